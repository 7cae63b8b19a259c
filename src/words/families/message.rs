//! The texts of the first message.

use super::{Key, numbered};

use crate::domain::choice::Choice;
use crate::domain::message::builder::{Check, GREETINGS, LINES};
use crate::domain::message::rules::{CALM, SAME};
use crate::domain::message::{Class, state};

/// The phrases of one section of the rules for messages: [`SAME`], [`CALM`] or the id of a class that has phrases.
pub fn rules(section: &str) -> Key {
    Key::joined(&["rules-", section])
}

/// The name of a class of words in a message.
pub fn flag(class: Class) -> Key {
    Key::joined(&["flag-", class.id()])
}

/// A gentle suggestion for words of a class.
pub fn flag_say(class: Class) -> Key {
    Key::joined(&["flag-", class.id(), ".say"])
}

/// One of the things to ask before a message may go.
pub fn message_check(check: Check) -> Key {
    Key::joined(&["message-check-", check.id()])
}

/// What may be done with a message, as a heading; `id` as in [`State::id`](state::State::id).
pub fn message_state(id: &str) -> Key {
    Key::joined(&["message-state-", id])
}

/// The words under that heading. Where a time belongs in them it is `$when`.
pub fn message_state_text(id: &str) -> Key {
    Key::joined(&["message-state-", id, ".text"])
}

/// A greeting without a name, 1 to [`GREETINGS`].
pub fn greeting(number: u8) -> Key {
    numbered("message-greeting-", number, "", 0)
}

/// The same greeting with a `$name`.
pub fn greeting_named(number: u8) -> Key {
    numbered("message-greeting-", number, ".named", 0)
}

/// A neutral line, 1 to [`LINES`].
pub fn message_line(number: u8) -> Key {
    numbered("message-line-", number, "", 0)
}

/// Every key of these families.
pub(super) fn all() -> Vec<Key> {
    let mut keys = Vec::new();
    keys.extend(Class::with_phrases().map(|one| rules(one.id())).chain([rules(SAME), rules(CALM)]));
    keys.extend(Class::ALL.iter().flat_map(|&one| [flag(one), flag_say(one)]));
    keys.extend(Check::ALL.iter().map(|&one| message_check(one)));
    keys.extend(state::State::IDS.iter().flat_map(|id| [message_state(id), message_state_text(id)]));
    keys.extend((1..=GREETINGS).flat_map(|at| [greeting(at), greeting_named(at)]));
    keys.extend((1..=LINES).map(message_line));
    keys
}
