//! The table of sheets: their fields, bounds and phases (product: "The path", "Tools for hard moments").

use super::Sheet;

/// What a field takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Own words, at most that many characters. Up to [`LINE`] it is one line.
    Text(u16),
    /// One of these ids.
    Choice(&'static [&'static str]),
    /// A whole number from one to the other, both included, at most 99.
    Scale(u8, u8),
    /// A day, `YYYY-MM-DD`.
    Date,
}

/// One field of a sheet. Its words are in content, `sheet-<sheet>-<id>`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Field {
    /// Its name in forms and in saved data.
    pub id: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Whether a row without it makes no sense.
    pub is_needed: bool,
}

/// The longest text that is asked for in one line, in characters.
pub const LINE: u16 = 200;

/// The longest text of a few sentences, in characters.
const TEXT: u16 = 1_000;

/// One sheet: the number of its phase (0: none), the most rows it takes, its fields.
pub struct Row {
    pub phase: u8,
    pub most: u16,
    pub fields: &'static [Field],
}

const fn need(id: &'static str, kind: Kind) -> Field {
    Field { id, kind, is_needed: true }
}

const fn may(id: &'static str, kind: Kind) -> Field {
    Field { id, kind, is_needed: false }
}

const fn sheet(phase: u8, most: u16, fields: &'static [Field]) -> Row {
    Row { phase, most, fields }
}

use Kind::{Choice, Date, Scale, Text};

const REASONS: Row = sheet(
    1,
    12,
    &[
        need("what", Text(LINE)),
        may("example", Text(TEXT)),
        may("change", Choice(&["yes", "together", "no"])),
    ],
);
const IMPACT: Row = sheet(
    2,
    20,
    &[need("did", Text(TEXT)), need("effect", Text(TEXT)), may("repair", Text(LINE)), may("by", Date)],
);
const PLANS: Row = sheet(3, 20, &[need("when", Text(LINE)), need("then", Text(LINE))]);
const HABIT: Row = sheet(4, 12, &[need("habit", Text(LINE)), may("cue", Text(LINE)), need("start", Date)]);
const MESSAGE: Row = sheet(5, 3, &[need("text", Text(TEXT)), need("held", Text(20)), may("sent", Date)]);
const TURNS: Row = sheet(6, 200, &[need("on", Date), need("who", Choice(&["me", "them", "back"]))]);
const NEWS: Row = sheet(6, 50, &[need("news", Text(LINE)), need("reply", Text(TEXT))]);
const SOFT_START: Row =
    sheet(7, 20, &[need("felt", Text(LINE)), need("about", Text(LINE)), need("like", Text(LINE))]);
const HEARD: Row = sheet(7, 20, &[need("said", Text(TEXT)), need("sum", Text(TEXT))]);
/// `since`: milliseconds since 1970.
const PAUSE: Row = sheet(7, 1, &[need("since", Text(20))]);
const APOLOGY: Row = sheet(
    8,
    10,
    &[
        need("responsibility", Text(TEXT)),
        need("impact", Text(TEXT)),
        need("regret", Text(TEXT)),
        need("repair", Text(TEXT)),
        may("by", Date),
        may("made", Date),
    ],
);
const PROMISES: Row = sheet(
    9,
    300,
    &[
        need("what", Text(LINE)),
        need("by", Date),
        need("state", Choice(&["open", "kept", "early", "late", "missed"])),
    ],
);
const DISCLOSE: Row = sheet(
    10,
    50,
    &[
        need("what", Text(LINE)),
        need("where", Choice(&["tell", "ask", "private"])),
        need("done", Choice(&["open", "done"])),
    ],
);
const SMALL_PLANS: Row = sheet(11, 60, &[need("plan", Text(LINE)), may("on", Date)]);
const MEETINGS: Row = sheet(
    11,
    200,
    &[need("on", Date), need("mood", Scale(1, 5)), need("proposed", Choice(&["me", "them", "both"]))],
);
const DECK: Row = sheet(12, 200, &[need("card", Scale(1, 99)), may("answer", Text(TEXT))]);
const NEEDS: Row = sheet(
    13,
    30,
    &[need("kind", Choice(&["need", "no", "pause"])), need("what", Text(LINE)), may("crossed", Text(LINE))],
);
const ALONE_FIRST: Row = sheet(
    14,
    4,
    &[
        need("want", Text(TEXT)),
        may("different", Text(TEXT)),
        may("ends", Text(TEXT)),
        may("money", Text(TEXT)),
        may("home", Text(TEXT)),
        may("children", Text(TEXT)),
        may("work", Text(TEXT)),
        may("faith", Text(TEXT)),
        may("word", Choice(&["together", "slow", "no"])),
        may("review", Date),
    ],
);
const LOOK_BACK: Row = sheet(
    0,
    500,
    &[
        may("checking", Scale(0, 3)),
        may("sleep", Scale(1, 5)),
        may("hope", Scale(1, 5)),
        may("learned", Text(LINE)),
    ],
);
const LETTER: Row = sheet(0, 30, &[need("text", Text(20_000)), may("sealed", Date)]);
const PLAIN_LINE: Row = sheet(0, 2_000, &[need("line", Text(500))]);
const URGE: Row = sheet(
    0,
    10_000,
    &[
        may("trigger", Text(20)),
        may("before", Scale(0, 10)),
        may("after", Scale(0, 10)),
        may("end", Choice(&["passed", "contact"])),
    ],
);
const HOURS: Row = sheet(
    0,
    1,
    &[need("channel", Text(LINE)), may("from", Text(5)), may("to", Text(5)), may("private", Text(LINE))],
);

/// The sheet's line of the table.
pub fn row(sheet: Sheet) -> &'static Row {
    match sheet {
        Sheet::Reasons => &REASONS,
        Sheet::Impact => &IMPACT,
        Sheet::Plans => &PLANS,
        Sheet::Habit => &HABIT,
        Sheet::Message => &MESSAGE,
        Sheet::Turns => &TURNS,
        Sheet::News => &NEWS,
        Sheet::SoftStart => &SOFT_START,
        Sheet::Heard => &HEARD,
        Sheet::Pause => &PAUSE,
        Sheet::Apology => &APOLOGY,
        Sheet::Promises => &PROMISES,
        Sheet::Disclose => &DISCLOSE,
        Sheet::SmallPlans => &SMALL_PLANS,
        Sheet::Meetings => &MEETINGS,
        Sheet::Deck => &DECK,
        Sheet::Needs => &NEEDS,
        Sheet::AloneFirst => &ALONE_FIRST,
        Sheet::LookBack => &LOOK_BACK,
        Sheet::Letter => &LETTER,
        Sheet::Line => &PLAIN_LINE,
        Sheet::Urge => &URGE,
        Sheet::Hours => &HOURS,
    }
}
