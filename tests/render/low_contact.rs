//! Low contact: the message maker, set hours and rules, for those who must stay in touch and for nobody else.

use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

#[test]
fn who_must_stay_in_touch_finds_the_maker_from_the_quiet_page() {
    let visit = Visit::new();
    visit.check_in(&[("q22", "children")]);
    assert!(visit.show("#/quiet").contains("href=\"#/tools/low-contact\""));
    let page = visit.show("#/tools/low-contact");
    assert!(
        page.contains("data-maker=\"practical\"") && page.contains("Could I send this to a colleague?"),
        "{page}"
    );
    assert!(page.contains("No message travels through a child"), "{page}");
    assert!(!page.contains("Under one roof"), "they do not live together");
    assert!(!page.contains("name=\"copy\""), "nothing to copy yet");
}

#[test]
fn who_lives_under_one_roof_finds_its_rules() {
    let visit = Visit::new();
    visit.check_in(&[("q22", "home")]);
    let page = visit.show("#/tools/low-contact");
    assert!(page.contains("Under one roof") && !page.contains("With children"), "{page}");
}

#[test]
fn without_a_need_on_a_stop_or_with_the_ex_left_out_there_is_no_maker() {
    let alone = Visit::new();
    alone.check_in(&[]);
    let stopped = Visit::new();
    stopped.check_in(&[("q22", "children")]);
    stopped.act(Action::ChangeReported(kintsugi::domain::changed::Change::Blocked));
    let left_out = Visit::new();
    left_out.check_in(&[("q22", "children")]);
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    for visit in [alone, stopped, left_out] {
        let page = visit.show("#/tools/low-contact");
        assert!(!page.contains("data-maker") && !page.contains("data-low-contact"), "{page}");
        assert!(!visit.show("#/quiet").contains("#/tools/low-contact"));
    }
}
