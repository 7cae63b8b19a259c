//! How much of the bowl is mended: seven seams, one for each group of phases or week of healing, and the rim.

use super::heal::{TASKS_A_WEEK, Week};
use super::phases::{Facts, Phase};

/// Gold in the bowl, each in percent 0-100.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Gold {
    /// The seven seams.
    pub seams: [u8; 7],
    /// The rim, gilded by week 8 of the Heal path.
    pub rim: u8,
}

impl Gold {
    /// Seams mended whole.
    pub fn mended(&self) -> usize {
        self.seams.iter().filter(|&&percent| percent == 100).count()
    }
}

/// Gold by the path: each group of two phases fills its seam in proportion to its tasks.
pub fn by_path(facts: &Facts) -> Gold {
    let mut gold = Gold::default();
    for (at, seam) in gold.seams.iter_mut().enumerate() {
        let group = Phase::all().filter(|phase| usize::from(phase.group()) == at + 1);
        let (done, all) =
            group.fold((0, 0), |(done, all), phase| (done + facts.done(phase), all + phase.tasks()));
        *seam = percent(done, all);
    }
    gold
}

/// Gold by the Heal path: weeks 1-7 fill the seams, week 8 gilds the rim. `done` counts tasks, week 1 first.
pub fn by_healing(done: &[u8; 8]) -> Gold {
    let mut gold = Gold::default();
    for week in Week::all() {
        let at = usize::from(week.number()) - 1;
        let filled = percent(done[at], TASKS_A_WEEK);
        match gold.seams.get_mut(at) {
            Some(seam) => *seam = filled,
            None => gold.rim = filled,
        }
    }
    gold
}

fn percent(done: u8, all: u8) -> u8 {
    (u16::from(done.min(all)) * 100 / u16::from(all.max(1))) as u8
}
