//! `manifest.webmanifest`: what a device needs to install the guide. In the words of the main language.

use super::language::Language;
use super::problem::Problem;
use super::source::Source;
use std::collections::BTreeMap;

/// The manifest's source, and its name in the release.
pub const SOURCE: &str = "src/web/manifest.webmanifest";

/// The manifest with its words and with the final names of its files.
///
/// # Errors
/// When a text or a file is missing, or what comes of it is not JSON.
pub fn fill(
    source: &Source,
    language: &Language,
    files: &BTreeMap<String, String>,
) -> Result<String, Problem> {
    let mut manifest: serde_json::Value =
        serde_json::from_str(&source.text).map_err(|error| Problem::file(SOURCE, error.to_string()))?;
    fill_value(&mut manifest, &|text| {
        if let Some(key) = text.strip_prefix("[[").and_then(|rest| rest.strip_suffix("]]")) {
            let words = if key == "lang" { Some(&language.tag) } else { language.page.get(key) };
            let missing =
                || Problem::new(SOURCE, key, format!("no text for it in content/{}/page.ftl", language.tag));
            return words.cloned().map(Some).ok_or_else(missing);
        }
        match text.strip_prefix("./") {
            // The folder itself, and a place in the page.
            None | Some("") => Ok(None),
            Some(place) if place.starts_with('#') => Ok(None),
            Some(name) => {
                let missing =
                    || Problem::file(SOURCE, format!("points to ./{name}, which is not in the release"));
                files.get(name).map(|file| Some(format!("./{file}"))).ok_or_else(missing)
            }
        }
    })?;
    Ok(manifest.to_string())
}

/// Puts in place of each text what `put` gives for it.
fn fill_value(
    value: &mut serde_json::Value,
    put: &impl Fn(&str) -> Result<Option<String>, Problem>,
) -> Result<(), Problem> {
    match value {
        serde_json::Value::String(text) => {
            if let Some(other) = put(text)? {
                *text = other;
            }
            Ok(())
        }
        serde_json::Value::Array(values) => values.iter_mut().try_for_each(|value| fill_value(value, put)),
        serde_json::Value::Object(fields) => fields.values_mut().try_for_each(|value| fill_value(value, put)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(text: &str) -> Result<String, String> {
        let mut language = Language { tag: "en".into(), ..Language::default() };
        language.page.insert("page-title".into(), "A \"guide\"".into());
        let files = BTreeMap::from([("icon.svg".to_owned(), "icon.12.svg".to_owned())]);
        fill(&Source::new(SOURCE, text), &language, &files).map_err(|problem| problem.to_string())
    }

    #[test]
    fn words_and_files_are_put_in_and_places_in_the_page_stay() {
        let manifest = r##"{"icons":[{"src":"./icon.svg"}],"name":"[[page-title]]","start_url":"./","url":"./#/today"}"##;
        let expected = r##"{"icons":[{"src":"./icon.12.svg"}],"name":"A \"guide\"","start_url":"./","url":"./#/today"}"##;
        assert_eq!(filled(manifest), Ok(expected.into()));
    }

    #[test]
    fn a_missing_text_or_file_is_told() {
        assert!(
            filled(r#"{"name":"[[page-gone]]"}"#)
                .is_err_and(|told| told.contains("page-gone: no text for it"))
        );
        assert!(filled(r#"{"src":"./gone.png"}"#).is_err_and(|told| told.contains("points to ./gone.png")));
    }
}
