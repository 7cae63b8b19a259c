//! "All else best": one table for every kind of test that takes a check-in.

/// The answer that leads furthest toward trying, as option ids (product: "All else best").
pub fn best(question: &str) -> &'static str {
    match question {
        "age" => "adult",
        "q1" | "q5" => "no",
        "q2" | "q4" | "q22" => "none",
        "q3" => "never",
        "q6" => "open",
        "q7" => "neither",
        "q8" | "q9" | "q18" | "q19" => "0",
        "q10" => "",
        "q11" | "q12" | "q15" | "q16" => "3",
        "q13" | "q14" => "both",
        "q17" => "gt12m",
        "q20" => "differently",
        "q21" => "accept",
        other => panic!("no best answer to {other}"),
    }
}
