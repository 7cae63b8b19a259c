//! The practical-message maker of low contact (product: "low contact"): what, when, and if an answer is needed.

use super::message::plain_words;

/// How many neutral first lines there are for each topic. Their words are in content, `low-line-<topic>-<n>`.
pub const OPENERS: u8 = 4;

/// What a practical message can be about; ids of the options of `low-maker-about`.
pub const TOPICS: [&str; 5] = ["children", "home", "money", "work", "things"];

/// The longest line of the maker, in characters.
pub const LINE: u16 = 200;

/// The lines that say something, one under the other.
pub fn message(lines: &[&str]) -> String {
    let mut message = String::new();
    for line in lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()) {
        if !message.is_empty() {
            message.push('\n');
        }
        message.push_str(line);
    }
    message
}

/// Whether a word of feeling stands in a message. `words` are parted by blanks; one that ends in `*` stands for all that
/// begin so. A list of words can't judge a message, so it only brings a kind note.
pub fn has_feeling(message: &str, words: &str) -> bool {
    plain_words(message).iter().any(|said| {
        words.split([' ', '\n']).any(|word| match word.strip_suffix('*') {
            Some(start) => said.starts_with(start),
            None => said == word,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_say_something_stand_in_the_message() {
        assert_eq!(
            message(&["Hello, about school.", " ", "It ends at noon. ", ""]),
            "Hello, about school.\nIt ends at noon."
        );
        assert_eq!(message(&["", "  "]), "");
    }

    #[test]
    fn a_word_of_feeling_is_seen_and_a_plain_line_is_not() {
        let words = "miss hurt* love";
        for feeling in ["I miss you", "That HURTS", "with love,"] {
            assert!(has_feeling(feeling, words), "{feeling}");
        }
        for plain in ["The bus was missed at noon", "Swimming is on Thursday", "gloves are in the bag", ""] {
            assert!(!has_feeling(plain, words), "{plain}");
        }
    }
}
