//! "Something changed": the twelve rows, and what they leave behind.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::Plan;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::phases::Invitation;
use kintsugi::ports::Storage;
use kintsugi::progress::{Action, EntryId, Setting};
use kintsugi::ui::pages::changed::told::{After, after};
use yew::Callback;

use super::visit::Visit;

/// What stands on the page after a row was tapped.
fn told(visit: &Visit, change: Change) -> String {
    let logged =
        change.logs().map(|_| visit.progress().kept.log().last().map_or(EntryId::NEVER, |(id, _)| id));
    visit.draw(after, After { change, logged, back: Callback::noop() })
}

fn on_plan(plan: Plan) -> Visit {
    let visit = Visit::new();
    match plan {
        Plan::A => visit.check_in(&[]),
        Plan::B => visit.check_in(&[("q19", "3")]),
        Plan::C => visit.check_in(&[("q6", "blocked")]),
    };
    assert_eq!(visit.progress().kept.plan.value, Some(plan));
    visit
}

#[test]
fn all_twelve_rows_stand_in_three_groups() {
    let page = Visit::new().show("#/changed");
    for change in Change::ALL {
        assert!(page.contains(&format!("name=\"change\" value=\"{}\"", change.id())), "{page}");
    }
    assert_eq!(page.matches("name=\"change\"").count(), 12);
    for group in ["They did something", "Between the two of you", "With me"] {
        assert!(page.contains(group), "{group}");
    }
    assert!(page.contains("No contact (quiet time)"));
}

#[test]
fn with_the_ex_left_out_the_page_has_no_rows() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let page = visit.show("#/changed");
    assert!(!page.contains("name=\"change\"") && page.contains("href=\"#/settings\""), "{page}");
}

#[test]
fn someone_who_might_act_sees_help_in_place_of_the_rows() {
    let visit = Visit::new();
    visit.check_in(&[("q1", "act")]);
    let page = visit.show("#/changed");
    assert!(!page.contains("name=\"change\"") && page.contains("data-card=\"support\""), "{page}");
}

#[test]
fn being_scared_leaves_no_trace_on_the_device() {
    let visit = Visit::new();
    visit.check_in(&[]);
    let before = visit.storage.read("kintsugi").unwrap();
    visit.act(Action::ChangeReported(Change::Scared));
    assert_eq!(visit.storage.read("kintsugi").unwrap(), before);
}

#[test]
fn a_wish_to_talk_that_was_undone_opens_nothing() {
    let visit = Visit::new();
    visit.check_in(&[("q6", "unknown")]);
    let told = visit.act(Action::ChangeReported(Change::Talk));
    visit.check_in(&[("q6", "unknown")]);
    assert_eq!(visit.progress().kept.plan.value, Some(Plan::A));
    assert!(visit.progress().kept.may_take(Invitation::Talk));
    visit.act(Action::ContactUndone(told));
    assert!(!visit.progress().kept.may_take(Invitation::Talk));
}

#[test]
fn every_row_leads_to_its_next_step() {
    let steps = [
        (Change::Practical, "href=\"#/today\""),
        (Change::Hello, "name=\"next\""),
        (Change::Talk, "href=\"#/check-in\""),
        (Change::Angry, "href=\"#/tools/urge\""),
        (Change::No, "name=\"next\""),
        (Change::Blocked, "name=\"next\""),
        (Change::Stop, "name=\"next\""),
        (Change::SomeoneNew, "name=\"next\""),
        (Change::Together, "href=\"#/check-in\""),
        (Change::EndedAgain, "name=\"next\""),
        (Change::LetGo, "name=\"next\""),
        (Change::Scared, "href=\"#/support\""),
    ];
    for plan in [Plan::A, Plan::B] {
        let visit = on_plan(plan);
        for (change, step) in steps {
            let page = told(&visit, change);
            assert!(page.contains(step), "{}: {page}", change.id());
            assert!(!page.contains("No reply is owed."), "{}", change.id());
        }
    }
}

#[test]
fn what_was_logged_is_no_slip_and_can_be_undone() {
    for &change in Change::ALL {
        let visit = on_plan(Plan::A);
        if change.logs().is_some() {
            visit.act(Action::ChangeReported(change));
        }
        let page = told(&visit, change);
        assert_eq!(page.contains("This is not a slip"), change.logs().is_some(), "{}", change.id());
        assert_eq!(page.contains("name=\"undo\""), change.logs().is_some(), "{}", change.id());
    }
}

#[test]
fn what_cannot_be_undone_says_so_before_the_second_press() {
    let visit = on_plan(Plan::A);
    for &change in Change::ALL {
        let asks = change.asks_first(Some(Plan::A));
        assert_eq!(told(&visit, change).contains("This can’t be undone here"), asks, "{}", change.id());
    }
}

#[test]
fn on_a_stop_every_row_says_that_no_reply_is_owed_and_none_offers_one() {
    let visit = on_plan(Plan::C);
    for &change in Change::ALL {
        let page = told(&visit, change);
        assert!(page.contains("No reply is owed. If a court or other rule limits contact"), "{page}");
        assert!(page.contains("href=\"#/support\"") && page.contains("href=\"#/heal\""), "{page}");
        for offer in ["name=\"next\"", "#/check-in", "kind reply", "“Thank you for", "I wish you well"] {
            assert!(!page.contains(offer), "{}: {offer} in {page}", change.id());
        }
    }
    assert!(told(&visit, Change::Scared).contains("call the emergency number"));
}

#[test]
fn without_a_check_in_someone_new_leads_to_it() {
    assert!(told(&Visit::new(), Change::SomeoneNew).contains("href=\"#/check-in\""));
}
