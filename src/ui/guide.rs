//! What every page gets: the state, the words, the clock, and one way to tell what happened.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use crate::ui::prelude::*;

use super::query::Query;
use super::route::Route;
use crate::domain::day::{Day, Now};
use crate::keeper::Keeper;
use crate::ports::Ports;
use crate::progress::store::Health;
use crate::progress::{Action, EntryId, Progress};
use crate::words::{Arg, Key, Words};

/// The guide as pages see it. Made anew for every drawing; a page keeps nothing of it.
pub struct Guide(Rc<Moment>);

impl Clone for Guide {
    /// Out of line: callbacks take the guide along everywhere.
    #[inline(never)]
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// What the guide is made of, at one moment.
pub struct Moment {
    /// The state.
    pub progress: Rc<Progress>,
    /// The words that have arrived.
    pub words: Rc<Words>,
    /// The clock at the time of drawing.
    pub now: Now,
    /// The page that is shown.
    pub route: Route,
    /// How the store is doing.
    pub health: Health,
    /// What the address asks for.
    pub query: Query,
    /// What a frame handed over to this page.
    pub handed: Option<Rc<Handed>>,
    /// The world outside.
    pub ports: Ports,
    /// Takes actions, exports and imports.
    pub keeper: Rc<Keeper>,
}

/// What a frame handed over: the text of a backup, until it is taken or turned down.
#[derive(Default)]
pub struct Handed(RefCell<Option<String>>);

impl Handed {
    /// What came just now.
    pub fn new(backup: String) -> Self {
        Self(RefCell::new(Some(backup)))
    }

    /// The text, while it is there.
    pub fn text(&self) -> Option<String> {
        self.0.borrow().clone()
    }

    /// Lets go of it.
    pub fn drop_text(&self) {
        self.0.take();
    }
}

impl Deref for Guide {
    type Target = Moment;

    fn deref(&self) -> &Moment {
        &self.0
    }
}

impl Guide {
    /// The guide at a moment.
    pub fn new(moment: Moment) -> Self {
        Self(Rc::new(moment))
    }

    /// A text without variables.
    pub fn text(&self, key: Key) -> String {
        self.words.text(key)
    }

    /// A text with its variables.
    pub fn say(&self, key: Key, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// A text with a number under the name `name`.
    pub fn count(&self, key: Key, name: &str, number: impl Into<i64>) -> String {
        self.words.say(key, &[(name, Arg::Number(number.into()))])
    }

    /// A day as people write it.
    pub fn date(&self, day: Day) -> String {
        self.ports.intl.date(day)
    }

    /// The guide's day.
    pub fn today(&self) -> Day {
        self.progress.kept.today(self.now)
    }

    /// Tells what happened.
    pub fn act(&self, action: Action) {
        self.keeper.act(action);
    }

    /// Takes a line of the contact log back. Whether it is gone: a page that stays open shows the button longer than it holds.
    pub fn takes_back(&self, contact: EntryId) -> bool {
        self.act(Action::ContactUndone(contact));
        !self.keeper.progress().kept.log().any(|(id, _)| id == contact)
    }

    /// A callback that tells `action` whenever it is called.
    pub fn acts<E>(&self, action: Action) -> Callback<E> {
        let keeper = self.keeper.clone();
        Callback::from(move |_| {
            keeper.act(action.clone());
        })
    }

    /// A callback that tells `action` and then goes to a route.
    pub fn acts_and_goes<E>(&self, action: Action, to: Route) -> Callback<E> {
        let (keeper, outside) = (self.keeper.clone(), self.ports.outside.clone());
        Callback::from(move |_| {
            keeper.act(action.clone());
            outside.go(&to.href(), false);
        })
    }

    /// Goes to a route.
    pub fn go(&self, to: Route) {
        self.ports.outside.go(&to.href(), false);
    }
}
