//! One person's way in full: check-in, quiet time, a lapse and its undo, tasks, gates 1-5, a message, the backup.
//! After every step the page is loaded again, and nothing has changed.

use super::harness::{DAY_MS, Page, Setup, Site};
use super::steps::{check_in, take_check_in};

/// A visitor at noon.
fn at_noon() -> Setup {
    Setup::phone().at_hour(12)
}

/// A day that lies so many days back from the page's today, as `YYYY-MM-DD`.
async fn days_ago(page: &Page, days: i64) -> String {
    let read =
        "const day = new Date(Date.now() - arguments[0] * 864e5); return day.toISOString().slice(0, 10)";
    page.script(read, vec![days.into()]).await.as_str().expect("a day").to_owned()
}

/// Loads the page again and waits for an element of it.
async fn reload(page: &Page, css: &str) {
    page.reload().await;
    page.wait_for(css).await;
}

/// Starts a quiet time after a last contact so many days ago.
async fn start_quiet_time(page: &Page, last_contact: i64, days: &str) {
    page.visit("#/quiet").await;
    page.wait_for("input[name=started]").await;
    let day = days_ago(page, last_contact).await;
    page.set_date("input[name=started]", &day).await;
    page.set_value("select[name=days]", days).await;
    page.click("form:has(input[name=started]) button[type=submit]").await;
    page.wait_for("[data-day][data-total]").await;
}

async fn log(page: &Page, kind: &str, days_back: i64) {
    page.visit("#/quiet").await;
    let log = "details:has(input[name=kind]):not([open]) > summary";
    page.wait_for("input[name=kind], details").await;
    if page.count(log).await > 0 {
        page.click(log).await;
    }
    page.choose("kind", kind).await;
    let day = days_ago(page, days_back).await;
    page.set_date("input[name=date]", &day).await;
    page.set_value("input[name=time]", "12:00").await;
    page.click("form:has(input[name=kind]) button[type=submit]").await;
}

async fn figures(page: &Page) -> [Option<String>; 3] {
    page.wait_for("[data-day][data-total]").await;
    let mut figures = [const { None }; 3];
    for (figure, name) in figures.iter_mut().zip(["data-day", "data-days", "data-total"]) {
        *figure = page.attr("[data-day]", name).await;
    }
    figures
}

fn some(figures: [&str; 3]) -> [Option<String>; 3] {
    figures.map(|figure| Some(figure.to_owned()))
}

/// Confirms the gate of a phase, and finds it met after a reload.
async fn pass_gate(page: &Page, phase: u8) {
    page.visit(&format!("#/path/{phase}")).await;
    page.wait_for(&format!("[data-phase='{phase}'][data-state=open]")).await;
    page.click("input[name=gate] + span").await;
    page.wait_for(&format!("[data-phase='{phase}'][data-state=met]")).await;
    reload(page, &format!("[data-phase='{phase}'][data-state=met]")).await;
}

#[tokio::test]
async fn a_person_goes_from_the_check_in_to_a_talk_and_nothing_is_lost_on_the_way() {
    let site = Site::release();
    let page = Page::open(&site, at_noon()).await;

    // The check-in: they ended it, it was some weeks ago.
    check_in(&page, &[("q13", "them"), ("q6", "unknown"), ("q17", "6wto3m"), ("q10", "communication=2")])
        .await;
    page.wait_for("[data-outcome='try-with-care']").await;
    reload(&page, ".result[data-plan=a]").await;

    // The quiet time, from a past day.
    start_quiet_time(&page, 20, "35").await;
    assert_eq!(figures(&page).await, some(["20", "35", "19"]));
    reload(&page, "[data-day='20']").await;

    // A lapse five days ago: the day is marked, nothing else is lost; undone, it counts again.
    log(&page, "sent", 5).await;
    page.wait_for("button[name=after][value=carry-on]").await;
    reload(&page, "button[name=after][value=carry-on]").await;
    page.click("button[name=after][value=carry-on]").await;
    page.wait_for("[data-total='18']").await;
    assert_eq!(figures(&page).await, some(["20", "35", "18"]));
    reload(&page, "[data-total='18']").await;
    page.click("button[name=undo]").await;
    page.wait_for("[data-total='19']").await;
    reload(&page, "[data-total='19']").await;

    // Begin again, and undo that too.
    log(&page, "called", 5).await;
    page.click("button[name=after][value=begin-again]").await;
    page.wait_for("[data-day='5']").await;
    assert_eq!(figures(&page).await, some(["5", "35", "18"]));
    page.click("button[name=undo]").await;
    page.wait_for("[data-day='20']").await;
    reload(&page, "[data-day='20'][data-total='19']").await;

    // Tasks and the first gates.
    page.visit("#/path/1").await;
    page.wait_for("[data-phase='1'][data-state=open]").await;
    for task in 1..=4 {
        page.choose("task", &task.to_string()).await;
    }
    reload(&page, "[data-phase='1']").await;
    assert_eq!(page.count("input[name=task]:checked").await, 4);
    for phase in [1, 2, 4] {
        pass_gate(&page, phase).await;
    }

    // The quiet time ends twenty days later; a jump of the clock is asked about before a gate opens.
    page.shift_clock(at_noon().clock_ahead + 20 * DAY_MS).await;
    page.visit("#/path/3").await;
    reload(&page, "[data-phase='3'][data-state=open]").await;
    page.click("button[name=date-right]").await;
    page.wait_gone("button[name=date-right]").await;
    assert_eq!(page.count("[data-phase='3'][data-state=met]").await, 0);
    // The re-check that the gate asks for.
    page.visit("#/check-in").await;
    page.wait_for("fieldset[data-question]").await;
    let asked = take_check_in(&page, &[("q6", "unknown")]).await;
    assert!(!asked.contains(&"q13".to_owned()) && asked.contains(&"q12".to_owned()), "a re-check: {asked:?}");
    page.wait_for("[data-outcome='try-with-care']").await;
    pass_gate(&page, 3).await;

    // Phase 5 is open now. They write back; phase 6 opens.
    page.visit("#/path/5").await;
    page.wait_for("[data-phase='5'][data-state=open]").await;
    page.choose("task", "5").await;
    page.visit("#/changed").await;
    page.click("button[name=change][value=hello]").await;
    page.wait_for("[data-change=hello]").await;
    pass_gate(&page, 5).await;
    page.visit("#/path/6").await;
    page.wait_for("[data-phase='6'][data-state=open]").await;
    page.visit("#/path/7").await;
    page.wait_for("[data-phase='7'][data-state=readable]").await;

    // Export, erase, import: everything is back.
    let before = page.storage("kintsugi").await.expect("something is kept");
    let data = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("JSON")["data"].clone();
    let folder = page.downloads().await;
    page.visit("#/settings").await;
    page.click("button[name=export]").await;
    let backup = folder.wait_for_file().await;
    page.click("button[name=erase]").await;
    page.click("button[name=erase][value=yes]").await;
    page.wait_for("#erased").await;
    assert_eq!(page.storage("kintsugi").await, None);
    assert_eq!(page.storage("kintsugi.last-good").await, None);
    page.visit("#/").await;
    page.wait_text("h1", "Want them back?").await;
    page.visit("#/settings").await;
    page.upload("input[type=file]", &backup).await;
    page.click("button[name=import][value=yes]").await;
    page.wait_gone("button[name=import][value=yes]").await;
    reload(&page, "h1").await;
    let after = page.storage("kintsugi").await.expect("the backup is kept");
    for part in ["plan", "finished", "rounds", "contacts", "ticks", "changes"] {
        assert_eq!(data(&before)[part], data(&after)[part], "{part}");
    }
    page.visit("#/path/5").await;
    page.wait_for("[data-phase='5'][data-state=met]").await;
    assert_eq!(page.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn impossible_days_are_refused_beside_the_field() {
    let site = Site::release();
    let page = Page::open(&site, at_noon()).await;
    page.visit("#/quiet").await;
    page.wait_for("input[name=started]").await;
    for days in [-2, 740] {
        let day = days_ago(&page, days).await;
        page.set_date("input[name=started]", &day).await;
        page.click("form:has(input[name=started]) button[type=submit]").await;
        page.wait_for("input[name=started][aria-invalid=true]").await;
        let described = page.attr("input[name=started]", "aria-describedby").await.unwrap_or_default();
        let error =
            described.split(' ').find(|id| id.contains("error")).expect("a described error").to_owned();
        page.wait_for(&format!("#{error}")).await;
    }
    assert_eq!(page.storage("kintsugi").await, None);
}

#[tokio::test]
async fn words_of_the_visitor_are_shown_as_text_and_never_as_html() {
    let site = Site::release();
    let page = Page::open(&site, at_noon()).await;
    start_quiet_time(&page, 3, "30").await;
    log_with_note(&page, "<img src=x onerror=\"document.title='broken'\"> <b>bold</b>").await;
    page.wait_text(".log", "<b>bold</b>").await;
    reload(&page, ".log").await;
    page.wait_text(".log", "<b>bold</b>").await;
    assert_eq!(page.count(".log b, .log img").await, 0);
}

async fn log_with_note(page: &Page, note: &str) {
    page.visit("#/quiet").await;
    let closed = "details:has(input[name=kind]):not([open]) > summary";
    page.wait_for("input[name=kind], details").await;
    if page.count(closed).await > 0 {
        page.click(closed).await;
    }
    page.choose("kind", "they-wrote").await;
    page.click("form:has(input[name=kind]) details:not([open]) > summary").await;
    page.fill("form:has(input[name=kind]) textarea", note).await;
    page.click("form:has(input[name=kind]) button[type=submit]").await;
}
