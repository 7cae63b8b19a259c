//! Urge help: opens at once, and its wave knows the time.

use kintsugi::domain::changed::Change;
use kintsugi::domain::day::Now;
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};

use super::visit::Visit;

/// Sets the clock some minutes on.
fn later(visit: &Visit, minutes: i64) {
    let now = visit.clock.0.get();
    visit.clock.0.set(Now::at(now.epoch_ms + minutes * 60_000, 0));
}

#[test]
fn it_opens_with_one_button_before_anything_is_known_and_writes_nothing() {
    use kintsugi::ports::Storage;
    let visit = Visit::new();
    let page = visit.show("#/tools/urge");
    assert!(page.contains("name=\"breathe\"") && page.contains("Breathe with me"), "{page}");
    assert!(page.contains("#/support"));
    assert_eq!(visit.storage.names(), Ok(vec![]));
}

#[test]
fn a_running_wave_shows_the_right_time_after_a_new_load() {
    let visit = Visit::new();
    visit.act(Action::WaveStarted);
    later(&visit, 4);
    let page = visit.reload().show("#/tools/urge");
    assert!(page.contains("11:00") && page.contains("11 minutes to go"), "{page}");
    assert!(page.contains("data-stage=\"2\""));
    assert!(visit.reload().progress().is_new(), "a wave is no beginning of the guide itself");
}

#[test]
fn who_comes_back_after_the_wave_finds_its_end_and_later_a_fresh_start() {
    let visit = Visit::new();
    visit.act(Action::WaveStarted);
    later(&visit, 20);
    assert!(visit.reload().show("#/tools/urge").contains("You stayed."));
    later(&visit, 80);
    assert!(visit.reload().show("#/tools/urge").contains("name=\"breathe\""));
}

#[test]
fn when_the_wave_ends_nothing_of_it_stays_on_the_device() {
    use kintsugi::ports::Storage;
    let visit = Visit::new();
    visit.act(Action::WaveStarted);
    assert!(visit.storage.read("kintsugi").is_ok_and(|text| text.is_some()));
    visit.act(Action::WaveEnded);
    assert_eq!(visit.storage.names(), Ok(vec![]));
}

#[test]
fn a_wave_of_a_minor_runs_and_is_not_kept() {
    use kintsugi::ports::Storage;
    let visit = Visit::new();
    visit.check_in(&[("age", "minor")]);
    visit.act(Action::WaveStarted);
    later(&visit, 5);
    let page = visit.show("#/tools/urge");
    assert!(page.contains("10:00"), "{page}");
    assert!(!page.contains("not love"), "no word about the ex");
    assert_eq!(visit.storage.names(), Ok(vec![]));
}

#[test]
fn in_a_crisis_support_stands_first_and_no_timer_runs() {
    let visit = Visit::new();
    visit.check_in(&[("q1", "act")]);
    visit.act(Action::WaveStarted);
    let page = visit.show("#/tools/urge");
    let (support, breath) = (page.find("data-card=\"support\""), page.find("name=\"breathe\""));
    assert!(support.is_some() && support < breath, "{page}");
    assert!(!page.contains("role=\"timer\""));
}

#[test]
fn the_words_for_the_night_come_at_night_and_not_where_the_ex_is_left_out() {
    let visit = Visit::new();
    visit.act(Action::WaveStarted);
    assert!(!visit.show("#/tools/urge").contains("It is late"));
    visit.at("2026-03-02", 2);
    visit.act(Action::WaveStarted);
    assert!(visit.show("#/tools/urge").contains("It is late"));
    visit.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    assert!(!visit.show("#/tools/urge").contains("It is late"));
}

#[test]
fn a_friend_can_be_reached_with_a_line_that_is_ready() {
    let visit = Visit::new();
    visit.act(Action::WaveStarted);
    let page = visit.show("#/tools/urge");
    assert!(page.contains("Can you talk for ten minutes") && page.contains("name=\"copy\""), "{page}");
}

#[test]
fn ones_own_reasons_and_plans_stand_beside_the_wave() {
    let visit = Visit::new();
    visit.check_in(&[]);
    visit.write(Sheet::Reasons, &["we stopped talking", "", "no"]);
    visit.write(Sheet::Plans, &["it is late", "go to bed"]);
    visit.act(Action::WaveStarted);
    let page = visit.show("#/tools/urge");
    assert!(page.contains("we stopped talking"), "{page}");
    assert!(page.contains("If it is late, then I go to bed") && page.contains("name=\"new-plan\""));
}

#[test]
fn on_plan_c_and_where_the_ex_is_left_out_no_reason_stands_there_but_every_plan() {
    let stopped = Visit::new();
    stopped.check_in(&[]);
    stopped.write(Sheet::Reasons, &["we stopped talking", "", "no"]);
    stopped.write(Sheet::Plans, &["it is late", "go to bed"]);
    let left_out = stopped.reload();
    stopped.act(Action::ChangeReported(Change::Stop));
    left_out.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    for visit in [stopped, left_out] {
        visit.act(Action::WaveStarted);
        let page = visit.show("#/tools/urge");
        assert!(!page.contains("we stopped talking"), "{page}");
        assert!(page.contains("If it is late"));
    }
}

#[test]
fn a_minor_is_offered_no_plan_that_could_not_be_kept() {
    let visit = Visit::new();
    visit.check_in(&[("age", "minor")]);
    visit.act(Action::WaveStarted);
    let page = visit.show("#/tools/urge");
    assert!(page.contains("role=\"timer\"") && !page.contains("data-own"), "{page}");
}

#[test]
fn what_led_to_contact_is_chosen_already_in_the_log() {
    let visit = Visit::new();
    visit.write(Sheet::Urge, &["alcohol", "8", "", "contact"]);
    let page = visit.show("#/quiet");
    let chip = page.split("<label").find(|label| label.contains("value=\"alcohol\"")).unwrap();
    assert!(chip.contains("checked"), "{chip}");
    let details = page.split("<details").find(|part| part.contains("value=\"alcohol\"")).unwrap();
    assert!(details.split('>').next().unwrap().contains("open"), "the chosen trigger is hidden: {details}");
}

#[test]
fn help_with_an_urge_alone_leaves_the_doors_of_the_first_visit_open() {
    let visit = Visit::new();
    visit.write(Sheet::Urge, &["night", "8", "3", "passed"]);
    assert!(visit.reload().show("#/").contains("Want them back?"));
}
