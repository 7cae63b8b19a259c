//! The texts of the daily plan, of the endings and of low contact.

use super::{Key, numbered};

use crate::domain::check_in::Cause;
use crate::domain::choice::Choice;
use crate::domain::daily::{CORES, MODULE_TASKS, THEME_DAYS, THEMES};
use crate::domain::endings::Ending;
use crate::domain::low_contact::{OPENERS, TOPICS};

/// A line of the core of the daily plan: `body`, `people` or `line`, 1 to 7.
pub fn daily(part: &str, number: u8) -> Key {
    Key::joined(&["daily-", part, "-", &number.to_string()])
}

/// The name of the module of a cause.
pub fn module(of: Cause) -> Key {
    Key::joined(&["module-", of.id()])
}

/// A task of the module of a cause, 1 to 14.
pub fn module_task(of: Cause, task: u8) -> Key {
    Key::joined(&["module-", of.id(), ".task-", &task.to_string()])
}

/// The theme of a week, 1 to 8.
pub fn weekly(theme: u8) -> Key {
    numbered("weekly-", theme, "", 0)
}

/// What the theme of a week is for.
pub fn weekly_lead(theme: u8) -> Key {
    numbered("weekly-", theme, ".lead", 0)
}

/// The small task of a day (1 to 7) of a theme.
pub fn weekly_task(theme: u8, day: u8) -> Key {
    numbered("weekly-", theme, ".task-", day)
}

/// The name of an ending.
pub fn ending(of: Ending) -> Key {
    Key::joined(&["ending-", of.id()])
}

/// A part of the page of an ending: `.lead`, `.text`, `.next` or `.keep`.
pub fn ending_part(of: Ending, part: &str) -> Key {
    Key::joined(&["ending-", of.id(), part])
}

/// What choosing an ending says.
pub fn ending_choose(of: Ending) -> Key {
    Key::joined(&["ending-choose-", of.id()])
}

/// A topic of a practical message.
pub fn low_about(topic: &str) -> Key {
    Key::joined(&["low-maker-about.opt-", topic])
}

/// A neutral first line about a topic, 1 to 4.
pub fn low_line(topic: &str, number: u8) -> Key {
    Key::joined(&["low-line-", topic, "-", &number.to_string()])
}

/// Rules of low contact with children, and as many under one roof.
pub const LOW_RULES: u8 = 6;

/// A rule with children, 1 to [`LOW_RULES`].
pub fn low_child(number: u8) -> Key {
    numbered("low-children-", number, "", 0)
}

/// A rule under one roof, 1 to [`LOW_RULES`].
pub fn low_living(number: u8) -> Key {
    numbered("low-living-", number, "", 0)
}

/// Every key of these families.
pub(super) fn all() -> Vec<Key> {
    let mut keys = Vec::new();
    keys.extend((1..=CORES).flat_map(|at| ["body", "people", "line"].map(|part| daily(part, at))));
    for &one in Cause::ALL {
        keys.push(module(one));
        keys.extend((1..=MODULE_TASKS).map(|task| module_task(one, task)));
    }
    for theme in 1..=THEMES {
        keys.extend([weekly(theme), weekly_lead(theme)]);
        keys.extend((1..=THEME_DAYS).map(|day| weekly_task(theme, day)));
    }
    for &one in Ending::ALL {
        keys.extend([ending(one), ending_choose(one)]);
        keys.extend([".lead", ".text", ".next", ".keep"].map(|part| ending_part(one, part)));
    }
    for topic in TOPICS {
        keys.push(low_about(topic));
        keys.extend((1..=OPENERS).map(|number| low_line(topic, number)));
    }
    keys.extend((1..=LOW_RULES).flat_map(|number| [low_child(number), low_living(number)]));
    keys
}
