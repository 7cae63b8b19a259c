//! A person who lives with the guide: steps that read as sentences. Time passes in the open page; nothing is loaded
//! again unless the person does it.

use super::harness::{DAY_MS, Page, Setup, Site};
use super::steps::{Answers, take_check_in};

/// A person, their tab, and how many days they have lived with the guide.
pub struct Person {
    pub page: Page,
    day: i64,
    /// Milliseconds from our clock to noon of theirs, on the first day.
    noon: i64,
    /// How many rows they wrote on each sheet.
    rows: std::collections::BTreeMap<String, usize>,
}

/// What is filled in on a sheet: the name of a field and its value.
pub type Filled<'a> = &'a [(&'a str, &'a str)];

/// What is asked before a first message may go.
const CHECKS: [&str; 7] = [
    "calm",
    "not-late",
    "no-answer-needed",
    "would-read-it-to-a-friend",
    "not-about-us",
    "short",
    "can-take-silence",
];

impl Person {
    /// Somebody opens the guide for the first time, at noon.
    pub async fn arrives(site: &Site) -> Self {
        let setup = Setup::phone().at_hour(12);
        let noon = setup.clock_ahead;
        let page = Page::open(site, setup).await;
        page.visit("#/").await;
        page.wait_for("h1").await;
        Self { page, day: 0, noon, rows: std::collections::BTreeMap::new() }
    }

    /// That day of their time with the guide comes, while the page stays open.
    pub async fn lives_until_day(&mut self, day: i64) {
        assert!(day >= self.day, "time goes forward");
        self.day = day;
        let ahead = self.noon + day * DAY_MS;
        self.page.shift_clock(ahead).await;
        self.page.shift_clock_now(ahead).await;
    }

    /// Their day as `YYYY-MM-DD`, so many days from now.
    pub async fn date(&self, days: i64) -> String {
        let read = "return new Date(Date.now() + arguments[0] * 864e5).toISOString().slice(0, 10)";
        self.page.script(read, vec![days.into()]).await.as_str().expect("a day").to_owned()
    }

    pub async fn goes_to(&self, route: &str) {
        self.page.visit(route).await;
        self.page.wait_for("main h1").await;
        self.page.wait_gone("main > [role=status].muted").await;
    }

    /// Takes the check-in to its result, as well as can be but for these answers.
    pub async fn checks_in(&self, answers: Answers<'_>, outcome: &str) {
        self.page.visit("#/check-in").await;
        self.page.wait_for("fieldset[data-question]").await;
        take_check_in(&self.page, answers).await;
        self.page.wait_for(&format!("[data-outcome='{outcome}']")).await;
    }

    /// Begins a quiet time today.
    pub async fn begins_quiet_days(&self, days: &str) {
        self.goes_to("#/quiet").await;
        let today = self.date(0).await;
        self.page.set_date("input[name=started]", &today).await;
        self.page.set_value("select[name=days]", days).await;
        self.page.click("form:has(input[name=started]) button[type=submit]").await;
        self.page.wait_for("[data-day='0']").await;
    }

    /// Reads on Today what the day is about.
    pub async fn reads_today(&self, words: &str) {
        self.goes_to("#/today").await;
        self.page.wait_text("main", words).await;
    }

    /// Does all that the plan of the day asks for, and the one thing.
    pub async fn does_the_plan_of_the_day(&self) {
        self.goes_to("#/today").await;
        self.page.click("button[name=done]").await;
        self.page.wait_gone("button[name=done]").await;
        for part in ["core", "module", "weekly"] {
            self.page.choose("daily", part).await;
            self.page.wait_for(&format!("input[name=daily][value={part}]:checked")).await;
        }
    }

    /// Writes a row on the sheet that stands on the page.
    pub async fn writes(&mut self, sheet: &str, filled: Filled<'_>) {
        let form = format!("form[data-form='{sheet}']");
        self.page.wait_for(&form).await;
        for (name, value) in filled {
            let field = format!("{form} [name='{name}']");
            let radio = format!("{form} label:has(input[type=radio][name='{name}'][value='{value}'])");
            if self.page.count(&radio).await > 0 {
                self.page.click(&radio).await;
            } else if self.page.count(&format!("{field}[type=date]")).await > 0 {
                self.page.set_date(&field, value).await;
            } else {
                self.page.fill(&field, value).await;
            }
        }
        self.page.click(&format!("{form} button[type=submit]")).await;
        let rows = self.rows.entry(sheet.to_owned()).or_default();
        *rows += 1;
        let row = format!("[data-sheet='{sheet}'] .sheet-row:nth-child({})", (*rows).min(10));
        self.page.wait_for(&row).await;
    }

    /// Writes a row of the sheet on the page of its phase.
    pub async fn writes_in_phase(&mut self, phase: u8, sheet: &str, filled: Filled<'_>) {
        self.goes_to(&format!("#/path/{phase}")).await;
        self.writes(sheet, filled).await;
    }

    /// Looks back at the week.
    pub async fn looks_back(&mut self, filled: Filled<'_>) {
        self.goes_to("#/look-back").await;
        self.writes("look-back", filled).await;
        self.page.wait_gone("form[data-form=look-back]").await;
    }

    /// Ticks every task of a phase.
    pub async fn does_the_tasks_of_phase(&self, phase: u8, tasks: u8) {
        self.goes_to(&format!("#/path/{phase}")).await;
        self.page.wait_for(&format!("[data-phase='{phase}'][data-state=open]")).await;
        for task in 1..=tasks {
            self.page.choose("task", &task.to_string()).await;
            self.page.wait_for(&format!("input[name=task][value='{task}']:checked")).await;
        }
    }

    /// Puts a first message together and lets it rest.
    pub async fn lays_the_first_message_down(&self) {
        self.goes_to("#/tools/message").await;
        self.page.wait_for("[data-message=writing]").await;
        self.page.wait_for("[name=hold][aria-disabled=true]").await;
        self.page.choose("greeting", "1").await;
        self.page.fill("[name=own]", "The park is green again").await;
        self.agrees_with_all_seven().await;
        self.page.click("[name=hold]:not([aria-disabled])").await;
        self.page.wait_for("[data-message=held]").await;
        self.page.wait_text(".tools-draft", "The park is green again").await;
        assert_eq!(self.page.count("[name=copy]").await, 0);
    }

    /// Copies it once it has rested, and says that it went.
    pub async fn sends_the_first_message(&self) {
        self.goes_to("#/tools/message").await;
        self.page.wait_for("[data-message=not-yet]").await;
        self.agrees_with_all_seven().await;
        self.page.wait_for("[data-message=may-copy]").await;
        self.page.click("[name=copy]").await;
        self.page.click("[name=sent]").await;
        self.page.wait_for("[data-message=sent]").await;
    }

    async fn agrees_with_all_seven(&self) {
        for check in CHECKS {
            self.page.choose("check", check).await;
        }
    }

    /// Finds the gate of a phase still waiting for something.
    pub async fn cannot_pass_the_gate_of_phase(&self, phase: u8) {
        self.goes_to(&format!("#/path/{phase}")).await;
        self.page.wait_for("input[name=gate][aria-disabled=true]").await;
    }

    /// Confirms the gate of a phase.
    pub async fn passes_the_gate_of_phase(&self, phase: u8) {
        self.goes_to(&format!("#/path/{phase}")).await;
        self.page.wait_for(&format!("[data-phase='{phase}'][data-state=open]")).await;
        if self.page.count("button[name=date-right]").await > 0 {
            self.page.click("button[name=date-right]").await;
            self.page.wait_gone("button[name=date-right]").await;
        }
        self.page.click("label:has(input[name=gate])").await;
        self.page.wait_for(&format!("[data-phase='{phase}'][data-state=met]")).await;
    }

    /// Tells a piece of news that counts at the first tap.
    pub async fn tells(&self, change: &str) {
        self.goes_to("#/changed").await;
        self.page.click(&format!("button[name=change][value='{change}']")).await;
        self.page.wait_for(&format!("[data-change='{change}']")).await;
    }

    /// Tells a piece of news that asks once more.
    pub async fn tells_for_good(&self, change: &str) {
        self.tells(change).await;
        self.page.click("button[name=next]").await;
        self.page.wait_gone("[data-change]").await;
    }

    /// Chooses an ending and reads its page.
    pub async fn chooses_the_ending(&self, ending: &str) {
        self.goes_to("#/ending").await;
        self.page.click(&format!("button[name=ending][value='{ending}']")).await;
        self.page.wait_for(&format!("[data-ending='{ending}']")).await;
    }

    /// Takes an ending back.
    pub async fn takes_the_ending_back(&self) {
        self.goes_to("#/ending").await;
        self.page.click("button[name=ending-back]").await;
        self.page.wait_for("button[name=ending]").await;
    }

    /// What a page says, and what rests on the device.
    async fn sees(&self) -> (String, Option<String>) {
        let text = self.page.script("return document.querySelector('main')?.innerText ?? ''", vec![]).await;
        (text.as_str().unwrap_or_default().to_owned(), self.page.storage("kintsugi").await)
    }

    /// Loads each of these pages again, and finds the same words on it and the same on the device.
    pub async fn finds_the_same_after_a_reload(&self, routes: &[&str]) {
        for route in routes {
            self.page.visit("#/support").await;
            self.page.wait_for(".support-list").await;
            self.goes_to(route).await;
            // Firefox's driver answers before the page has heard of its new address.
            self.page.wait_gone(".support-list").await;
            let before = self.sees().await;
            assert!(!before.0.is_empty(), "{route} says nothing");
            self.page.reload().await;
            let mut after = self.sees().await;
            // The words of later pages come a moment after the first.
            for _ in 0..100 {
                if after == before {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
                after = self.sees().await;
            }
            assert_eq!(after.0, before.0, "the words of {route} on day {}", self.day);
            assert_eq!(after.1, before.1, "the device after {route} on day {}", self.day);
        }
    }
}
