//! How much of somebody's own words goes onto a page of paper, so that it stays one page whatever was written.
//!
//! The bounds hold for the widest letters there are, on A4 and on US Letter (`tests/e2e/summary.rs` prints both).

/// The most plans on the page; of more than these, the newest.
pub const MOST_PLANS: usize = 5;

/// The most characters of each half of a plan.
pub const LONGEST_HALF: usize = 60;

/// The text in one line of at most that many characters, and whether anything is missing: then it ends with `…`, after a whole word
/// where there is one in the second half.
pub fn shortened(text: &str, most: usize) -> (String, bool) {
    let mut line = String::with_capacity(text.len());
    for word in text.split_ascii_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    // The place of the first character that is too many, and of the last that may stay before the sign.
    let Some((last, _)) = line.char_indices().nth(most).and_then(|_| line.char_indices().nth(most - 1))
    else {
        return (line, false);
    };
    line.truncate(last);
    if let Some(space) = line.bytes().rposition(|byte| byte == b' ').filter(|space| *space > last / 2) {
        line.truncate(space);
    }
    line.push('…');
    (line, true)
}

#[cfg(test)]
mod tests {
    use super::shortened;

    fn short(text: &str, most: usize) -> (String, bool) {
        shortened(text, most)
    }

    #[test]
    fn what_fits_stays_whole_in_one_line() {
        assert_eq!(short("I call Ana", 10), ("I call Ana".to_owned(), false));
        assert_eq!(short("  I\n call \t Ana ", 10), ("I call Ana".to_owned(), false));
        assert_eq!(short("", 1), (String::new(), false));
    }

    #[test]
    fn what_is_longer_ends_after_a_word_and_says_so() {
        assert_eq!(short("I call Ana and walk", 12), ("I call Ana…".to_owned(), true));
        assert_eq!(short("abcdefghijklm", 10), ("abcdefghi…".to_owned(), true));
        assert_eq!(short("ab cdefghijklmnop", 10), ("ab cdefgh…".to_owned(), true));
    }

    #[test]
    fn characters_are_counted_and_never_cut() {
        let long = "愛".repeat(80);
        let (line, is_cut) = short(&long, 70);
        assert!(is_cut && line.chars().count() == 70 && line.starts_with("愛愛"));
        for most in 1..30 {
            let (line, _) = short("né à Noël, é́ 👩‍👩‍👧 ß", most);
            assert!(line.chars().count() <= most, "{most}: {line}");
        }
    }
}
