//! Paragraphs and lists of a longer text.

/// One block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<'a> {
    /// A paragraph.
    Paragraph(&'a str),
    /// The items of a list, without their dashes.
    List(Vec<&'a str>),
}

/// Splits a text into blocks: every line is a paragraph, unless it starts with `- `; such lines in a row are the items of one list.
/// (The build joins wrapped lines, so a line here is always whole.)
pub fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    for line in text.split('\n') {
        if let Some(item) = line.strip_prefix("- ") {
            if let Some(Block::List(items)) = blocks.last_mut() {
                items.push(item);
            } else {
                blocks.push(Block::List(vec![item]));
            }
        } else if !line.is_empty() {
            blocks.push(Block::Paragraph(line));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_come_in_the_order_of_the_text() {
        assert_eq!(
            blocks("First.\n\nSecond:\n- one\n- two\n\nThird."),
            [
                Block::Paragraph("First."),
                Block::Paragraph("Second:"),
                Block::List(vec!["one", "two"]),
                Block::Paragraph("Third."),
            ]
        );
    }

    #[test]
    fn a_dash_inside_a_line_makes_no_list() {
        assert_eq!(blocks("Slow - and kind."), [Block::Paragraph("Slow - and kind.")]);
    }

    #[test]
    fn an_empty_text_has_no_blocks() {
        assert_eq!(blocks(""), []);
    }
}
