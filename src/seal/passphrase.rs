//! What a passphrase must be. It counts just as it was typed, blanks at its ends too; only different ways to write one and the same
//! letter are made one (`String.normalize`, NFC), so that it opens on another device.

/// The fewest characters. Whoever takes the device or the file away can try as many as they like, so it is more than the eight
/// that a site with a limit of tries may do with.
pub const SHORTEST: usize = 12;

/// The most characters: more is a mistake, such as a whole text that was pasted.
pub const LONGEST: usize = 1_000;

/// What is wrong with a passphrase that is to be set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weakness {
    /// Fewer than [`SHORTEST`] characters, or nothing but blanks.
    Short,
    /// More than [`LONGEST`] characters.
    Long,
    /// One character over and over.
    Same,
    /// The two times it was typed differ.
    Differs,
}

/// Whether a passphrase may be set that was typed twice.
///
/// # Errors
/// Says what is wrong with it.
pub fn check(typed: &str, again: &str) -> Result<(), Weakness> {
    let length = typed.chars().count();
    if length > LONGEST {
        return Err(Weakness::Long);
    }
    if length < SHORTEST || typed.trim().is_empty() {
        return Err(Weakness::Short);
    }
    let mut letters = typed.chars();
    let first = letters.next();
    if letters.all(|letter| Some(letter) == first) {
        return Err(Weakness::Same);
    }
    if typed == again { Ok(()) } else { Err(Weakness::Differs) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twelve_characters_of_any_script_are_enough_and_eleven_are_not() {
        for good in ["four plain w", "ключ от дома", "今日は良い天気で散歩する"] {
            assert_eq!(check(good, good), Ok(()), "{good}");
        }
        for short in ["", "eleven char", "                      ", "äöüäöüäöüäö"] {
            assert_eq!(check(short, short), Err(Weakness::Short), "{short}");
        }
    }

    #[test]
    fn what_is_no_secret_or_no_passphrase_is_refused() {
        assert_eq!(check(&"a".repeat(40), &"a".repeat(40)), Err(Weakness::Same));
        let long = "ab".repeat(LONGEST);
        assert_eq!(check(&long, &long), Err(Weakness::Long));
    }

    #[test]
    fn blanks_at_the_ends_count() {
        assert_eq!(check("a quiet morning ", "a quiet morning"), Err(Weakness::Differs));
        assert_eq!(check(" a quiet morning", " a quiet morning"), Ok(()));
    }
}
