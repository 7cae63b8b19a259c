//! Names that somebody wants left out of a page before others see it.

use super::message::plain_letter;

/// The words without these names (parted by commas), whichever way they are written: each becomes `…`.
pub fn without(words: &str, names: &str) -> String {
    let lower = |text: &str| text.chars().map(plain_letter).collect::<String>();
    let names: Vec<String> =
        names.split(',').map(|name| lower(name.trim())).filter(|name| !name.is_empty()).collect();
    let mut left = String::new();
    let mut rest = words;
    while let Some(first) = rest.chars().next() {
        let length = |name: &String| {
            let ends = rest.char_indices().map(|(at, one)| at + one.len_utf8());
            ends.take(name.len()).find(|&end| lower(&rest[..end]) == *name)
        };
        let found = names.iter().find_map(length);
        left.push(if found.is_some() { '…' } else { first });
        rest = &rest[found.unwrap_or(first.len_utf8())..];
    }
    left
}

#[cfg(test)]
mod tests {
    use super::without;

    #[test]
    fn a_name_is_left_out_wherever_it_stands() {
        assert_eq!(without("Kim and kim's cat", "Kim"), "… and …'s cat");
        assert_eq!(without("Kim, Ana", " ana ,kim"), "…, …");
        assert_eq!(without("nothing", " , "), "nothing");
        assert_eq!(without("İ met Kim", "kim"), "İ met Kim".replace("Kim", "…"));
    }
}
