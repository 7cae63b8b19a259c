//! The summary on paper: one page whatever was written, nothing else on it, and the line that is shared or copied.

use kintsugi::domain::day::Now;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::{Invitation, Phase};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, EntryId, Kept, Progress, Register, Stamped, TickKey, reduce, saved};
use serde_json::{Value, json};

use super::harness::{Page, Setup, Site, needs};
use super::steps::check_in;

/// Width and height of A4 and of US Letter, in inches.
const A4: (f64, f64) = (8.27, 11.69);
const LETTER: (f64, f64) = (8.5, 11.0);

/// Puts these actions on top of what is kept, as another visit would, and loads the summary.
pub async fn after(page: &Page, actions: Vec<Action>) {
    let kept = match page.storage("kintsugi").await {
        Some(text) => saved::read(&text).expect("it can be read").kept,
        None => Kept::default(),
    };
    let mut progress = Progress { kept, ..Progress::default() };
    let now = page.script("return Date.now()", vec![]).await.as_i64().expect("a time");
    for (number, action) in (1..).zip(actions) {
        let id = EntryId::next(progress.kept.newest(), now, number);
        progress = reduce(&progress, &Stamped { id, now: Now::at(now, 0), action });
    }
    put(page, &progress.kept).await;
    page.visit("#/summary").await;
    page.wait_for("[data-summary]").await;
}

/// Puts that into the store, and leaves the page.
async fn put(page: &Page, kept: &Kept) {
    page.script("localStorage.kintsugi = arguments[0]", vec![json!(saved::write(kept, 900))]).await;
    page.go("about:blank").await;
}

/// So many plans of these words.
pub fn plans(number: usize, words: &str) -> Vec<Action> {
    let row = || vec![words.to_owned(), words.to_owned()];
    let plan = |_| Action::SheetWritten { sheet: Sheet::Plans, row: None, values: row() };
    (0..number).map(plan).collect()
}

/// How many pages Chromium puts onto paper.
async fn pages(page: &Page, (width, height): (f64, f64)) -> usize {
    let asked = json!({ "paperWidth": width, "paperHeight": height, "printBackground": false });
    let printed = page.cdp("Page.printToPDF", asked).await;
    let pdf = printed["data"].as_str().expect("a file");
    let pdf = page.script("return atob(arguments[0])", vec![json!(pdf)]).await;
    let pdf = pdf.as_str().expect("its bytes");
    pdf.matches("/Type /Page\n").count() + pdf.matches("/Type /Page ").count()
}

async fn one_page_on_each_paper(page: &Page, what: &str) {
    for (name, paper) in [("A4", A4), ("Letter", LETTER)] {
        assert_eq!(pages(page, paper).await, 1, "{what}, on {name}");
    }
}

#[tokio::test]
async fn it_is_one_page_of_a4_and_of_letter_empty_and_full() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.visit("#/summary").await;
    page.wait_for("[data-summary]").await;
    one_page_on_each_paper(&page, "nothing begun").await;
    // Twenty plans as long as they may be, in the widest letters and in signs as wide as they are high.
    check_in(&page, &[("q13", "them"), ("q6", "unknown")]).await;
    let started = Now::at(page.script("return Date.now()", vec![]).await.as_i64().expect("a time"), 0).civil;
    let mut all = vec![Action::QuietTimeStarted { started: started.plus(-12), days: Some(60) }];
    all.extend(plans(20, &"W".repeat(200)));
    after(&page, all).await;
    page.wait_for("[data-cut]").await;
    assert_eq!(page.count(".summary-plans li").await, 5);
    one_page_on_each_paper(&page, "wide letters").await;
    let again =
        "for (const plan of document.querySelectorAll('.summary-plans li')) plan.textContent = arguments[0]";
    page.script(again, vec![json!(format!("If {0}…, then I {0}…", "愛".repeat(59)))]).await;
    one_page_on_each_paper(&page, "wide signs").await;
    page.script("document.documentElement.dataset.size = 'largest'", vec![]).await;
    one_page_on_each_paper(&page, "the largest text").await;
}

/// Every task of a phase or of a week is done.
fn done(progress: &Kept, keys: impl Iterator<Item = TickKey>) -> Kept {
    let mut kept = progress.clone();
    let today = kept.seen.value.latest;
    for key in keys {
        let at = EntryId::next(kept.newest(), 0, 1);
        kept.ticks.insert(key, Register::new(today, at));
    }
    kept
}

#[tokio::test]
async fn whatever_comes_next_fits_beside_the_widest_plans_in_each_language() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    check_in(&page, &[("q13", "them"), ("q6", "unknown")]).await;
    let text = page.storage("kintsugi").await.expect("the check-in is kept");
    let mut kept = saved::read(&text).expect("it can be read").kept;
    // Every phase is open: 5 and 6 by their wish to talk, all from 7 on because the two are together.
    let at = EntryId::next(kept.newest(), 0, 1);
    kept.invited = Register::new(Some(Invitation::Talk), at);
    kept.together = Register::new(kept.seen.value.latest, at);
    let widest = plans(20, &"W".repeat(200));
    put(&page, &kept).await;
    page.visit("#/summary").await;
    after(&page, widest).await;
    let text = page.storage("kintsugi").await.expect("the plans are kept");
    let with_plans = saved::read(&text).expect("it can be read").kept;
    for lang in ["en", "es"] {
        let mut kept = with_plans.clone();
        for phase in Phase::all() {
            put(&page, &kept).await;
            page.visit(&format!("?lang={lang}#/summary")).await;
            page.wait_for(".summary-tasks").await;
            assert_eq!(
                page.count(".summary-tasks li").await,
                usize::from(phase.tasks()),
                "phase {}",
                phase.number()
            );
            assert_eq!(pages(&page, LETTER).await, 1, "{lang}, phase {}", phase.number());
            kept = done(&kept, (1..=phase.tasks()).map(|task| TickKey::Task(0, phase, task)));
        }
        let mut kept = with_plans.clone();
        kept.healing = Register::new(true, EntryId::next(kept.newest(), 0, 1));
        for week in Week::all() {
            put(&page, &kept).await;
            page.visit(&format!("?lang={lang}#/summary")).await;
            page.wait_for(".summary-tasks").await;
            assert_eq!(pages(&page, LETTER).await, 1, "{lang}, week {}", week.number());
            kept = done(&kept, (1..=TASKS_A_WEEK).map(|task| TickKey::Heal(week, task)));
        }
    }
}

/// Counts how often the page asks to be printed.
pub const NO_PRINTER: &str = "globalThis.print = () => { globalThis.asked = (globalThis.asked ?? 0) + 1 }";

#[tokio::test]
async fn the_button_prints_the_page_alone_under_a_neutral_title() {
    needs!(DevTools);
    let site = Site::release();
    let page = Page::open(&site, Setup::desk()).await;
    page.before_load(NO_PRINTER).await;
    page.visit("#/summary").await;
    after(&page, plans(2, "walk by the water with Zdzislava")).await;
    assert_eq!(page.script("return document.title", vec![]).await, json!("Guide"));
    page.fill("#hide", "zdzislava").await;
    page.wait_text(".summary-plans", "by the water with …").await;
    page.click("button[name=print]").await;
    assert_eq!(page.script("return asked", vec![]).await, json!(1));
    page.wait_for("html[data-print] .summary.print-sheet").await;
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
    let shown = page.script("return document.body.innerText", vec![]).await;
    let shown = shown.as_str().expect("words");
    assert!(shown.contains("My days, on one page") && shown.contains("with …"), "{shown}");
    for left_out in
        ["Zdzislava", "Names to leave out", "A summary to print", "Leave now", "Settings", "A line to share"]
    {
        assert!(!shown.contains(left_out), "{left_out} in {shown}");
    }
    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
    assert_eq!(pages(&page, A4).await, 1);
    page.wait_gone("html[data-print]").await;
    // Without them, too.
    page.click("[name=plans]").await;
    page.wait_gone(".summary-plans").await;
}

#[tokio::test]
async fn the_line_goes_to_the_share_sheet_where_there_is_one_and_else_to_the_clipboard() {
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let sheet = "globalThis.shared = []; navigator.share = async (what) => { shared.push(what) }";
    page.before_load(sheet).await;
    page.visit("#/summary").await;
    page.click("button[name=share]").await;
    let shared = page.script("return shared", vec![]).await;
    assert_eq!(shared, json!([{ "text": "I am taking some time for myself." }]), "only the line");
    // Another site: where scripts stand in the site's own pages, the first one's stays there.
    let site = Site::release();
    let page = Page::open(&site, Setup::phone()).await;
    let none = "delete Navigator.prototype.share;
        globalThis.copied = [];
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { copied.push(text) } } })";
    page.before_load(none).await;
    page.visit("#/summary").await;
    page.click("button[name=copy]").await;
    page.wait_text("main p[role=status]", "Copied").await;
    let copied: Value = page.script("return copied", vec![]).await;
    assert_eq!(copied, json!(["I am taking some time for myself."]));
}
