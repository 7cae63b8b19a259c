//! Who they are, and how they came to where they are.

use kintsugi::domain::changed::Change;
use kintsugi::domain::choice::Choice;
use kintsugi::domain::day::Now;
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::Week;
use kintsugi::domain::phases::Phase;
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use kintsugi::domain::sheets::Sheet;
use kintsugi::progress::{Action, Setting};

use super::rows::{LONG, brim, some, together};
use super::told::Told;

/// Somebody who has just come.
pub fn nobody(now: Now) -> Told {
    Told::days_before(now, 0)
}

/// The check-in some days ago.
fn plan(now: Now, days: i64, answers: &[(&str, &str)]) -> Told {
    let told = Told::days_before(now, days);
    told.check_in(answers);
    told
}

/// Plan `a`, and nothing else yet.
pub fn checked_in(now: Now) -> Told {
    plan(now, 0, &[])
}

/// Plan `a`, quiet for five days without a slip.
pub fn calm(now: Now) -> Told {
    let told = checked_in(now);
    told.quiet(5, 40);
    told
}

/// Quiet days that are over, with the first four gates met: the first message may be written.
pub fn may_write(now: Now) -> Told {
    let told = plan(now, 40, &[]);
    told.quiet(0, 30);
    told.day_by_day(40);
    told.act(Action::DateConfirmed);
    told.check_in_again();
    for phase in (1..=4).filter_map(Phase::new) {
        told.act(Action::GateConfirmed(phase, true));
    }
    told
}

/// Something of everything that can be noted. Quiet for twelve days, with a lapse three days ago.
fn writes_some(told: &Told) {
    told.quiet(12, 40);
    let log = |kind, ago| told.log(kind, ago, Trigger::Night, "I could not sleep");
    log(ContactKind::Checked, 6);
    log(ContactKind::TheyWrote, 5);
    told.act(Action::LapseSettled(log(ContactKind::Sent, 3), AfterLapse::CarryOn));
    some(told);
    told.act(Action::MoodNoted(3));
    told.tasks(1, 1);
}

/// Plan `a`, with something of everything.
pub fn written(now: Now) -> Told {
    let told = plan(now, 0, &[("q10", "trust=3 jealousy=2")]);
    writes_some(&told);
    told
}

/// Low contact, and a slip that is not settled.
pub fn low_contact(now: Now) -> Told {
    let answers = [("q22", "children home"), ("q6", "space"), ("q13", "them"), ("q17", "2to6w")];
    let told = plan(now, 3, &answers);
    told.until(0);
    writes_some(&told);
    told.log(ContactKind::Called, 0, Trigger::Night, "I could not sleep");
    told
}

/// Plan `b`, day 14.
pub fn plan_b(now: Now) -> Told {
    let told = plan(now, 14, &[("q4", "names"), ("q13", "them"), ("q18", "2")]);
    told.quiet(0, 45);
    told.day_by_day(14);
    told
}

/// Plan `c`, some days ago.
pub fn stopped(now: Now) -> Told {
    let told = plan(now, 3, &[("q6", "blocked")]);
    told.until(0);
    told
}

/// The quiet days have come to their end.
pub fn days_over(now: Now) -> Told {
    let told = plan(now, 42, &[]);
    told.quiet(0, 30);
    told.day_by_day(42);
    told
}

/// Quiet days that began before any check-in.
pub fn provisional(now: Now) -> Told {
    let told = nobody(now);
    told.quiet(0, 30);
    told
}

/// Together again.
fn reunited(now: Now) -> Told {
    let told = checked_in(now);
    told.act(Action::ChangeReported(Change::Together));
    told.check_in(&[]);
    told
}

/// Together again, with a little of everything.
pub fn back_together(now: Now) -> Told {
    let told = reunited(now);
    together(&told);
    told
}

/// Together again, and at an end.
pub fn at_an_end(now: Now, ending: Ending) -> Told {
    let told = reunited(now);
    told.act(Action::EndingChosen(Some(ending)));
    told
}

/// Somebody who wants to read nothing of the other.
pub fn left_out(now: Now) -> Told {
    let told = checked_in(now);
    writes_some(&told);
    told.act(Action::SettingChanged(Setting::LeaveExOut(true)));
    told
}

/// Healing by an own wish, with the first week done.
pub fn chose_healing(now: Now) -> Told {
    let told = nobody(now);
    told.act(Action::HealingChosen(true));
    told.weeks(1);
    told
}

/// Healing after a check-in, in the third week.
pub fn healing(now: Now) -> Told {
    let told = plan(now, 16, &[("q19", "3"), ("q16", "0")]);
    told.act(Action::HealingChosen(true));
    told.weeks(2);
    told.until(0);
    told
}

/// A wave that is ridden just now.
pub fn wave(now: Now) -> Told {
    let told = checked_in(now);
    told.act(Action::WaveStarted);
    told
}

/// A first message that has rested for so many hours.
pub fn message(now: Now, hours: i64) -> Told {
    let told = plan(now, 2, &[]);
    told.act(Action::ChangeReported(Change::Talk));
    let since = now.epoch_ms - hours * 3_600_000;
    told.write(Sheet::Message, &["The park is green again", &since.to_string(), ""]);
    told.until(0);
    told
}

/// Day 12 of 35, with what an ordinary person leaves.
pub fn ordinary(now: Now) -> Told {
    begun(now, 0)
}

/// The same some days before the moment.
fn begun(now: Now, days: i64) -> Told {
    let told =
        plan(now, days + 12, &[("q13", "them"), ("q10", "communication=3 trust=2"), ("q6", "unknown")]);
    told.quiet(0, 35);
    told.write(Sheet::Plans, &["I want to write at night", "I put the phone in the kitchen and read"]);
    for (at, mood) in (1..).zip([2, 2, 3, 1, 3, 4, 3]) {
        told.until(days + 12 - at);
        told.act(Action::MoodNoted(mood));
    }
    told.tasks(1, 3);
    told.write(Sheet::Reasons, &["We stopped talking", "In May we ate in silence for a week", "together"]);
    told.write(Sheet::LookBack, &["2", "2", "3", "Soup helps"]);
    told.write(Sheet::Urge, &["night", "8", "4", "passed"]);
    told.write(Sheet::Line, &["Slept badly, walked to the river."]);
    told.log(ContactKind::Checked, 0, Trigger::Night, "");
    told.until(days);
    told
}

/// All that can be done and written, three rows a sheet, a lapse and a word from them.
pub fn full(now: Now) -> Told {
    // Three weeks of quiet days, and three months after them.
    let told = begun(now, 99);
    told.log(ContactKind::Sent, 1, Trigger::Night, LONG);
    let lapse = told.log(ContactKind::Called, 0, Trigger::Alcohol, "");
    told.act(Action::LapseSettled(lapse, AfterLapse::CarryOn));
    told.log(ContactKind::TheyWrote, 0, Trigger::Night, "A short hello");
    for week in 3..=9_u8 {
        told.until(111 - i64::from(week) * 7);
        told.write(Sheet::LookBack, &["1", "4", "3", "Mornings are mine"]);
        told.write(Sheet::Urge, &["alcohol", "7", "2", "passed"]);
        told.act(Action::MoodNoted(week % 5 + 1));
    }
    told.act(Action::CheckInOpened(None));
    told.check_in(&[("q18", "0")]);
    told.act(Action::ChangeReported(Change::Together));
    told.check_in(&[("q18", "0")]);
    let write = |sheet| {
        for row in 0..3 {
            told.act(Action::SheetWritten { sheet, row: None, values: brim(&told, sheet, row) });
        }
    };
    for phase in Phase::all() {
        told.tasks(phase.number(), phase.tasks());
        Sheet::of(phase).for_each(write);
        told.act(Action::GateConfirmed(phase, true));
    }
    [Sheet::Letter, Sheet::Line, Sheet::Hours].into_iter().for_each(write);
    told.weeks(Week::all().count());
    told.until(0);
    told
}

/// An ending, with a page to keep.
pub fn ended(now: Now) -> Told {
    let told = ordinary(now);
    told.act(Action::ChangeReported(Change::LetGo));
    told.act(Action::HealingChosen(true));
    told.act(Action::EndingChosen(Ending::from_id("new-start")));
    told
}
