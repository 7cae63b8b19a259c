//! The text that a blogger pastes: from the wishes of a form to markup that works as it is.

/// What the form asks for. An empty text is no wish.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Wish {
    /// `element`, `pinned`, `frame` or `link`.
    pub kind: String,
    /// A language tag.
    pub lang: String,
    /// `light` or `dark`.
    pub theme: String,
    /// `rrggbb`
    pub accent: String,
    /// A `#/...` route.
    pub start: String,
    /// A wish for the length of the quiet time, in days.
    pub days: String,
    /// Where the way back leads.
    pub home_url: String,
    /// What it is called.
    pub home_label: String,
}

/// What every kind of snippet rests on.
pub struct Ground<'a> {
    /// The folder of the guide, with `/` at its end.
    pub root: &'a str,
    /// SHA-256 of the loader, in hexadecimal digits.
    pub digest: Option<&'a str>,
    /// The words of the plain link.
    pub link: &'a str,
}

/// Height of a frame that nobody sizes, in pixels.
const FRAME_HEIGHT: &str = "800";

/// The same as in src/web/embed.js.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-forms allow-downloads allow-popups \
                       allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

impl Wish {
    /// The wishes that hold, as names and values: first those that stand in an address as well.
    fn pairs(&self) -> [(&'static str, &str); 7] {
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        let lang = if plain(&self.lang) { &*self.lang } else { "" };
        let accent = self.accent.trim_start_matches('#');
        let accent = if accent.len() == 6 && plain(accent) { accent } else { "" };
        let home = if self.home_url.starts_with('/') || self.home_url.starts_with("http") {
            &*self.home_url
        } else {
            ""
        };
        let label = if home.is_empty() { "" } else { &*self.home_label };
        [
            ("lang", lang),
            ("theme", &self.theme),
            ("accent", accent),
            ("days", &self.days),
            ("start", &self.start),
            ("home-url", home),
            ("home-label", label),
        ]
    }

    /// The address of a frame with these wishes. The way back never stands in it.
    pub fn address(&self, root: &str) -> String {
        let mut address = [root, "?embed=1"].concat();
        for (name, value) in &self.pairs()[..4] {
            if !value.is_empty() {
                push(&mut address, &["&", name, "=", value]);
            }
        }
        address.push_str(&self.start);
        address
    }

    /// The snippet.
    pub fn snippet(&self, ground: &Ground) -> String {
        let link = ["<a href=\"", &escaped(ground.root), "\">", &escaped(ground.link), "</a>"].concat();
        let mut text = String::new();
        match &*self.kind {
            "link" => push(&mut text, &["<p>", &link, "</p>"]),
            "frame" => {
                push(&mut text, &["<iframe src=\"", &escaped(&self.address(ground.root))]);
                push(
                    &mut text,
                    &["\" title=\"", &escaped(ground.link), "\" width=\"100%\" height=\"", FRAME_HEIGHT],
                );
                push(
                    &mut text,
                    &["\" frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write\" sandbox=\"", SANDBOX],
                );
                push(&mut text, &["\"></iframe>\n<p>", &link, "</p>"]);
            }
            kind => {
                text.push_str("<kintsugi-guide");
                for (name, value) in self.pairs() {
                    if !value.is_empty() {
                        push(&mut text, &[" ", name, "=\"", &escaped(value), "\""]);
                    }
                }
                push(
                    &mut text,
                    &[">\n  ", &link, "\n</kintsugi-guide>\n<script async src=\"", &escaped(ground.root)],
                );
                match ground.digest.filter(|_| kind == "pinned") {
                    Some(digest) => {
                        push(&mut text, &["embed-", digest, ".js\" integrity=\"sha256-", &base64(digest)]);
                        text.push_str("\" crossorigin=\"anonymous\"></script>");
                    }
                    None => text.push_str("embed.js\"></script>"),
                }
            }
        }
        text
    }
}

fn push(text: &mut String, parts: &[&str]) {
    for part in parts {
        text.push_str(part);
    }
}

/// A text as it stands in an attribute or between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

/// A digest in hexadecimal digits, as `integrity` wants it.
fn base64(digest: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits: Vec<u32> = digest.chars().filter_map(|digit| digit.to_digit(16)).collect();
    let mut text = String::new();
    // Three digits are twelve bits: two letters.
    for three in digits.chunks(3) {
        let bits = three.iter().chain([0, 0].iter()).take(3).fold(0, |bits, digit| bits * 16 + digit);
        for at in [bits >> 6, bits & 63] {
            text.push(char::from(LETTERS[at as usize & 63]));
        }
    }
    // The last byte's rest: 32 bytes make 43 letters and one sign that fills up.
    text.truncate((digits.len() * 4).div_ceil(6));
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    fn ground() -> Ground<'static> {
        Ground { root: "https://guide.example/", digest: Some(DIGEST), link: "A \"private\" <guide>" }
    }

    fn wish(kind: &str) -> Wish {
        Wish {
            kind: kind.to_owned(),
            theme: "dark".to_owned(),
            accent: "#7a1fa2".to_owned(),
            start: "#/today".to_owned(),
            home_url: "/a?b&c=\"d\"".to_owned(),
            ..Wish::default()
        }
    }

    #[test]
    fn a_digest_is_told_to_the_browser_in_base64() {
        assert_eq!(base64(DIGEST), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn the_element_holds_the_wishes_and_the_plain_link() {
        let expected = "<kintsugi-guide theme=\"dark\" accent=\"7a1fa2\" start=\"#/today\" home-url=\"/a?b&amp;c=&quot;d&quot;\">\n  \
                        <a href=\"https://guide.example/\">A &quot;private&quot; &lt;guide></a>\n</kintsugi-guide>\n\
                        <script async src=\"https://guide.example/embed.js\"></script>";
        assert_eq!(wish("element").snippet(&ground()), expected);
    }

    #[test]
    fn a_pinned_snippet_names_its_loader_by_digest_and_lets_the_browser_compare() {
        let text = wish("pinned").snippet(&ground());
        assert!(text.contains(&format!("embed-{DIGEST}.js\" integrity=\"sha256-47DE")), "{text}");
        assert!(text.contains("crossorigin=\"anonymous\""), "{text}");
    }

    #[test]
    fn a_frame_names_no_way_back_in_its_address() {
        let text = wish("frame").snippet(&ground());
        let address = "src=\"https://guide.example/?embed=1&amp;theme=dark&amp;accent=7a1fa2#/today\"";
        assert!(text.contains(address) && text.contains("sandbox=\"allow-scripts "), "{text}");
        assert!(text.ends_with("</a></p>"), "the plain link stands below: {text}");
    }

    #[test]
    fn every_kind_holds_a_plain_link_and_what_is_malformed_is_left_out() {
        for kind in ["element", "pinned", "frame", "link"] {
            let wish = Wish {
                accent: "red\"".to_owned(),
                lang: "e n".to_owned(),
                home_url: "javascript:x".to_owned(),
                ..wish(kind)
            };
            let text = wish.snippet(&ground());
            assert!(text.contains("<a href=\"https://guide.example/\">"), "{text}");
            assert!(
                !text.contains("accent") && !text.contains("lang=") && !text.contains("javascript"),
                "{text}"
            );
        }
    }

    #[test]
    fn the_frame_is_as_tight_as_the_loaders() {
        let loader = include_str!("../../../web/embed.js");
        assert!(loader.contains(SANDBOX));
    }
}
