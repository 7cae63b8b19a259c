//! A plain page of another site, without a policy of its own and with the strictest one that docs/embedding.md names.

use super::super::harness::{Setup, Site};
use super::{answer_and_reload, blog, blog_with, element, loader, page};

#[tokio::test]
async fn on_a_plain_blog_answers_are_still_there_after_a_reload() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, ""), loader(&guide))).await;
    answer_and_reload(&page).await;
}

#[tokio::test]
async fn under_the_documented_policy_the_guide_works_and_the_browser_complains_of_nothing() {
    let guide = Site::release();
    let docs = include_str!("../../../docs/embedding.md");
    let line = docs
        .lines()
        .find(|line| line.starts_with("Content-Security-Policy: "))
        .expect("the documented policy");
    let policy = line.replace("https://guide.example", &guide.address());
    // The page's own scripts of these tests would be refused: this one is bare.
    let bare = format!(
        "<!doctype html><title>Blog</title><link rel=icon href=data:,>{}{}",
        element(&guide, "theme=dark accent=e0b65a start=#/"),
        loader(&guide)
    );
    assert_ne!(bare, page(""));
    let host = Site::of_files_with(&format!("{policy}\r\n"), &[("index.html", &bare)]).elsewhere();
    let page = super::Page::open(&host, Setup::phone()).await;
    page.visit("").await;
    answer_and_reload(&page).await;
    page.leave_frame().await;
    let errors: Vec<_> =
        page.console_errors().await.into_iter().filter(|one| !one.contains("data:,")).collect();
    assert_eq!(errors, Vec::<String>::new());
}

#[tokio::test]
async fn under_a_policy_without_the_script_the_link_remains() {
    let guide = Site::release();
    let policy = "Content-Security-Policy: default-src 'self'; img-src data:\r\n";
    let (_host, page) =
        blog_with(policy, &format!("{}{}", element(&guide, ""), loader(&guide)), Setup::phone()).await;
    page.click("kintsugi-guide a").await;
    page.wait_for(".home-doors").await;
}
