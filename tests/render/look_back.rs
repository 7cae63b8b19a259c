//! The weekly look-back, the weeks before, then and now.

use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

fn write(visit: &Visit, sheet: Sheet, values: &[&str]) {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    visit.act(Action::SheetWritten { sheet, row: None, values });
}

fn begun() -> Visit {
    let visit = Visit::new();
    visit.act(Action::DaySeen);
    visit.check_in(&[]);
    visit
}

#[test]
fn it_is_due_at_first_then_says_when_the_next_one_is_and_is_due_again() {
    let visit = begun();
    assert!(visit.show("#/look-back").contains("data-form=\"look-back\""));
    write(&visit, Sheet::LookBack, &["1", "2", "3", "soup helps"]);
    let page = visit.show("#/look-back");
    assert!(!page.contains("data-form=\"look-back\"") && page.contains("2026-03-08"), "{page}");
    assert!(
        page.contains("soup helps") && page.contains("Once or twice") && page.contains("Badly"),
        "{page}"
    );
    let page = visit.at("2026-03-08", 12).show("#/look-back");
    assert!(page.contains("data-form=\"look-back\"") && page.contains("A week has gone by"), "{page}");
}

#[test]
fn then_and_now_stand_side_by_side_after_a_month() {
    let visit = begun();
    write(&visit, Sheet::Line, &["toast, twice"]);
    let checked = Action::ContactLogged {
        kind: ContactKind::Checked,
        civil: visit.clock.0.get().civil,
        minute: 600,
        trigger: None,
        note: String::new(),
    };
    visit.act(checked);
    write(&visit, Sheet::Urge, &["", "8", "2", "passed"]);
    assert!(!visit.show("#/look-back").contains("data-then"));
    let page = visit.at("2026-03-31", 12).show("#/look-back");
    assert!(page.contains("data-then"), "{page}");
    assert!(page.contains("toast, twice") && page.contains("1 time, by your log"), "{page}");
    assert!(
        page.contains("1 urge noted") && page.contains("None noted") && page.contains("Nothing noted"),
        "{page}"
    );
    assert!(!page.contains('%'), "no score");
}

#[test]
fn it_says_plainly_where_there_is_nothing_from_then() {
    let visit = begun();
    let page = visit.at("2026-03-31", 12).show("#/look-back");
    assert!(page.contains("There are no words from your first days"), "{page}");
    assert!(page.contains("Nothing noted"), "{page}");
}

#[test]
fn on_a_stop_and_with_the_ex_left_out_nothing_asks_about_them() {
    let left_out = begun();
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let stopped = Visit::new();
    stopped.act(Action::DaySeen);
    stopped.check_in(&[("q6", "blocked")]);
    for visit in [left_out, stopped] {
        write(&visit, Sheet::LookBack, &["2", "2", "3", ""]);
        let page = visit.at("2026-03-31", 12).show("#/look-back");
        assert!(page.contains("data-then") && page.contains("sheet-row"), "{page}");
        for word in ["Looking them up", "look them up", "your ex"] {
            assert!(!page.contains(word), "{word} in {page}");
        }
    }
}

#[test]
fn today_leads_there_on_the_days_that_look_back() {
    let visit = begun();
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(45) });
    for (day, words) in
        [(8, "One week"), (15, "Two weeks"), (22, "Time to look back"), (31, "A month of days")]
    {
        for before in 2..day {
            visit.at(&format!("2026-03-{before:02}"), 12);
        }
        let page = visit.at(&format!("2026-03-{day:02}"), 12).show("#/today");
        assert!(page.contains(words), "{words} in {page}");
        assert!(page.contains("href=\"#/look-back\""), "{page}");
    }
    assert!(!visit.show("#/today").contains("name=\"done\""), "the look-back itself is the doing");
}

#[test]
fn once_it_is_written_today_says_that_it_is_enough() {
    let visit = begun();
    for day in ["2026-03-03", "2026-03-06", "2026-03-08"] {
        visit.at(day, 12);
    }
    assert!(visit.reload().at("2026-03-08", 14).show("#/today").contains("Time to look back"));
    write(&visit, Sheet::LookBack, &["1", "2", "3", ""]);
    let page = visit.reload().show("#/today");
    assert!(page.contains("Good. That is enough for today."), "{page}");
}
