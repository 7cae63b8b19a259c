//! Urge help: its screens, the breath that comes first, and the wave of fifteen minutes.
//!
//! Breath and wave are told from the time since they began, never by counting ticks: a phone that slept, or a page that was
//! loaded again, shows the right moment at once.

use super::choice::choices;

choices! {
    /// What the breath asks for.
    Cue { In = "in", Hold = "hold", Out = "out" }
}

/// How many breaths are taken together: a little over a minute.
pub const BREATHS: u8 = 6;

/// In, hold, out, in milliseconds. Five breaths a minute and out longer than in is common practice in relaxation
/// training; no study gives it as a dose.
const CUES: [(Cue, i64); 3] = [(Cue::In, 4_000), (Cue::Hold, 2_000), (Cue::Out, 6_000)];

/// One moment of the breath.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Breath {
    /// What to do now.
    pub cue: Cue,
    /// Breaths to go, this one included: 1 to [`BREATHS`].
    pub left: u8,
}

/// The breath `elapsed_ms` milliseconds after it began; `None` when all breaths are done.
pub fn breath(elapsed_ms: i64) -> Option<Breath> {
    let whole: i64 = CUES.iter().map(|(_, length)| length).sum();
    let elapsed = elapsed_ms.max(0);
    let done = elapsed / whole;
    let left = i64::from(BREATHS) - done;
    let mut rest = elapsed % whole;
    let cue = CUES.iter().find(|(_, length)| {
        rest -= length;
        rest < 0
    });
    (left > 0).then_some(Breath { cue: cue.map_or(Cue::In, |(cue, _)| *cue), left: left as u8 })
}

/// How long a wave lasts, in milliseconds: fifteen minutes.
pub const WAVE_MS: i64 = 15 * 60 * 1000;

/// The words of a wave change this often, in milliseconds.
const STAGE_MS: i64 = 3 * 60 * 1000;

/// The stages of a wave; the last one is its end.
pub const STAGES: u8 = 6;

/// Who comes back within an hour after its end still finds the wave; later, urge help begins anew.
const REMEMBERED_MS: i64 = 60 * 60 * 1000;

/// A clock may be set back by this much, in milliseconds, and a wave still runs: devices correct themselves.
const SET_BACK_MS: i64 = 60 * 1000;

/// One moment of a wave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wave {
    /// Seconds to go, 0 to 900.
    pub left_s: u16,
    /// 1 to [`STAGES`].
    pub stage: u8,
}

impl Wave {
    /// Minutes to go, begun ones counted whole: 0 to 15.
    pub fn minutes(self) -> u16 {
        self.left_s.div_ceil(60)
    }

    /// Whether the fifteen minutes are over.
    pub fn is_over(self) -> bool {
        self.left_s == 0
    }
}

/// The wave that began at `started_ms`, at `now_ms` (both in milliseconds since 1970); `None` when that was too
/// long ago to matter, or lies ahead because the clock was changed.
pub fn wave(started_ms: i64, now_ms: i64) -> Option<Wave> {
    let elapsed = now_ms.saturating_sub(started_ms);
    let runs = (-SET_BACK_MS..=WAVE_MS + REMEMBERED_MS).contains(&elapsed);
    let elapsed = elapsed.clamp(0, WAVE_MS);
    // Begun seconds count whole, so that the end is the moment at which nothing is left.
    let left_s = (WAVE_MS - elapsed + 999) / 1000;
    runs.then_some(Wave { left_s: left_s as u16, stage: (elapsed / STAGE_MS) as u8 + 1 })
}

/// Who urge help is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Course {
    /// Everybody.
    Whole,
    /// A minor: nothing that touches the ex.
    Minor,
    /// Someone who might act on thoughts of self-harm (C1): no timer, and nothing that touches the ex.
    Crisis,
}

/// The screens of urge help, in order. Each can be left out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// One button.
    Welcome,
    /// The breath.
    Breathe,
    /// What set it off.
    Trigger,
    /// How strong it is, 0 to 10.
    Before,
    /// The wave, and something else to do meanwhile.
    Wave,
    /// Something else to do, without a timer.
    Ideas,
    /// How strong it is now.
    After,
    /// How it ended.
    How,
}

impl Course {
    /// The screens of this course.
    pub fn steps(self) -> &'static [Step] {
        use Step::{After, Before, Breathe, How, Ideas, Trigger, Wave, Welcome};
        match self {
            Self::Whole => &[Welcome, Breathe, Trigger, Before, Wave, After, How],
            Self::Minor => &[Welcome, Breathe, Before, Wave, After, How],
            Self::Crisis => &[Welcome, Breathe, Ideas, How],
        }
    }

    /// The screen after this one; the last one stays.
    pub fn after(self, step: Step) -> Step {
        let steps = self.steps();
        let at = steps.iter().position(|&one| one == step).map_or(0, |at| at + 1);
        steps.get(at).copied().unwrap_or(Step::How)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_course_begins_with_the_breath_and_comes_to_an_end() {
        for course in [Course::Whole, Course::Minor, Course::Crisis] {
            let mut step = Step::Welcome;
            let mut walked = vec![step];
            while step != Step::How {
                step = course.after(step);
                walked.push(step);
            }
            assert_eq!(walked, course.steps());
            assert_eq!(walked[1], Step::Breathe);
        }
    }

    #[test]
    fn there_is_no_timer_for_someone_who_might_act_and_no_question_about_the_ex_for_a_minor() {
        assert!(!Course::Crisis.steps().contains(&Step::Wave));
        assert!(!Course::Crisis.steps().contains(&Step::Trigger));
        assert!(!Course::Minor.steps().contains(&Step::Trigger));
    }

    const SECOND: i64 = 1000;
    const MINUTE: i64 = 60 * SECOND;

    #[test]
    fn a_breath_goes_in_is_held_and_goes_out_longer_than_in() {
        let cue = |second: i64| breath(second * SECOND).map(|breath| breath.cue);
        assert_eq!([0, 3].map(cue), [Some(Cue::In); 2]);
        assert_eq!([4, 5].map(cue), [Some(Cue::Hold); 2]);
        assert_eq!([6, 11].map(cue), [Some(Cue::Out); 2]);
        assert_eq!(breath(12 * SECOND), Some(Breath { cue: Cue::In, left: BREATHS - 1 }));
    }

    #[test]
    fn the_breath_ends_after_its_last_breath_also_when_the_phone_slept() {
        assert_eq!(breath(72 * SECOND - 1), Some(Breath { cue: Cue::Out, left: 1 }));
        assert_eq!(breath(72 * SECOND), None);
        assert_eq!(breath(8 * 60 * MINUTE), None);
    }

    #[test]
    fn a_wave_shows_the_time_that_is_left_by_the_clock() {
        assert_eq!(wave(0, 0), Some(Wave { left_s: 900, stage: 1 }));
        assert_eq!(wave(0, 500), Some(Wave { left_s: 900, stage: 1 }));
        assert_eq!(wave(0, 5 * MINUTE + SECOND), Some(Wave { left_s: 599, stage: 2 }));
        assert_eq!(wave(0, 5 * MINUTE + SECOND).map(Wave::minutes), Some(10));
    }

    #[test]
    fn a_wave_is_over_at_fifteen_minutes_and_found_for_an_hour_more() {
        assert_eq!(wave(0, 15 * MINUTE - 1), Some(Wave { left_s: 1, stage: 5 }));
        assert_eq!(wave(0, 15 * MINUTE), Some(Wave { left_s: 0, stage: STAGES }));
        assert!(wave(0, 75 * MINUTE).is_some_and(Wave::is_over));
        assert_eq!(wave(0, 75 * MINUTE + 1), None);
    }

    #[test]
    fn a_wave_that_begins_ahead_of_the_clock_is_not_believed() {
        assert_eq!(wave(MINUTE, 0), Some(Wave { left_s: 900, stage: 1 }));
        assert_eq!(wave(MINUTE + 1, 0), None);
        assert_eq!(wave(i64::MIN, i64::MAX), None);
        assert_eq!(wave(i64::MAX, i64::MIN), None);
    }
}
