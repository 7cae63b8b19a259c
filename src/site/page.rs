//! `index.html`: puts in the words and parts that stand before the program runs, the names of the files, and the security policy.

use super::digest;
use super::html::escape;
use super::language::{Language, MAIN};
use super::problem::Problem;
use super::source::Source;
use std::collections::BTreeMap;

/// The page's source.
pub const PAGE: &str = "index.html";

/// Where the policy goes: behind the encoding, before anything that loads.
const POLICY_PLACE: &str = "<meta charset=\"utf-8\">";

/// What the page may load: files of its own folder, and inline only the one script and the one sheet whose digests stand in `%`.
/// `unsafe-eval` is for WebAssembly only. The one Trusted Types policy gives the worker's address (boot.mjs).
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'%script; style-src 'self'%style; img-src 'self' data:; \
connect-src 'self'; manifest-src 'self'; worker-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
require-trusted-types-for 'script'; trusted-types kintsugi";

/// What stands in the page in place of each `{{part}}`.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// The script that runs before the first paint.
    pub gate: String,
    /// The style of the first screen.
    pub styles: String,
    /// The first page.
    pub home: String,
    /// The help lines.
    pub support: String,
    /// Tags for other sites that show a link to this one.
    pub social: String,
}

impl Parts {
    fn get(&self, name: &str) -> Option<&str> {
        Some(match name {
            "gate" => &self.gate,
            "styles" => &self.styles,
            "home" => &self.home,
            "support" => &self.support,
            "social" => &self.social,
            _ => return None,
        })
    }

    /// The page with its parts.
    ///
    /// # Errors
    /// When the page asks for a part that there is none of.
    pub fn put_in(&self, html: &str) -> Result<String, Problem> {
        let mut filled = String::with_capacity(html.len());
        let mut rest = html;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, tail)) = after.split_once("}}") else { break };
            let part = self.get(name);
            filled.push_str(before);
            filled.push_str(
                part.ok_or_else(|| Problem::file(PAGE, format!("there is no part {{{{{name}}}}}")))?,
            );
            rest = tail;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}

/// The keys the page asks for: each `[[key]]`, except `[[lang]]` and `[[dir]]`, with the line it stands in.
pub fn keys(page: &Source) -> Vec<super::keys::Use> {
    let tokens = tokens(&page.text).filter(|(_, key)| !["lang", "dir"].contains(key));
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
            ("dir", _) => filled.push_str(language.direction()),
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

/// Replaces each quoted `"./name"` by the file's final name, and each `"sha256 ./name"` by the digest of its bytes.
fn point_to(html: &str, files: &BTreeMap<String, String>, root: &str) -> Result<String, Problem> {
    let mut pointed = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("./") {
        let (name, tail) = after.split_once('"').unwrap_or((after, ""));
        let file = || {
            let missing = || Problem::file(PAGE, format!("points to ./{name}, which is not in the release"));
            files.get(name).ok_or_else(missing)
        };
        if let Some(before) = before.strip_suffix("\"sha256 ") {
            let digest = digest::in_name(file()?)
                .ok_or_else(|| Problem::file(PAGE, format!("{name} has no digest")))?;
            pointed.push_str(&format!("{before}\"{digest}\""));
            rest = tail;
        } else if before.ends_with('"') {
            pointed.push_str(&format!("{before}{root}{}\"", file()?));
            rest = tail;
        } else {
            pointed.push_str(&format!("{before}./"));
            rest = after;
        }
    }
    pointed.push_str(rest);
    Ok(pointed)
}

/// The page with the security policy in its head. What stands inline in it, no other script and no other style, is allowed.
///
/// # Errors
/// When the head does not state its encoding as expected.
pub fn with_policy(html: &str) -> Result<String, Problem> {
    if !html.contains(POLICY_PLACE) {
        return Err(Problem::file(PAGE, format!("has no {POLICY_PLACE}, behind which the policy stands")));
    }
    let allowed = |tag: &str| {
        let inline = html
            .split_once(&format!("<{tag}>"))
            .and_then(|(_, after)| after.split_once(&format!("</{tag}>")));
        inline.map(|(text, _)| format!(" '{}'", digest::of(text.as_bytes()))).unwrap_or_default()
    };
    let policy = POLICY.replace("%script", &allowed("script")).replace("%style", &allowed("style"));
    let policy =
        format!("{POLICY_PLACE}\n<meta http-equiv=\"content-security-policy\" content=\"{policy}\">");
    Ok(html.replacen(POLICY_PLACE, &policy, 1))
}

/// The tags that say what a link to this page is about. Addresses of the page itself and of its picture must be whole, so they are there
/// only where the release knows its `site`, an address that ends in a slash.
pub fn social(language: &Language, languages: &[Language], site: Option<&str>, picture: &str) -> String {
    let text = |key: &str| language.page.get(key).map(|text| escape(text)).unwrap_or_default();
    let mut tags = format!(
        "<meta property=\"og:type\" content=\"website\">\n<meta property=\"og:title\" content=\"{}\">\n\
         <meta property=\"og:description\" content=\"{}\">\n<meta name=\"twitter:card\" content=\"summary\">",
        text("page-title"),
        text("page-description")
    );
    let Some(site) = site.map(escape) else { return tags };
    let place = |language: &Language| {
        if language.tag == MAIN { site.clone() } else { format!("{site}{}/", language.tag) }
    };
    let here = place(language);
    tags += &format!(
        "\n<link rel=\"canonical\" href=\"{here}\">\n<meta property=\"og:url\" content=\"{here}\">\n\
         <meta property=\"og:image\" content=\"{site}{picture}\">"
    );
    if languages.len() > 1 {
        for other in languages {
            tags +=
                &format!("\n<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", other.tag, place(other));
        }
    }
    tags
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
    fn parts_are_put_in_as_they_are() {
        let parts = Parts { gate: "a && \"./b\"".into(), ..Parts::default() };
        assert_eq!(parts.put_in("<script>{{gate}}</script>"), Ok("<script>a && \"./b\"</script>".into()));
        assert!(parts.put_in("{{roof}}").is_err());
    }

    #[test]
    fn what_stands_inline_is_allowed_by_its_digest() {
        let page =
            with_policy("<meta charset=\"utf-8\"><script>a</script><style></style>").unwrap_or_default();
        // The SHA-256 of "a" and of nothing.
        assert!(
            page.contains("'wasm-unsafe-eval' 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=';"),
            "{page}"
        );
        assert!(
            page.contains("style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';"),
            "{page}"
        );
    }

    #[test]
    fn whole_addresses_stand_only_where_the_site_is_known() {
        let tagged = |tag: &str| Language { tag: tag.into(), ..Language::default() };
        let all = [tagged("en"), tagged("de")];
        let plain = social(&all[1], &all, None, "icon.png");
        assert!(!plain.contains("http") && plain.contains("og:title"), "{plain}");
        let known = social(&all[1], &all, Some("https://guide.example/a/"), "icon.png");
        for part in [
            "canonical\" href=\"https://guide.example/a/de/\"",
            "https://guide.example/a/icon.png",
            "hreflang=\"en\" href=\"https://guide.example/a/\"",
        ] {
            assert!(known.contains(part), "{part}: {known}");
        }
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
