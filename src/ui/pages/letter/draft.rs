//! A letter while it is being written: what stands in the field, and saving it in time.
//!
//! When to save is decided by [`DraftPace`]; this only tells it what happens, holds one timer, and obeys.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;

use crate::domain::day::Day;
use crate::domain::draft_pace::DraftPace;
use crate::domain::sheets::Sheet;
use crate::progress::{Action, EntryId};
use crate::ui::guide::Guide;

/// What stands in the field.
pub struct Draft {
    guide: Guide,
    letter: Cell<Option<EntryId>>,
    text: RefCell<String>,
    pace: Cell<DraftPace>,
    timer: RefCell<Option<Timeout>>,
}

impl Draft {
    /// A new letter, or one that was kept.
    pub fn of(guide: &Guide, letter: Option<EntryId>) -> Rc<Self> {
        let row = letter.and_then(|id| guide.progress.kept.row(id));
        let text = row.map(|row| row.value("text").to_owned()).unwrap_or_default();
        Rc::new(Self {
            guide: guide.clone(),
            letter: Cell::new(letter),
            text: RefCell::new(text),
            pace: Cell::default(),
            timer: RefCell::default(),
        })
    }

    /// What stands in it.
    pub fn text(&self) -> String {
        self.text.borrow().clone()
    }

    /// The row it is kept in, once it is.
    pub fn letter(&self) -> Option<EntryId> {
        self.letter.get()
    }

    /// The text was changed.
    pub fn typed(self: &Rc<Self>, text: String) {
        self.text.replace(text);
        let mut pace = self.pace.get();
        pace.typed(self.now_ms());
        self.pace.set(pace);
        self.wait();
    }

    /// Saves what waits, if its time has come or the field is being left; else looks again later.
    pub fn look(self: &Rc<Self>, leaving: bool) {
        if self.pace.get().is_due(self.now_ms(), leaving) {
            self.save(None);
        } else {
            self.wait();
        }
    }

    /// Saves at once, sealed until a day if one is given. Words that can't be kept stay in the field.
    pub fn save(&self, seal: Option<Day>) {
        self.rest();
        let text = self.text();
        if text.trim().is_empty() {
            return;
        }
        let seal = seal.map(|day| day.to_string()).unwrap_or_default();
        let row = self.letter.get();
        let values = vec![text, seal];
        let id = self.guide.keeper.act(Action::SheetWritten { sheet: Sheet::Letter, row, values });
        if row.is_none() && self.guide.keeper.progress().kept.row(id).is_some() {
            self.letter.set(Some(id));
        }
    }

    /// Lets go of it, here and on the device.
    pub fn burn(&self) {
        self.rest();
        self.text.replace(String::new());
        if let Some(letter) = self.letter.take() {
            self.guide.act(Action::SheetRemoved(letter));
        }
    }

    fn rest(&self) {
        self.timer.replace(None);
        let mut pace = self.pace.get();
        pace.saved();
        self.pace.set(pace);
    }

    fn wait(self: &Rc<Self>) {
        let timer = self.pace.get().due_in(self.now_ms()).map(|wait| {
            let draft = Rc::downgrade(self);
            Timeout::new(u32::try_from(wait).unwrap_or(0), move || {
                if let Some(draft) = draft.upgrade() {
                    draft.look(false);
                }
            })
        });
        self.timer.replace(timer);
    }

    fn now_ms(&self) -> i64 {
        self.guide.ports.clock.now().epoch_ms
    }
}

/// Saves what waits when the page is hidden, and when the field goes away.
pub struct Leaving {
    draft: Rc<Draft>,
    _hidden: Option<EventListener>,
}

impl Leaving {
    /// From now on.
    pub fn of(draft: &Rc<Draft>) -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        let hidden = document.map(|document| {
            let draft = draft.clone();
            EventListener::new(&document, "visibilitychange", move |_| draft.look(true))
        });
        Self { draft: draft.clone(), _hidden: hidden }
    }
}

impl Drop for Leaving {
    fn drop(&mut self) {
        self.draft.look(true);
    }
}
