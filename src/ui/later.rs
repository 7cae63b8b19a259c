//! The late part: pages and parts whose code and words arrive right after the first page is drawn.
//!
//! What only the `#[late]` functions here, in `keeper::late` and in `browser::late` reach travels in a WebAssembly module of its
//! own (`site::split`), which boot.mjs brings together with the second pack of words. To make something late, let it be
//! drawn from here alone, and leave its words out of `site::language`'s first ones.

use kintsugi_view::late;

use super::drawn;
use super::guide::Guide;
use super::pages::{
    about, changed::changed, check_in::check_in, embed::embed, ending::ending, heal, home, insights,
    letter::letter, log::log, look_back, low_contact, message::message, neutral::neutral, path, phase,
    promises, quiet::quiet, result, settings, summary::summary, support::support, today, tools,
    unlock::unlock, urge::urge, week,
};
use super::parts::download_notice::download_notice;
use super::parts::frame_foot::frame_foot;
use super::parts::help_lines::help_lines_here;
use super::parts::new_version::new_version;
use super::parts::not_now::not_now;
use super::parts::partly::partly;
use super::parts::put_away::{is_put_away, put_away};
use super::parts::store_notice::store_notice;
use super::prelude::*;
use super::route::Route;
use super::title::place;
use crate::domain::support::ForWhom;
use crate::key;
use crate::words::Words;

/// Whether the late part is in place. Until then nothing may call the functions below that are `#[late]`: there is no code
/// behind them.
pub fn is_here(guide: &Guide) -> bool {
    has_come(&guide.words)
}

/// Whether these words are those of a program whose late part is in place.
pub fn has_come(words: &Words) -> bool {
    words.has(&key!("today-one-thing"))
}

/// How it stands with the late part while it is not there.
pub struct Waiting {
    /// It failed to arrive.
    pub failed: bool,
    /// Another one each time that it is asked for again.
    pub turn: &'static str,
    /// Asks for it again.
    pub again: Callback<MouseEvent>,
}

/// What stands where a page will be. Nobody who wants help waits for it: a breath and the help lines that stand in the page anyway are
/// there at once. Elsewhere they come where the late part fails, or when it takes long (styles/boot.css), as does a way to ask again.
pub fn waiting(guide: &Guide, Waiting { failed, turn, again }: Waiting) -> Html {
    let helps = failed || matches!(guide.route, Route::Urge | Route::Support);
    let title = helps.then(|| html! { <h1 tabindex="-1">{ name_of_place(guide) }</h1> });
    let how = if failed {
        html! { <p role="alert">{ guide.text(key!("late-failed")) }</p> }
    } else {
        html! { <p class="muted" role="status">{ guide.text(key!("interface-loading")) }</p> }
    };
    // The button has its place from the first moment on: what somebody reads below it does not move.
    let (button, help) =
        (if failed { "button" } else { "button boot-late" }, if helps { "stack" } else { "stack boot-late" });
    html! {
        <><key={turn}>
            <div class="stack stack-wide">
                { for title }
                <div class="stack">
                    { how }
                    <p><button class={button} type="button" name="late-again" onclick={again}>{ guide.text(key!("late-failed.again")) }</button></p>
                </div>
                <div class={help} data-stand-in="">
                    <p class="lead">{ guide.text(key!("late-breathe")) }</p>
                    <div class="prose boot-lines">{ drawn::lines() }</div>
                </div>
            </div>
        </></>
    }
}

/// What the bar calls the place, as long as the page can't say it better.
fn name_of_place(guide: &Guide) -> String {
    let name = match guide.route {
        Route::Urge => guide.text(key!("interface-urge")),
        _ => place(guide),
    };
    if name.is_empty() { guide.text(key!("interface-name")) } else { name }
}

/// The page of the current route. While the guide is locked the unlock page stands in its place, and stays after it was erased there
/// (`erased`).
#[late]
pub fn page(guide: &Guide, erased: &State<bool>) -> Html {
    let is_safe = matches!(guide.route, Route::Urge | Route::Support);
    if (guide.keeper.is_locked() || erased.get()) && !is_safe {
        return guide.part(unlock, erased.clone());
    }
    partly(guide, page_itself(guide))
}

fn page_itself(guide: &Guide) -> Html {
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
    if is_put_away(guide) {
        return put_away(guide);
    }
    match guide.route {
        Route::Home if home::is_first(guide) => home::first_visit(guide),
        Route::Home if !home::is_today(guide) => neutral(guide),
        Route::CheckIn(question) => guide.part(check_in, question),
        Route::Result => result::page(guide),
        Route::Urge => guide.part(urge, ()),
        Route::Support => guide.part(support, ()),
        Route::Summary => guide.part(summary, ()),
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
        Route::Insights => insights::page(guide),
        Route::Settings => guide.part(settings::settings, ()),
        Route::About => about::page(guide),
        Route::Embed => guide.part(embed, ()),
        Route::Home | Route::Today => today::page(guide),
    }
}

/// The notices above every page: about the store and the clock, a newer version, and a file that could not be made (`seen` takes that one away).
#[late]
pub fn above(guide: &Guide, newer: bool, seen: Option<Callback<MouseEvent>>) -> Html {
    let newer = newer.then(|| new_version(guide));
    let seen = seen.map(|seen| download_notice(guide, seen));
    html! { <>{ store_notice(guide) }{ for newer }{ for seen }</> }
}

/// What stands below every page in a frame.
#[late]
pub fn foot(guide: &Guide) -> Html {
    frame_foot(guide)
}

/// The help lines for a heavy moment, where the visitor is.
#[late]
pub fn heavy_lines(guide: &Guide) -> Html {
    help_lines_here(guide, ForWhom::is_for_heavy_moments)
}
