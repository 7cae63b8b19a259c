//! The endings: what is offered, the page of each, and what leads there.

use kintsugi::domain::changed::Change;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::{PHASES, Phase};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, EntryId, Register, Setting, TickKey};

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

fn heal(visit: &Visit) {
    for week in Week::all() {
        (1..=TASKS_A_WEEK).for_each(|task| {
            visit.act(Action::HealTaskTicked(week, task, true));
        });
    }
}

/// The last gate is met, with that word, by a copy of the state in which it is.
fn path_done(word: &str) -> Visit {
    let visit = begun();
    visit.act(Action::ChangeReported(Change::Together));
    visit.check_in(&[]);
    write(&visit, Sheet::AloneFirst, &["us", "", "", "", "", "", "", "", word, ""]);
    let mut kept = visit.progress().kept.clone();
    let today = kept.today(visit.clock.0.get());
    let id = EntryId::next(kept.newest(), visit.clock.0.get().epoch_ms, 1);
    let gate = TickKey::Gate(kept.cycle(), Phase::new(PHASES).unwrap());
    kept.ticks.insert(gate, Register::new(Some(today), id));
    visit.act(Action::OtherTabWrote(Box::new(kept)));
    visit
}

/// A visitor for whom that ending is open.
fn near(ending: Ending) -> Visit {
    match ending {
        Ending::Together => path_done("together"),
        Ending::No => path_done("no"),
        Ending::Healed => {
            let visit = begun();
            heal(&visit);
            visit
        }
        Ending::NewStart => {
            let visit = begun();
            visit.act(Action::ChangeReported(Change::LetGo));
            visit
        }
        Ending::Waiting => {
            let visit = Visit::new();
            visit.check_in(&[("q8", "2")]);
            for day in ["2026-03-15", "2026-03-29"] {
                visit.at(day, 12);
                visit.act(Action::CheckInStarted(kintsugi::domain::check_in::Scope::Recheck));
                visit.check_in(&[("q8", "2")]);
            }
            visit
        }
    }
}

#[test]
fn with_none_near_it_names_the_five_and_offers_none() {
    let page = begun().show("#/ending");
    assert!(page.contains("Five ways to arrive") && page.contains("Not one is near yet"), "{page}");
    assert!(!page.contains("name=\"ending\""));
}

#[test]
fn each_ending_is_offered_chosen_and_taken_back() {
    for &ending in Ending::ALL {
        let visit = near(ending);
        let offer = format!("name=\"ending\" value=\"{}\"", ending.id());
        assert!(visit.show("#/ending").contains(&offer), "{}", ending.id());
        visit.act(Action::EndingChosen(Some(ending)));
        let page = visit.reload().show("#/ending");
        assert!(page.contains(&format!("data-ending=\"{}\"", ending.id())), "{page}");
        assert!(
            page.contains("class=\"bowl") && page.contains("7 of 7 seams mended, and the rim is gold"),
            "{page}"
        );
        assert!(
            page.contains("One next thing") && page.contains("data-keep") && page.contains("name=\"print\""),
            "{page}"
        );
        visit.act(Action::EndingChosen(None));
        assert!(visit.show("#/ending").contains(&offer), "{}", ending.id());
    }
}

#[test]
fn the_page_to_keep_holds_the_visitors_own_words_and_days() {
    let visit = near(Ending::Healed);
    let started = visit.clock.0.get().civil;
    visit.act(Action::QuietTimeStarted { started, days: Some(30) });
    write(&visit, Sheet::Reasons, &["we never talked about money", "", ""]);
    write(&visit, Sheet::LookBack, &["", "", "", "mornings are mine"]);
    visit.act(Action::EndingChosen(Some(Ending::Healed)));
    let page = visit.at("2026-03-05", 12).show("#/ending");
    for own in ["we never talked about money", "mornings are mine", "3 days you gave yourself"] {
        assert!(page.contains(own), "{own} in {page}");
    }
    assert!(page.contains("name=\"hide\""));
}

#[test]
fn together_has_a_monthly_review_the_phases_and_a_way_on_if_it_ends_again() {
    let visit = near(Ending::Together);
    visit.act(Action::EndingChosen(Some(Ending::Together)));
    let page = visit.show("#/ending");
    assert!(page.contains("data-review=\"2026-04-01\"") && page.contains("name=\"calendar\""), "{page}");
    assert!(page.contains("href=\"#/path\"") && page.contains("name=\"ended-again\""), "{page}");
    for phase in 9..=14 {
        let page = visit.show(&format!("#/path/{phase}"));
        assert!(
            page.contains("data-state=\"open\"") || page.contains("data-state=\"met\""),
            "{phase} in {page}"
        );
    }
    visit.act(Action::ChangeReported(Change::EndedAgain));
    assert!(visit.show("#/ending").contains("Not one is near yet"));
}

#[test]
fn pages_lead_there_only_where_an_ending_is_near() {
    let healed = near(Ending::Healed);
    for page in ["#/heal", "#/heal/8", "#/today", "#/changed"] {
        assert!(healed.show(page).contains("href=\"#/ending\""), "{page}");
        assert!(!begun().show(page).contains("href=\"#/ending\""), "{page}");
    }
    assert!(near(Ending::Together).show("#/path/14").contains("href=\"#/ending\""));
    assert!(near(Ending::Waiting).show("#/today").contains("href=\"#/ending\""));
}

#[test]
fn on_a_stop_and_with_the_ex_left_out_no_word_is_about_them() {
    let stopped = Visit::new();
    stopped.check_in(&[("q2", "hurt")]);
    let left_out = near(Ending::Waiting);
    left_out.act(Action::EndingChosen(Some(Ending::Waiting)));
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    for visit in [stopped, left_out] {
        heal(&visit);
        let page = visit.show("#/ending");
        for word in ["together", "they write", "your ex", "a complete no", "Waiting"] {
            assert!(!page.contains(word), "{word} in {page}");
        }
        visit.act(Action::EndingChosen(None));
        let page = visit.show("#/ending");
        assert!(page.contains("value=\"healed\"") && !page.contains("Five ways"), "{page}");
    }
}
