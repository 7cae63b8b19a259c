//! Random doings: every action with sensible and senseless arguments, and time that goes by in odd steps.
//!
//! A [`Move`] is plain numbers, so that a failing sequence shrinks well; what they mean is settled by the state
//! they meet.

use std::cell::Cell;
use std::time::{Duration, Instant};

use kintsugi::domain::changed::Change;
use kintsugi::domain::check_in::{QuestionId, Scope, SomeoneNew};
use kintsugi::domain::choice::Choice;
use kintsugi::domain::comfort::{Motion, TextSize};
use kintsugi::domain::endings::Ending;
use kintsugi::domain::heal::Week;
use kintsugi::domain::marks::DayPart;
use kintsugi::domain::phases::{Invitation, Phase};
use kintsugi::domain::quiet_time::{AfterLapse, ContactKind, Trigger};
use kintsugi::domain::sheets::{Field, Kind, Sheet};
use kintsugi::domain::support::Country;
use kintsugi::domain::theme::Theme;
use kintsugi::progress::{Action, EntryId, Kept, Setting, Stamped, reduce};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use super::driver::{Driver, best};

/// One random doing.
#[derive(Clone, Copy, Debug)]
pub struct Move {
    what: u8,
    a: u16,
    b: u16,
    hours: i64,
}

/// Up to `longest` doings in a row.
pub fn moves(longest: usize) -> impl Strategy<Value = Vec<Move>> {
    let hours = prop_oneof![
        4 => Just(0i64),
        8 => 0i64..72,
        2 => 0i64..1500,
        1 => -30i64..0,
        1 => prop_oneof![Just(-8760i64), Just(8760)],
    ];
    let one = (0u8..52, any::<u16>(), any::<u16>(), hours).prop_map(|(what, a, b, hours)| Move {
        what,
        a,
        b,
        hours,
    });
    prop::collection::vec(one, 0..longest)
}

/// A property of random sequences: tries `cases` of them, or as many as fit into twenty seconds.
pub fn holds<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let begun = Instant::now();
    let (tried, failed) = (Cell::new(0), Cell::new(false));
    let config = Config { cases, failure_persistence: None, max_shrink_iters: 4000, ..Config::default() };
    let result = TestRunner::new(config).run(&strategy, |value| {
        if begun.elapsed() > Duration::from_secs(20) && !failed.get() {
            return Ok(());
        }
        tried.set(tried.get() + 1);
        let result = property(value);
        failed.set(failed.get() || result.is_err());
        result
    });
    println!("tried {} in {:?}", tried.get(), begun.elapsed());
    result.unwrap_or_else(|error| panic!("{error}"));
}

/// Does all the moves; `seen` looks at every action with the state that it meets.
pub fn play(driver: &mut Driver, moves: &[Move], mut seen: impl FnMut(&Driver, &Stamped)) {
    for one in moves {
        driver.hours_go_by(one.hours);
        if one.what < 4 {
            whole_check_in(driver, one, &mut seen);
        } else {
            let action = one.action(driver);
            step(driver, action, &mut seen);
        }
    }
}

fn step(driver: &mut Driver, action: Action, seen: &mut impl FnMut(&Driver, &Stamped)) {
    let stamped = driver.stamp(action);
    seen(driver, &stamped);
    driver.progress = reduce(&driver.progress, &stamped);
}

/// A check-in to its end, all else best but for up to two answers: random answers alone hardly ever pass.
fn whole_check_in(driver: &mut Driver, one: &Move, seen: &mut impl FnMut(&Driver, &Stamped)) {
    let scope = pick(&[Scope::First, Scope::Recheck, Scope::Recheck, Scope::Safety], one.a);
    step(driver, Action::CheckInStarted(scope), seen);
    let other = [one.a / 4 % 60, one.b / 7 % 60];
    for number in 0..40 {
        let Some(question) = driver.asked_now() else { break };
        let ids = if other.contains(&number) {
            let options = question.option_ids();
            let id = options[usize::from(one.b) % options.len()];
            if question == QuestionId::Q10 { vec![format!("trust={id}")] } else { vec![id.to_owned()] }
        } else {
            best(question).split_whitespace().map(str::to_owned).collect()
        };
        step(driver, Action::QuestionAnswered(question, ids), seen);
    }
}

fn pick<T: Clone>(from: &[T], by: u16) -> T {
    from[usize::from(by) % from.len()].clone()
}

impl Move {
    fn action(self, driver: &Driver) -> Action {
        let Self { what, a, b, .. } = self;
        let kept = driver.kept();
        let question = pick(QuestionId::ALL, a);
        let phase = Phase::new((a % 14) as u8 + 1).unwrap();
        match what {
            4 | 5 => Action::DaySeen,
            6 => Action::DateConfirmed,
            7 => Action::CheckInStarted(pick(&[Scope::First, Scope::Recheck, Scope::Safety], a)),
            8 => Action::CheckInOpened((b.is_multiple_of(2)).then_some(question)),
            9..=12 => self.answer(driver),
            13 => Action::QuestionAnswered(
                question,
                vec![pick(&["", "no", "any", "trust=3", "✂", "3"], b).into()],
            ),
            14 => Action::CheckInLeft,
            15 => Action::SavingAllowed,
            16 if a.is_multiple_of(4) => Action::SavingStopped,
            17 if a.is_multiple_of(4) => Action::Erased,
            16..=19 => Action::QuietTimeStarted {
                started: driver.today().plus(i32::from(a % 80) - 70),
                days: pick(&[None, Some(0), Some(30), Some(44), Some(60), Some(255)], b),
            },
            20 => Action::QuietTimeChanged {
                round: entry(kept.rounds.keys(), a),
                started: driver.today().plus(-i32::from(b % 900)),
                days: pick(&[None, Some(1), Some(30), Some(60)], b),
            },
            21..=23 => Action::ContactLogged {
                kind: pick(ContactKind::ALL, a),
                civil: driver.now.civil.plus(pick(&[0, 0, 0, -1, -5, 1, -800], b)),
                minute: pick(&[0, 200, driver.now.minute, 1439, 1440, u16::MAX], b / 7),
                trigger: (b.is_multiple_of(2)).then(|| pick(Trigger::ALL, b)),
                note: "é🙂\n\"\\ ".repeat(usize::from(b % 200)),
            },
            24 | 25 => Action::LapseSettled(entry(kept.contacts.keys(), a), pick(AfterLapse::ALL, b)),
            26 => Action::ContactUndone(entry(kept.contacts.keys(), a)),
            27 => Action::TaskTicked(phase, (b % 7) as u8, !b.is_multiple_of(3)),
            28 | 29 => Action::GateConfirmed(phase, !b.is_multiple_of(3)),
            30 => Action::HealTaskTicked(
                Week::new((a % 8) as u8 + 1).unwrap(),
                (b % 6) as u8,
                !b.is_multiple_of(3),
            ),
            31 => Action::SheetWritten {
                sheet: Sheet::Promises,
                row: None,
                values: vec![
                    "mine".to_owned(),
                    driver.today().plus(i32::from(b % 20) - 10).to_string(),
                    pick(&["open", "kept", "early", "late", "missed"], a).to_owned(),
                ],
            },
            32 | 33 => Action::ChangeReported(pick(Change::ALL, a)),
            34 => Action::SomeoneNewAnswered(pick(SomeoneNew::ALL, a)),
            35 => Action::InvitationTaken(pick(&[Invitation::AnswerNow, Invitation::Talk], a)),
            36 => Action::HealingChosen(a.is_multiple_of(2)),
            37 => Action::SettingChanged(pick(
                &[
                    Setting::Theme(Theme::Dark),
                    Setting::DayStart((b % 9) as u8),
                    Setting::Region((b.is_multiple_of(2)).then(|| pick(Country::ALL, b))),
                    Setting::ShiftExit(b.is_multiple_of(2)),
                    Setting::DigitKeys(b.is_multiple_of(2)),
                    Setting::LeaveExOut(b.is_multiple_of(2)),
                    Setting::TextSize(pick(TextSize::ALL, b)),
                    Setting::Motion(pick(Motion::ALL, b)),
                ],
                a,
            )),
            40 | 41 => self.writes(kept),
            42 => Action::SheetRemoved(entry(kept.sheets.keys(), a)),
            43 => Action::DayTicked(
                pick(DayPart::ALL, a),
                driver.today().plus(i32::from(b % 5) - 3),
                !b.is_multiple_of(3),
            ),
            44 => Action::HabitTicked(entry(kept.sheets.keys(), a), (b % 24) as u8, !b.is_multiple_of(3)),
            45 => Action::MoodNoted((a % 8) as u8),
            46 => Action::TaskSwapped((a % 17) as u8),
            47 => Action::EndingChosen((!b.is_multiple_of(3)).then(|| pick(Ending::ALL, a))),
            48 => Action::BackupSaved,
            49 => Action::NudgePutAway,
            51 => Action::OtherTabStoppedSaving,
            50 => Action::BackupMerged(Box::new(self.earlier(driver))),
            38 => Action::OtherTabWrote(Box::new(self.earlier(driver))),
            _ if b.is_multiple_of(3) => Action::OtherTabErased,
            _ => Action::Imported(Box::new(self.earlier(driver))),
        }
    }

    /// A row of any sheet, new or not, with values that fit and values that don't.
    fn writes(self, kept: &Kept) -> Action {
        let sheet = pick(Sheet::ALL, self.a);
        let value = |field: &Field| match field.kind {
            _ if self.b.is_multiple_of(7) => "é🙂\n\"\\ ".repeat(usize::from(self.b % 90)),
            _ if self.b.is_multiple_of(5) => String::new(),
            Kind::Text(most) => " mine ".repeat(usize::from(self.b % (most / 5)).min(40)),
            Kind::Choice(ids) => pick(ids, self.b).to_owned(),
            Kind::Scale(from, to) => (from + (self.b % u16::from(to + 2)) as u8).to_string(),
            Kind::Date => "2026-03-04".to_owned(),
        };
        Action::SheetWritten {
            sheet,
            row: self.b.is_multiple_of(4).then(|| entry(kept.sheets.keys(), self.b)),
            values: sheet.fields().iter().map(value).collect(),
        }
    }

    /// An answer to the question on the screen: any of its options, or several.
    fn answer(self, driver: &Driver) -> Action {
        let question = driver.asked_now().unwrap_or_else(|| pick(QuestionId::ALL, self.a));
        let options = question.option_ids();
        let id = |by: u16| options[usize::from(by) % options.len()].to_owned();
        let ids = match question {
            QuestionId::Q10 => vec![format!("jealousy={}", id(self.a)), format!("trust={}", id(self.b))],
            _ if self.b.is_multiple_of(5) => vec![id(self.a), id(self.b / 5)],
            _ if self.b % 5 < 3 => best(question).split_whitespace().map(str::to_owned).collect(),
            _ => vec![id(self.a)],
        };
        Action::QuestionAnswered(question, ids)
    }

    /// A state like this one, with something else in it.
    fn earlier(self, driver: &Driver) -> Kept {
        if self.a.is_multiple_of(3) {
            return Kept::default();
        }
        let mut other = driver.other_tab(u32::from(self.b) + 7);
        other.log(pick(ContactKind::ALL, self.a));
        other.act(Action::HealingChosen(self.b.is_multiple_of(2)));
        other.kept().clone()
    }
}

/// One of these entries, or one that is not there.
fn entry<'a>(ids: impl Iterator<Item = &'a EntryId>, by: u16) -> EntryId {
    let ids: Vec<EntryId> = ids.copied().collect();
    if ids.is_empty() || by.is_multiple_of(10) {
        return EntryId::next(EntryId::NEVER, i64::from(by), 0);
    }
    pick(&ids, by)
}
