//! Tools: a card for each tool there is, and nothing else.

use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

#[test]
fn each_card_leads_to_a_tool_that_exists() {
    let page = Visit::new().show("#/tools");
    for tool in ["#/tools/urge", "#/changed", "#/quiet", "#/support"] {
        assert!(page.contains(&format!("<a href=\"{tool}\"")), "no {tool} in {page}");
    }
    assert!(page.contains("No contact (quiet time)"));
    assert!(!page.contains("#/tools/letter") && !page.contains("#/tools/message"));
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
    }
}

#[test]
fn where_the_ex_is_left_out_no_card_speaks_of_them() {
    let visit = Visit::new();
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    let page = visit.show("#/tools");
    assert!(page.contains("Your days") && !page.contains("No contact"), "{page}");
    assert!(!page.contains("They wrote"));
}
