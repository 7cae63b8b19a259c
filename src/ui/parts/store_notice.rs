//! What the visitor must know about the store: one plain notice, and what can be done.

use crate::ui::prelude::*;

use crate::domain::clock::Reading;
use crate::key;
use crate::progress::store::Health;
use crate::progress::{Action, Saving};
use crate::ui::guide::Guide;
use crate::ui::route::Route;
use crate::words::Arg;

/// The notices about the store and the clock, above every page.
pub fn store_notice(guide: &Guide) -> Html {
    html! { <>{ store(guide) }{ clock(guide) }</> }
}

fn store(guide: &Guide) -> Html {
    let plain = |text: String| {
        let copy = (!guide.progress.kept.is_untouched()).then(|| {
            html! { <p><a href={Route::Settings.href()}>{ guide.text(key!("store-copy")) }</a></p> }
        });
        html! { <div class="notice no-print" role="status" data-health={guide.health.id()}><p>{ text }</p>{ for copy }</div> }
    };
    match &guide.health {
        // What is locked says so itself.
        Health::Working | Health::Unopened | Health::Locked => Html::default(),
        Health::Blocked => plain(guide.text(key!("store-blocked"))),
        Health::Full => plain(guide.text(key!("store-full"))),
        Health::Newer { text } => html! {
            <div class="notice no-print" role="status" data-health="newer">
                <p>{ guide.text(key!("store-newer")) }</p>
                <div class="actions">{ keep_button(guide, text) }</div>
            </div>
        },
        Health::Unreadable { text, .. } => {
            let (keeper, outside) = (guide.keeper.clone(), guide.ports.outside.clone());
            let go_on = Callback::from(move |_: MouseEvent| {
                // The notice goes with its button.
                outside.focus_heading();
                keeper.write_over_unreadable();
            });
            html! {
                <div class="notice notice-error no-print" role="alert" data-health="unreadable">
                    <p class="notice-title">{ guide.text(key!("store-unreadable.title")) }</p>
                    <p>{ guide.text(key!("store-unreadable")) }</p>
                    <div class="actions">
                        { keep_button(guide, text) }
                        <button class="button button-quiet" type="button" name="write-over" onclick={go_on}>
                            { guide.text(key!("store-unreadable.go-on")) }
                        </button>
                    </div>
                </div>
            }
        }
    }
}

/// Offers what stands in the store as a file, as it is.
fn keep_button(guide: &Guide, text: &str) -> Html {
    let (outside, text) = (guide.ports.outside.clone(), text.to_owned());
    let keep =
        Callback::from(move |_: MouseEvent| outside.download("saved-data.json", "application/json", &text));
    html! {
        <button class="button" type="button" name="keep-stored" onclick={keep}>{ guide.text(key!("store-keep")) }</button>
    }
}

fn clock(guide: &Guide) -> Html {
    let kept = &guide.progress.kept;
    if kept.clock_reading(guide.now) != Reading::Behind || !kept.has_begun() {
        return Html::default();
    }
    let clock = guide.date(kept.clock_day(guide.now));
    let seen = guide.date(guide.today());
    let text = guide.say(key!("clock-behind"), &[("date", Arg::Text(&clock)), ("seen", Arg::Text(&seen))]);
    let is_right = {
        let guide = guide.clone();
        Callback::from(move |_: MouseEvent| {
            // The notice goes with its button.
            guide.ports.outside.focus_heading();
            guide.act(Action::DateConfirmed);
        })
    };
    html! {
        <div class="notice no-print" role="status" data-clock="behind">
            <p>{ text }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="date-right" onclick={is_right}>
                    { guide.text(key!("clock-behind.right")) }
                </button>
            </div>
        </div>
    }
}

/// Whether what happens is being kept, for pages that say so.
pub fn is_saving(guide: &Guide) -> bool {
    guide.progress.saving == Saving::On && guide.health.may_write()
}
