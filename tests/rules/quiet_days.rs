//! How many quiet days are suggested, and why.

use kintsugi::domain::choice::Choice;
use kintsugi::domain::quiet_days::{LONGEST, Reason, SHORTEST, SHORTEST_TO_HEAL};

use super::best::*;

fn suggested(text: &str) -> (u8, Vec<&'static str>) {
    let quiet = judge(text).quiet.unwrap();
    (quiet.days, quiet.reasons.iter().map(|reason| reason.id()).collect())
}

#[test]
fn each_reason_adds_five_days() {
    for (answered, reason) in [
        ("them", "them"),
        ("2to6w", "recent"),
        ("q18 2", "checking"),
        ("q19 2", "coping"),
        ("q8 1", "asking"),
        ("q9 1", "cycles"),
        ("q9 2", "cycles"),
        ("jealousy 2", "jealousy"),
        ("jealousy 3", "jealousy"),
        ("trust 2", "trust"),
        ("betrayal 3", "trust"),
        ("trust 3+betrayal 3", "trust"),
    ] {
        assert_eq!(suggested(answered), (35, vec![reason]), "{answered}");
    }
}

#[test]
fn what_is_near_a_reason_adds_nothing() {
    for answered in
        ["me", "drift", "6wto3m", "q18 1", "q19 1", "jealousy 1", "trust 1+betrayal 1", "distance 3"]
    {
        assert_eq!(suggested(answered), (30, vec![]), "{answered}");
    }
}

#[test]
fn sixty_days_is_the_most_however_many_reasons() {
    let (days, reasons) = suggested("them+lt2w+q18 3+q19 3+q8 2+q9 3+jealousy 3+trust 3");
    assert_eq!((days, reasons.len()), (60, 8));
}

#[test]
fn healing_first_takes_at_least_forty_five_days_and_says_why() {
    assert_eq!(suggested("q7 mine"), (45, vec!["floor"]));
    assert_eq!(suggested("q7 mine+them"), (45, vec!["them", "floor"]));
}

#[test]
fn the_floor_is_no_reason_where_forty_five_days_were_reached_without_it() {
    assert_eq!(suggested("q7 mine+them+jealousy 2+trust 2").0, 45);
    assert!(!suggested("q7 mine+them+jealousy 2+trust 2").1.contains(&Reason::Floor.id()));
}

#[test]
fn space_takes_sixty_days_whatever_else_was_answered() {
    assert_eq!(suggested("space"), (60, vec!["space"]));
    assert_eq!(suggested("space+q7 mine+them"), (60, vec!["space"]));
}

#[test]
fn the_shortest_choice_is_thirty_days_or_forty_five_where_healing_comes_first() {
    assert_eq!(judge("them").quiet.unwrap().least, SHORTEST);
    assert_eq!(judge("space").quiet.unwrap().least, SHORTEST);
    assert_eq!(judge("q4 looked").quiet.unwrap().least, SHORTEST_TO_HEAL);
    assert_eq!((SHORTEST, SHORTEST_TO_HEAL, LONGEST), (30, 45, 60));
}

#[test]
fn staying_in_touch_changes_no_days() {
    assert_eq!(suggested("q22 work children"), suggested(""));
}

#[test]
fn no_stop_shows_days() {
    for stop in ["minor", "q1 act", "q1 safe", "q2 any", "q4 stop", "q5 unsure", "blocked", "final", "q12 0"]
    {
        assert_eq!(days(&judge(stop)), None, "{stop}");
    }
}
