//! Computed keys: one small function a family of texts, and [`all`], which names every key they can make.
//!
//! The ids are the public ones of the domain, so that a text is found by guessing its key.

mod days;
mod languages;
mod message;
mod sheets;

pub use days::*;
pub use languages::*;
pub use message::*;
pub use sheets::*;

use super::Key;

use crate::domain::changed::Change;
use crate::domain::check_in::{Cause, Outcome, QuestionId, RuleId};
use crate::domain::choice::Choice;
use crate::domain::comfort::{Motion, TextSize};
use crate::domain::heal::{TASKS_A_WEEK, Week};
use crate::domain::phases::Phase;
use crate::domain::quiet_days::Reason;
use crate::domain::quiet_time::{ContactKind, MILESTONES, Trigger};
use crate::domain::support::{Country, ForWhom};
use crate::domain::theme::Theme;
use crate::domain::today::Thing;
use crate::domain::urge::{Cue, STAGES};

/// The wording of a question.
pub fn question(question: QuestionId) -> Key {
    Key::joined(&[question.id()])
}

/// The help under a question; not every question has one.
pub fn question_hint(question: QuestionId) -> Key {
    Key::joined(&[question.id(), ".hint"])
}

/// The wording of a question at a re-check, where it has one of its own.
pub fn question_recheck(question: QuestionId) -> Key {
    Key::joined(&[question.id(), ".recheck"])
}

/// The label of an option.
pub fn option(question: QuestionId, option: &str) -> Key {
    Key::joined(&[question.id(), ".opt-", option])
}

/// The name of a cause of a breakup.
pub fn cause(of: Cause) -> Key {
    Key::joined(&["cause-", of.id()])
}

/// One short line that explains a cause.
pub fn cause_hint(of: Cause) -> Key {
    Key::joined(&["cause-", of.id(), ".hint"])
}

/// The heading of an outcome's page.
pub fn outcome(of: Outcome) -> Key {
    Key::joined(&["outcome-", of.id()])
}

/// The first words under an outcome's heading.
pub fn outcome_lead(of: Outcome) -> Key {
    Key::joined(&["outcome-", of.id(), ".lead"])
}

/// The one clear next step of an outcome.
pub fn outcome_next(of: Outcome) -> Key {
    Key::joined(&["outcome-", of.id(), ".next"])
}

/// A reason for more quiet days.
pub fn days_reason(of: Reason) -> Key {
    Key::joined(&["days-", of.id()])
}

/// Why a rule fired, in warm words.
pub fn rule(of: RuleId) -> Key {
    Key::joined(&["rule-", of.id()])
}

/// The first step that answers a reason which can change (H1 to H17).
pub fn rule_step(of: RuleId) -> Key {
    Key::joined(&["rule-", of.id(), ".step"])
}

/// One row of "Something changed".
pub fn changed(of: Change) -> Key {
    Key::joined(&["changed-", of.id()])
}

/// What helps after a piece of news.
pub fn changed_what(of: Change) -> Key {
    Key::joined(&["changed-", of.id(), ".what"])
}

/// The one next step after a piece of news.
pub fn changed_next(of: Change) -> Key {
    Key::joined(&["changed-", of.id(), ".next"])
}

/// How many short kind replies there are to take or change.
pub const REPLIES: u8 = 6;

/// A short kind reply, 1 to [`REPLIES`].
pub fn reply(number: u8) -> Key {
    numbered("reply-", number, "", 0)
}

/// A kind of contact, as the log names it.
pub fn contact(kind: ContactKind) -> Key {
    Key::joined(&["contact-", kind.id()])
}

/// A kind of contact after it happened, for lists.
pub fn contact_past(kind: ContactKind) -> Key {
    Key::joined(&["contact-", kind.id(), ".past"])
}

/// A milestone of the quiet time, in days.
pub fn milestone(days: u8) -> Key {
    numbered("milestone-", days, "", 0)
}

/// What set off an urge or a contact.
pub fn trigger(of: Trigger) -> Key {
    Key::joined(&["trigger-", of.id()])
}

/// The name of a group of phases, 1 to 7.
pub fn group(number: u8) -> Key {
    numbered("group-", number, "", 0)
}

/// What must come before a phase opens, 5 to 14.
pub fn opens_when(phase: u8) -> Key {
    numbered("path-opens-when-", phase, "", 0)
}

/// A choice between light and dark.
pub fn theme(of: Theme) -> Key {
    Key::joined(&["theme-", of.id()])
}

/// The ids of how the store can be doing.
const HEALTH: [&str; 5] = ["working", "blocked", "full", "unreadable", "newer"];

/// How the store is doing, in one line; `id` as in [`Health::id`](crate::progress::store::Health::id).
pub fn health(id: &str) -> Key {
    Key::joined(&["health-", id])
}

/// The words of the wave at a stage, 1 to 6.
pub fn wave(stage: u8) -> Key {
    numbered("urge-wave-", stage, "", 0)
}

/// Ideas for something else to do.
pub const IDEAS: u8 = 8;

/// An idea for something else to do, 1 to [`IDEAS`].
pub fn idea(number: u8) -> Key {
    numbered("urge-idea-", number, "", 0)
}

/// What the breath asks for.
pub fn cue(of: Cue) -> Key {
    Key::joined(&["urge-breath-", of.id()])
}

/// Which part of a backup cannot be; `part` as in [`Fault::Impossible`](crate::progress::saved::Fault::Impossible).
pub fn fault_part(part: &str) -> Key {
    let named = match part {
        "plan" | "finished" | "draft" => "check-in",
        "rounds" => "quiet",
        "contacts" => "log",
        "ticks" | "good_weeks" | "healing" => "path",
        "changes" | "invited" | "together" => "news",
        "era" | "id" | "seen" | "wave" => "dates",
        "sheets" | "marks" => "written",
        "seal" => "seal",
        _ => "settings",
    };
    Key::joined(&["fault-part-", named])
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

/// A text of a week of the Heal path.
pub fn heal_part(week: u8, part: HealPart) -> Key {
    heal_text(week, ".", part)
}

/// The wording of a text of the Heal path that leaves the ex out; where there is none, the text itself does.
pub fn heal_plain(week: u8, part: HealPart) -> Key {
    heal_text(week, ".plain-", part)
}

fn heal_text(week: u8, before: &str, part: HealPart) -> Key {
    let (name, number) = match part {
        HealPart::Goal => ("goal", 0),
        HealPart::Note => ("note", 0),
        HealPart::Evidence => ("evidence", 0),
        HealPart::Task(number) => ("task-", number),
        HealPart::Done(number) => ("done-", number),
    };
    numbered("heal-", week, &[before, name].concat(), number)
}

/// The texts of a week of the Heal path beside its title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HealPart {
    /// What the week is for.
    Goal,
    /// Further advice.
    Note,
    /// What research says.
    Evidence,
    /// A task, 1 to 4.
    Task(u8),
    /// What "done" means for a task.
    Done(u8),
}

impl HealPart {
    /// All of them.
    fn all() -> impl Iterator<Item = Self> {
        let tasks = (1..=TASKS_A_WEEK).flat_map(|at| [Self::Task(at), Self::Done(at)]);
        [Self::Goal, Self::Note, Self::Evidence].into_iter().chain(tasks)
    }
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

/// The heading of Today's text.
pub fn today(of: Thing) -> Key {
    today_part(of, "")
}

/// The lines under the heading of Today's text.
pub fn today_text(of: Thing) -> Key {
    today_part(of, ".text")
}

/// The one thing to do that belongs to Today's text.
pub fn today_do(of: Thing) -> Key {
    today_part(of, ".do")
}

fn today_part(of: Thing, part: &str) -> Key {
    let name = match of {
        Thing::Day(day) => return numbered("today-day-", day, part, 0),
        Thing::Heal(week) => return numbered("today-heal-", week.number(), part, 0),
        Thing::Any(number) => return numbered("today-any-", number, part, 0),
        Thing::Start => "today-start",
        Thing::Recheck => "today-day-14-recheck",
        Thing::End => "today-end",
        Thing::Gap => "today-gap",
        Thing::AfterContact => "today-after-contact",
        Thing::AfterUrge => "today-after-urge",
        Thing::LookBack => "today-look-back",
        Thing::Waiting => "today-waiting",
        Thing::Neutral => "today-neutral",
    };
    Key::joined(&[name, part])
}

/// `before` + `number` + `after`, and `last` behind it unless it is 0.
fn numbered(before: &str, number: u8, after: &str, last: u8) -> Key {
    let last = if last == 0 { String::new() } else { last.to_string() };
    Key::joined(&[before, &number.to_string(), after, &last])
}

/// For whom a service is.
pub fn for_whom(who: ForWhom) -> Key {
    Key::joined(&["for-", who.id()])
}

/// A country inside a sentence.
pub fn country(country: Country) -> Key {
    Key::joined(&["country-", country.id()])
}

/// A country in a list.
pub fn country_name(country: Country) -> Key {
    Key::joined(&["country-", country.id(), ".name"])
}

/// A size of text.
pub fn text_size(of: TextSize) -> Key {
    Key::joined(&["size-", of.id()])
}

/// How much moves.
pub fn motion(of: Motion) -> Key {
    Key::joined(&["motion-", of.id()])
}

/// Every computed key that must have a text.
pub fn all() -> Vec<Key> {
    let mut keys = Vec::new();
    for &one in QuestionId::ALL {
        keys.push(question(one));
        keys.extend(one.option_ids().into_iter().map(|id| option(one, id)));
    }
    keys.push(question_recheck(QuestionId::Q3));
    keys.extend(Cause::ALL.iter().flat_map(|&one| [cause(one), cause_hint(one)]));
    keys.extend(Outcome::ALL.iter().flat_map(|&one| [outcome(one), outcome_lead(one), outcome_next(one)]));
    for &one in RuleId::ALL {
        keys.push(rule(one));
        if one.outcome() == Outcome::HealFirst {
            keys.push(rule_step(one));
        }
    }
    keys.extend(Reason::ALL.iter().map(|&one| days_reason(one)));
    keys.extend(Change::ALL.iter().flat_map(|&one| [changed(one), changed_what(one), changed_next(one)]));
    keys.extend((1..=REPLIES).map(reply));
    keys.extend(ContactKind::ALL.iter().flat_map(|&one| [contact(one), contact_past(one)]));
    keys.extend(MILESTONES.map(milestone));
    keys.extend(Trigger::ALL.iter().map(|&one| trigger(one)));
    keys.extend(Theme::ALL.iter().map(|&one| theme(one)));
    keys.extend(TextSize::ALL.iter().map(|&one| text_size(one)));
    keys.extend(Motion::ALL.iter().map(|&one| motion(one)));
    keys.extend(HEALTH.map(health));
    keys.extend((1..=STAGES).map(wave));
    keys.extend((1..=IDEAS).map(idea));
    keys.extend(Cue::ALL.iter().map(|&one| cue(one)));
    let parts = ["plan", "rounds", "contacts", "ticks", "sheets", "changes", "seen", "theme", "seal"];
    keys.extend(parts.map(fault_part));
    keys.extend(message::all());
    keys.extend(ForWhom::ALL.iter().map(|&one| for_whom(one)));
    keys.extend(Country::ALL.iter().flat_map(|&one| [country(one), country_name(one)]));
    for one in Phase::all() {
        let number = one.number();
        keys.push(phase(number));
        if number >= 5 {
            keys.push(opens_when(number));
        }
        keys.extend(PhasePart::ALL.map(|part| phase_part(number, part)));
        keys.extend((1..=one.tasks()).flat_map(|at| [task(number, at), task_done(number, at)]));
    }
    for one in Week::all() {
        let week = one.number();
        keys.push(heal(week));
        keys.extend(HealPart::all().map(|part| heal_part(week, part)));
    }
    keys.extend((1..=7).map(group));
    keys.extend(days::all());
    keys.extend(Thing::all().into_iter().flat_map(|one| [today(one), today_text(one), today_do(one)]));
    keys.extend(sheets::all());
    keys
}

/// Every computed key that may have a text; whoever shows one asks [`Words::has`](super::Words::has) first.
pub fn optional() -> Vec<Key> {
    let mut keys: Vec<Key> = QuestionId::ALL.iter().map(|&one| question_hint(one)).collect();
    keys.extend(sheets::optional());
    for week in Week::all().map(Week::number) {
        keys.extend(HealPart::all().map(|part| heal_plain(week, part)));
    }
    keys.extend([partly(), pages()]);
    keys
}
