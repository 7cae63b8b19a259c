//! Today: which one text to show (product: "Today").
//!
//! The choice is the same for the same state on the same day, so that a page that is opened twice says the same.
//!
//! What comes first, where several things fit one day:
//! 1. the visitor is back after some days;
//! 2. the morning after a slip, then the morning after an urge that passed;
//! 3. on the Heal path: a month of days, the weekly look-back, the theme of the week;
//! 4. a wait that is no plan;
//! 5. the end of the quiet time, until the check-in after it; a check-in that is due;
//! 6. the start, and the days with a text of their own (1, 2, 3, 7, 14, 30);
//! 7. the weekly look-back, on the day it is due;
//! 8. a text for any day.
//!
//! A screen that should tell nothing about anyone takes only what says nothing of the ex or of a count of days. Where the
//! ex is to be left out, a text that mentions them gives way to one for any day.

use super::check_in::Plan;
use super::day::Day;
use super::heal::Week;

/// Whole days without a visit after which the guide says that nothing was lost.
pub const GAP: i32 = 3;

/// Days after the longest quiet time during which a first word from them is still waited for.
pub const WAITING: i32 = 30;

/// Days from one look-back to the next.
pub const WEEK: i32 = 7;

/// Days after which then and now are laid side by side.
pub const MONTH: i32 = 30;

/// How many texts suit any day.
pub const ANY: u8 = 12;

/// Days of the quiet time with a text of their own.
pub const OWN_DAYS: [u8; 6] = [1, 2, 3, 7, 14, 30];

/// What Today says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Thing {
    /// The first evening. It has no number.
    Start,
    /// A day of the quiet time, one of [`OWN_DAYS`].
    Day(u8),
    /// Two weeks on a heal-first plan: time to check in again.
    Recheck,
    /// The quiet time is over: check in again, stay quiet longer, or heal.
    End,
    /// The visitor is back after some days.
    Gap,
    /// The morning after a slip.
    AfterContact,
    /// The morning after a night in which an urge passed.
    AfterUrge,
    /// The weekly look-back.
    LookBack,
    /// They asked for space and long have not written: Today turns to the Heal path.
    Waiting,
    /// A week of the Heal path.
    Heal(Week),
    /// A text for any day, 1 to [`ANY`].
    Any(u8),
    /// One that says nothing about anyone.
    Neutral,
}

/// What the choice rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts {
    /// The guide's day.
    pub today: Day,
    /// The letter of the last check-in.
    pub plan: Option<Plan>,
    /// Somebody else may open this device.
    pub watched: bool,
    /// No prompt may mention the ex.
    pub leave_ex_out: bool,
    /// The visitor came back today after more than [`GAP`] days.
    pub is_back: bool,
    /// The Heal path was chosen.
    pub healing: bool,
    /// The first week of the Heal path that is not done.
    pub week: Option<Week>,
    /// The quiet time that runs: its day (0 is the start day), and whether its days are over.
    pub quiet: Option<(u16, bool)>,
    /// The last check-in came after the end of the quiet time.
    pub rechecked: bool,
    /// A heal-first plan is two weeks old.
    pub recheck_due: bool,
    /// The last check-in was before today, or a way toward the ex is open already.
    pub is_under_way: bool,
    /// Yesterday was a contact day.
    pub slipped: bool,
    /// Last night an urge passed.
    pub got_through: bool,
    /// Whole days since the guide was first opened.
    pub age: i32,
    /// The weekly look-back is due since that many days; on the first of them it is asked for.
    pub look_back_due: Option<i32>,
    /// They asked for space, have not written, and [`WAITING`] days went by after the longest quiet time; or a second
    /// re-check still said to heal first.
    pub waits_in_vain: bool,
}

impl Facts {
    /// Nothing on the screen may tell what it is about: a stop, or a device that others open.
    fn is_discreet(&self) -> bool {
        self.watched || self.plan == Some(Plan::C)
    }

    /// The text of the day.
    pub fn thing(&self) -> Thing {
        if self.is_back {
            return Thing::Gap;
        }
        if self.is_discreet() {
            return self.discreet();
        }
        self.of_the_day().filter(|thing| !(self.leave_ex_out && thing.mentions_them())).unwrap_or(self.any())
    }

    fn of_the_day(&self) -> Option<Thing> {
        if self.slipped {
            return Some(Thing::AfterContact);
        }
        if self.got_through {
            return Some(Thing::AfterUrge);
        }
        if self.healing {
            let month = (self.age == MONTH).then_some(Thing::Day(MONTH as u8));
            return month.or(self.look_back()).or(self.theme());
        }
        if self.waits_in_vain {
            return Some(Thing::Waiting);
        }
        match self.quiet {
            Some((_, true)) if !self.rechecked => Some(Thing::End),
            _ if self.recheck_due => Some(Thing::Recheck),
            Some((0, _)) => Some(Thing::Start),
            Some((day, false)) if OWN_DAYS.iter().any(|&own| u16::from(own) == day) => {
                Some(Thing::Day(day as u8))
            }
            None if !self.is_under_way => Some(Thing::Start),
            _ => self.look_back(),
        }
    }

    /// The weekly look-back is asked for once, and again a week later. In between it is there for whoever wants it.
    fn look_back(&self) -> Option<Thing> {
        self.look_back_due.filter(|days| days % WEEK == 0).map(|_| Thing::LookBack)
    }

    /// The theme of the week, on every other day.
    fn theme(&self) -> Option<Thing> {
        self.week.filter(|_| ordinal(self.today).is_multiple_of(2)).map(Thing::Heal)
    }

    fn discreet(&self) -> Thing {
        if self.got_through {
            return Thing::AfterUrge;
        }
        if let Some(look_back) = self.look_back() {
            return look_back;
        }
        let healing = self.healing || self.plan == Some(Plan::C);
        match self.theme().filter(|_| healing) {
            Some(theme) => theme,
            None if (ordinal(self.today) / 2).is_multiple_of(3) => Thing::Neutral,
            None => self.any(),
        }
    }

    fn any(&self) -> Thing {
        // Neighbours differ, and every text comes round even where every other day belongs to a week's theme.
        let at = ordinal(self.today) / 2 + ordinal(self.today) % 2 * 5;
        Thing::Any((at % u32::from(ANY)) as u8 + 1)
    }

    /// Another text instead, for the visitor who asks for one: the `times`-th in a row.
    pub fn another(&self, times: u8) -> Thing {
        let first = self.thing();
        if times == 0 {
            return first;
        }
        let (from, times) = match first {
            Thing::Any(shown) => (shown - 1, times),
            _ => match self.any() {
                Thing::Any(any) => (any - 1, times - 1),
                _ => (0, times - 1),
            },
        };
        Thing::Any(((u16::from(from) + u16::from(times)) % u16::from(ANY)) as u8 + 1)
    }
}

impl Thing {
    /// Every text there is.
    pub fn all() -> Vec<Self> {
        let once = [
            Self::Start,
            Self::Recheck,
            Self::End,
            Self::Gap,
            Self::AfterContact,
            Self::AfterUrge,
            Self::LookBack,
            Self::Waiting,
        ];
        let days = OWN_DAYS.map(Self::Day);
        let weeks = Week::all().map(Self::Heal);
        once.into_iter()
            .chain(days)
            .chain(weeks)
            .chain((1..=ANY).map(Self::Any))
            .chain([Self::Neutral])
            .collect()
    }

    /// Whether the text speaks of the ex; such a one is left out where the visitor asked for that.
    pub fn mentions_them(self) -> bool {
        matches!(self, Self::Start | Self::Day(1..=3) | Self::AfterContact | Self::Waiting)
    }
}

/// A number that goes up by one each day.
fn ordinal(day: Day) -> u32 {
    day.number().unsigned_abs()
}

/// The hours of a night in which an urge that passed is spoken of in the morning: from 18:00, in minutes.
const EVENING: u16 = 18 * 60;

/// To 10:00 on the next morning, in minutes.
const MORNING: u16 = 10 * 60;

/// Whether what happened on a civil day, at that minute, belongs to the night before the guide's day `today`.
pub fn is_last_night(civil: Day, minute: u16, today: Day) -> bool {
    match today.since(civil) {
        1 => minute >= EVENING,
        0 => minute < MORNING,
        _ => false,
    }
}
