//! How a page around the guide wants it to look: which of its wishes are plain enough to be put into a style.

/// The longest list of fonts that is taken, in bytes.
pub const LONGEST_FONT: usize = 200;

/// What is asked for. Nothing asked for is the guide's own look.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// `rrggbb`
    pub accent: Option<String>,
    /// `rrggbb`
    pub surface: Option<String>,
    /// A length in pixels, `8px`.
    pub radius: Option<String>,
    /// A list of fonts, as in CSS.
    pub font: Option<String>,
}

/// Whether a text is a length in pixels and nothing else.
pub fn is_length(text: &str) -> bool {
    text.strip_suffix("px").is_some_and(|number| {
        !number.is_empty()
            && number.len() < 8
            && number.bytes().all(|digit| digit.is_ascii_digit() || digit == b'.')
    })
}

/// Whether a text is a list of fonts and nothing else.
pub fn is_font(text: &str) -> bool {
    // Every sign with a meaning in CSS is ASCII, and Unicode's own tables of letters are kilobytes.
    let is_plain = |one: u8| {
        one.is_ascii_alphanumeric()
            || !one.is_ascii()
            || matches!(one, b' ' | b',' | b'-' | b'_' | b'"' | b'\'')
    };
    text.len() <= LONGEST_FONT && text.bytes().all(is_plain)
}
