//! Computed keys: one small function a family of texts, and [`all`], which names every key they can make.
//!
//! The ids are the public ones of the domain, so that a text is found by guessing its key.

use super::Key;

/// The ids of the domain, in the order in which a visitor meets them.
mod ids {
    /// Every question with its options (q10: the weights each cause can have).
    pub const QUESTIONS: [(&str, &[&str]); 23] = [
        ("age", &["adult", "minor"]),
        ("q1", &["no", "safe", "act", "skip"]),
        ("q2", &["hurt", "threatened", "sex", "controlled", "followed", "images", "none", "skip"]),
        ("q3", &["never", "once", "often", "skip"]),
        (
            "q4",
            &[
                "hurt",
                "threatened",
                "sex",
                "controlled",
                "followed",
                "kept-contacting",
                "images",
                "afraid",
                "thoughts",
                "looked",
                "names",
                "asked-friends",
                "none",
                "skip",
            ],
        ),
        ("q5", &["no", "any", "unsure", "skip"]),
        ("q6", &["open", "logistics", "unknown", "space", "final", "blocked", "nocontact"]),
        ("q7", &["neither", "dontknow", "exdating", "mine", "excommitted"]),
        ("q8", &["0", "1", "2", "3"]),
        ("q9", &["0", "1", "2", "3"]),
        ("q10", &["0", "1", "2", "3"]),
        ("q11", &["3", "2", "1", "0"]),
        ("q12", &["3", "2", "1", "0"]),
        ("q13", &["me", "both", "drift", "them"]),
        ("q14", &["both", "mostlyme", "mostlythem", "allme", "allthem"]),
        ("q15", &["3", "2", "0"]),
        ("q16", &["3", "2", "1", "0"]),
        ("q17", &["gt12m", "3to12m", "6wto3m", "2to6w", "lt2w"]),
        ("q18", &["0", "1", "2", "3"]),
        ("q19", &["0", "1", "2", "3"]),
        ("q20", &["differently", "unsure", "oldlife", "pain", "win"]),
        ("q21", &["accept", "hurtstop", "tryagain", "cantbear"]),
        ("q22", &["work", "money", "home", "children", "none"]),
    ];

    /// Questions that a re-check asks in other words.
    pub const RECHECK: [&str; 1] = ["q3"];

    pub const CAUSES: [&str; 9] = [
        "communication",
        "trust",
        "compatibility",
        "external",
        "jealousy",
        "betrayal",
        "neglect",
        "future",
        "distance",
    ];

    pub const OUTCOMES: [&str; 7] =
        ["minor", "crisis", "safety-stop", "no-contact-requested", "let-go", "heal-first", "try-with-care"];

    pub const RULES: [&str; 33] = [
        "M1", "C1", "C2", "S1", "S2", "S3", "S4", "S5", "N1", "N2", "L1", "L2", "L3", "L4", "L5", "H1", "H2",
        "H3", "H4", "H5", "H6", "H7", "H8", "H9", "H10", "H11", "H12", "H13", "H14", "H15", "H16", "H17",
        "T1",
    ];

    /// What can have changed (product: "Something changed").
    pub const CHANGES: [&str; 12] = [
        "practical",
        "hello",
        "talk",
        "angry",
        "no",
        "blocked",
        "stop",
        "someone-new",
        "together",
        "ended-again",
        "let-go",
        "scared",
    ];

    /// Kinds of contact in the log.
    pub const CONTACTS: [&str; 8] =
        ["sent", "called", "replied", "they-wrote", "checked", "met", "met-chosen", "logistics"];

    /// What can set off an urge or a contact.
    pub const TRIGGERS: [&str; 8] =
        ["lonely", "night", "photo", "alcohol", "anniversary", "saw-them", "bad-day", "they-reached"];

    /// How many tasks each phase has, phase 1 first.
    pub const TASKS: [u8; 14] = [4, 4, 5, 5, 5, 5, 4, 4, 3, 5, 5, 4, 5, 5];
}

/// Weeks of the Heal path.
const HEAL_WEEKS: u8 = 8;
/// Tasks of each week of the Heal path.
const HEAL_TASKS: u8 = 4;

/// The wording of a question.
pub fn question(id: &str) -> Key {
    Key::joined(&[id])
}

/// The help under a question; not every question has one.
pub fn question_hint(id: &str) -> Key {
    Key::joined(&[id, ".hint"])
}

/// The wording of a question at a re-check, where it has one of its own.
pub fn question_recheck(id: &str) -> Key {
    Key::joined(&[id, ".recheck"])
}

/// The label of an option.
pub fn option(question: &str, option: &str) -> Key {
    Key::joined(&[question, ".opt-", option])
}

/// The name of a cause of a breakup.
pub fn cause(id: &str) -> Key {
    Key::joined(&["cause-", id])
}

/// One short line that explains a cause.
pub fn cause_hint(id: &str) -> Key {
    Key::joined(&["cause-", id, ".hint"])
}

/// The heading of an outcome's page.
pub fn outcome(id: &str) -> Key {
    Key::joined(&["outcome-", id])
}

/// The first words under an outcome's heading.
pub fn outcome_lead(id: &str) -> Key {
    Key::joined(&["outcome-", id, ".lead"])
}

/// The one clear next step of an outcome.
pub fn outcome_next(id: &str) -> Key {
    Key::joined(&["outcome-", id, ".next"])
}

/// Why a rule fired, in warm words.
pub fn rule(id: &str) -> Key {
    Key::joined(&["rule-", id])
}

/// The first step that answers a reason which can change (H1 to H17).
pub fn rule_step(id: &str) -> Key {
    Key::joined(&["rule-", id, ".step"])
}

/// One row of "Something changed".
pub fn changed(id: &str) -> Key {
    Key::joined(&["changed-", id])
}

/// A kind of contact, as the log names it.
pub fn contact(kind: &str) -> Key {
    Key::joined(&["contact-", kind])
}

/// What set off an urge or a contact.
pub fn trigger(id: &str) -> Key {
    Key::joined(&["trigger-", id])
}

/// The title of a phase, 1 to 14.
pub fn phase(number: u8) -> Key {
    numbered("phase-", number, "", 0)
}

/// A part of a phase.
pub fn phase_part(number: u8, part: PhasePart) -> Key {
    numbered("phase-", number, part.attribute(), 0)
}

/// A task of a phase; tasks count from 1.
pub fn task(phase: u8, task: u8) -> Key {
    numbered("phase-", phase, ".task-", task)
}

/// What "done" means for a task of a phase.
pub fn task_done(phase: u8, task: u8) -> Key {
    numbered("phase-", phase, ".done-", task)
}

/// The title of a week of the Heal path, 1 to 8.
pub fn heal(week: u8) -> Key {
    numbered("heal-", week, "", 0)
}

/// What a week of the Heal path is for.
pub fn heal_goal(week: u8) -> Key {
    numbered("heal-", week, ".goal", 0)
}

/// Further advice for a week of the Heal path.
pub fn heal_note(week: u8) -> Key {
    numbered("heal-", week, ".note", 0)
}

/// A task of a week of the Heal path, 1 to 4.
pub fn heal_task(week: u8, task: u8) -> Key {
    numbered("heal-", week, ".task-", task)
}

/// What "done" means for a task of a week of the Heal path.
pub fn heal_done(week: u8, task: u8) -> Key {
    numbered("heal-", week, ".done-", task)
}

/// The texts every phase has once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhasePart {
    /// What the phase is for.
    Goal,
    /// The plain first-person statement the user confirms.
    Gate,
    /// One sentence: what the gate needs.
    Need,
    /// The stop signs.
    Stop,
    /// The evidence note: author, year, journal.
    Evidence,
    /// Further advice.
    Note,
}

impl PhasePart {
    const ALL: [Self; 6] = [Self::Goal, Self::Gate, Self::Need, Self::Stop, Self::Evidence, Self::Note];

    fn attribute(self) -> &'static str {
        match self {
            Self::Goal => ".goal",
            Self::Gate => ".gate",
            Self::Need => ".need",
            Self::Stop => ".stop",
            Self::Evidence => ".evidence",
            Self::Note => ".note",
        }
    }
}

/// `before` + `number` + `after`, and `last` behind it unless it is 0.
fn numbered(before: &str, number: u8, after: &str, last: u8) -> Key {
    let last = if last == 0 { String::new() } else { last.to_string() };
    Key::joined(&[before, &number.to_string(), after, &last])
}

/// Every computed key that must have a text.
pub fn all() -> Vec<Key> {
    let mut keys = Vec::new();
    for (id, options) in ids::QUESTIONS {
        keys.push(question(id));
        keys.extend(options.iter().map(|one| option(id, one)));
    }
    keys.extend(ids::RECHECK.map(question_recheck));
    for id in ids::CAUSES {
        keys.extend([cause(id), cause_hint(id)]);
    }
    for id in ids::OUTCOMES {
        keys.extend([outcome(id), outcome_lead(id), outcome_next(id)]);
    }
    for id in ids::RULES {
        keys.push(rule(id));
        if id.starts_with('H') {
            keys.push(rule_step(id));
        }
    }
    keys.extend(ids::CHANGES.map(changed));
    keys.extend(ids::CONTACTS.map(contact));
    keys.extend(ids::TRIGGERS.map(trigger));
    for (number, tasks) in (1..).zip(ids::TASKS) {
        keys.push(phase(number));
        keys.extend(PhasePart::ALL.map(|part| phase_part(number, part)));
        keys.extend((1..=tasks).flat_map(|one| [task(number, one), task_done(number, one)]));
    }
    for week in 1..=HEAL_WEEKS {
        keys.extend([heal(week), heal_goal(week), heal_note(week)]);
        keys.extend((1..=HEAL_TASKS).flat_map(|one| [heal_task(week, one), heal_done(week, one)]));
    }
    keys
}

/// Every computed key that may have a text; whoever shows one asks [`Words::has`](super::Words::has) first.
pub fn optional() -> Vec<Key> {
    ids::QUESTIONS.iter().map(|(id, _)| question_hint(id)).collect()
}
