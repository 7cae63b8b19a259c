//! The path: what opens each phase on each plan, what its gate needs, and how the bowl fills.

use kintsugi::domain::bowl::{Gold, by_healing, by_path};
use kintsugi::domain::check_in::{Change, Checking, Plan};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::heal::{TASKS_A_WEEK, Week};
use kintsugi::domain::phases::*;
use kintsugi::domain::promises::Share;

use super::gates::enough;

pub fn phase(number: u8) -> Phase {
    Phase::new(number).unwrap()
}

pub fn plan(plan: Plan) -> Facts {
    Facts { plan: Some(plan), ..Facts::default() }
}

/// The plan, with these gates confirmed.
pub fn met(letter: Plan, gates: impl IntoIterator<Item = u8>) -> Facts {
    let mut facts = plan(letter);
    for gate in gates {
        facts.confirmed[usize::from(gate) - 1] = true;
    }
    facts
}

/// The states of all 14 phases, one letter each: closed, readable, open, met.
fn states(facts: &Facts) -> String {
    Phase::all().map(|phase| facts.state(phase).id().chars().next().unwrap()).collect()
}

// What there is.

#[test]
fn there_are_fourteen_phases_in_seven_groups_of_two() {
    assert_eq!(Phase::all().count(), 14);
    let groups: Vec<u8> = Phase::all().map(Phase::group).collect();
    assert_eq!(groups, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
    assert_eq!((Phase::new(0), Phase::new(15)), (None, None));
}

#[test]
fn each_phase_has_as_many_tasks_as_the_product_lists() {
    let tasks: Vec<u8> = Phase::all().map(Phase::tasks).collect();
    assert_eq!(tasks, [4, 4, 5, 5, 5, 5, 4, 4, 3, 5, 5, 4, 5, 5]);
}

#[test]
fn the_states_have_the_public_names() {
    assert_eq!(
        State::ALL.iter().map(|state| state.id()).collect::<Vec<_>>(),
        ["closed", "readable", "open", "met"]
    );
}

// Each plan at the start.

#[test]
fn with_no_letter_everything_can_be_read_and_nothing_confirmed() {
    let facts = Facts::default();
    assert_eq!(states(&facts), "rrrrrrrrrrrrrr");
    assert!(Phase::all().all(|phase| facts.needs(phase) == [Need::PhaseOpen] && !facts.can_work(phase)));
}

#[test]
fn with_no_letter_not_even_confirmed_gates_open_anything() {
    let facts = Facts { plan: None, together: true, invited: Some(Invitation::Talk), ..met(Plan::A, 1..=14) };
    assert_eq!(states(&facts), "rrrrrrrrrrrrrr");
}

#[test]
fn on_plan_a_phases_1_to_4_are_open_together_and_the_rest_can_be_read() {
    assert_eq!(states(&plan(Plan::A)), "oooorrrrrrrrrr");
}

#[test]
fn on_plan_b_phases_1_to_4_are_open_together_and_the_rest_can_be_read() {
    assert_eq!(states(&plan(Plan::B)), "oooorrrrrrrrrr");
}

#[test]
fn on_plan_b_nothing_beyond_phase_4_opens_whatever_was_confirmed() {
    assert_eq!(states(&met(Plan::B, 1..=14)), "mmmmrrrrrrrrrr");
    let invited = Facts { invited: Some(Invitation::Talk), ..met(Plan::B, 1..=4) };
    assert_eq!(states(&invited), "mmmmrrrrrrrrrr");
}

#[test]
fn on_plan_c_phases_5_to_14_and_2_are_closed() {
    assert_eq!(states(&plan(Plan::C)), "rcrrcccccccccc");
}

#[test]
fn on_plan_c_nothing_opens_whatever_was_confirmed() {
    let facts = Facts {
        together: true,
        invited: Some(Invitation::Talk),
        they_wrote: true,
        good_weeks: 9,
        ..met(Plan::C, 1..=14)
    };
    assert_eq!(states(&facts), "rcrrcccccccccc");
}

#[test]
fn phases_2_and_8_never_show_on_plan_c_and_always_elsewhere() {
    let hidden: Vec<u8> =
        Phase::all().filter(|&one| !plan(Plan::C).is_shown(one)).map(Phase::number).collect();
    assert_eq!(hidden, [2, 8]);
    for facts in [Facts::default(), plan(Plan::A), plan(Plan::B)] {
        assert!(Phase::all().all(|phase| facts.is_shown(phase)));
    }
}

#[test]
fn tasks_can_be_ticked_only_where_a_phase_is_open_or_met() {
    let facts = met(Plan::A, [1]);
    let workable: Vec<u8> = Phase::all().filter(|&one| facts.can_work(one)).map(Phase::number).collect();
    assert_eq!(workable, [1, 2, 3, 4]);
    assert!(Phase::all().all(|phase| !plan(Plan::C).can_work(phase)));
}

// The order of opening on plan a.

#[test]
fn phase_5_opens_when_gates_1_to_4_are_met() {
    assert_eq!(states(&met(Plan::A, 1..=4)), "mmmmorrrrrrrrr");
    for missing in 1..=4 {
        let facts = met(Plan::A, (1..=4).filter(|&gate| gate != missing));
        assert_eq!(facts.state(phase(5)), State::Readable, "without gate {missing}");
    }
}

#[test]
fn phase_6_opens_after_5_and_7_after_6() {
    assert_eq!(states(&met(Plan::A, 1..=5)), "mmmmmorrrrrrrr");
    assert_eq!(states(&met(Plan::A, 1..=6)), "mmmmmmorrrrrrr");
}

#[test]
fn phases_8_9_and_10_open_together_after_7() {
    assert_eq!(states(&met(Plan::A, 1..=7)), "mmmmmmmooorrrr");
}

#[test]
fn phases_11_and_12_open_after_two_good_weeks_in_9() {
    for (good_weeks, expected) in [(0, "mmmmmmmooorrrr"), (1, "mmmmmmmooorrrr"), (2, "mmmmmmmooooorr")] {
        let facts = Facts { good_weeks, ..met(Plan::A, 1..=7) };
        assert_eq!(states(&facts), expected, "{good_weeks} good weeks");
    }
}

#[test]
fn good_weeks_open_nothing_before_7_is_met() {
    assert_eq!(states(&Facts { good_weeks: 6, ..met(Plan::A, 1..=6) }), "mmmmmmorrrrrrr");
}

#[test]
fn phase_13_opens_when_8_to_12_are_met() {
    let facts = |gates: Vec<u8>| Facts { good_weeks: 6, ..met(Plan::A, gates) };
    assert_eq!(states(&facts((1..=12).collect())), "mmmmmmmmmmmmor");
    for missing in 8..=12 {
        let facts = facts((1..=12).filter(|&gate| gate != missing).collect());
        assert_eq!(facts.state(phase(13)), State::Readable, "without gate {missing}");
    }
}

#[test]
fn phase_14_opens_after_13_and_the_path_can_be_walked_to_its_end() {
    let facts = |gates| Facts { good_weeks: 6, ..met(Plan::A, 1..=gates) };
    assert_eq!(states(&facts(13)), "mmmmmmmmmmmmmo");
    assert_eq!(states(&facts(14)), "mmmmmmmmmmmmmm");
}

#[test]
fn an_ordinary_person_walks_all_fourteen_phases_gate_by_gate() {
    let mut facts = Facts {
        resp: Some(9),
        change: Some(Change::Kept),
        checking: Some(Checking::Never),
        days_left: Some(0),
        rechecked: true,
        good_weeks: 6,
        written: enough(),
        ..plan(Plan::A)
    };
    for phase in Phase::all() {
        assert_eq!(facts.state(phase), State::Open, "phase {}", phase.number());
        assert!(facts.needs(phase).is_empty(), "phase {}: {:?}", phase.number(), facts.needs(phase));
        facts.confirmed[usize::from(phase.number()) - 1] = true;
    }
    assert_eq!(states(&facts), "mmmmmmmmmmmmmm");
}

#[test]
fn no_phase_past_4_is_ever_open_before_what_leads_to_it() {
    for gates in 0u16..1 << 14 {
        let confirmed = (1..=14).filter(|gate| gates & (1 << (gate - 1)) != 0);
        let facts = Facts { good_weeks: 6, ..met(Plan::A, confirmed) };
        for number in 5..=14 {
            let leads: &[u8] = match number {
                5 => &[1, 2, 3, 4],
                6 => &[5],
                7 => &[6],
                8..=12 => &[7],
                13 => &[8, 9, 10, 11, 12],
                _ => &[13],
            };
            let opens = leads.iter().all(|&gate| facts.confirmed[usize::from(gate) - 1]);
            assert_eq!(facts.can_work(phase(number)), opens, "phase {number} of {gates:#b}");
        }
    }
}

// Invitations.

#[test]
fn answering_them_now_counts_3_4_and_5_as_met_and_needs_1_and_2_first() {
    let invited = |gates: Vec<u8>| Facts { invited: Some(Invitation::AnswerNow), ..met(Plan::A, gates) };
    assert_eq!(states(&invited(vec![])), "oommmrrrrrrrrr");
    assert_eq!(states(&invited(vec![1])), "mommmrrrrrrrrr");
    assert_eq!(states(&invited(vec![2])), "ommmmrrrrrrrrr");
    assert_eq!(states(&invited(vec![1, 2])), "mmmmmorrrrrrrr");
}

#[test]
fn an_invitation_to_talk_counts_3_4_and_5_as_met_and_opens_6_at_once() {
    let facts = Facts { invited: Some(Invitation::Talk), ..plan(Plan::A) };
    assert_eq!(states(&facts), "oommmorrrrrrrr");
}

#[test]
fn after_an_invitation_the_path_goes_on_in_its_order() {
    let facts = Facts { invited: Some(Invitation::Talk), ..met(Plan::A, [6]) };
    assert_eq!(states(&facts), "oommmmorrrrrrr");
}

#[test]
fn an_invitation_meets_no_other_gate() {
    let facts = Facts { invited: Some(Invitation::Talk), ..plan(Plan::A) };
    let met: Vec<u8> = Phase::all().filter(|&one| facts.is_met(one)).map(Phase::number).collect();
    assert_eq!(met, [3, 4, 5]);
}

// Back together.

#[test]
fn together_phases_7_to_14_open_in_any_order_on_plans_a_and_b() {
    for letter in [Plan::A, Plan::B] {
        assert_eq!(states(&Facts { together: true, ..plan(letter) }), "oooorroooooooo");
        assert_eq!(states(&Facts { together: true, ..met(letter, [12]) }), "oooorrooooomoo");
    }
}

#[test]
fn together_phase_9_still_takes_six_good_weeks() {
    let facts = Facts { together: true, ..plan(Plan::A) };
    assert_eq!(facts.needs(phase(9)), [Need::Promises(Share::default()), Need::GoodWeeks(6)]);
    assert_eq!(facts.needs(phase(14)), [Need::OwnWord]);
    let written = Facts { written: enough(), good_weeks: 6, ..facts };
    assert!((7..=14).all(|number| written.needs(phase(number)).is_empty()));
}

// Space and silence.

#[test]
fn where_they_asked_for_space_phase_5_opens_only_after_they_wrote() {
    let asked_for_space = Facts { they_write_first: true, ..met(Plan::A, 1..=4) };
    assert_eq!(states(&asked_for_space), "mmmmrrrrrrrrrr");
    let they_wrote = Facts { they_wrote: true, ..asked_for_space };
    assert_eq!(states(&they_wrote), "mmmmorrrrrrrrr");
}

#[test]
fn a_word_from_them_does_not_stand_in_for_the_gates() {
    let facts = Facts { they_write_first: true, they_wrote: true, ..met(Plan::A, 1..=3) };
    assert_eq!(facts.state(phase(5)), State::Readable);
}

#[test]
fn fourteen_days_of_silence_turn_to_letting_go() {
    let silent = |silence| Facts { silence, ..met(Plan::A, 1..=4) }.is_silent();
    assert!(!silent(None) && !silent(Some(0)) && !silent(Some(13)));
    assert!(silent(Some(14)) && silent(Some(100)));
}

#[test]
fn only_the_tasks_of_a_phase_count_as_done() {
    let mut facts = plan(Plan::A);
    facts.tasks[8] = 0xff;
    assert_eq!(facts.done(phase(9)), 3);
    facts.tasks[8] = 0b1000;
    assert_eq!(facts.done(phase(9)), 0);
}

// The bowl.

#[test]
fn an_untouched_bowl_has_no_gold() {
    assert_eq!(by_path(&plan(Plan::A)), Gold::default());
    assert_eq!(by_healing(&[0; 8]), Gold::default());
}

#[test]
fn each_seam_fills_in_proportion_to_the_tasks_of_its_two_phases() {
    let mut facts = plan(Plan::A);
    facts.tasks[0] = 0b0011;
    assert_eq!(by_path(&facts).seams, [25, 0, 0, 0, 0, 0, 0]);
    facts.tasks[1] = 0b1111;
    assert_eq!(by_path(&facts).seams[0], 75);
    facts.tasks[8] = 0b001;
    assert_eq!(by_path(&facts).seams[4], 12, "one of eight tasks, rounded down");
}

#[test]
fn a_seam_is_mended_only_when_every_task_is_done() {
    let mut facts = plan(Plan::A);
    facts.tasks = [0xff; 14];
    assert_eq!(by_path(&facts).mended(), 7);
    facts.tasks[13] = 0b01111;
    assert_eq!((by_path(&facts).mended(), by_path(&facts).seams[6]), (6, 90));
    assert_eq!(by_path(&facts).rim, 0, "the rim belongs to the Heal path");
}

#[test]
fn weeks_1_to_7_fill_the_seams_and_week_8_gilds_the_rim() {
    let gold = by_healing(&[4, 3, 2, 1, 0, 4, 4, 2]);
    assert_eq!(gold, Gold { seams: [100, 75, 50, 25, 0, 100, 100], rim: 50 });
    assert_eq!(gold.mended(), 3);
}

#[test]
fn the_heal_path_alone_mends_the_whole_bowl() {
    assert_eq!(by_healing(&[TASKS_A_WEEK; 8]), Gold { seams: [100; 7], rim: 100 });
}

#[test]
fn no_seam_ever_holds_more_than_it_can() {
    assert_eq!(by_healing(&[255; 8]), Gold { seams: [100; 7], rim: 100 });
}

#[test]
fn there_are_eight_weeks_of_healing() {
    assert_eq!(Week::all().map(Week::number).collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!((Week::new(0), Week::new(9)), (None, None));
}
