//! Today: which one text to show (product: "Today").
//!
//! The choice is the same for the same state on the same day, so that a page that is opened twice says the same.

use super::check_in::Plan;
use super::day::Day;
use super::heal::Week;

/// Whole days without a visit after which the guide says that nothing was lost.
pub const GAP: i32 = 3;

/// Days after the longest quiet time during which a first word from them is still waited for.
pub const WAITING: i32 = 30;

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
    /// They asked for space, have not written, and [`WAITING`] days went by after the longest quiet time.
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
        if self.healing {
            return self.theme();
        }
        if self.waits_in_vain {
            return Some(Thing::Waiting);
        }
        match self.quiet {
            Some((_, true)) if !self.rechecked => Some(Thing::End),
            _ if self.recheck_due => Some(Thing::Recheck),
            Some((0, _)) => Some(Thing::Start),
            Some((day, false)) => OWN_DAYS.into_iter().find(|&own| u16::from(own) == day).map(Thing::Day),
            None if !self.is_under_way => Some(Thing::Start),
            _ => None,
        }
    }

    /// The theme of the week, on every other day.
    fn theme(&self) -> Option<Thing> {
        self.week.filter(|_| ordinal(self.today).is_multiple_of(2)).map(Thing::Heal)
    }

    fn discreet(&self) -> Thing {
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
        let once = [Self::Start, Self::Recheck, Self::End, Self::Gap, Self::AfterContact, Self::Waiting];
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
    Day::from_ymd(1970, 1, 1).map_or(0, |epoch| day.since(epoch)).unsigned_abs()
}
