//! `#/support`: who can help, here or in another country, and what to do in the next minutes.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::day::Day;
use crate::domain::support::{Country, ForWhom, LISTED_ON, has_line};
use crate::key;
use crate::progress::{Action, Setting};
use crate::ui::forms::value_of;
use crate::ui::guide::Guide;
use crate::ui::parts::help_lines::{help_lines, numbers_for};
use crate::ui::parts::titled::{titled_card, titled_card_with};
use crate::ui::region::country;
use crate::words::{Arg, Key, families};

/// The page at `#/support`.
pub fn support(guide: &Guide, my: &Memory, (): &()) -> Html {
    // The address may name a country, which then weighs more than the one remembered; what is chosen here, on
    // this page, weighs more than both.
    let chosen = my.state(None);
    let here = chosen.get().unwrap_or_else(|| country(guide));
    let onchange = {
        let (guide, chosen) = (guide.clone(), chosen.clone());
        Callback::from(move |event: Event| {
            if let Some(country) = Country::from_id(&value_of(&event)) {
                chosen.set(Some(country));
                guide.act(Action::SettingChanged(Setting::Region(Some(country))));
            }
        })
    };
    let tell = html! { <blockquote class="notice"><p>{ guide.text(key!("support-tell-one.line")) }</p></blockquote> };
    html! {
        <article class="stack stack-wide" data-region={here.id()}>
            <header class="stack">
                <h1 tabindex="-1">{ guide.text(key!("support-title")) }</h1>
                <p class="lead">{ guide.text(key!("support-intro")) }</p>
            </header>
            <section class="stack">
                <h2>{ guide.text(key!("support-lines")) }</h2>
                <p role="status">{ numbers_for(guide, here) }</p>
                { help_lines(guide, here, |_| true) }
                { elsewhere(guide, here, onchange) }
                { notes(guide, here) }
            </section>
            { titled_card(guide, key!("support-scared.title"), key!("support-scared")) }
            { titled_card_with(guide, key!("support-tell-one.title"), key!("support-tell-one"), tell) }
            { titled_card(guide, key!("support-plan.title"), key!("support-plan")) }
            { titled_card(guide, key!("support-device.title"), key!("support-device")) }
        </article>
    }
}

/// "Somewhere else?": every listed country, and any other.
fn elsewhere(guide: &Guide, here: Country, onchange: Callback<Event>) -> Html {
    let option = |&one: &Country| {
        html! {
            <option key={one.id()} value={one.id()} selected={one == here}>{ guide.text(families::country_name(one)) }</option>
        }
    };
    html! {
        <div class="field">
            <label class="field-label" for="region">{ guide.text(key!("support-elsewhere")) }{ " " }{ guide.text(key!("support-choose-country")) }</label>
            <select class="field-input field-short" id="region" name="region" {onchange}>
                { for Country::ALL.iter().map(option) }
            </select>
        </div>
    }
}

/// What to know about the list, and what it lacks.
fn notes(guide: &Guide, here: Country) -> Html {
    let lacking = |who: ForWhom, text: Key| (here != Country::Any && !has_line(here, who)).then_some(text);
    let eu = (here == Country::Eu).then_some(key!("support-eu-note"));
    let texts = eu
        .into_iter()
        .chain(lacking(ForWhom::Abuse, key!("support-none-abuse")))
        .chain(lacking(ForWhom::OwnBehaviour, key!("support-none-own")))
        .chain(lacking(ForWhom::Young, key!("support-none-young")));
    let date = Day::parse(LISTED_ON).map(|day| guide.date(day)).unwrap_or_default();
    html! {
        <div class="prose muted small">
            { for texts.map(|text| html! { <p key={text.code()}>{ guide.text(text) }</p> }) }
            <p key="change">{ guide.say(key!("support-change"), &[("date", Arg::Text(&date))]) }</p>
            <p key="offline">{ guide.text(key!("support-offline")) }</p>
        </div>
    }
}
