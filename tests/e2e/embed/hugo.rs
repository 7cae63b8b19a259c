//! A Hugo site with the shortcode of embed/hugo, built by the machine's own `hugo`.

use std::path::Path;
use std::process::Command;

use super::super::harness::{Page, Setup, Site, TempFolder, needs, skip_here};
use super::answer_and_reload;

/// Builds a site whose one post holds this shortcode; gives the folder and what Hugo said where it refused. `None`
/// where there is no Hugo.
fn built(guide: &Site, shortcode: &str) -> Option<Result<TempFolder, String>> {
    let folder = TempFolder::new("hugo");
    let write = |path: &str, text: &str| {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(file, text).expect("a file can be written");
    };
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("embed/hugo/layouts/shortcodes/kintsugi.html");
    write("layouts/shortcodes/kintsugi.html", &std::fs::read_to_string(shipped).expect("the shortcode"));
    write("layouts/_default/single.html", "<!doctype html><title>{{ .Title }}</title>{{ .Content }}");
    write("layouts/index.html", "<!doctype html><title>Blog</title>");
    write(
        "config.toml",
        &format!(
            "baseURL = 'http://localhost/'\ntitle = 'Blog'\n[params.kintsugi]\nsrc = '{}/'\n",
            guide.address()
        ),
    );
    write("content/post.md", &format!("---\ntitle: After a breakup\n---\n\nSome words.\n\n{shortcode}\n"));
    let hugo = Command::new("hugo")
        .arg("--source")
        .arg(folder.path())
        .args(["--disableKinds", "RSS,sitemap,taxonomy,term"])
        .output();
    let Ok(hugo) = hugo else {
        skip_here("there is no Hugo here (Debian: apt-get install hugo).");
        return None;
    };
    if hugo.status.success() {
        return Some(Ok(folder));
    }
    Some(Err(String::from_utf8_lossy(&[hugo.stdout, hugo.stderr].concat()).into_owned()))
}

#[tokio::test]
async fn on_a_hugo_site_answers_are_still_there_after_a_reload() {
    let guide = Site::release();
    let shortcode =
        r#"{{< kintsugi theme="dark" accent="e0b65a" home-url="/post/" home-label="Back & \"home\"" >}}"#;
    let Some(folder) = built(&guide, shortcode) else { return };
    let folder = folder.expect("Hugo builds the site");
    let host = Site::of_folder(&folder.path().join("public")).elsewhere();
    let page = Page::open(&host, Setup::desk()).await;
    page.visit("post/").await;
    answer_and_reload(&page).await;
    page.script("location.hash = '#/today'", vec![]).await;
    page.wait_for("html[data-theme=dark]").await;
    page.wait_text("[data-frame=home]", "Back & \"home\"").await;
}

#[tokio::test]
async fn a_post_cannot_smuggle_markup_in_through_the_shortcode() {
    needs!(OneIsEnough);
    let guide = Site::release();
    let Some(folder) =
        built(&guide, r#"{{< kintsugi theme="dark\" onclick=\"alert(1)" words="<b>x</b>" >}}"#)
    else {
        return;
    };
    let folder = folder.expect("Hugo builds the site");
    let page = std::fs::read_to_string(folder.path().join("public/post/index.html")).expect("the post");
    assert!(!page.contains("\" onclick=") && !page.contains("<b>"), "{page}");
}

#[tokio::test]
async fn hugo_says_what_is_missing_where_the_guide_is_not_named() {
    needs!(OneIsEnough);
    let guide = Site::release();
    let Some(folder) = built(&guide, r#"{{< kintsugi src="guide" >}}"#) else { return };
    let said = folder.err().expect("Hugo refuses");
    assert!(said.contains("say where the guide is"), "{said}");
}
