//! The questions of urge help: what set it off, and how strong it is. None has to be answered.

use crate::ui::prelude::*;

use super::{Place, Screen};
use crate::domain::choice::Choice;
use crate::domain::quiet_time::Trigger;
use crate::domain::urge::Course;
use crate::key;
use crate::ui::forms::Sent;
use crate::ui::parts::store_notice::is_saving;
use crate::words::families;

/// Eight chips; fewer where the ex is to be left out.
pub fn trigger(screen: &Screen) -> Html {
    let guide = screen.guide;
    let chips =
        Trigger::ALL.iter().copied().filter(|trigger| guide.progress.mentions_ex() || !trigger.is_about_ex());
    let chips = chips.map(|trigger| {
        let onchange = screen.set::<Event>(move |state| state.trigger = Some(trigger));
        html! {
            <label key={trigger.id()}>
                <input type="radio" name="trigger" value={trigger.id()} checked={screen.state.trigger == Some(trigger)} {onchange} />
                <span>{ guide.text(families::trigger(trigger)) }</span>
            </label>
        }
    });
    let title = guide.text(key!("urge-trigger"));
    let hint = guide.text(key!("urge-trigger.hint"));
    let chips = html! { <div class="scale chips">{ for chips }</div> };
    form(screen, "trigger-hint", title, hint, chips, screen.state.trigger.is_some())
}

/// How strong it is at first.
pub fn before(screen: &Screen) -> Html {
    let title = screen.guide.text(key!("urge-rate"));
    strength(screen, title, screen.state.before, |state, strength| state.before = Some(strength))
}

/// How strong it is now.
pub fn after(screen: &Screen) -> Html {
    let title = screen.guide.text(key!("urge-rate-again"));
    strength(screen, title, screen.state.after, |state, strength| state.after = Some(strength))
}

/// Zero to ten.
fn strength(screen: &Screen, title: String, chosen: Option<u8>, set: fn(&mut Place, u8)) -> Html {
    let steps = (0..=10).map(|strength: u8| {
        let onchange = screen.set::<Event>(move |state| set(state, strength));
        html! {
            <label key={strength}>
                <input type="radio" name="strength" value={strength.to_string()} checked={chosen == Some(strength)} {onchange} />
                <span>{ strength }</span>
            </label>
        }
    });
    let mut hint = screen.guide.text(key!("urge-rate.hint"));
    if screen.course == Course::Whole && is_saving(screen.guide) {
        hint.push(' ');
        hint.push_str(&screen.guide.text(key!("urge-rate.kept")));
    }
    let steps = html! { <div class="scale scale-long">{ for steps }</div> };
    form(screen, "strength-hint", title, hint, steps, chosen.is_some())
}

/// One question as a form: Enter goes on as the button does.
fn form(
    screen: &Screen,
    hint_id: &'static str,
    title: String,
    hint: String,
    choices: Html,
    chosen: bool,
) -> Html {
    let guide = screen.guide;
    let on = screen.go_on::<()>();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        // Taking the form keeps the page where it is.
        Sent::take(&event);
        on.emit(());
    });
    let (class, label) = if chosen {
        ("button", guide.text(key!("urge-next")))
    } else {
        ("button button-quiet", guide.text(key!("urge-skip")))
    };
    html! {
        <form class="quiz" {onsubmit} novalidate=true>
            <fieldset aria-describedby={hint_id}>
                <legend class="quiz-question"><h1 tabindex="-1">{ title }</h1></legend>
                <p class="quiz-hint" id={hint_id}>{ hint }</p>
                { choices }
            </fieldset>
            <div class="actions">
                <button {class} type="submit" name="next">{ label }</button>
                { screen.way_out() }
            </div>
        </form>
    }
}
