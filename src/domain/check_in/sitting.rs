//! One pass through the check-in: where the visitor is, what was answered, what was made milder.

use super::answers::Answers;
use super::choices::Age;
use super::order::asked;
use super::question::{QuestionId, Scope};
use super::rules::{Context, stops};
use super::verdict::{Incomplete, Verdict, evaluate};
use crate::domain::choice::Choice;

/// Where a sitting stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// This question is on the screen.
    Ask(QuestionId),
    /// Nothing more is asked: the result stands.
    Result,
}

/// One sitting. It lives in memory; only [`Answers::storable`] ever reaches the device.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// Which questions it asks.
    pub scope: Scope,
    /// The answers of this sitting, together with those kept from before that it does not ask.
    pub answers: Answers,
    /// The answers of the last check-in, shown beside the options of a re-check, never pre-chosen.
    pub before: Answers,
    /// Safety answers may have been lost in a reload and are asked again; the page says why.
    pub resumed: bool,
    /// A safety answer was changed to a milder one after its screen was left (H17).
    softened: bool,
    /// Whether the quiet time was done when it began: decides which reasons are spent.
    quiet_done: bool,
    step: Step,
}

impl Sitting {
    /// A first check-in from its first question.
    pub fn first() -> Self {
        Self::new(Scope::First, Answers::default(), Answers::default(), false)
    }

    /// A re-check, or the part on safety alone. `kept` are the answers of the last check-in, with q17 brought
    /// up to date by the caller; those that this scope does not ask stay in force. Where a stop had cut the last
    /// check-in short, a re-check has too little to keep and becomes a whole check-in.
    pub fn again(scope: Scope, kept: Answers, quiet_done: bool) -> Self {
        let scope = scope.with(&kept);
        let mut answers = kept.clone();
        for &question in QuestionId::ALL {
            if question.is_in(scope) {
                answers.forget(question);
            }
        }
        Self::new(scope, answers, kept, quiet_done)
    }

    /// A sitting taken up again after a reload, with the stored answers: what could not be stored is asked
    /// again, from the first gap on. Only the age is known without being stored: the check-in of a minor ends
    /// at once and stores nothing, so any stored answer is an adult's.
    pub fn resume(scope: Scope, answers: Answers, before: Answers, quiet_done: bool) -> Self {
        let scope = scope.with(&answers);
        let mut sitting = Self::new(scope, answers, before, quiet_done);
        let stored = |one: &QuestionId| one.is_in(scope) && one.may_be_stored() && sitting.answers.has(*one);
        let begun = QuestionId::ALL.iter().any(stored);
        if begun && scope == Scope::First {
            sitting.answers.age = Some(Age::Adult);
        }
        sitting.step = sitting.first_gap();
        sitting.resumed = begun && matches!(sitting.step, Step::Ask(gap) if gap.is_safety());
        sitting
    }

    fn new(scope: Scope, answers: Answers, before: Answers, quiet_done: bool) -> Self {
        let mut sitting =
            Self { scope, answers, before, resumed: false, softened: false, quiet_done, step: Step::Result };
        sitting.step = sitting.asked().first().map_or(Step::Result, |&first| Step::Ask(first));
        sitting
    }

    /// Where it stands.
    pub fn step(&self) -> Step {
        self.step
    }

    /// Whether the quiet time was done when it began.
    pub fn quiet_done(&self) -> bool {
        self.quiet_done
    }

    /// The questions that the answers so far lead to.
    pub fn asked(&self) -> Vec<QuestionId> {
        asked(&self.answers, self.scope)
    }

    /// Takes an answer and goes on: to the next question, or to the first one left open, or to the result.
    /// False, and nothing changes, where the ids are no answer to that question or it is not asked.
    pub fn answer(&mut self, question: QuestionId, ids: &[&str]) -> bool {
        let risk_before = self.answers.risk(question);
        let mut answers = self.answers.clone();
        if !answers.take(question, ids) || !asked(&answers, self.scope).contains(&question) {
            return false;
        }
        self.answers = answers;
        if question.is_safety() && self.answers.risk(question) < risk_before {
            self.softened = true;
        }
        let asked = self.walked();
        let after = asked.iter().position(|&one| one == question).map_or(asked.len(), |at| at + 1);
        self.step = match asked.get(after) {
            // Asked again after a reload: what follows was answered before it, up to the first gap.
            Some(_) if self.resumed && question.is_safety() => self.first_gap(),
            Some(&next) => Step::Ask(next),
            None => self.first_gap(),
        };
        true
    }

    /// Goes to a question that was reached before, or stays. Used by Back and by a deep link.
    pub fn go_to(&mut self, question: QuestionId) {
        let asked = self.asked();
        let reachable = asked.iter().position(|one| !self.answers.has(*one)).unwrap_or(asked.len());
        let offered = question == QuestionId::Q4 && is_cut_to_q5(&asked) && self.is_over();
        let at = asked.iter().position(|&one| one == question);
        if offered || at.is_some_and(|at| at <= reachable) {
            self.step = Step::Ask(question);
        }
    }

    /// The question before `question`, if there is one.
    pub fn before(&self, question: QuestionId) -> Option<QuestionId> {
        let asked = self.walked();
        let at = asked.iter().position(|&one| one == question)?;
        asked.get(at.checked_sub(1)?).copied()
    }

    /// True once every question asked has its answer.
    pub fn is_over(&self) -> bool {
        self.first_gap() == Step::Result
    }

    /// Whether any answer that counts so far gives a stop, even before the check-in is over. The part on safety
    /// counts only what it asks itself.
    pub fn gives_a_stop(&self) -> bool {
        let mut counted = self.answers.clone();
        if self.scope == Scope::Safety {
            let others = QuestionId::ALL.iter().filter(|question| !question.is_in(self.scope));
            others.for_each(|&question| counted.forget(question));
        }
        stops(&counted)
    }

    /// The verdict on the answers so far.
    ///
    /// # Errors
    /// [`Incomplete`] while questions are open.
    pub fn verdict(&self) -> Result<Verdict, Incomplete> {
        if let Step::Ask(open) = self.first_gap() {
            return Err(Incomplete { missing: vec![open] });
        }
        let context = Context { quiet_done: self.quiet_done, softened: self.softened };
        evaluate(&self.answers, self.scope, context)
    }

    /// The questions that going on and Back pass through: those asked, but for a q4 that counts after S1 or S2
    /// and is only offered on the result page.
    fn walked(&self) -> Vec<QuestionId> {
        let mut walked = self.asked();
        if is_cut_to_q5(&walked) {
            walked.retain(|&one| one != QuestionId::Q4);
        }
        walked
    }

    fn first_gap(&self) -> Step {
        self.asked().into_iter().find(|one| !self.answers.has(*one)).map_or(Step::Result, Step::Ask)
    }
}

/// After S1 or S2: q5 is the last question.
fn is_cut_to_q5(asked: &[QuestionId]) -> bool {
    asked.contains(&QuestionId::Q5) && !asked.contains(&QuestionId::Q6)
}
