//! The loader for other people's pages: `embed.js`, and every version of it that somebody may have pinned.
//!
//! A page that pins a loader names it by the digest of its bytes and lets the browser compare (`integrity`). So a release ships the
//! loader twice, as `embed.js` and as `embed-<SHA-256>.js`, and beside it all earlier ones. These are kept as text in `embed/pinned`,
//! exactly as they were shipped; `cargo xtask pin` puts the present one there.

use super::digest;
use super::html::escape;
use super::language::{self, Language};
use super::problem::Problem;
use super::script;
use std::fs;
use std::path::Path;

/// The loader's source.
pub const LOADER: &str = "src/web/embed.js";

/// The folder of the loaders that were shipped before.
pub const PINNED: &str = "embed/pinned";

/// Behind this the page's head has room.
const PLACE: &str = "<meta charset=\"utf-8\">";

/// The loader as a release ships it; nothing where the project has none.
///
/// # Errors
/// When it is there and cannot be read.
pub fn loader(root: &Path) -> Result<Option<String>, Vec<Problem>> {
    let path = root.join(LOADER);
    if !path.exists() {
        return Ok(None);
    }
    let text = fs::read_to_string(&path).map_err(|error| unreadable(LOADER, &error))?;
    Ok(Some(script::squeeze(&text.replace("\r\n", "\n"))))
}

/// The name under which a loader can be pinned.
pub fn pinned_name(loader: &[u8]) -> String {
    format!("embed-{}.js", digest::hex(loader))
}

/// All loaders of a release: name and bytes.
///
/// # Errors
/// When one cannot be read, or an earlier one is no longer what its name says.
pub fn loaders(root: &Path) -> Result<Vec<(String, Vec<u8>)>, Vec<Problem>> {
    let Some(now) = loader(root)?.map(String::into_bytes) else { return Ok(Vec::new()) };
    let mut all = vec![("embed.js".to_owned(), now.clone()), (pinned_name(&now), now)];
    let folder = root.join(PINNED);
    if !folder.exists() {
        return Ok(all);
    }
    for entry in fs::read_dir(&folder).map_err(|error| unreadable(PINNED, &error))? {
        let path = entry.map_err(|error| unreadable(PINNED, &error))?.path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !file.ends_with(".js") {
            continue;
        }
        let bytes = fs::read(&path).map_err(|error| unreadable(&format!("{PINNED}/{file}"), &error))?;
        if file != pinned_name(&bytes) {
            let reason = "was changed since it was shipped; bring it back as it was, others have pinned it";
            return Err(vec![Problem::file(format!("{PINNED}/{file}"), reason)]);
        }
        all.push((file, bytes));
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// Keeps the present loader for all releases to come; gives its name.
///
/// # Errors
/// When it cannot be read or written.
pub fn pin(root: &Path) -> Result<String, Vec<Problem>> {
    let bytes = loader(root)?.unwrap_or_default().into_bytes();
    let file = pinned_name(&bytes);
    let folder = root.join(PINNED);
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(&file), bytes));
    written.map_err(|error| vec![Problem::file(PINNED, format!("cannot be written: {error}"))])?;
    Ok(file)
}

/// The page with the digest of the present loader in its head, for the snippets it offers, and the names and addresses of all languages,
/// where there are several. The program, boot.mjs and language.js read them there.
///
/// `root` is the way from the page to the site's root.
pub fn with_links(html: &str, loader: Option<&str>, languages: &[Language], root: &str) -> String {
    let mut links = String::new();
    if let Some(loader) = loader {
        let digest = digest::hex(loader.as_bytes());
        links.push_str(&format!("\n<meta name=\"kintsugi-embed\" content=\"{digest}\">"));
    }
    if languages.len() > 1 {
        for language in languages {
            let (tag, name) = (&language.tag, escape(&language.name));
            let address = language::address(language, root);
            links.push_str(&format!(
                "\n<link rel=\"alternate\" hreflang=\"{tag}\" title=\"{name}\" href=\"{address}\">"
            ));
        }
    }
    html.replacen(PLACE, &format!("{PLACE}{links}"), 1)
}

fn unreadable(path: &str, error: &std::io::Error) -> Vec<Problem> {
    vec![Problem::file(path, format!("cannot be read: {error}"))]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language { tag: tag.to_owned(), name: tag.to_uppercase(), ..Language::default() }
    }

    #[test]
    fn the_page_names_the_loader_by_the_digest_of_its_bytes() {
        let page = with_links("<meta charset=\"utf-8\"><title>", Some("load()\n"), &[language("en")], "./");
        let digest = digest::hex(b"load()\n");
        assert_eq!(
            page,
            format!("<meta charset=\"utf-8\">\n<meta name=\"kintsugi-embed\" content=\"{digest}\"><title>")
        );
        assert_eq!(pinned_name(b"load()\n"), format!("embed-{digest}.js"));
    }

    #[test]
    fn with_several_languages_each_page_leads_to_all() {
        let page = with_links("<meta charset=\"utf-8\">", None, &[language("en"), language("de")], "../");
        assert!(
            page.contains("hreflang=\"en\" title=\"EN\" href=\"../\">")
                && page.contains("hreflang=\"de\" title=\"DE\" href=\"../de/\">")
        );
    }
}
