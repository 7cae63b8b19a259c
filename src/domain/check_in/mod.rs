//! The check-in: an age gate and 22 questions that say honestly what broke and whether trying is safe and
//! welcome.
//!
//! `choices` are the options, `answers` what was chosen, `question` what can be asked, `rules` when a rule
//! fires, `order` what is asked next, `outcome` and `verdict` what it comes to, `sitting` one pass through it with Back and resume.

mod answers;
mod choices;
mod order;
mod outcome;
mod question;
mod rules;
mod sitting;
mod verdict;

pub use answers::{Answers, Causes};
pub use choices::*;
pub use order::asked;
pub use outcome::{Outcome, Plan};
pub use question::{Kind, QuestionId, Scope};
pub use rules::{Context, READY_ENOUGH, RESP_ENOUGH, RuleId, device_may_be_watched, ex_is_a_danger};
pub use sitting::{Sitting, Step};
pub use verdict::{Incomplete, Verdict, evaluate, reasons_to_show};
