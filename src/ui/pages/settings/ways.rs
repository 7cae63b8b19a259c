//! How the guide looks and works: each choice counts at once.

use crate::ui::prelude::*;

use crate::domain::choice::Choice;
use crate::domain::comfort::{Motion, TextSize};
use crate::domain::day::LATEST_DAY_START;
use crate::domain::support::Country;
use crate::domain::theme::Theme;
use crate::key;
use crate::progress::{Action, Setting};
use crate::ui::forms::{on_tick, value_of};
use crate::ui::guide::Guide;
use crate::ui::parts::languages::languages;
use crate::ui::region::guessed;
use crate::words::{Arg, Key, families};

/// The languages, where there are several.
pub fn language(guide: &Guide) -> Html {
    if guide.ports.outside.languages().is_empty() {
        return Html::default();
    }
    html! {
        <div class="field">
            <p class="field-label" aria-hidden="true">{ guide.text(key!("language-title")) }</p>
            { languages(guide) }
        </div>
    }
}

/// Light or dark, the size of text, and how much moves.
pub fn comfort(guide: &Guide) -> Html {
    let chosen = guide.progress.kept.settings.comfort();
    let theme = |one: Theme| (one.id(), families::theme(one), one == chosen.theme, Setting::Theme(one));
    let size =
        |one: TextSize| (one.id(), families::text_size(one), one == chosen.size, Setting::TextSize(one));
    let motion = |one: Motion| (one.id(), families::motion(one), one == chosen.motion, Setting::Motion(one));
    html! {
        <>
            { row(guide, "theme", [key!("settings-theme"), key!("settings-theme.hint")], Theme::ALL.iter().copied().map(theme).collect()) }
            { row(guide, "size", [key!("settings-size"), key!("settings-size.hint")], TextSize::ALL.iter().copied().map(size).collect()) }
            { row(guide, "motion", [key!("settings-motion"), key!("settings-motion.hint")], Motion::ALL.iter().copied().map(motion).collect()) }
        </>
    }
}

/// A few steps side by side, of which one is chosen: the id of each, its name, whether it is the one, and the setting.
fn row(
    guide: &Guide,
    name: &'static str,
    [label, hint]: [Key; 2],
    steps: Vec<(&'static str, Key, bool, Setting)>,
) -> Html {
    let steps = steps.into_iter().map(|(id, label, is_chosen, setting)| {
        html! {
            <label key={id}>
                <input type="radio" {name} value={id} checked={is_chosen} onchange={guide.acts::<Event>(Action::SettingChanged(setting))} />
                <span>{ guide.text(label) }</span>
            </label>
        }
    });
    let hint_id = [name, "-hint"].concat();
    html! {
        <fieldset class="field" aria-describedby={hint_id.clone()}>
            <legend class="field-label">{ guide.text(label) }</legend>
            <p class="field-hint" id={hint_id}>{ guide.text(hint) }</p>
            <div class="scale chips">{ for steps }</div>
        </fieldset>
    }
}

/// The keys of the keyboard.
pub fn keys(guide: &Guide) -> Html {
    let settings = &guide.progress.kept.settings;
    html! {
        <div>
            { switch(guide, "digit-keys", settings.digit_keys.value, [key!("settings-digits"), key!("settings-digits.hint")], Setting::DigitKeys) }
            { switch(guide, "shift-exit", settings.shift_exit.value, [key!("settings-shift"), key!("settings-shift.hint")], Setting::ShiftExit) }
        </div>
    }
}

/// When a day begins, and whether prompts leave the ex out.
pub fn days(guide: &Guide) -> Html {
    let settings = &guide.progress.kept.settings;
    let chosen = settings.day_start.value;
    let keeper = guide.keeper.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(hour) = value_of(&event).parse() {
            keeper.act(Action::SettingChanged(Setting::DayStart(hour)));
        }
    });
    let hours = (0..=LATEST_DAY_START).map(|hour| {
        let label = guide.ports.intl.time(u16::from(hour) * 60);
        html! { <option key={hour} value={hour.to_string()} selected={hour == chosen}>{ label }</option> }
    });
    html! {
        <>
            <div class="field">
                <label class="field-label" for="day-start">{ guide.text(key!("settings-day-start")) }</label>
                <p class="field-hint" id="day-start-hint">{ guide.text(key!("settings-day-start.hint")) }</p>
                <select class="field-input field-short" id="day-start" name="day-start" aria-describedby="day-start-hint" {onchange}>{ for hours }</select>
            </div>
            { switch(guide, "leave-ex-out", settings.leave_ex_out.value, [key!("settings-ex"), key!("settings-ex.hint")], Setting::LeaveExOut) }
        </>
    }
}

/// The country whose help lines are shown.
pub fn region(guide: &Guide) -> Html {
    let chosen = guide.progress.kept.settings.region.value;
    let keeper = guide.keeper.clone();
    let onchange = Callback::from(move |event: Event| {
        let region = Country::parse(&value_of(&event));
        keeper.act(Action::SettingChanged(Setting::Region(region)));
    });
    let guess = guide.text(families::country_name(guessed(guide)));
    let guess = guide.say(key!("settings-region-guess"), &[("country", Arg::Text(&guess))]);
    let countries = Country::ALL.iter().map(|&country| {
        let name = guide.text(families::country_name(country));
        html! { <option key={country.id()} value={country.id()} selected={chosen == Some(country)}>{ name }</option> }
    });
    let asked = guide.query.region.as_deref().and_then(Country::parse).map(|country| {
        let country = guide.text(families::country(country));
        let text = guide.say(key!("settings-region-asked"), &[("country", Arg::Text(&country))]);
        html! { <p class="field-hint" id="region-asked">{ text }</p> }
    });
    html! {
        <div class="field">
            <label class="field-label" for="region">{ guide.text(key!("settings-region")) }</label>
            <p class="field-hint" id="region-hint">{ guide.text(key!("settings-region.hint")) }</p>
            { for asked }
            <select class="field-input" id="region" name="region" aria-describedby="region-hint region-asked" {onchange}>
                <option key="guess" value="" selected={chosen.is_none()}>{ guess }</option>
                { for countries }
            </select>
        </div>
    }
}

/// A switch with its label and one line of help.
fn switch(
    guide: &Guide,
    name: &'static str,
    on: bool,
    [label, hint]: [Key; 2],
    setting: fn(bool) -> Setting,
) -> Html {
    let keeper = guide.keeper.clone();
    let onchange = on_tick(move |on| {
        keeper.act(Action::SettingChanged(setting(on)));
    });
    let hint_id = format!("{name}-hint");
    html! {
        <label class="tick">
            <input type="checkbox" role="switch" {name} checked={on} aria-describedby={hint_id.clone()} {onchange} />
            <span>{ guide.text(label) }<span class="choice-hint" id={hint_id}>{ guide.text(hint) }</span></span>
        </label>
    }
}
