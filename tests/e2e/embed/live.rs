//! Attributes and custom properties, while the guide is open.

use serde_json::json;

use super::super::harness::{Page, Site};
use super::{blog, element, loader};

/// Sets an attribute of the element; `null` takes it away.
async fn set(page: &Page, name: &str, value: Option<&str>) {
    let set = "const [name, value] = arguments, element = document.querySelector('kintsugi-guide');
        value === null ? element.removeAttribute(name) : element.setAttribute(name, value)";
    page.script(set, vec![json!(name), json!(value)]).await;
}

/// Waits for something to be true inside the guide, and goes out again.
async fn inside(page: &Page, code: &str) {
    page.enter_guide().await;
    page.wait_true(code).await;
    page.leave_frame().await;
}

const ACTION: &str = "getComputedStyle(document.querySelector('.shell-urge')).color";

#[tokio::test]
async fn what_the_blog_changes_shows_at_once_and_nothing_is_loaded_anew() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "theme=light"), loader(&guide))).await;
    inside(&page, "window.stays = document.documentElement.dataset.theme === 'light'").await;
    set(&page, "theme", Some("dark")).await;
    inside(&page, "stays && document.documentElement.dataset.theme === 'dark'").await;
    set(&page, "theme", Some("light")).await;
    set(&page, "accent", Some("#7a1fa2")).await;
    inside(&page, &format!("stays && {ACTION} === 'rgb(122, 31, 162)'")).await;
    // Too pale for light paper: the guide's own colour comes back.
    set(&page, "accent", Some("ffd166")).await;
    inside(&page, &format!("stays && {ACTION} === 'rgb(47, 111, 106)'")).await;
    set(&page, "home-url", Some("/somewhere")).await;
    inside(&page, "stays && document.querySelector('[data-frame=home]')?.target === '_top'").await;
    set(&page, "home-url", None).await;
    inside(&page, "stays && !document.querySelector('[data-frame=home]')").await;
    set(&page, "region", Some("NZ")).await;
    set(&page, "start", Some("#/support")).await;
    inside(&page, "location.hash === '#/support' && document.body.textContent.includes('1737')").await;
}

#[tokio::test]
async fn a_wish_for_days_is_taken_and_never_below_what_was_computed() {
    let guide = Site::release();
    let (_host, page) =
        blog(&format!("{}{}", element(&guide, "days=50 start=#/quiet"), loader(&guide))).await;
    inside(&page, "document.querySelector('select[name=days]')?.value === '50'").await;
}

#[tokio::test]
async fn two_profiles_on_one_page_keep_to_themselves() {
    let guide = Site::release();
    let (_host, page) = blog(&format!("{}{}", element(&guide, "profile=mine"), loader(&guide))).await;
    page.enter_guide().await;
    page.click("a[href='#/quiet']").await;
    page.wait_for("[data-day]").await;
    assert!(page.storage("kintsugi:mine").await.is_some());
    assert_eq!(page.storage("kintsugi").await, None);
    page.leave_frame().await;
    set(&page, "profile", None).await;
    inside(&page, "location.search === '?embed=1' && document.querySelector('.home-doors')").await;
}

#[tokio::test]
async fn custom_properties_of_the_blog_flow_in_where_words_stay_readable() {
    let guide = Site::release();
    let style = "<style>kintsugi-guide { --kintsugi-font: Georgia, serif; --kintsugi-radius: 2px;
        --kintsugi-accent: rebeccapurple; --kintsugi-surface: #ffffff }</style>";
    let (_host, page) = blog(&format!("{style}{}{}", element(&guide, "theme=light"), loader(&guide))).await;
    inside(&page, &format!("{ACTION} === 'rgb(102, 51, 153)'")).await;
    inside(&page, "getComputedStyle(document.documentElement).backgroundColor === 'rgb(255, 255, 255)'")
        .await;
    inside(&page, "getComputedStyle(document.body).fontFamily.startsWith('Georgia')").await;
    inside(&page, "getComputedStyle(document.querySelector('.card')).borderRadius === '2px'").await;
    // In the dark neither can be read: the guide's own come back.
    set(&page, "theme", Some("dark")).await;
    inside(&page, &format!("{ACTION} === 'rgb(127, 195, 184)'")).await;
    inside(&page, "getComputedStyle(document.documentElement).backgroundColor === 'rgb(18, 22, 31)'").await;
}
