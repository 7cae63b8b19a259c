//! "Something changed": every row of the product's table, on every plan.

use kintsugi::domain::changed::{Change, Leads};
use kintsugi::domain::check_in::Plan;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::quiet_time::ContactKind;

const OPEN_PLANS: [Option<Plan>; 3] = [None, Some(Plan::A), Some(Plan::B)];

#[test]
fn every_row_leads_where_the_product_says() {
    for (row, leads) in [
        ("practical", Leads::Advice),
        ("hello", Leads::Advice),
        ("talk", Leads::Recheck),
        ("angry", Leads::Advice),
        ("no", Leads::Heal),
        ("blocked", Leads::Heal),
        ("stop", Leads::Heal),
        ("someone-new", Leads::AskSomeoneNew),
        ("together", Leads::SafetyAgain),
        ("ended-again", Leads::NewRound),
        ("let-go", Leads::Heal),
        ("scared", Leads::Support),
    ] {
        for plan in OPEN_PLANS {
            assert_eq!(Change::from_id(row).unwrap().leads(plan), leads, "{row} on {plan:?}");
        }
    }
    assert_eq!(Change::ALL.len(), 12);
}

#[test]
fn on_plan_c_no_row_leads_toward_the_ex() {
    for &change in Change::ALL {
        let leads = change.leads(Some(Plan::C));
        assert!(matches!(leads, Leads::Advice | Leads::Heal | Leads::Support), "{}: {leads:?}", change.id());
    }
}

#[test]
fn on_plan_c_being_scared_still_leads_to_support_and_letting_go_to_healing() {
    assert_eq!(Change::Scared.leads(Some(Plan::C)), Leads::Support);
    assert_eq!(Change::LetGo.leads(Some(Plan::C)), Leads::Heal);
    assert_eq!(Change::Talk.leads(Some(Plan::C)), Leads::Advice);
    assert_eq!(Change::Together.leads(Some(Plan::C)), Leads::Advice);
}

#[test]
fn what_they_wrote_is_logged_and_is_never_a_lapse() {
    for &change in Change::ALL {
        let wrote = matches!(change.id(), "practical" | "hello" | "talk" | "angry");
        assert_eq!(change.logs(), wrote.then_some(ContactKind::TheyWrote), "{}", change.id());
        assert!(!change.logs().is_some_and(ContactKind::is_lapse));
    }
}

#[test]
fn no_blocked_and_stop_are_refusals_and_nothing_else_is() {
    for &change in Change::ALL {
        assert_eq!(change.is_refusal(), matches!(change.id(), "no" | "blocked" | "stop"), "{}", change.id());
    }
}
