//! The answers given so far, typed, with one generic way in and out by public id.

use super::choices::*;
use super::question::QuestionId;
use crate::domain::choice::{Choice, Tick, Ticks, place_of, settled};

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

/// One answer slot seen without its type, as small numbers: what is done with them is written once, in [`Answers`].
trait Slot {
    /// The answer given: a bit for the place of each chosen option (q10: two bits for each weight).
    fn given(&self) -> Option<u32>;
    /// Gives another answer.
    fn give(&mut self, given: Option<u32>);
    /// The risk of the answer given.
    fn risk(&self) -> Option<u8>;
    /// In a tick list, the options that stand alone, a bit for each.
    fn apart(&self) -> Option<u16>;
}

impl<T: Choice> Slot for Option<T> {
    fn given(&self) -> Option<u32> {
        self.map(|one| 1 << one.place())
    }

    fn give(&mut self, given: Option<u32>) {
        *self = given.and_then(|given| T::ALL.get(given.trailing_zeros() as usize).copied());
    }

    fn risk(&self) -> Option<u8> {
        self.map(Choice::risk)
    }

    fn apart(&self) -> Option<u16> {
        None
    }
}

impl<T: Tick> Slot for Option<Ticks<T>> {
    fn given(&self) -> Option<u32> {
        self.map(|ticks| u32::from(ticks.bits()))
    }

    fn give(&mut self, given: Option<u32>) {
        *self = given.and_then(|given| Ticks::of_bits(given as u16));
    }

    fn risk(&self) -> Option<u8> {
        self.map(Ticks::risk)
    }

    fn apart(&self) -> Option<u16> {
        Some(T::APART)
    }
}

impl Slot for Option<Causes> {
    fn given(&self) -> Option<u32> {
        self.map(|causes| causes.0.iter().rev().fold(0, |all, weight| all << 2 | *weight as u32))
    }

    fn give(&mut self, given: Option<u32>) {
        *self = given.map(|given| {
            let weight = |at: usize| Weight::ALL.get((given >> (2 * at) & 3) as usize).copied();
            Causes(std::array::from_fn(|at| weight(at).unwrap_or(Weight::None)))
        });
    }

    fn risk(&self) -> Option<u8> {
        self.map(|_| 0)
    }

    fn apart(&self) -> Option<u16> {
        None
    }
}

/// q10 goes in and out as `<cause>=<weight>` pairs; causes left out count as none.
fn causes(pairs: &[&str]) -> Option<Causes> {
    let mut causes = Causes::NONE;
    for pair in pairs {
        let (cause, weight) = pair.split_once('=')?;
        causes = causes.with(Cause::from_id(cause)?, Weight::from_id(weight)?);
    }
    Some(causes)
}

/// The places of these options as bits, as far as they are an answer.
fn chosen(question: QuestionId, ids: &[&str], apart: Option<u16>) -> Option<u32> {
    let options = question.options();
    let mut bits = 0;
    for id in ids {
        bits |= 1_u32 << place_of(options, id)?;
    }
    match apart {
        Some(apart) => settled(bits, apart),
        None => (ids.len() == 1).then_some(bits),
    }
}

impl Answers {
    /// Takes the answer to `question` from option ids (q10: `<cause>=<weight>` pairs, possibly none).
    ///
    /// Fails closed: on a safety question (q1-q5) an unknown id counts as "prefer not to say", and of several
    /// ids the riskier stays. Elsewhere unknown or missing ids leave the answers as they were and give false.
    pub fn take(&mut self, question: QuestionId, ids: &[&str]) -> bool {
        if !question.is_safety() {
            return self.take_known(question, ids);
        }
        let known = question.options();
        let read: Vec<&str> = ids.iter().map(|id| if known.contains(id) { *id } else { "skip" }).collect();
        if self.take_known(question, &read) {
            return true;
        }
        let worst = read.iter().max_by_key(|id| Self::risk_of(question, id));
        worst.is_some_and(|worst| self.take_known(question, &[worst]))
    }

    /// Takes the answer where it is one to this question.
    fn take_known(&mut self, question: QuestionId, ids: &[&str]) -> bool {
        if question == QuestionId::Q10 {
            let causes = causes(ids);
            self.causes = causes.or(self.causes);
            return causes.is_some();
        }
        let slot = self.slot_mut(question);
        let given = chosen(question, ids, slot.apart());
        if given.is_some() {
            slot.give(given);
        }
        given.is_some()
    }

    fn risk_of(question: QuestionId, id: &str) -> Option<u8> {
        let mut alone = Self::default();
        alone.take_known(question, &[id]);
        alone.risk(question)
    }

    /// The ids of the answer to `question`, if it was answered.
    pub fn ids(&self, question: QuestionId) -> Option<Vec<String>> {
        let given = self.slot(question).given()?;
        let options = question.options();
        if question == QuestionId::Q10 {
            let weight =
                |at: usize| options.get((given >> (2 * at) & 3) as usize).copied().unwrap_or_default();
            return Some(
                Cause::IDS.iter().enumerate().map(|(at, cause)| [cause, "=", weight(at)].concat()).collect(),
            );
        }
        let ids = options.iter().enumerate().filter(|(at, _)| given & (1 << at) != 0);
        Some(ids.map(|(_, id)| (*id).to_owned()).collect())
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
        self.slot_mut(question).give(other.slot(question).given());
    }

    /// Forgets the answer to `question`.
    pub fn forget(&mut self, question: QuestionId) {
        self.slot_mut(question).give(None);
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
