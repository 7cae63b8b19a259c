//! The written form of words: a JSON list of the codes of all keys in one text, and of each text in the order of these.
//!
//! The codes are numbers in order, each written as the step from the one before it: four characters for each were a tenth of what
//! the words weigh, as nothing makes what is random smaller. That texts about the same thing no longer stand together costs less
//! (figures in ARCHITECTURE.md).

use super::code::{digit, letters};
use crate::json::Value;

/// A step is written in digits of five bits, the lowest first; this bit says that a further one follows.
const MORE: u32 = 32;

/// The texts of a pack with the codes of their keys; `None` where it is not one.
pub fn read(pack: &str) -> Option<Vec<(u32, String)>> {
    let Some(Value::Array(rows)) = Value::parse(pack) else { return None };
    let mut texts = rows.iter();
    let (mut number, mut step, mut shift) = (0_u32, 0_u32, 0);
    let mut read = Vec::new();
    for letter in texts.next()?.as_str()?.bytes() {
        let digit = digit(letter)?;
        step |= (digit & (MORE - 1)).checked_shl(shift)?;
        shift += 5;
        if digit & MORE == 0 {
            number = number.wrapping_add(step);
            read.push((u32::from_le_bytes(letters(number)), texts.next()?.as_str()?.to_owned()));
            (step, shift) = (0, 0);
        }
    }
    (shift == 0 && texts.next().is_none()).then_some(read)
}

/// The pack of these texts, each under the id of its row.
#[cfg(not(target_arch = "wasm32"))]
pub fn write<'a>(rows: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let number = |id: &str| {
        let code = super::Key::of(id).code().to_le_bytes();
        code.iter().fold(0, |number, letter| (number << 6) | digit(*letter).unwrap_or_default())
    };
    let mut rows: Vec<(u32, &str)> = rows.into_iter().map(|(id, text)| (number(id), text)).collect();
    rows.sort_by_key(|(number, _)| *number);
    let mut steps = String::new();
    let mut before = 0;
    for (number, _) in &rows {
        let mut step = number - before;
        before = *number;
        loop {
            let more = if step < MORE { 0 } else { MORE };
            steps.push(char::from(letters((step % MORE) | more)[3]));
            step /= MORE;
            if more == 0 {
                break;
            }
        }
    }
    let texts = rows.into_iter().map(|(_, text)| Value::String(text.to_owned()));
    Value::Array([Value::String(steps)].into_iter().chain(texts).collect()).to_string()
}
