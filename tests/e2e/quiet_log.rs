//! A contact log that has grown long.

use super::faults::{begin, log};
use super::harness::{DAY_MS, Page, Setup, Site};
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

/// What was set to run once a minute runs ten times a second.
const MINUTES_FLY: &str = "const real = window.setInterval;
    window.setInterval = (run, milliseconds, ...given) => real(run, milliseconds / 600, ...given);";

#[tokio::test]
async fn the_form_proposes_the_hour_that_it_is_however_long_the_page_has_been_open() {
    let site = Site::release();
    let setup = Setup::phone().at_hour(12);
    let page = Page::open(&site, setup).await;
    page.before_load(MINUTES_FLY).await;
    page.reload().await;
    begin(&page).await;
    let proposes = |hour: &str| format!("document.querySelector('#contact-time').value.startsWith('{hour}')");
    page.wait_true(&proposes("12:")).await;
    page.shift_clock_in_sight(setup.clock_ahead + 9 * DAY_MS / 24).await;
    page.wait_true(&proposes("21:")).await;
}

/// The way to take it back that stands at the form, and that of the line.
const UNDO_AT_THE_FORM: &str = ".notice [name=undo]";
const UNDO_AT_THE_LINE: &str = ".log-entry [name=undo]";

#[tokio::test]
async fn a_line_that_can_not_be_taken_back_any_more_is_not_said_to_be_gone() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    begin(&page).await;
    log(&page, 1).await;
    for undo in [UNDO_AT_THE_FORM, UNDO_AT_THE_LINE] {
        page.wait_for(undo).await;
    }
    page.shift_clock_in_sight(3 * DAY_MS).await;
    for undo in [UNDO_AT_THE_FORM, UNDO_AT_THE_LINE] {
        page.click(undo).await;
        page.wait_gone(undo).await;
    }
    assert_eq!(page.count(".log-entry").await, 1);
    assert_eq!(page.count("[data-lines] [role=status] .notice").await, 0);
}

#[tokio::test]
async fn what_changed_is_not_said_to_be_taken_back_where_that_is_possible_no_more() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    begin(&page).await;
    page.visit("#/changed").await;
    page.click("[name=change][value=hello]").await;
    page.wait_for("[data-change] [name=undo]").await;
    page.shift_clock_in_sight(3 * DAY_MS).await;
    page.click("[data-change] [name=undo]").await;
    page.wait_for("[name=change][value=hello]").await;
    assert_eq!(page.count("[role=status] .notice").await, 0);
    page.visit("#/quiet").await;
    page.wait_for(".log-entry").await;
}
