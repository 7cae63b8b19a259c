//! What is written on the sheets.

use kintsugi::domain::sheets::{Kind, Sheet};

use super::told::Told;

/// A word without a place to break.
pub const LONG: &str = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverleihung";

/// A row or two of what is written on the way.
pub fn some(told: &Told) {
    let (today, earlier) = (told.day(0), told.day(-7));
    told.write(Sheet::Reasons, &["We stopped talking", "That evening in May", "together"]);
    told.write(Sheet::Impact, &["I looked away", "They felt alone", "Ask and listen", &today]);
    told.write(Sheet::Plans, &["it is late", "go to bed"]);
    told.write(Sheet::Habit, &["A walk", "after lunch", &earlier]);
    told.write(Sheet::Letter, &["Dear you", ""]);
    told.write(Sheet::Line, &["Soup with Ana"]);
    told.write(Sheet::Urge, &["lonely", "8", "4", "passed"]);
    told.write(Sheet::Urge, &["night", "7", "5", "contact"]);
    told.write(Sheet::LookBack, &["2", "3", "4", "tea"]);
    told.write(Sheet::Promises, &["Call on Sunday", &told.day(2), "open"]);
    told.write(Sheet::Promises, &["Bring the key", &earlier, "kept"]);
}

/// A row of each sheet that opens once two people are together again.
pub fn together(told: &Told) {
    let today = told.day(0);
    told.write(Sheet::Turns, &[&today, "them"]);
    told.write(Sheet::News, &["A new job", "That is good to hear"]);
    told.write(Sheet::SoftStart, &["sad", "the weekends", "one evening a week"]);
    told.write(Sheet::Heard, &["I miss you", "You miss our walks"]);
    told.write(Sheet::Apology, &["I lied", "You lost trust", "I am sorry", "I tell you first", &today, ""]);
    told.write(Sheet::Disclose, &["A debt", "tell", "open"]);
    told.write(Sheet::SmallPlans, &["A walk", &today]);
    told.write(Sheet::Meetings, &[&today, "4", "them"]);
    told.write(Sheet::Deck, &["3", "The sea"]);
    told.write(Sheet::Needs, &["need", "An evening alone", "I say so"]);
    told.write(Sheet::AloneFirst, &["Yes", "Slower", "", "", "", "", "", "", "slow", &today]);
}

/// A row that is filled to the brim.
pub fn brim(told: &Told, sheet: Sheet, row: usize) -> Vec<String> {
    let value = |kind: Kind| match kind {
        Kind::Text(20) => told.clock.0.get().epoch_ms.to_string(),
        Kind::Text(most) if row == 0 => {
            let text =
                format!("{LONG} and what came after it, which took longer to say than to do, and stays. ");
            text.repeat(3).chars().take(usize::from(most.min(190))).collect::<String>().trim().to_owned()
        }
        Kind::Text(5) => "19:30".to_owned(),
        Kind::Text(_) => "A walk by the river, then soup".to_owned(),
        Kind::Choice(ids) => ids[row % ids.len()].to_owned(),
        Kind::Scale(low, high) => (low + row as u8 % (high - low + 1)).to_string(),
        Kind::Date => told.day(29),
    };
    sheet.fields().iter().map(|field| value(field.kind)).collect()
}
