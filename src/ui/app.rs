//! The whole guide: brings state, words and address together and draws the page they say.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::guide::{Guide, Handed, Moment};
use super::later::{self, Waiting};
use super::pages::{check_in::check_in, home, left::left};
use super::parts::not_spoken::not_spoken;
use super::parts::shell::shell;
use super::query::Query;
use super::route::Route;
use super::title;
use crate::domain::choice::Choice;
use crate::domain::comfort::Comfort;
use crate::domain::theme::Theme;
use crate::keeper::Keeper;
use crate::ports::{News, Outside, Ports};
use crate::progress::{Action, Setting};
use crate::words::Words;

/// The guide, and what it starts with.
pub struct App {
    /// The world outside.
    pub ports: Ports,
    /// The holder of the state, begun.
    pub keeper: Rc<Keeper>,
    /// The words that are there: with those of the late part its code is in place.
    pub words: Rc<Words>,
    /// What the address asks for.
    pub query: Query,
    /// The hash of the address.
    pub hash: String,
    /// The guide was left by "Leave now" in this tab, and come back to.
    pub left: bool,
}

impl Draw for App {
    fn draw(&self, my: &Memory) -> Html {
        app(self, my)
    }
}

fn app(props: &App, my: &Memory) -> Html {
    let route = my.state(Route::parse(&props.hash).unwrap_or(Route::Home));
    let words = my.state(props.words.clone());
    let left_now = my.state(props.left);
    let download_failed = my.state(false);
    let late_part_failed = my.state(false);
    let newer = my.state(false);
    let is_odd = my.state(false);
    let no_language = my.state(false);
    let query = my.state(props.query.clone());
    let handed = my.state(None::<Rc<Handed>>);
    let erased = my.state(false);
    // The visitor has gone somewhere, or asked for the page again: from then on the focus goes along.
    let moved = my.state(false);
    let draw_again = my.redraw();

    {
        let (keeper, ports, route, words) =
            (props.keeper.clone(), props.ports.clone(), route.clone(), words.clone());
        let (hash, drawn) = (props.hash.clone(), props.keeper.progress());
        let (download_failed, late_part_failed) = (download_failed.clone(), late_part_failed.clone());
        let (newer, handed, no_language) = (newer.clone(), handed.clone(), no_language.clone());
        let (erased, moved) = (erased.clone(), moved.clone());
        let (asked, first_asked) = (query.clone(), props.query.clone());
        my.after((), move || {
            // What a page does once it stands comes first, and may have changed the state already.
            if !Rc::ptr_eq(&drawn, &keeper.progress()) {
                draw_again.now();
            }
            keeper.on_change(Box::new(move || draw_again.now()));
            let outside = ports.outside.clone();
            put_right(route.get(), &hash, outside.as_ref());
            if later::has_come(&words.read()) {
                outside.complete(first_asked.accent.as_deref());
            }
            ports.outside.listen(Box::new(move |news| match news {
                News::Route(hash) => {
                    if let Some(next) = Route::parse(&hash) {
                        put_right(next, &hash, outside.as_ref());
                        download_failed.set(false);
                        erased.set(false);
                        no_language.set(false);
                        moved.set(true);
                        route.set(next);
                    }
                }
                News::LatePart(pack) => {
                    let mut all = (*words.get()).clone();
                    if all.add(&pack).is_ok() {
                        keeper.complete();
                        outside.complete(first_asked.accent.as_deref());
                        words.set(Rc::new(all));
                    }
                }
                News::Spoken { first, more, chosen } => {
                    if let Ok(mut all) = Words::parse(&first, ports.intl.clone())
                        && more.is_none_or(|more| all.add(&more).is_ok())
                    {
                        no_language.set(false);
                        words.set(Rc::new(all));
                    }
                    if let Some(tag) = chosen {
                        keeper.act(Action::SettingChanged(Setting::Language(tag)));
                    }
                }
                News::NotSpoken => no_language.set(true),
                News::LatePartFailed => late_part_failed.set(true),
                News::DownloadFailed => download_failed.set(true),
                News::Asked { query, home } => {
                    let next = first_asked.asked_anew(&query, home);
                    // The page around the frame says it again with every change: only another language is a change.
                    if let Some(tag) =
                        next.lang.as_deref().filter(|tag| asked.read().lang.as_deref() != Some(tag))
                    {
                        outside.speak(tag, false);
                    }
                    asked.set(next);
                }
                News::HandedOver(backup) => handed.set(Some(Rc::new(Handed::new(backup)))),
                News::NewVersion => newer.set(true),
                News::ShiftThrice => {
                    if keeper.progress().kept.settings.shift_exit.value {
                        outside.leave();
                    }
                }
                news => keeper.hear(&news),
            }));
        });
    }

    {
        // The notice stands above the page, and the button that failed may be far below.
        let outside = props.ports.outside.clone();
        let failed = download_failed.get();
        my.after(failed, move || {
            if failed {
                outside.focus("[data-notice=download-failed]");
            }
        });
    }

    let progress = props.keeper.progress();
    {
        // What is not open yet says nothing of how it is to look; gate.js has read that before the first paint.
        let outside = props.ports.outside.clone();
        let chosen = progress.kept.settings.comfort();
        let comfort = Comfort { theme: theme(chosen.theme, &query.read()), ..chosen };
        let is_open = !props.keeper.is_closed();
        my.after((comfort, is_open), move || {
            if is_open {
                outside.set_comfort(comfort);
            }
        });
    }
    {
        // Another tab may have chosen a language, or a lock kept the choice until now. What the address asks for stays.
        let outside = props.ports.outside.clone();
        let chosen = progress.kept.settings.language.value.clone();
        let asked = query.read().lang.is_some();
        my.on_change(chosen.clone(), move || {
            if let Some(tag) = chosen.filter(|_| !asked) {
                outside.speak(&tag, false);
            }
        });
    }
    let guide = Guide::new(Moment {
        progress,
        words: words.get(),
        now: props.ports.clock.now(),
        route: route.get(),
        health: props.keeper.health(),
        query: query.get(),
        handed: handed.get(),
        ports: props.ports.clone(),
        keeper: props.keeper.clone(),
    });
    {
        // The first page is drawn where the visitor already is: focus moves only when another page takes the place of one.
        let outside = props.ports.outside.clone();
        let page = (route.get(), left_now.get(), props.keeper.is_locked(), erased.get());
        my.on_change((page, moved.get() && waits(&guide)), move || outside.focus_heading());
    }
    {
        let outside = props.ports.outside.clone();
        let place = if left_now.get() { String::new() } else { title::place(&guide) };
        // Another language brings a title of its own.
        my.after((place.clone(), outside.language()), move || outside.set_title(&place));
    }
    if left_now.get() {
        let open_again = {
            let (left_now, outside) = (left_now.clone(), props.ports.outside.clone());
            Callback::from(move |_: MouseEvent| {
                outside.come_back();
                left_now.set(false);
            })
        };
        left(&guide, open_again)
    } else {
        let waiting = {
            let (failed, outside) = (late_part_failed.get(), props.ports.outside.clone());
            let turn = if is_odd.get() { "odd" } else { "even" };
            let again = Callback::from(move |_: MouseEvent| {
                late_part_failed.set(false);
                moved.set(true);
                is_odd.change(|odd| *odd = !*odd);
                outside.bring_late_part();
            });
            Waiting { failed, turn, again }
        };
        let above = later::is_here(&guide).then(|| {
            let newer = newer.get();
            let seen = download_failed.get().then(|| {
                let outside = props.ports.outside.clone();
                Callback::from(move |_: MouseEvent| {
                    // The button goes.
                    outside.focus_heading();
                    download_failed.set(false);
                })
            });
            later::above(&guide, newer, seen)
        });
        let no_language = no_language.get().then(|| not_spoken(&guide));
        let page = keyed_page(&guide, &erased, waiting);
        let notices = html! { <>{ for above }{ for no_language }</> };
        shell(&guide, html! { <>{ notices }{ page }</> })
    }
}

/// The page of the current route, under the route as its key: another page is built anew, so that nothing that was
/// open or typed on one shows on the next. The check-in is one page, whatever its question. (The outer list has
/// nothing but the key to go by; beside a notice without one, Yew would look at neither.)
fn keyed_page(guide: &Guide, erased: &State<bool>, waiting: Waiting) -> Html {
    let place = match guide.route {
        Route::CheckIn(_) => Route::CheckIn(None),
        place => place,
    };
    html! { <><key={place.href()}>{ page(guide, erased, waiting) }</></> }
}

/// The page of the current route. The first part has home and check-in of a first visit; from the moment that anything has to wait for
/// the late part, all do. `erased` remembers that everything was erased while the guide was locked.
fn page(guide: &Guide, erased: &State<bool>, waiting: Waiting) -> Html {
    if later::is_here(guide) {
        return later::page(guide, erased);
    }
    match guide.route {
        _ if waits(guide) => later::waiting(guide, waiting),
        Route::CheckIn(question) => guide.part(check_in, question),
        _ => home::first_visit(guide),
    }
}

/// Whether the page of the current route waits for the late part.
fn waits(guide: &Guide) -> bool {
    let is_first = match guide.route {
        Route::Home => home::is_first(guide),
        Route::CheckIn(_) => true,
        _ => false,
    };
    !later::is_here(guide) && (guide.keeper.is_waiting() || !is_first)
}

/// The theme: chosen, else asked for by the address, else as the device has it.
fn theme(chosen: Theme, query: &Query) -> Theme {
    match chosen {
        Theme::Auto => query.theme.as_deref().and_then(Theme::from_id).unwrap_or(Theme::Auto),
        chosen => chosen,
    }
}

/// An address that no page has leads home, and then says so.
fn put_right(route: Route, hash: &str, outside: &dyn Outside) {
    if route == Route::Home && hash.starts_with("#/") && hash != Route::Home.href() {
        outside.go(&Route::Home.href(), true);
    }
}
