//! Joins the style sheets into two, in the order of `styles/order.txt`, and squeezes out what only people read.

use super::problem::Problem;
use super::source::Source;

/// The one list of sheets: a file name a line, those of the late part behind [`LATE`].
pub const ORDER: &str = "styles/order.txt";

/// The line behind which the sheets of the late part stand.
pub const LATE: &str = "late:";

/// Two sheets out of all `sheets`, in the order of the list: for the first part of the program and for the late one.
///
/// # Errors
/// When the list names a sheet that is not there, names one twice, or leaves one out.
pub fn join(order: &str, sheets: &[Source]) -> Result<(String, String), Vec<Problem>> {
    let (first, late) = order.split_once(LATE).unwrap_or((order, ""));
    let mut problems = Vec::new();
    let mut joined: Vec<&Source> = Vec::new();
    let mut of_first = 0;
    for name in first.lines().chain([LATE]).chain(late.lines()).map(str::trim).filter(|line| !line.is_empty())
    {
        if name == LATE {
            of_first = joined.len();
            continue;
        }
        match sheets.iter().find(|sheet| sheet.path == format!("styles/{name}")) {
            None => problems.push(Problem::file(ORDER, format!("there is no styles/{name}"))),
            Some(sheet) if joined.contains(&sheet) => {
                problems.push(Problem::file(ORDER, format!("{name} stands in it twice")));
            }
            Some(sheet) => joined.push(sheet),
        }
    }
    let forgotten = sheets.iter().filter(|sheet| !joined.contains(sheet));
    problems.extend(forgotten.map(|sheet| Problem::file(&sheet.path, format!("{ORDER} leaves it out"))));
    if problems.is_empty() {
        let text = |sheets: &[&Source]| sheets.iter().map(|sheet| sheet.text.as_str()).collect();
        let (first, late) = joined.split_at(of_first);
        Ok((text(first), text(late)))
    } else {
        Err(problems)
    }
}

/// Leaves out comments and the white space that means nothing; strings stay as they are.
pub fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(next) = rest.chars().next() {
        let taken = match next {
            '"' | '\'' => {
                let end = string_end(rest, next);
                out.push_str(&rest[..end]);
                end
            }
            '/' if rest.starts_with("/*") => {
                // A comment parts two words as a space does.
                space(&mut out);
                rest[2..].find("*/").map_or(rest.len(), |end| end + 4)
            }
            _ if next.is_whitespace() => {
                space(&mut out);
                next.len_utf8()
            }
            _ => {
                // `--name: ;` keeps its space: older engines take no custom property without any value.
                if matches!(next, '{' | '}' | ';' | ',') && out.ends_with(' ') && !out.ends_with(": ") {
                    out.pop();
                }
                if next == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(next);
                next.len_utf8()
            }
        };
        rest = &rest[taken..];
    }
    out.trim_end().to_owned()
}

/// One space, where it can mean something.
fn space(out: &mut String) {
    if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
        out.push(' ');
    }
}

/// The length of the string that `text` begins with.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if character == quote {
            return at + 1;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets() -> [Source; 2] {
        [Source::new("styles/a.css", "a { color: red }"), Source::new("styles/b.css", "b { color: blue }\n")]
    }

    fn reasons(order: &str) -> String {
        join(order, &sheets()).err().unwrap_or_default().iter().map(|one| format!("{one}\n")).collect()
    }

    #[test]
    fn sheets_are_joined_in_the_order_of_the_list() {
        let (a, b) = ("a { color: red }", "b { color: blue }\n");
        assert_eq!(join("b.css\n\na.css\n", &sheets()), Ok(([b, a].concat(), String::new())));
        assert_eq!(join("a.css\nlate:\nb.css\n", &sheets()), Ok((a.into(), b.into())));
    }

    #[test]
    fn a_sheet_that_the_list_leaves_out_is_told() {
        assert_eq!(reasons("b.css"), "styles/a.css: styles/order.txt leaves it out\n");
    }

    #[test]
    fn a_sheet_that_is_not_there_and_a_sheet_listed_twice_are_told() {
        let told = reasons("a.css\nb.css\nc.css\na.css");
        assert_eq!(
            told,
            "styles/order.txt: there is no styles/c.css\nstyles/order.txt: a.css stands in it twice\n"
        );
    }

    #[test]
    fn comments_and_idle_white_space_go_and_meaning_stays() {
        let css = "/* why */\n.a .b > c::before ,\n.d :hover {\n  width: calc(1px + 2px) ;\n  content: \"/* kept;  } */\\\"\" ;\n}\n";
        let small = ".a .b > c::before,.d :hover{width: calc(1px + 2px);content: \"/* kept;  } */\\\"\"}";
        assert_eq!(squeeze(css), small);
    }

    #[test]
    fn an_empty_custom_property_keeps_its_space() {
        assert_eq!(squeeze("a { --dark: ; --light: initial; }"), "a{--dark: ;--light: initial}");
    }

    #[test]
    fn a_comment_between_two_words_still_parts_them() {
        assert_eq!(squeeze("margin:1px/**/2px"), "margin:1px 2px");
    }
}
