//! Inside a frame nothing is held to an edge that is far away, and narrow is as good as wide.

use serde_json::json;

use super::super::harness::{Setup, Site};
use super::{blog_with, element, loader};

const PAGES: [&str; 10] = [
    "#/",
    "#/check-in/age",
    "#/check-in/q2",
    "#/today",
    "#/quiet",
    "#/path",
    "#/heal/1",
    "#/support",
    "#/settings",
    "#/embed",
];

#[tokio::test]
async fn no_page_in_a_frame_is_wider_than_it_or_holds_anything_fixed() {
    let guide = Site::release();
    for width in [280, 1200] {
        // The page itself is so wide, as a column of a blog is; no window of WebKit's browser is narrower than 290 px.
        let setup = Setup { width: width.max(320), height: 900, ..Setup::desk() };
        let body = format!(
            "<style>body {{ margin: 0; width: {width}px }}</style>{}{}",
            element(&guide, "theme=light home-url=/"),
            loader(&guide)
        );
        let (_host, page) = blog_with("", &body, setup).await;
        for route in PAGES {
            page.enter_guide().await;
            page.script("location.hash = arguments[0]", vec![json!(route)]).await;
            page.wait_for("main h1, main legend").await;
            page.wait_true("document.documentElement.scrollHeight <= innerHeight + 1").await;
            let wrong = "const wide = [document.documentElement.scrollWidth > innerWidth && 'too wide'];
                const fixed = [...document.querySelectorAll('body *')].filter((one) =>
                    /fixed|sticky/.test(getComputedStyle(one).position)).map((one) => one.className);
                const modal = [...document.querySelectorAll('dialog, [aria-modal]')].map((one) => one.tagName);
                return [...wide, ...fixed, ...modal].filter(Boolean)";
            assert_eq!(page.script(wrong, vec![]).await, json!([]), "{route} at {width}");
            page.leave_frame().await;
            let name = route.trim_start_matches("#/").replace('/', "-");
            page.screenshot(&format!("embed-{width}-{}", if name.is_empty() { "home" } else { &name })).await;
        }
    }
}

#[tokio::test]
async fn the_ways_out_stand_first_and_again_below() {
    let guide = Site::release();
    let (_host, page) =
        blog_with("", &format!("{}{}", element(&guide, ""), loader(&guide)), Setup::phone()).await;
    page.enter_guide().await;
    page.wait_for(".frame-foot").await;
    let order = "const links = [...document.querySelectorAll('a.shell-leave, main h1, .frame-foot a')];
        return links.map((one) => one.className || one.tagName)";
    let order = page.script(order, vec![]).await.to_string();
    assert!(order.starts_with("[\"shell-leave\",\"H1\",\"button"), "{order}");
}

#[test]
fn no_style_in_a_frame_measures_the_window() {
    let styles = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    for entry in std::fs::read_dir(styles).expect("the styles can be read") {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("a style is a text");
        let units = ["vh", "vw", "vmin", "vmax", "vb", "vi", "dvh", "svh", "lvh", "dvw"];
        for line in text.lines() {
            let words = line.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.');
            let measured = words.filter(|word| {
                let unit = word.trim_start_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
                unit.len() < word.len() && units.contains(&unit)
            });
            // The shell's least height is taken back in a frame; the line after it in shell.css says so.
            let allowed = path.ends_with("shell.css") && line.contains("min-block-size: 100dvh");
            assert!(allowed || measured.count() == 0, "{}: {line}", path.display());
        }
    }
}
