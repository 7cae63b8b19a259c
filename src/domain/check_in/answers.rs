//! The answers given so far, typed, with one generic way in and out by public id.

use super::choices::*;
use super::question::QuestionId;
use crate::domain::choice::{Choice, Tick, Ticks};

/// The weights of the nine causes (q10), in the order of [`Cause::ALL`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Causes([Weight; 9]);

impl Causes {
    /// All nine left alone.
    pub const NONE: Self = Self([Weight::None; 9]);

    /// The weight of one cause.
    pub fn weight(&self, cause: Cause) -> Weight {
        self.0[cause as usize]
    }

    /// These causes with one weight set.
    pub fn with(mut self, cause: Cause, weight: Weight) -> Self {
        self.0[cause as usize] = weight;
        self
    }

    /// The causes to show: rated big or main, at most three, heaviest first, ties in their listed order.
    pub fn top(&self) -> Vec<Cause> {
        let of =
            |weight: Weight| Cause::ALL.iter().copied().filter(move |&cause| self.weight(cause) == weight);
        let mut top: Vec<Cause> = of(Weight::Main).chain(of(Weight::Big)).collect();
        top.truncate(3);
        top
    }
}

/// The answers of one check-in. `None` is "not answered (yet)".
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answers {
    /// Age gate; never stored.
    pub age: Option<Age>,
    /// q1; memory only.
    pub self_harm: Option<SelfHarm>,
    /// q2; memory only.
    pub ex_did: Option<Ticks<ExDid>>,
    /// q3; memory only.
    pub fear: Option<Fear>,
    /// q4; memory only.
    pub own_did: Option<Ticks<OwnDid>>,
    /// q5; memory only.
    pub court_order: Option<CourtOrder>,
    /// q6.
    pub ex_says: Option<ExSays>,
    /// q7.
    pub someone_new: Option<SomeoneNew>,
    /// q8.
    pub asking: Option<Asking>,
    /// q9.
    pub cycles: Option<Cycles>,
    /// q10.
    pub causes: Option<Causes>,
    /// q11.
    pub knows_why: Option<KnowsWhy>,
    /// q12.
    pub can_change: Option<CanChange>,
    /// q13.
    pub ended_by: Option<EndedBy>,
    /// q14.
    pub part: Option<Part>,
    /// q15.
    pub named: Option<Named>,
    /// q16.
    pub change: Option<Change>,
    /// q17.
    pub ended: Option<Ended>,
    /// q18.
    pub checking: Option<Checking>,
    /// q19.
    pub coping: Option<Coping>,
    /// q20.
    pub wants: Option<Wants>,
    /// q21.
    pub if_no: Option<IfNo>,
    /// q22.
    pub stay_in_touch: Option<Ticks<StayInTouch>>,
}

/// One answer slot seen without its type: in and out by public ids.
trait Slot {
    /// Takes the answer from option ids; false, and unchanged, where they are no answer to this question.
    fn take(&mut self, ids: &[&str]) -> bool;
    /// The ids of the answer given.
    fn ids(&self) -> Option<Vec<String>>;
    /// The risk of the answer given.
    fn risk(&self) -> Option<u8>;
    fn clear(&mut self);
}

impl<T: Choice> Slot for Option<T> {
    fn take(&mut self, ids: &[&str]) -> bool {
        let &[id] = ids else { return false };
        let answer = T::from_id(id);
        if answer.is_some() {
            *self = answer;
        }
        answer.is_some()
    }

    fn ids(&self) -> Option<Vec<String>> {
        self.map(|one| vec![one.id().to_owned()])
    }

    fn risk(&self) -> Option<u8> {
        self.map(Choice::risk)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl<T: Tick> Slot for Option<Ticks<T>> {
    fn take(&mut self, ids: &[&str]) -> bool {
        let options: Option<Vec<T>> = ids.iter().map(|id| T::from_id(id)).collect();
        let ticks = options.and_then(|options| Ticks::of(&options));
        if ticks.is_some() {
            *self = ticks;
        }
        ticks.is_some()
    }

    fn ids(&self) -> Option<Vec<String>> {
        self.map(|ticks| ticks.iter().map(|one| one.id().to_owned()).collect())
    }

    fn risk(&self) -> Option<u8> {
        self.map(Ticks::risk)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

/// q10 goes in and out as `<cause>=<weight>` pairs; causes left out count as none.
impl Slot for Option<Causes> {
    fn take(&mut self, ids: &[&str]) -> bool {
        let mut causes = Causes::NONE;
        for pair in ids {
            let Some((cause, weight)) = pair.split_once('=') else { return false };
            let (Some(cause), Some(weight)) = (Cause::from_id(cause), Weight::from_id(weight)) else {
                return false;
            };
            causes = causes.with(cause, weight);
        }
        *self = Some(causes);
        true
    }

    fn ids(&self) -> Option<Vec<String>> {
        let pair = |causes: &Causes, &cause: &Cause| format!("{}={}", cause.id(), causes.weight(cause).id());
        self.as_ref().map(|causes| Cause::ALL.iter().map(|cause| pair(causes, cause)).collect())
    }

    fn risk(&self) -> Option<u8> {
        self.as_ref().map(|_| 0)
    }

    fn clear(&mut self) {
        *self = None;
    }
}

impl Answers {
    /// Takes the answer to `question` from option ids (q10: `<cause>=<weight>` pairs, possibly none).
    ///
    /// Fails closed: on a safety question (q1-q5) an unknown id counts as "prefer not to say", and of several
    /// ids the riskier stays. Elsewhere unknown or missing ids leave the answers as they were and give false.
    pub fn take(&mut self, question: QuestionId, ids: &[&str]) -> bool {
        if !question.is_safety() {
            return self.slot_mut(question).take(ids);
        }
        let known = question.option_ids();
        let read: Vec<&str> = ids.iter().map(|id| if known.contains(id) { *id } else { "skip" }).collect();
        if self.slot_mut(question).take(&read) {
            return true;
        }
        let worst = read.iter().max_by_key(|id| Self::risk_of(question, id));
        worst.is_some_and(|worst| self.slot_mut(question).take(&[worst]))
    }

    fn risk_of(question: QuestionId, id: &str) -> Option<u8> {
        let mut alone = Self::default();
        alone.slot_mut(question).take(&[id]);
        alone.risk(question)
    }

    /// The ids of the answer to `question`, if it was answered.
    pub fn ids(&self, question: QuestionId) -> Option<Vec<String>> {
        self.slot(question).ids()
    }

    /// The risk rank of the answer to `question` (0 is least), if it was answered.
    pub fn risk(&self, question: QuestionId) -> Option<u8> {
        self.slot(question).risk()
    }

    /// Whether `question` was answered.
    pub fn has(&self, question: QuestionId) -> bool {
        self.risk(question).is_some()
    }

    /// Takes over the answer to `question` from other answers, also when there is none.
    pub fn copy_from(&mut self, other: &Self, question: QuestionId) {
        match question {
            QuestionId::Age => self.age = other.age,
            QuestionId::Q1 => self.self_harm = other.self_harm,
            QuestionId::Q2 => self.ex_did = other.ex_did,
            QuestionId::Q3 => self.fear = other.fear,
            QuestionId::Q4 => self.own_did = other.own_did,
            QuestionId::Q5 => self.court_order = other.court_order,
            QuestionId::Q6 => self.ex_says = other.ex_says,
            QuestionId::Q7 => self.someone_new = other.someone_new,
            QuestionId::Q8 => self.asking = other.asking,
            QuestionId::Q9 => self.cycles = other.cycles,
            QuestionId::Q10 => self.causes = other.causes,
            QuestionId::Q11 => self.knows_why = other.knows_why,
            QuestionId::Q12 => self.can_change = other.can_change,
            QuestionId::Q13 => self.ended_by = other.ended_by,
            QuestionId::Q14 => self.part = other.part,
            QuestionId::Q15 => self.named = other.named,
            QuestionId::Q16 => self.change = other.change,
            QuestionId::Q17 => self.ended = other.ended,
            QuestionId::Q18 => self.checking = other.checking,
            QuestionId::Q19 => self.coping = other.coping,
            QuestionId::Q20 => self.wants = other.wants,
            QuestionId::Q21 => self.if_no = other.if_no,
            QuestionId::Q22 => self.stay_in_touch = other.stay_in_touch,
        }
    }

    /// Forgets the answer to `question`.
    pub fn forget(&mut self, question: QuestionId) {
        self.slot_mut(question).clear();
    }

    /// These answers without those that may never be stored (product: "Privacy": age, q1-q5).
    pub fn storable(&self) -> Self {
        let mut kept = self.clone();
        for &question in QuestionId::ALL.iter().filter(|question| !question.may_be_stored()) {
            kept.forget(question);
        }
        kept
    }

    /// RESP, 0-9: own part seen, named and acted on; `None` until q14-q16 are answered.
    pub fn resp(&self) -> Option<u8> {
        Some(self.part?.points() + self.named?.points() + self.change?.points())
    }

    /// READY, 0-15: knowing why, steady enough, wanting something new; `None` until all five are answered.
    pub fn ready(&self) -> Option<u8> {
        let calm = (3 - self.checking? as u8) + (3 - self.coping? as u8);
        Some(self.knows_why?.points() + calm + self.wants?.points() + self.if_no?.points())
    }

    /// They were betrayed, and they left: questions about their own part get words of their own.
    pub fn was_hurt_and_left(&self) -> bool {
        let betrayed = self.causes.is_some_and(|causes| causes.weight(Cause::Betrayal) == Weight::Main);
        betrayed && self.ended_by == Some(EndedBy::Me)
    }

    /// They take all the blame: a case for self-compassion, not for more responsibility.
    pub fn takes_all_blame(&self) -> bool {
        self.part == Some(Part::AllMe)
    }

    fn slot(&self, question: QuestionId) -> &dyn Slot {
        match question {
            QuestionId::Age => &self.age,
            QuestionId::Q1 => &self.self_harm,
            QuestionId::Q2 => &self.ex_did,
            QuestionId::Q3 => &self.fear,
            QuestionId::Q4 => &self.own_did,
            QuestionId::Q5 => &self.court_order,
            QuestionId::Q6 => &self.ex_says,
            QuestionId::Q7 => &self.someone_new,
            QuestionId::Q8 => &self.asking,
            QuestionId::Q9 => &self.cycles,
            QuestionId::Q10 => &self.causes,
            QuestionId::Q11 => &self.knows_why,
            QuestionId::Q12 => &self.can_change,
            QuestionId::Q13 => &self.ended_by,
            QuestionId::Q14 => &self.part,
            QuestionId::Q15 => &self.named,
            QuestionId::Q16 => &self.change,
            QuestionId::Q17 => &self.ended,
            QuestionId::Q18 => &self.checking,
            QuestionId::Q19 => &self.coping,
            QuestionId::Q20 => &self.wants,
            QuestionId::Q21 => &self.if_no,
            QuestionId::Q22 => &self.stay_in_touch,
        }
    }

    fn slot_mut(&mut self, question: QuestionId) -> &mut dyn Slot {
        match question {
            QuestionId::Age => &mut self.age,
            QuestionId::Q1 => &mut self.self_harm,
            QuestionId::Q2 => &mut self.ex_did,
            QuestionId::Q3 => &mut self.fear,
            QuestionId::Q4 => &mut self.own_did,
            QuestionId::Q5 => &mut self.court_order,
            QuestionId::Q6 => &mut self.ex_says,
            QuestionId::Q7 => &mut self.someone_new,
            QuestionId::Q8 => &mut self.asking,
            QuestionId::Q9 => &mut self.cycles,
            QuestionId::Q10 => &mut self.causes,
            QuestionId::Q11 => &mut self.knows_why,
            QuestionId::Q12 => &mut self.can_change,
            QuestionId::Q13 => &mut self.ended_by,
            QuestionId::Q14 => &mut self.part,
            QuestionId::Q15 => &mut self.named,
            QuestionId::Q16 => &mut self.change,
            QuestionId::Q17 => &mut self.ended,
            QuestionId::Q18 => &mut self.checking,
            QuestionId::Q19 => &mut self.coping,
            QuestionId::Q20 => &mut self.wants,
            QuestionId::Q21 => &mut self.if_no,
            QuestionId::Q22 => &mut self.stay_in_touch,
        }
    }
}
