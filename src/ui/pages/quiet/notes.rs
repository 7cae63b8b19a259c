//! The cards beside the count: the clock, a kind word first, low contact, a first count without a check-in, and
//! what quiet days are.

use crate::ui::prelude::*;

use super::{Said, is_plain};
use crate::domain::check_in::StayInTouch;
use crate::domain::quiet_time::Figures;
use crate::key;
use crate::progress::Action;
use crate::ui::guide::Guide;
use crate::ui::parts::prose::prose;
use crate::ui::route::Route;
use crate::words::{Arg, Key};

/// The clock jumped ahead: whether its date is right.
pub fn clock(guide: &Guide, tell: &Callback<Option<Said>>) -> Option<Html> {
    let asks = guide.progress.kept.asks_about_date(guide.now);
    asks.then(|| guide.keyed("clock", clock_jump, tell.clone()))
}

fn clock_jump(guide: &Guide, my: &Memory, tell: &Callback<Option<Said>>) -> Html {
    let wrong = my.state(false);
    let right = {
        let (guide, tell) = (guide.clone(), tell.clone());
        Callback::from(move |_: MouseEvent| {
            guide.act(Action::DateConfirmed);
            tell.emit(Some(Said::DateRight));
        })
    };
    let no = {
        let wrong = wrong.clone();
        Callback::from(move |_: MouseEvent| wrong.set(true))
    };
    let date = guide.date(guide.progress.kept.clock_day(guide.now));
    let after = wrong.get().then(|| html! { <p>{ guide.text(key!("clock-jump.wrong-done")) }</p> });
    html! {
        <section class="notice" data-clock="jump">
            <h2 class="notice-title">{ guide.text(key!("clock-jump.title")) }</h2>
            <p>{ guide.say(key!("clock-jump"), &[("date", Arg::Text(&date))]) }</p>
            <p class="small">{ guide.text(key!("clock-jump.why")) }</p>
            <div class="actions">
                <button class="button button-quiet" type="button" name="date-right" onclick={right}>
                    { guide.text(key!("clock-jump.right")) }
                </button>
                <button class="button button-plain" type="button" name="date-wrong" onclick={no}>
                    { guide.text(key!("clock-jump.wrong")) }
                </button>
            </div>
            <div role="status">{ for after }</div>
        </section>
    }
}

/// One kind word before the silence.
pub fn courtesy(guide: &Guide) -> Option<Html> {
    if is_plain(guide) || !guide.progress.kept.courtesy_is_due(guide.now) {
        return None;
    }
    Some(html! {
        <section class="notice" key="courtesy" data-note="courtesy">
            <h2 class="notice-title">{ guide.text(key!("quiet-courtesy.title")) }</h2>
            <p>{ guide.text(key!("quiet-courtesy")) }</p>
            <p class="small">{ guide.text(key!("quiet-courtesy.note")) }</p>
        </section>
    })
}

/// A count without a check-in is a first guess. At the end the card above asks for the check-in already.
pub fn provisional(guide: &Guide, figures: &Figures) -> Option<Html> {
    let counts = figures.days.is_some() && !figures.is_over;
    if !counts || is_plain(guide) || guide.progress.kept.plan.value.is_some() {
        return None;
    }
    Some(html! {
        <section class="notice" key="provisional" data-note="provisional">
            <p>{ guide.text(key!("quiet-provisional")) }</p>
            <div class="actions">
                <a class="button button-quiet" href={Route::CheckIn(None).href()}>
                    { guide.text(key!("quiet-provisional.button")) }
                </a>
            </div>
        </section>
    })
}

/// What to do where the two must stay in touch.
pub fn low_contact(guide: &Guide) -> Option<Html> {
    let ways = guide.progress.kept.stays_in_touch();
    if ways.is_empty() || is_plain(guide) {
        return None;
    }
    let only = |way: StayInTouch, key: Key| ways.contains(&way).then_some(key);
    let lines = [
        Some(key!("low-channel")),
        Some(key!("low-practical")),
        Some(key!("low-colleague")),
        Some(key!("low-hours")),
        only(StayInTouch::Children, key!("low-children")),
        only(StayInTouch::Home, key!("low-home")),
        only(StayInTouch::Work, key!("low-work")),
        Some(key!("low-emergency")),
    ];
    let lines = lines.into_iter().flatten().map(|key| html! { <li>{ guide.text(key) }</li> });
    // The rest of it comes with the second words.
    let tools = (!guide.progress.is_stopped()).then(|| {
        html! {
            <p><a class="button button-quiet" href={Route::LowContact.href()}>{ guide.text(key!("low-title.button")) }</a></p>
        }
    });
    Some(html! {
        <section class="card" key="low" data-note="low-contact">
            <h2 class="card-title">{ guide.text(key!("low-title")) }</h2>
            <div class="prose">
                <p>{ guide.text(key!("low-intro")) }</p>
                <ul>{ for lines }</ul>
            </div>
            { for tools }
        </section>
    })
}

/// What quiet days are, and what they are not.
pub fn what(guide: &Guide) -> Option<Html> {
    if is_plain(guide) {
        return None;
    }
    // After a stop no page says that a reply is fine.
    let text = if guide.progress.is_stopped() { key!("quiet-what-stop") } else { key!("quiet-what") };
    Some(html! {
        <section class="stack" key="what">
            <h2>{ guide.text(key!("quiet-what.title")) }</h2>
            { prose(&guide.text(text)) }
        </section>
    })
}
