//! The first page as it is drawn into `index.html`: the guide itself, on a first visit, before the late part is there.

use super::language::{self, Language, Pack};
use super::packs;
use super::plurals::NativePlural;
use super::problem::Problem;
use crate::domain::day::Now;
use crate::keeper::Keeper;
use crate::ports::{self, English, FixedClock, MemoryMark, MemoryStorage, Nowhere, Ports};
use crate::ui::{App, Drawing, Drawn, Query};
use crate::words::Words;
use std::cell::Cell;
use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// How often the drawing may ask for another turn: it waits for nothing outside, so a few are enough.
const TURNS: usize = 1_000;

/// All texts of these packs.
///
/// # Errors
/// When one can't be read back.
pub fn words(language: &Language, packs: &[&Pack]) -> Result<Words, Problem> {
    let damaged = |_| Problem::file(format!("content/{}", language.tag), "gives no pack of words");
    let mut words = Words::parse(&packs::json(&Pack::new()), Rc::new(NativePlural::of(&language.tag)))
        .map_err(damaged)?;
    for pack in packs {
        words.add(&packs::json(pack)).map_err(damaged)?;
    }
    Ok(words)
}

/// The HTML of the first page, the same that the program draws in its place. `all` are the languages it offers, `root` is the way to the
/// site's root.
///
/// # Errors
/// When the words can't be read or the drawing comes to no end.
pub fn draw(language: &Language, all: &[Language], root: &str) -> Result<String, Problem> {
    let outside = Nowhere::default();
    if all.len() > 1 {
        let offered = all.iter().map(|one| ports::Language {
            tag: one.tag.clone(),
            name: one.name.clone(),
            address: language::address(one, root),
        });
        *outside.languages.borrow_mut() = offered.collect();
    }
    *outside.language.borrow_mut() = language.tag.clone();
    let ports = Ports {
        storage: Rc::new(MemoryStorage::default()),
        paused: Rc::new(MemoryMark::default()),
        // No moment and no date is on this page, so that every build draws the same.
        clock: Rc::new(FixedClock(Cell::new(Now::at(0, 0)))),
        intl: Rc::new(English),
        outside: Rc::new(outside),
    };
    let app = App {
        keeper: Rc::new(Keeper::open(ports.clone(), None)),
        ports,
        words: Rc::new(words(language, &[&language.first, &language.drawn])?),
        query: Query::default(),
        hash: String::new(),
        left: false,
    };
    let drawing = yew::LocalServerRenderer::<Drawn>::with_props(Drawing::new(app)).hydratable(false).render();
    finish(drawing).ok_or_else(|| {
        Problem::file("src/ui/pages/home.rs", "can't be drawn natively: it waits for something")
    })
}

/// Drives a future that only ever waits for itself.
fn finish<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    (0..TURNS).find_map(|_| match work.as_mut().poll(&mut context) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    })
}
