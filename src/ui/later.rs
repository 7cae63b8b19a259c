//! The late part: pages whose code and words arrive right after the first page is drawn.
//!
//! What only [`page`] and [`frame_kept`] reach travels in a WebAssembly module of its own (`site::split`), which boot.mjs brings together
//! with the second pack of words. To make a page late, draw it here instead of in `app`, and leave its content file
//! out of `site::packs::FIRST`.

use kintsugi_view::late;

use super::guide::Guide;
use super::pages::{
    about, changed::changed, embed::embed, ending::ending, heal, insights, letter::letter, log::log,
    look_back, low_contact, message::message, path, phase, promises, quiet::quiet, settings, today, tools,
    week,
};
use super::parts::partly::partly;
use super::prelude::*;
use super::route::Route;
use crate::key;

/// Whether the late part is in place. Until then nothing may call [`page`]: there is no code behind it, nor behind [`frame_kept`].
pub fn is_here(guide: &Guide) -> bool {
    guide.words.has(&key!("today-one-thing"))
}

/// What stands where a late page will be. With `again` the late part failed to arrive, and this asks for it once more.
pub fn waiting(guide: &Guide, again: Option<Callback<MouseEvent>>) -> Html {
    let Some(again) = again else {
        return html! { <p class="muted" role="status">{ guide.text(key!("interface-loading")) }</p> };
    };
    html! {
        <div class="stack" role="alert">
            <p>{ guide.text(key!("late-failed")) }</p>
            <p><button class="button" type="button" name="late-again" onclick={again}>{ guide.text(key!("late-failed.again")) }</button></p>
        </div>
    }
}

/// The page of a route that `app` does not draw itself.
#[late]
pub fn page(guide: &Guide) -> Html {
    partly(guide, page_itself(guide))
}

fn page_itself(guide: &Guide) -> Html {
    match guide.route {
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
        _ => today::page(guide),
    }
}

/// The part of a frame's foot that says where things are kept.
#[late]
pub fn frame_kept(guide: &Guide) -> Html {
    settings::kept_here(guide)
}
