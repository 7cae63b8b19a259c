//! The whole guide: brings state, words and address together and draws the page they say.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::guide::{Guide, Moment};
use super::pages::{
    about, changed::changed, check_in::check_in, ending::ending, heal, home, insights, left::left,
    letter::letter, log::log, look_back, low_contact, message::message, path, phase, promises, quiet::quiet,
    result, settings::settings, support::support, today, tools, urge::urge, week,
};
use super::parts::download_notice::download_notice;
use super::parts::not_now::not_now;
use super::parts::put_away::{is_put_away, put_away};
use super::parts::shell::shell;
use super::query::Query;
use super::route::Route;
use crate::domain::choice::Choice;
use crate::domain::theme::Theme;
use crate::keeper::Keeper;
use crate::key;
use crate::ports::{News, Outside, Ports};
use crate::words::Words;

/// The guide, and what it starts with.
pub struct App {
    /// The world outside.
    pub ports: Ports,
    /// The holder of the state, opened.
    pub keeper: Rc<Keeper>,
    /// The first pack of words.
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
    let draw_again = my.redraw();

    {
        let (keeper, ports, route, words) =
            (props.keeper.clone(), props.ports.clone(), route.clone(), words.clone());
        let (first, hash) = (props.words.clone(), props.hash.clone());
        let download_failed = download_failed.clone();
        my.after((), move || {
            keeper.on_change(Box::new(move || draw_again.now()));
            let outside = ports.outside.clone();
            put_right(route.get(), &hash, outside.as_ref());
            ports.outside.listen(Box::new(move |news| match news {
                News::Route(hash) => {
                    if let Some(next) = Route::parse(&hash) {
                        put_right(next, &hash, outside.as_ref());
                        download_failed.set(false);
                        route.set(next);
                    }
                }
                News::Words(pack) => {
                    let mut all = (*first).clone();
                    if all.add(&pack).is_ok() {
                        words.set(Rc::new(all));
                    }
                }
                News::DownloadFailed => download_failed.set(true),
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
    let theme = theme(progress.kept.settings.theme.value, &props.query);
    {
        let outside = props.ports.outside.clone();
        my.after(theme, move || outside.set_theme(theme));
    }
    {
        // The first page is drawn where the visitor already is: focus moves only when the route changes.
        let outside = props.ports.outside.clone();
        my.on_change((route.get(), left_now.get()), move || outside.focus_heading());
    }

    let guide = Guide::new(Moment {
        progress,
        words: words.get(),
        now: props.ports.clock.now(),
        route: route.get(),
        health: props.keeper.health(),
        query: props.query.clone(),
        ports: props.ports.clone(),
        keeper: props.keeper.clone(),
    });
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
        let notice = download_failed.get().then(|| {
            let seen = Callback::from(move |_: MouseEvent| download_failed.set(false));
            download_notice(&guide, seen)
        });
        shell(&guide, html! { <>{ for notice }{ keyed_page(&guide) }</> })
    }
}

/// The page of the current route, under the route as its key: another page is built anew, so that nothing that was
/// open or typed on one shows on the next. The check-in is one page, whatever its question. (The outer list has
/// nothing but the key to go by; beside a notice without one, Yew would look at neither.)
fn keyed_page(guide: &Guide) -> Html {
    let place = match guide.route {
        Route::CheckIn(_) => Route::CheckIn(None),
        place => place,
    };
    html! { <><key={place.href()}>{ page(guide) }</></> }
}

/// The page of the current route. Pages whose words are in the second pack wait for it.
fn page(guide: &Guide) -> Html {
    let needs_more = matches!(
        guide.route,
        Route::Path
            | Route::Phase(_)
            | Route::Heal
            | Route::Week(_)
            | Route::Changed
            | Route::Ending
            | Route::LookBack
            | Route::LowContact
            | Route::Tools
            | Route::Promises
            | Route::Letter
            | Route::Log
            | Route::Message
            | Route::Insights
            | Route::Settings
            | Route::About
    );
    if needs_more && !guide.words.has(&key!("path-title")) {
        return html! { <p class="muted" role="status">{ guide.text(key!("interface-loading")) }</p> };
    }
    let about_ex = !matches!(
        guide.route,
        Route::CheckIn(_)
            | Route::Result
            | Route::Tools
            | Route::Urge
            | Route::Support
            | Route::Settings
            | Route::About
    );
    if about_ex && !guide.progress.may_speak_of_ex() {
        return not_now(guide);
    }
    if is_put_away(guide) {
        return put_away(guide);
    }
    match guide.route {
        Route::Home => home::page(guide),
        Route::CheckIn(question) => guide.part(check_in, question),
        Route::Result => result::page(guide),
        Route::Today => today::page(guide),
        Route::Quiet => guide.part(quiet, ()),
        Route::Path => path::page(guide),
        Route::Phase(phase) => phase::page(guide, phase),
        Route::Heal => heal::page(guide),
        Route::Week(week) => week::page(guide, week),
        Route::Changed => guide.part(changed, ()),
        Route::Ending => guide.part(ending, ()),
        Route::LookBack => look_back::page(guide),
        Route::LowContact => low_contact::page(guide),
        Route::Tools => tools::page(guide),
        Route::Promises => promises::page(guide),
        Route::Letter => guide.part(letter, ()),
        Route::Log => guide.part(log, ()),
        Route::Message => guide.part(message, ()),
        Route::Urge => guide.part(urge, ()),
        Route::Insights => insights::page(guide),
        Route::Support => guide.part(support, ()),
        Route::Settings => guide.part(settings, ()),
        Route::About => about::page(guide),
    }
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
