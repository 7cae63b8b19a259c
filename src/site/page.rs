//! `index.html`: puts in the words that stand before the program runs, the names of the files, and the security policy.

use super::packs::Language;
use super::problem::Problem;
use super::source::Source;
use std::collections::BTreeMap;

/// The page's source.
pub const PAGE: &str = "index.html";

/// Where the policy goes: behind the encoding, before anything that loads.
const POLICY_PLACE: &str = "<meta charset=\"utf-8\">";

/// What the page may load: files of its own folder, and nothing inline. `unsafe-eval` is for WebAssembly only.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
require-trusted-types-for 'script'; trusted-types kintsugi";

/// The keys the page asks for: each `[[key]]`, except `[[lang]]`, with the line it stands in.
pub fn keys(page: &Source) -> Vec<super::keys::Use> {
    let tokens = tokens(&page.text).filter(|(_, key)| *key != "lang");
    tokens
        .map(|(at, key)| super::keys::Use {
            key: key.to_owned(),
            place: format!("{}:{}", page.path, page.line(at)),
        })
        .collect()
}

fn tokens(html: &str) -> impl Iterator<Item = (usize, &str)> {
    html.match_indices("[[").filter_map(|(at, open)| Some((at, html[at + open.len()..].split_once("]]")?.0)))
}

/// The page in `language`, with `files` (source name to final name) in place of each `./source-name`.
///
/// `root` is the way from the page to the site's root: `./`, or `../` for a language in a folder of its own. Comments and indents are
/// left out.
///
/// # Errors
/// When a text is missing or a `./` address names no file of the release.
pub fn fill(
    html: &str,
    language: &Language,
    files: &BTreeMap<String, String>,
    root: &str,
) -> Result<String, Problem> {
    let html = without_comments(html);
    let mut filled = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("[[") {
        filled.push_str(before);
        let Some((key, tail)) = after.split_once("]]") else { break };
        match (key, language.page.get(key)) {
            ("lang", _) => filled.push_str(&language.tag),
            (_, Some(text)) if text.contains('{') => {
                return Err(Problem::new(
                    PAGE,
                    key,
                    "a text with variables or plurals cannot stand in the page itself",
                ));
            }
            (_, Some(text)) => filled.push_str(&escape(text)),
            (_, None) => {
                let reason = format!("no text for it in content/{}/page.ftl", language.tag);
                return Err(Problem::new(PAGE, key, reason));
            }
        }
        rest = tail;
    }
    filled.push_str(rest);
    point_to(&filled, files, root)
}

/// Replaces each quoted `"./name"` by the file's final name.
fn point_to(html: &str, files: &BTreeMap<String, String>, root: &str) -> Result<String, Problem> {
    let mut pointed = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("\"./") {
        pointed.push_str(before);
        let (name, tail) = after.split_once('"').unwrap_or((after, ""));
        let Some(file) = files.get(name) else {
            return Err(Problem::file(PAGE, format!("points to ./{name}, which is not in the release")));
        };
        pointed.push_str(&format!("\"{root}{file}\""));
        rest = tail;
    }
    pointed.push_str(rest);
    Ok(pointed)
}

/// The page with the security policy in its head.
///
/// # Errors
/// When the head does not state its encoding as expected.
pub fn with_policy(html: &str) -> Result<String, Problem> {
    if !html.contains(POLICY_PLACE) {
        return Err(Problem::file(PAGE, format!("has no {POLICY_PLACE}, behind which the policy stands")));
    }
    let policy =
        format!("{POLICY_PLACE}\n<meta http-equiv=\"content-security-policy\" content=\"{POLICY}\">");
    Ok(html.replacen(POLICY_PLACE, &policy, 1))
}

fn without_comments(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, tail)| tail);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(html: &str) -> Result<String, String> {
        let mut language = Language { tag: "de".into(), ..Language::default() };
        language.page.insert("page-title".into(), "Tom & \"Anna\"".into());
        language.page.insert("page-name".into(), "Hello {name}".into());
        let files = BTreeMap::from([("app.css".to_owned(), "app.12.css".to_owned())]);
        fill(html, &language, &files, "../").map_err(|problem| problem.to_string())
    }

    #[test]
    fn words_and_file_names_are_put_in_and_comments_left_out() {
        let html = "<html lang=\"[[lang]]\">\n  <!-- a\n note -->\n  <title>[[page-title]]</title><link href=\"./app.css\">\n";
        let expected =
            "<html lang=\"de\">\n<title>Tom &amp; &quot;Anna&quot;</title><link href=\"../app.12.css\">\n";
        assert_eq!(filled(html), Ok(expected.into()));
    }

    #[test]
    fn a_text_with_a_variable_is_refused() {
        let told = "index.html: page-name: a text with variables or plurals cannot stand in the page itself";
        assert_eq!(filled("<p>[[page-name]]</p>"), Err(told.into()));
    }

    #[test]
    fn a_missing_text_is_told() {
        let told = "index.html: page-lead: no text for it in content/de/page.ftl";
        assert_eq!(filled("<p>[[page-lead]]</p>"), Err(told.into()));
    }

    #[test]
    fn an_address_of_no_file_is_told() {
        let told = "index.html: points to ./gone.css, which is not in the release";
        assert_eq!(filled("<link href=\"./gone.css\">"), Err(told.into()));
    }

    #[test]
    fn the_policy_stands_before_anything_that_loads() {
        let page =
            with_policy("<head><meta charset=\"utf-8\"><link href=\"./a.css\"></head>").unwrap_or_default();
        assert!(
            page.find("http-equiv")
                .is_some_and(|policy| page.find("<link").is_some_and(|link| policy < link))
        );
        assert!(with_policy("<head></head>").is_err());
    }
}
