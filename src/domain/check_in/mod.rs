//! The check-in: an age gate and 22 questions that say honestly what broke and whether trying is safe and
//! welcome.
//!
//! `choices` are the options, `answers` what was chosen, `question` what is asked and in which order, `rules`
//! when a rule fires, `outcome` the verdict, `sitting` one pass through it with Back and resume.

mod answers;
mod choices;
mod outcome;
mod question;
mod rules;
mod sitting;

pub use answers::{Answers, Causes};
pub use choices::*;
pub use outcome::{Incomplete, Outcome, Plan, Verdict, evaluate, reasons_to_show};
pub use question::{Kind, QuestionId, Scope, asked};
pub use rules::{Context, READY_ENOUGH, RESP_ENOUGH, RuleId, device_may_be_watched, ex_is_a_danger};
pub use sitting::{Sitting, Step};
