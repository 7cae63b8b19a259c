//! A loader that was pinned once opens every guide to come.

use super::super::harness::{Setup, Site, release_folder};
use super::{answer_and_reload, blog_with, element};

#[tokio::test]
async fn every_pinned_loader_still_opens_the_guide() {
    let guide = Site::release();
    let folder = release_folder();
    let names = std::fs::read_dir(&folder).expect("the release can be read").flatten();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let pinned: Vec<_> = names.filter(|name| name.starts_with("embed-") && name.ends_with(".js")).collect();
    assert!(!pinned.is_empty(), "the present loader can be pinned");
    for name in pinned {
        let integrity = integrity(&name);
        let tag = format!(
            "<script async src='{}/{name}' integrity='{integrity}' crossorigin='anonymous'></script>",
            guide.address()
        );
        let (_host, page) = blog_with("", &format!("{}{tag}", element(&guide, "")), Setup::phone()).await;
        answer_and_reload(&page).await;
    }
}

#[tokio::test]
async fn a_loader_with_one_letter_changed_is_refused_and_the_link_remains() {
    let guide = Site::release();
    let wrong = integrity(&"0f".repeat(32));
    let tag = format!(
        "<script src='{}/embed.js' integrity='{wrong}' crossorigin='anonymous'></script>",
        guide.address()
    );
    let (_host, page) = blog_with("", &format!("{}{tag}", element(&guide, "")), Setup::phone()).await;
    page.wait_for("kintsugi-guide a").await;
    assert_eq!(
        page.script("return !!customElements.get('kintsugi-guide')", vec![]).await,
        serde_json::json!(false)
    );
}

/// The integrity of a file, from the SHA-256 in its name.
fn integrity(name: &str) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digits = name.trim_start_matches("embed-").trim_end_matches(".js");
    let bits: String =
        digits.chars().map(|digit| format!("{:04b}", digit.to_digit(16).expect("a digit"))).collect();
    let letter = |six: &[u8]| {
        let six = format!("{:0<6}", String::from_utf8_lossy(six));
        char::from(LETTERS[usize::from_str_radix(&six, 2).expect("six bits")])
    };
    format!("sha256-{}=", bits.as_bytes().chunks(6).map(letter).collect::<String>())
}
