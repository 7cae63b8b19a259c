//! Reassurance is taken out before the milder classes look; crisis and stop look everywhere.

use super::english::classes;
use kintsugi::domain::message::Class;

#[test]
fn reassurance_raises_nothing() {
    let calm = [
        "No need to reply.",
        "no need to write back",
        "No pressure at all.",
        "No pressure to answer!",
        "You don’t have to answer.",
        "you dont have to reply",
        "You really don’t need to write back.",
        "Please don't feel you have to answer.",
        "No reply needed.",
        "no answer expected",
        "No answer is needed.",
        "I’m not asking for anything.",
        "I am not expecting an answer.",
        "If you don't reply that's fine.",
        "All good if you don't write back.",
        "There is no call to reply.",
        "You must not answer.",
    ];
    for text in calm {
        assert_eq!(classes(text), [], "{text}");
    }
}

#[test]
fn what_stands_beside_reassurance_is_still_found() {
    assert_eq!(classes("No pressure, but I still love you"), [Class::Love]);
    assert_eq!(classes("No need to reply. Is there someone else?"), [Class::Jealousy]);
    assert!(classes("You don’t have to answer but I deserve an answer").contains(&Class::Pressure));
}

#[test]
fn reassurance_hides_no_crisis_and_no_stop() {
    assert!(classes("No need to reply to me when I kill myself").contains(&Class::SelfHarm));
    assert!(classes("You don't have to answer my calls or else you will see").contains(&Class::Threat));
}

#[test]
fn a_phrase_does_not_reach_through_reassurance() {
    // Without it, "please … reply" would be pressure.
    assert_eq!(classes("please, no need to reply"), []);
    assert_eq!(classes("please reply to me"), [Class::Pressure]);
}
