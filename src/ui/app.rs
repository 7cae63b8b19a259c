//! The whole guide: brings state, words and address together and draws the page they say.

use std::rc::Rc;

use crate::ui::prelude::*;

use super::guide::Guide;
use super::pages::{
    about, changed::Changed, check_in::CheckIn, embed::EmbedPage, heal, home, left::Left, path, phase,
    quiet::Quiet, result, settings::SettingsPage, support::Support, today, tools, urge::Urge, week,
};
use super::parts::download_notice::download_notice;
use super::parts::not_now::not_now;
use super::parts::shell::Shell;
use super::query::Query;
use super::route::Route;
use crate::domain::choice::Choice;
use crate::domain::theme::Theme;
use crate::keeper::Keeper;
use crate::key;
use crate::ports::{News, Outside, Ports};
use crate::words::Words;

/// What the app starts with.
#[derive(Clone, Properties)]
pub struct AppProps {
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

impl PartialEq for AppProps {
    /// The app is mounted once; nobody gives it other properties.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The guide.
#[component]
pub fn App(props: &AppProps) -> Html {
    let route = use_state_eq(|| Route::parse(&props.hash).unwrap_or(Route::Home));
    let words = use_state(|| props.words.clone());
    let left = use_state_eq(|| props.left);
    let download_failed = use_state_eq(|| false);
    let query = use_state_eq(|| props.query.clone());
    let handed = use_state_eq(|| None::<Rc<str>>);
    let draw_again = use_force_update();

    {
        let (keeper, ports, route, words) =
            (props.keeper.clone(), props.ports.clone(), route.clone(), words.clone());
        let (first, hash) = (props.words.clone(), props.hash.clone());
        let (download_failed, handed) = (download_failed.clone(), handed.clone());
        let (asked, first_asked) = (query.clone(), props.query.clone());
        use_effect_with((), move |()| {
            keeper.on_change(Box::new(move || draw_again.force_update()));
            let outside = ports.outside.clone();
            put_right(*route, &hash, outside.as_ref());
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
                News::Asked { query, home } => asked.set(first_asked.asked_anew(&query, home)),
                News::HandedOver(backup) => handed.set(Some(Rc::from(backup))),
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
        use_effect_with(*download_failed, move |failed| {
            if *failed {
                outside.focus("[data-notice=download-failed]");
            }
        });
    }

    let progress = props.keeper.progress();
    let theme = theme(progress.kept.settings.theme.value, &query);
    {
        let outside = props.ports.outside.clone();
        use_effect_with(theme, move |theme| outside.set_theme(*theme));
    }
    {
        // The first page is drawn where the visitor already is: focus moves only when the route changes.
        let outside = props.ports.outside.clone();
        let first = use_mut_ref(|| true);
        use_effect_with((*route, *left), move |_| {
            if !std::mem::replace(&mut *first.borrow_mut(), false) {
                outside.focus_heading();
            }
        });
    }

    let guide = Guide {
        progress,
        words: (*words).clone(),
        now: props.ports.clock.now(),
        route: *route,
        health: props.keeper.health(),
        query: (*query).clone(),
        handed: (*handed).clone(),
        ports: props.ports.clone(),
        keeper: props.keeper.clone(),
    };
    let content = if *left {
        let open_again = {
            let (left, outside) = (left.clone(), props.ports.outside.clone());
            Callback::from(move |()| {
                outside.come_back();
                left.set(false);
            })
        };
        html! { <Left {open_again} /> }
    } else {
        let notice = download_failed.then(|| {
            let seen = Callback::from(move |_: MouseEvent| download_failed.set(false));
            download_notice(&guide, seen)
        });
        html! { <Shell>{ for notice }{ keyed_page(&guide) }</Shell> }
    };
    html! { <ContextProvider<Guide> context={guide}>{ content }</ContextProvider<Guide>> }
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
            | Route::Tools
            | Route::Settings
            | Route::About
            | Route::Embed
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
            | Route::Embed
    );
    if about_ex && !guide.progress.may_speak_of_ex() {
        return not_now(guide);
    }
    match guide.route {
        Route::Home => home::page(guide),
        Route::CheckIn(question) => html! { <CheckIn {question} /> },
        Route::Result => result::page(guide),
        Route::Today => today::page(guide),
        Route::Quiet => html! { <Quiet /> },
        Route::Path => path::page(guide),
        Route::Phase(phase) => phase::page(guide, phase),
        Route::Heal => heal::page(guide),
        Route::Week(week) => week::page(guide, week),
        Route::Changed => html! { <Changed /> },
        Route::Tools => tools::page(guide),
        Route::Urge => html! { <Urge /> },
        Route::Support => html! { <Support /> },
        Route::Settings => html! { <SettingsPage /> },
        Route::About => about::page(guide),
        Route::Embed => html! { <EmbedPage /> },
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
