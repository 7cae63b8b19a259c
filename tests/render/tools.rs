//! Tools: a card for each tool there is, and nothing else.

use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

#[test]
fn each_card_leads_to_a_tool_that_exists() {
    let page = Visit::new().show("#/tools");
    for tool in ["urge", "letter", "log"].map(|tool| format!("#/tools/{tool}")) {
        assert!(page.contains(&format!("<a href=\"{tool}\"")), "no {tool} in {page}");
    }
    for tool in ["#/insights", "#/changed", "#/quiet", "#/support"] {
        assert!(page.contains(&format!("<a href=\"{tool}\"")), "no {tool} in {page}");
    }
    assert!(page.contains("No contact (quiet time)"));
}

#[test]
fn for_a_minor_and_in_a_crisis_no_card_touches_the_ex() {
    for answer in [("age", "minor"), ("q1", "act")] {
        let visit = Visit::new();
        visit.check_in(&[answer]);
        let page = visit.show("#/tools");
        assert!(page.contains("#/tools/urge") && page.contains("#/support"), "{page}");
        assert!(
            !page.contains("<a href=\"#/changed\"") && !page.contains("<a href=\"#/quiet\""),
            "{answer:?}"
        );
        for tool in ["#/tools/letter", "#/tools/log", "#/insights"] {
            assert!(!page.contains(tool), "{answer:?} {tool}: nothing of theirs is kept");
            assert!(visit.show(tool).contains("data-not-now"), "{answer:?} {tool}");
        }
    }
}

#[test]
fn where_the_ex_is_left_out_no_card_speaks_of_them() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let page = visit.show("#/tools");
    assert!(page.contains("Your days") && !page.contains("No contact"), "{page}");
    assert!(!page.contains("They wrote") && !page.contains("<a href=\"#/changed\""));
}
