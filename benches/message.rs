//! How the time to review a message grows with its length: it must grow in proportion, whatever the text.
//!
//! Run with `cargo bench --features site --bench message`. It prints milliseconds for texts of 100 to 100,000 characters and how
//! often longer each took than the one a tenth of its length: about 10. Nothing here fails: a busy machine is no bug.

use std::hint::black_box;

mod clock;

use clock::milliseconds;

#[cfg(all(not(target_arch = "wasm32"), feature = "site"))]
fn main() {
    use kintsugi::domain::message::review_whole;
    use kintsugi::domain::message::rules::Rules;
    use kintsugi::site::message_rules::compile;
    use kintsugi::site::source::Source;
    use kintsugi::words::families;

    let file = include_str!("../content/en/message-rules.txt");
    let (rows, _) = compile(&Source::new("content/en/message-rules.txt", file));
    let Some(rules) = Rules::new(&|section| rows.get(families::rules(section).id()).cloned()) else {
        eprintln!("the English rules are not whole");
        return;
    };
    let texts = [
        ("plain words", "Hi Sam, I walked past the bakery and the rye loaf is back. Hope you are well. "),
        ("beginnings of phrases", "i know you you asked i will i have you are if you do not "),
        ("all gaps", "sorry i a a a sorry i b b b kids keep your mum you never "),
        ("one word", "misss"),
        ("flags all over", "i miss you and i need you, we kill myself? "),
        ("nothing seen", "\u{200b}\u{200d}\u{301}\u{fe0f}"),
        ("marks", "?!.,'\n"),
        ("pictures", "❤️‍🔥👩‍👩‍👧"),
    ];
    println!("{:24}{:>12}{:>12}{:>12}{:>12}", "milliseconds for", 100, "1,000", "10,000", "100,000");
    for (name, pattern) in texts {
        let mut before: Option<f64> = None;
        let mut line = format!("{name:24}");
        let mut ratios = format!("{:24}{:>12}", "", "");
        for length in [100, 1_000, 10_000, 100_000] {
            let text: String = pattern.chars().cycle().take(length).collect();
            // The kernel counts in ticks of some milliseconds: many runs, of the same sum of characters.
            let runs = 500_000 / length;
            let start = milliseconds();
            for _ in 0..runs {
                black_box(review_whole(black_box(&text), &rules));
            }
            let took = (milliseconds() - start) / runs as f64;
            line += &format!("{took:12.3}");
            if let Some(before) = before {
                ratios += &format!("{:>11.1}x", took / before);
            }
            before = Some(took);
        }
        println!("{line}\n{ratios}");
    }
}

#[cfg(not(all(not(target_arch = "wasm32"), feature = "site")))]
fn main() {}
