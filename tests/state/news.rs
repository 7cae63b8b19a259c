//! "Something changed": each row of the product's table, and what each leaves behind.

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::{Cycles, Plan, QuestionId, Scope, SomeoneNew};
use kintsugi::domain::phases::{Invitation, Phase, State};
use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::domain::today::Thing;
use kintsugi::progress::{Action, QuietState, TickKey};

use super::driver::Driver;

fn on_plan_a(answers: &[(&str, &str)]) -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(answers);
    driver.start_days(30);
    driver.act(Action::CheckInLeft);
    assert_eq!(driver.plan(), Some(Plan::A));
    driver
}

fn tell(driver: &mut Driver, change: Change) {
    driver.act(Action::ChangeReported(change));
}

fn state(driver: &Driver, phase: u8) -> State {
    driver.kept().facts(driver.now).state(Phase::new(phase).unwrap())
}

fn invited(driver: &Driver) -> Option<Invitation> {
    driver.kept().invited.value
}

/// The longest quiet time is over, the check-in after it is done, and phases 1 to 4 are met. `before` happens right before that check-in.
fn own_part_done(answers: &[(&str, &str)], before: impl FnOnce(&mut Driver)) -> Driver {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(answers);
    driver.start_days(60);
    driver.days_go_by(61);
    before(&mut driver);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(answers);
    driver.act(Action::CheckInLeft);
    for phase in Phase::all().take(4) {
        driver.act(Action::GateConfirmed(phase, true));
    }
    driver
}

#[test]
fn who_asked_for_space_writes_first_and_what_they_wrote_before_that_is_no_first_word() {
    let space = [("q6", "space")];
    let mut driver = own_part_done(&space, |driver| {
        driver.log(ContactKind::TheyWrote);
        tell(driver, Change::Hello);
    });
    let long_ago = driver.today().plus(-30);
    let (kind, note) = (ContactKind::TheyWrote, String::new());
    driver.act(Action::ContactLogged { kind, civil: long_ago, minute: 720, trigger: None, note });
    assert_eq!(state(&driver, 5), State::Readable, "it is what their wish for space rests on");
    for change in [Change::Practical, Change::Angry] {
        tell(&mut driver, change);
        assert_eq!(state(&driver, 5), State::Readable, "{change:?} is no word of that kind");
    }
    tell(&mut driver, Change::Hello);
    assert_eq!(state(&driver, 5), State::Open);
    let mut other = own_part_done(&space, |_| ());
    other.log(ContactKind::TheyWrote);
    assert_eq!(state(&other, 5), State::Open, "the log counts as well");
}

#[test]
fn who_asks_for_space_after_they_wanted_to_talk_takes_that_back() {
    let mut driver = on_plan_a(&[("q6", "unknown")]);
    driver.days_go_by(5);
    tell(&mut driver, Change::Talk);
    driver.go_on(&[]);
    driver.act(Action::InvitationTaken(Invitation::Talk));
    assert_eq!((invited(&driver), state(&driver, 6)), (Some(Invitation::Talk), State::Open));
    driver.days_go_by(3);
    driver.act(Action::CheckInStarted(Scope::Recheck));
    driver.go_on(&[("q6", "space")]);
    assert_eq!((driver.plan(), invited(&driver), state(&driver, 6)), (Some(Plan::A), None, State::Readable));
    driver.act(Action::InvitationTaken(Invitation::Talk));
    assert_eq!(invited(&driver), None, "what they asked before counts no more");
    assert_eq!(driver.kept().quiet_state(driver.now), QuietState::NotBegun);
}

#[test]
fn contact_where_writing_is_part_of_the_path_is_no_slip() {
    let morning_after = |driver: &mut Driver| {
        driver.log(ContactKind::Sent);
        let open = driver.kept().open_lapse(driver.now).is_some();
        driver.days_go_by(1);
        (open, driver.progress.today_facts(driver.now).thing() == Thing::AfterContact)
    };
    let mut quiet = on_plan_a(&[("q6", "unknown")]);
    quiet.days_go_by(3);
    assert_eq!(morning_after(&mut quiet), (true, true));
    let mut writing = own_part_done(&[], |_| ());
    assert_eq!(state(&writing, 5), State::Open);
    assert_eq!(morning_after(&mut writing), (false, false));
    let mut talking = on_plan_a(&[]);
    talking.days_go_by(3);
    talking.act(Action::InvitationTaken(Invitation::AnswerNow));
    assert_eq!(morning_after(&mut talking), (false, false));
}

#[test]
fn what_they_wrote_is_logged_and_is_no_lapse() {
    for change in [Change::Practical, Change::Hello, Change::Angry, Change::Talk] {
        let mut driver = on_plan_a(&[]);
        driver.days_go_by(3);
        let total = driver.figures().total;
        tell(&mut driver, change);
        let (_, line) = driver.kept().log().last().unwrap();
        assert_eq!((line.kind, line.civil), (ContactKind::TheyWrote, driver.now.civil));
        assert_eq!((driver.figures().total, driver.kept().open_lapse(driver.now)), (total, None));
    }
}

#[test]
fn each_refusal_gives_c_and_ends_a_check_in_under_way() {
    for change in [Change::No, Change::Blocked, Change::Stop] {
        let mut driver = on_plan_a(&[]);
        driver.check_in_up_to(Scope::Recheck, "q9", &[]);
        tell(&mut driver, change);
        assert_eq!((driver.plan(), driver.figures().days), (Some(Plan::C), None));
        assert!(driver.progress.sitting.is_none() && driver.kept().draft.value.is_none());
        driver.go_on(&[]);
        assert_eq!(driver.plan(), Some(Plan::C), "what was answered before it cannot bring plan a back");

        let mut fresh = Driver::on("2026-03-01");
        fresh.start_days(30);
        tell(&mut fresh, change);
        assert_eq!((fresh.plan(), fresh.figures().days), (Some(Plan::C), None), "also without a check-in");
    }
}

#[test]
fn talk_leads_to_a_re_check_and_try_with_care_then_opens_the_way() {
    let mut driver = on_plan_a(&[("q6", "unknown")]);
    driver.days_go_by(5);
    tell(&mut driver, Change::Talk);
    assert_eq!(driver.progress.sitting.as_ref().unwrap().scope, Scope::Recheck);
    driver.act(Action::InvitationTaken(Invitation::Talk));
    assert_eq!(invited(&driver), None, "not before the re-check");
    driver.go_on(&[]);
    driver.act(Action::InvitationTaken(Invitation::Talk));
    assert_eq!(invited(&driver), Some(Invitation::Talk));
    assert_eq!(driver.kept().current_round().unwrap().1.ended, Some(driver.today()), "quiet time ends today");
    assert_eq!((state(&driver, 5), state(&driver, 6)), (State::Met, State::Open));
}

#[test]
fn talk_and_a_re_check_that_says_wait_opens_nothing() {
    for answers in [[("q19", "3")], [("q6", "final")]] {
        let mut driver = on_plan_a(&[]);
        tell(&mut driver, Change::Talk);
        driver.go_on(&answers);
        driver.act(Action::InvitationTaken(Invitation::Talk));
        assert_eq!(invited(&driver), None);
    }
}

#[test]
fn an_answer_about_someone_new_is_no_re_check_after_talk() {
    let mut driver = on_plan_a(&[("q6", "unknown")]);
    tell(&mut driver, Change::Talk);
    driver.act(Action::CheckInLeft);
    driver.act(Action::SomeoneNewAnswered(SomeoneNew::Neither));
    driver.act(Action::InvitationTaken(Invitation::Talk));
    assert_eq!(invited(&driver), None);
}

#[test]
fn what_they_asked_before_a_refusal_or_a_new_round_is_void() {
    for change in [Change::No, Change::EndedAgain] {
        let mut driver = on_plan_a(&[("q6", "unknown")]);
        tell(&mut driver, Change::Talk);
        driver.act(Action::CheckInLeft);
        tell(&mut driver, change);
        driver.days_go_by(20);
        driver.check_in(&[("q6", "unknown"), ("q17", "2to6w")]);
        assert_eq!(driver.plan(), Some(Plan::A));
        driver.act(Action::InvitationTaken(Invitation::Talk));
        assert_eq!(invited(&driver), None, "{change:?}");
        tell(&mut driver, Change::Talk);
        driver.go_on(&[]);
        driver.act(Action::InvitationTaken(Invitation::Talk));
        assert_eq!(invited(&driver), Some(Invitation::Talk), "asked anew it counts");
    }
}

#[test]
fn answering_now_is_only_for_those_whose_ex_is_open_to_contact() {
    for (says, taken) in [("open", true), ("logistics", false), ("unknown", false), ("space", false)] {
        let mut driver = on_plan_a(&[("q6", says)]);
        driver.act(Action::InvitationTaken(Invitation::AnswerNow));
        assert_eq!(invited(&driver).is_some(), taken, "{says}");
    }
    let mut healing = Driver::on("2026-03-01");
    healing.check_in(&[("q6", "open"), ("q19", "3")]);
    healing.act(Action::InvitationTaken(Invitation::AnswerNow));
    assert_eq!(invited(&healing), None);
}

#[test]
fn answering_now_asks_for_phases_1_and_2_first() {
    let mut driver = on_plan_a(&[]);
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    assert_eq!(state(&driver, 6), State::Readable);
    for phase in [1, 2] {
        driver.act(Action::GateConfirmed(Phase::new(phase).unwrap(), true));
    }
    assert_eq!(state(&driver, 6), State::Open);
}

#[test]
fn an_invitation_taken_twice_ends_the_quiet_time_once() {
    let mut driver = on_plan_a(&[]);
    driver.days_go_by(5);
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    let ended = driver.kept().current_round().unwrap().1.ended;
    let total = driver.figures().total;
    driver.days_go_by(9);
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    assert_eq!((driver.kept().current_round().unwrap().1.ended, driver.figures().total), (ended, total));
}

#[test]
fn contact_after_the_quiet_time_was_ended_asks_for_no_decision() {
    let mut driver = on_plan_a(&[]);
    driver.days_go_by(5);
    driver.act(Action::InvitationTaken(Invitation::AnswerNow));
    driver.log(ContactKind::Sent);
    assert_eq!(driver.kept().open_lapse(driver.now), None);
}

#[test]
fn back_together_asks_the_part_on_safety_and_opens_7_to_14_in_any_order() {
    let mut driver = on_plan_a(&[]);
    driver.days_go_by(5);
    tell(&mut driver, Change::Together);
    let sitting = driver.progress.sitting.clone().unwrap();
    assert_eq!((sitting.scope, sitting.asked().len()), (Scope::Safety, 9));
    assert_eq!(state(&driver, 7), State::Readable, "not before it is answered");
    driver.go_on(&[]);
    assert_eq!(driver.plan(), Some(Plan::A));
    for phase in 7..=14 {
        assert_eq!(state(&driver, phase), State::Open, "{phase}");
    }
    assert_eq!(driver.kept().current_round().unwrap().1.ended, Some(driver.today()));
}

#[test]
fn back_together_opens_7_to_14_on_b_as_well_and_leaves_the_letter() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[("q19", "3")]);
    driver.act(Action::CheckInLeft);
    tell(&mut driver, Change::Together);
    driver.go_on(&[]);
    assert_eq!(
        (driver.plan(), state(&driver, 7), state(&driver, 5)),
        (Some(Plan::B), State::Open, State::Readable)
    );
}

#[test]
fn back_together_with_an_answer_that_is_a_stop_closes_everything() {
    let mut driver = on_plan_a(&[]);
    tell(&mut driver, Change::Together);
    driver.go_on(&[("q5", "any")]);
    assert_eq!((driver.plan(), state(&driver, 7)), (Some(Plan::C), State::Closed));
}

/// q9 and an old q16 make L5 only in a whole check-in: the part on safety does not ask q16.
#[test]
fn the_part_on_safety_stops_at_nothing_that_it_does_not_ask() {
    let mut driver = on_plan_a(&[("q16", "1")]);
    tell(&mut driver, Change::Together);
    driver.go_on(&[("q9", "3"), ("q3", "once")]);
    assert_eq!((driver.plan(), state(&driver, 7)), (Some(Plan::A), State::Open));
    let at_rest = driver.progress.to_store().unwrap();
    assert_eq!(at_rest.plan.value, Some(Plan::A), "nor on the device, while saving is paused");
}

#[test]
fn ended_again_begins_a_new_round_with_one_more_time_and_keeps_all_history() {
    let mut driver = on_plan_a(&[("q9", "1"), ("q13", "them")]);
    driver.days_go_by(10);
    driver.log(ContactKind::Checked);
    let (phase, day) = (Phase::new(1).unwrap(), driver.today());
    driver.act(Action::TaskTicked(phase, 1, true));
    driver.act(Action::GateConfirmed(phase, true));
    driver.act(Action::HealTaskTicked(kintsugi::domain::heal::Week::new(1).unwrap(), 1, true));
    tell(&mut driver, Change::Together);
    driver.go_on(&[("q9", "1")]);
    let total = driver.figures().total;
    driver.days_go_by(30);
    tell(&mut driver, Change::EndedAgain);

    let kept = driver.kept();
    let finished = kept.finished.value.as_ref().unwrap();
    assert_eq!(finished.answers.cycles, Some(Cycles::Two));
    assert_eq!((kept.plan.value, kept.together.value, kept.invited.value), (Some(Plan::B), None, None));
    assert_eq!((kept.cycle(), kept.rounds.len(), kept.log().count()), (1, 2, 1));
    assert_eq!(driver.figures().total, total, "days given before still count");
    assert_eq!((driver.figures().day, driver.figures().days), (0, Some(45)));
    assert!(kept.is_ticked(TickKey::Task(0, phase, 1)) && kept.is_ticked(TickKey::Gate(0, phase)));
    let facts = kept.facts(driver.now);
    assert!(!facts.is_met(phase) && facts.done(phase) == 0, "old ticks are kept and do not count");
    assert_eq!(kept.ticks.get(&TickKey::Task(0, phase, 1)).unwrap().value, Some(day));
    assert_eq!(kept.heal_done()[0], 1, "what was healed stays healed");
}

#[test]
fn ended_again_takes_over_the_days_that_are_suggested_now() {
    let mut driver =
        on_plan_a(&[("q13", "them"), ("q18", "1"), ("q8", "1"), ("q9", "1"), ("q10", "jealousy=2 trust=2")]);
    tell(&mut driver, Change::EndedAgain);
    assert_eq!(driver.figures().days, Some(60));
}

#[test]
fn ended_again_for_the_third_time_without_a_kept_change_is_a_stop() {
    let mut driver = on_plan_a(&[("q9", "2"), ("q16", "1")]);
    tell(&mut driver, Change::EndedAgain);
    assert_eq!((driver.plan(), driver.figures().days), (Some(Plan::C), None));
    assert!(driver.kept().finished.value.is_none());
}

#[test]
fn ended_again_without_a_check_in_begins_thirty_provisional_days() {
    let mut driver = Driver::on("2026-03-01");
    tell(&mut driver, Change::EndedAgain);
    assert_eq!((driver.plan(), driver.figures().days), (None, Some(30)));
}

#[test]
fn ended_again_drops_a_re_check_about_the_time_before() {
    let mut driver = on_plan_a(&[]);
    driver.check_in_up_to(Scope::Recheck, "q9", &[]);
    tell(&mut driver, Change::EndedAgain);
    assert!(driver.progress.sitting.is_none() && driver.kept().draft.value.is_none());
    driver.act(Action::CheckInOpened(None));
    assert_eq!(
        driver.progress.sitting.as_ref().unwrap().before.ids(QuestionId::Q9),
        Some(vec!["1".to_owned()])
    );
}

#[test]
fn someone_new_leads_where_q7_leads() {
    for (someone, plan) in [
        (SomeoneNew::Neither, Plan::A),
        (SomeoneNew::DontKnow, Plan::A),
        (SomeoneNew::ExDating, Plan::B),
        (SomeoneNew::Mine, Plan::B),
        (SomeoneNew::ExCommitted, Plan::C),
    ] {
        let mut driver = on_plan_a(&[]);
        tell(&mut driver, Change::SomeoneNew);
        assert_eq!(driver.plan(), Some(Plan::A));
        driver.act(Action::SomeoneNewAnswered(someone));
        assert_eq!(driver.plan(), Some(plan), "{someone:?}");
        let days = match plan {
            Plan::A => Some(30),
            Plan::B => Some(45),
            Plan::C => None,
        };
        assert_eq!(driver.figures().days, days);
    }
}

#[test]
fn someone_new_can_make_a_plan_only_more_careful() {
    let mut driver = on_plan_a(&[]);
    driver.act(Action::SomeoneNewAnswered(SomeoneNew::Mine));
    driver.act(Action::SomeoneNewAnswered(SomeoneNew::Neither));
    assert_eq!(driver.plan(), Some(Plan::B), "only a re-check gives plan a");
}

#[test]
fn not_wanting_this_any_more_is_the_heal_path_without_questions() {
    let mut driver = on_plan_a(&[]);
    tell(&mut driver, Change::LetGo);
    assert!(driver.kept().is_healing() && driver.progress.sitting.is_none());
    driver.act(Action::HealingChosen(false));
    assert!(!driver.kept().is_healing());
}

#[test]
fn being_scared_leaves_no_trace() {
    let mut driver = on_plan_a(&[]);
    let before = driver.progress.clone();
    tell(&mut driver, Change::Scared);
    assert_eq!(driver.progress, before);
}

#[test]
fn on_c_news_of_any_kind_opens_nothing() {
    use kintsugi::domain::choice::Choice;
    for &change in Change::ALL {
        let mut driver = Driver::on("2026-03-01");
        driver.check_in(&[("q6", "blocked")]);
        driver.act(Action::CheckInLeft);
        tell(&mut driver, change);
        assert_eq!((driver.plan(), driver.progress.sitting.is_none()), (Some(Plan::C), true), "{change:?}");
        assert!(driver.kept().together.value.is_none() && invited(&driver).is_none());
    }
}

#[test]
fn without_a_letter_nothing_in_5_to_14_can_be_confirmed() {
    let mut driver = Driver::on("2026-03-01");
    driver.start_days(30);
    driver.days_go_by(40);
    for phase in Phase::all() {
        driver.act(Action::GateConfirmed(phase, true));
        driver.act(Action::TaskTicked(phase, 1, true));
        assert_eq!(state(&driver, phase.number()), State::Readable);
    }
    assert!(driver.kept().ticks.is_empty());
}
