//! What an open guide with a lock has to do, one thing at a time: open what another tab sealed, seal what is new, and then lock.
//!
//! Sealing takes a moment, and much may happen in it. Whatever happens while one thing is being done waits here and is done after it:
//! each sealing takes the newest state, so none is lost and none is written twice.

use std::collections::VecDeque;

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Job {
    /// Open a text that another tab sealed, and take in what it holds.
    Open(String),
    /// Seal the state as it is now, and write it.
    Seal,
    /// Forget key and state.
    Lock,
}

/// What waits.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Work {
    sealed: VecDeque<String>,
    is_new: bool,
    locks: bool,
    is_busy: bool,
}

impl Work {
    /// Something is to be written.
    pub fn wrote(&mut self) {
        self.is_new = true;
    }

    /// Another tab wrote this.
    pub fn heard(&mut self, text: &str) {
        if !self.sealed.iter().any(|known| known == text) {
            self.sealed.push_back(text.to_owned());
        }
    }

    /// The guide is to lock, once everything is written.
    pub fn lock(&mut self) {
        self.locks = true;
    }

    /// Whether a text of another tab waits to be opened.
    pub fn has_sealed(&self) -> bool {
        !self.sealed.is_empty()
    }

    /// Begins to work; false where that is being done already.
    pub fn begin(&mut self) -> bool {
        !std::mem::replace(&mut self.is_busy, true)
    }

    /// Whether it is being worked.
    pub fn is_busy(&self) -> bool {
        self.is_busy
    }

    /// The next thing to do. What others wrote comes before what is written here, so that nothing is written over unread; locking comes
    /// last. After `None` the work is at rest until it begins again.
    pub fn next_job(&mut self) -> Option<Job> {
        let next = match self.sealed.pop_front() {
            Some(text) => Some(Job::Open(text)),
            None if std::mem::take(&mut self.is_new) => Some(Job::Seal),
            None => std::mem::take(&mut self.locks).then_some(Job::Lock),
        };
        self.is_busy = next.is_some();
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_happens_during_a_job_is_done_after_it_and_once() {
        let mut work = Work::default();
        work.wrote();
        assert!(work.begin() && !work.begin());
        assert_eq!(work.next_job(), Some(Job::Seal));
        for _ in 0..50 {
            work.wrote();
            assert!(!work.begin(), "one at a time");
        }
        assert_eq!((work.next_job(), work.next_job()), (Some(Job::Seal), None));
        assert!(work.begin());
    }

    #[test]
    fn others_come_first_and_the_lock_last() {
        let mut work = Work::default();
        work.lock();
        work.wrote();
        work.heard("one");
        work.heard("two");
        work.heard("one");
        let jobs: Vec<_> = std::iter::from_fn(|| work.next_job()).collect();
        assert_eq!(jobs, [Job::Open("one".into()), Job::Open("two".into()), Job::Seal, Job::Lock]);
    }

    #[test]
    fn what_is_typed_after_the_wish_to_lock_is_still_sealed_before_it() {
        let mut work = Work::default();
        work.wrote();
        work.lock();
        assert_eq!(work.next_job(), Some(Job::Seal));
        work.wrote();
        assert_eq!(
            (work.next_job(), work.next_job(), work.next_job()),
            (Some(Job::Seal), Some(Job::Lock), None)
        );
    }
}
