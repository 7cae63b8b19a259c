//! Which questions are asked, as answers come in, and where a stop ends them.

use super::answers::Answers;
use super::question::{QuestionId, Scope};
use super::rules;
use crate::domain::choice::Choice;

impl Scope {
    /// The scope that leads to a verdict with these kept answers: a re-check without all that it keeps would
    /// stay incomplete for ever, so it asks everything.
    pub(super) fn with(self, kept: &Answers) -> Self {
        let is_kept = |one: &QuestionId| one.may_be_stored() && !one.is_in(self);
        let lacks_any = QuestionId::ALL.iter().filter(|one| is_kept(one)).any(|&one| !kept.has(one));
        if self == Self::Recheck && lacks_any { Self::First } else { self }
    }
}

/// The questions that these answers lead to, in order, up to where a stop ends the check-in.
///
/// - `minor`, and q1 `act`, end it at once.
/// - After q2 any or q3 often only q5 is still asked; q4 is offered on the result page and counts once answered.
/// - After any other stop fired by q1-q9 the questions through q9 are finished.
///
/// A safety question not yet answered leads on: whoever evaluates counts it as skipped.
pub fn asked(answers: &Answers, scope: Scope) -> Vec<QuestionId> {
    let mut asked = Vec::new();
    // The answers in the order in which they come to count, so that a later answer never hides its question.
    let mut so_far = Answers::default();
    let mut stopped_by_q9 = false;
    for &question in QuestionId::ALL.iter().filter(|question| question.is_in(scope)) {
        let reached = if rules::ex_is_a_danger(&so_far) {
            question == QuestionId::Q5 || (question == QuestionId::Q4 && answers.has(QuestionId::Q4))
        } else {
            !stopped_by_q9
        };
        if !reached {
            continue;
        }
        asked.push(question);
        so_far.copy_from(answers, question);
        if question == QuestionId::Q9 {
            stopped_by_q9 = rules::stops(&so_far);
        }
        if rules::ends_at_once(&so_far) {
            break;
        }
    }
    asked
}
