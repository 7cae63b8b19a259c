//! A contact log that has grown long.

use super::harness::{Page, Setup, Site};
use super::steps::LOG_ONE;

#[tokio::test]
async fn older_lines_of_a_long_log_come_on_request_and_the_focus_goes_to_the_first_of_them() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    page.visit("#/").await;
    page.click("[data-begins=days]").await;
    page.wait_for("input[name=kind], details").await;
    let open = "document.querySelector('details:has(input[name=kind])')?.setAttribute('open', '')";
    page.script(open, vec![]).await;
    page.wait_for("input[name=kind]").await;
    for _ in 0..60 {
        page.script(LOG_ONE, vec![]).await;
    }
    page.click("details:has([name=more]) > summary").await;
    page.wait_for("#quiet-log-49").await;
    assert_eq!(page.count(".log-entry").await, 50);
    page.click("[name=more]").await;
    page.wait_for("#quiet-log-50:focus").await;
    assert_eq!(page.count(".log-entry").await, 60);
    assert_eq!(page.count("[name=more]").await, 0);
}
