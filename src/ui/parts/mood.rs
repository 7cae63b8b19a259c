//! The mood, once a day: five numbers, one tap.

use crate::ui::prelude::*;

use crate::domain::marks::BEST_MOOD;
use crate::progress::Action;
use crate::ui::guide::Guide;

/// The question, and what was answered today.
pub fn mood(guide: &Guide) -> Html {
    let noted = guide.progress.kept.mood_on(guide.today());
    let number = |number: u8| {
        html! {
            <label key={number}>
                <input type="radio" name="mood" value={number.to_string()} checked={noted == Some(number)}
                    onchange={guide.acts::<Event>(Action::MoodNoted(number))} />
                <span>{ number }</span>
            </label>
        }
    };
    let said = noted.map(|_| {
        html! {
            <p class="notice notice-line">
                <span>{ guide.text(key!("mood-title.noted")) }</span>
                <button class="button button-plain" type="button" name="mood-undo" onclick={guide.acts::<MouseEvent>(Action::MoodNoted(0))}>{ guide.text(key!("mood-title.undo")) }</button>
            </p>
        }
    });
    html! {
        <section class="card" data-part="mood">
            <fieldset class="stack" aria-describedby="mood-hint">
                <legend><h2 class="card-title">{ guide.text(key!("mood-title")) }</h2></legend>
                <p class="field-hint" id="mood-hint">{ guide.text(key!("mood-title.hint")) }</p>
                <div>
                    <div class="scale">{ for (1..=BEST_MOOD).map(number) }</div>
                    <p class="scale-ends" aria-hidden="true"><span>{ guide.text(key!("mood-title.low")) }</span><span>{ guide.text(key!("mood-title.high")) }</span></p>
                </div>
            </fieldset>
            <div role="status">{ for said }</div>
        </section>
    }
}
