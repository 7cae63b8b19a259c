//! What the page around a frame asks for, in one message: looked at before anything is done with it.
//!
//! The message has the form of an address's query, so that `ui/query` reads most of it. Here is what only a message may
//! hold: a look beyond the accent, and the way back to the article.

use super::look::Look;

/// The longest message that is read, in bytes. The loader's own stay far below: an address, a label and four short values.
pub const LONGEST: usize = 8_000;

/// The longest label of the way back, in bytes.
pub const LONGEST_LABEL: usize = 240;

/// The wishes that only a message may hold, and the language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Asked {
    /// How the guide should look.
    pub look: Look,
    /// A language tag.
    pub lang: Option<String>,
    /// Where "Back to the article" leads, and its words where the blog has its own.
    pub home: Option<(String, Option<String>)>,
    /// A way back was asked for that leads elsewhere, and is left out.
    pub astray: bool,
}

/// The query in a message of that kind; `None` for one that is none of the loader's, or longer than any of its own.
pub fn query_in(kind: Option<&str>, asked: Option<String>) -> Option<String> {
    asked.filter(|asked| kind == Some("asked") && asked.len() <= LONGEST)
}

impl Asked {
    /// Reads the values of a message, for a page of the origin `host`.
    pub fn of(value: &dyn Fn(&str) -> Option<String>, host: &str) -> Self {
        let wished = value("home-url");
        let home = wished.clone().filter(|address| leads_home(address, host));
        Self {
            look: Look {
                accent: value("accent"),
                surface: value("surface"),
                radius: value("radius"),
                font: value("font"),
            },
            lang: value("lang"),
            astray: wished.is_some() && home.is_none(),
            home: home
                .map(|address| (address, value("home-label").filter(|label| label.len() <= LONGEST_LABEL))),
        }
    }
}

/// Whether an address is one of the page's own site, and one that a link may lead to. A page without an origin of its own,
/// in a sandbox say, has the origin `null`, and so has every script that stands in an address.
fn leads_home(address: &str, host: &str) -> bool {
    host.starts_with("http") && address.strip_prefix(host).is_some_and(|path| path.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(address: &str, host: &str) -> Option<String> {
        let value = |name: &str| (name == "home-url").then(|| address.to_owned());
        let asked = Asked::of(&value, host);
        assert_eq!(asked.astray, asked.home.is_none(), "{address}");
        asked.home.map(|(address, _)| address)
    }

    #[test]
    fn the_way_back_leads_to_the_page_s_own_site_and_nowhere_else() {
        let host = "https://blog.example";
        assert!(home("https://blog.example/", host).is_some());
        assert!(home("https://blog.example/a?b#c", host).is_some());
        for address in [
            "",
            "/",
            "https://blog.example",
            "https://blog.example.evil.example/",
            "https://blog.example@evil.example/",
            "https://blog.example:8443/",
            "http://blog.example/",
            "javascript:alert(1)",
            "data:text/html,x",
            " https://blog.example/",
            "//evil.example/",
        ] {
            assert_eq!(home(address, host), None, "{address}");
        }
    }

    #[test]
    fn a_page_without_an_origin_has_no_way_back_and_no_script_for_one() {
        for address in ["javascript:alert(1)", "null/", "null", "data:text/html,x"] {
            assert_eq!(home(address, "null"), None, "{address}");
            assert_eq!(home(address, ""), None, "{address}");
        }
    }

    #[test]
    fn a_message_of_another_kind_or_longer_than_any_of_the_loader_s_is_not_read() {
        let text = |length: usize| Some("x".repeat(length));
        assert_eq!(query_in(Some("asked"), text(LONGEST)), text(LONGEST));
        assert_eq!(query_in(Some("asked"), text(LONGEST + 1)), None);
        assert_eq!(query_in(Some("ready"), text(1)), None);
        assert_eq!(query_in(None, text(1)), None);
        assert_eq!(query_in(Some("asked"), None), None);
    }

    #[test]
    fn a_label_that_is_too_long_is_left_out_and_the_way_back_stays() {
        let value = |name: &str| match name {
            "home-url" => Some("https://blog.example/".to_owned()),
            "home-label" => Some("é".repeat(LONGEST_LABEL / 2 + 1)),
            _ => None,
        };
        let asked = Asked::of(&value, "https://blog.example");
        assert_eq!(asked.home, Some(("https://blog.example/".to_owned(), None)));
    }
}
