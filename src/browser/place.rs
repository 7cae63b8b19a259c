//! Where the guide lies.

use web_sys::Url;

use super::dom::{find, window};

/// The folder of the guide, and the digest of the loader for blogs.
pub fn loader() -> (String, Option<String>) {
    // The page of a further language lies in a folder of its own; the first script lies at the root.
    let here = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let script = find("#boot").and_then(|script| script.get_attribute("src")).unwrap_or_default();
    let script = Url::new_with_base(&script, &here).map(|url| url.href()).unwrap_or_default();
    let root = script.rsplit_once('/').map(|(folder, _)| [folder, "/"].concat()).unwrap_or_default();
    let digest = find("meta[name=kintsugi-embed]").and_then(|meta| meta.get_attribute("content"));
    (root, digest)
}
