//! The rules of the check-in, one id each, and when each fires (product: "Outcomes").

use super::answers::Answers;
use super::choices::*;
use super::outcome::Outcome;
use crate::domain::choice::choices;

choices! {
    /// A rule of the check-in. Listed from the most severe outcome to the mildest, in the product's order.
    RuleId {
        M1 = "M1",
        C1 = "C1",
        C2 = "C2",
        S1 = "S1",
        S2 = "S2",
        S3 = "S3",
        S4 = "S4",
        S5 = "S5",
        N1 = "N1",
        N2 = "N2",
        L1 = "L1",
        L2 = "L2",
        L3 = "L3",
        L4 = "L4",
        L5 = "L5",
        H1 = "H1",
        H2 = "H2",
        H3 = "H3",
        H4 = "H4",
        H5 = "H5",
        H6 = "H6",
        H7 = "H7",
        H8 = "H8",
        H9 = "H9",
        H10 = "H10",
        H11 = "H11",
        H12 = "H12",
        H13 = "H13",
        H14 = "H14",
        H15 = "H15",
        H16 = "H16",
        H17 = "H17",
        T1 = "T1",
    }
}

/// What the rules need to know besides the answers.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Context {
    /// The quiet time is over: the reasons that time and change can spend no longer count.
    pub quiet_done: bool,
    /// A safety answer was made milder after its screen was left, in this sitting.
    pub softened: bool,
}

/// RESP below this is a reason to heal first (H15).
pub const RESP_ENOUGH: u8 = 5;

/// READY below this is a reason to heal first (H16).
pub const READY_ENOUGH: u8 = 9;

impl RuleId {
    /// The outcome it leads to.
    pub fn outcome(self) -> Outcome {
        match self {
            Self::M1 => Outcome::Minor,
            Self::C1 | Self::C2 => Outcome::Crisis,
            Self::S1 | Self::S2 | Self::S3 | Self::S4 | Self::S5 => Outcome::SafetyStop,
            Self::N1 | Self::N2 => Outcome::NoContactRequested,
            Self::L1 | Self::L2 | Self::L3 | Self::L4 | Self::L5 => Outcome::LetGo,
            Self::T1 => Outcome::TryWithCare,
            _ => Outcome::HealFirst,
        }
    }

    /// Whether it fires on these answers. An unanswered question fires nothing, except that a total (RESP,
    /// READY) needs all its parts.
    pub fn fires(self, a: &Answers, context: Context) -> bool {
        let spent = context.quiet_done
            && a.change == Some(Change::Kept)
            && a.checking.is_some_and(|checking| checking <= Checking::OnceOrTwice);
        match self {
            Self::M1 => a.age == Some(Age::Minor),
            Self::C1 => a.self_harm == Some(SelfHarm::Act),
            Self::C2 => a.self_harm == Some(SelfHarm::Safe),
            Self::S1 => a.ex_did.is_some_and(|ticks| ticks.risk() == 2),
            Self::S2 => a.fear == Some(Fear::Often),
            Self::S3 => a.own_did.is_some_and(|ticks| ticks.risk() == 3),
            Self::S4 => a.court_order == Some(CourtOrder::Any),
            Self::S5 => a.court_order == Some(CourtOrder::Unsure),
            Self::N1 => a.ex_says == Some(ExSays::NoContact),
            Self::N2 => a.ex_says == Some(ExSays::Blocked),
            Self::L1 => a.ex_says == Some(ExSays::Final),
            Self::L2 => a.someone_new == Some(SomeoneNew::ExCommitted),
            Self::L3 => kept_asking(a) && a.ex_says.is_some_and(|says| says != ExSays::Open),
            Self::L4 => a.can_change == Some(CanChange::No),
            Self::L5 => many_cycles(a) && a.change.is_some_and(|change| change.points() < 2),
            Self::H1 => skipped_any(a),
            Self::H2 => a.fear == Some(Fear::Once),
            Self::H3 => !spent && a.own_did.is_some_and(|ticks| ticks.risk() == 2),
            Self::H4 => matches!(a.someone_new, Some(SomeoneNew::ExDating | SomeoneNew::Mine)),
            Self::H5 => {
                let asked_with_an_open_door = kept_asking(a) && a.ex_says == Some(ExSays::Open);
                !spent && (a.asking == Some(Asking::Two) || asked_with_an_open_door)
            }
            Self::H6 => !spent && many_cycles(a),
            Self::H7 => a.ended == Some(Ended::UnderTwoWeeks),
            Self::H8 => a.coping == Some(Coping::Barely),
            Self::H9 => a.checking == Some(Checking::ManyTimesADay),
            Self::H10 => a.checking == Some(Checking::MostDays) && a.coping == Some(Coping::MostDays),
            Self::H11 => matches!(a.if_no, Some(IfNo::TryAgain | IfNo::CantBear)),
            Self::H12 => a.wants == Some(Wants::Win),
            Self::H13 => a.can_change == Some(CanChange::OnlyThey),
            Self::H14 => a.part == Some(Part::AllThem),
            Self::H15 => a.resp().is_some_and(|resp| resp < RESP_ENOUGH),
            Self::H16 => a.ready().is_some_and(|ready| ready < READY_ENOUGH),
            Self::H17 => context.softened,
            // T1 is the absence of every other rule: `evaluate` adds it.
            Self::T1 => false,
        }
    }

    /// The greatest value of [`order_shown`](Self::order_shown).
    pub const LAST_SHOWN: u8 = 2;

    /// How soon the visitor can do something about it; lower comes first among the reasons shown.
    pub fn order_shown(self) -> u8 {
        match self {
            // In one's own hands today.
            Self::H8 | Self::H9 | Self::H10 | Self::H11 | Self::H12 | Self::H14 | Self::H15 | Self::H16 => 0,
            // In the hands of time and kept changes.
            Self::H3 | Self::H5 | Self::H6 | Self::H7 => 1,
            // Answers not given, or not in one's hands.
            _ => Self::LAST_SHOWN,
        }
    }

    /// Whether a milder or missing safety answer shows through it: such a reason is never kept on the device.
    pub fn rests_on_unsaved_answers(self) -> bool {
        matches!(
            self,
            Self::M1
                | Self::C1
                | Self::C2
                | Self::S1
                | Self::S2
                | Self::S3
                | Self::S4
                | Self::S5
                | Self::H1
                | Self::H2
                | Self::H3
                | Self::H17
        )
    }
}

fn kept_asking(a: &Answers) -> bool {
    a.asking == Some(Asking::ThreeOrMore)
}

fn many_cycles(a: &Answers) -> bool {
    a.cycles == Some(Cycles::ThreeOrMore)
}

fn skipped_any(a: &Answers) -> bool {
    a.self_harm == Some(SelfHarm::Skip)
        || a.ex_did.is_some_and(|ticks| ticks.has(ExDid::Skip))
        || a.fear == Some(Fear::Skip)
        || a.own_did.is_some_and(|ticks| ticks.has(OwnDid::Skip))
        || a.court_order == Some(CourtOrder::Skip)
}

/// S1 or S2: the ex hurt or frightened the visitor. Ends the questions but for q5, and turns saving off.
pub fn ex_is_a_danger(a: &Answers) -> bool {
    let fires = |rule: RuleId| rule.fires(a, Context::default());
    fires(RuleId::S1) || fires(RuleId::S2)
}

/// S1, S2 or H2: somebody the visitor fears may open this device, so nothing more is saved without a yes.
pub fn device_may_be_watched(a: &Answers) -> bool {
    ex_is_a_danger(a) || RuleId::H2.fires(a, Context::default())
}

/// M1 or C1: the questions end at once.
pub(super) fn ends_at_once(a: &Answers) -> bool {
    let fires = |rule: RuleId| rule.fires(a, Context::default());
    fires(RuleId::M1) || fires(RuleId::C1)
}

/// Any stop at all.
pub(super) fn stops(a: &Answers) -> bool {
    use crate::domain::choice::Choice;
    RuleId::ALL.iter().any(|rule| rule.outcome().is_stop() && rule.fires(a, Context::default()))
}
