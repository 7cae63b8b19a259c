//! The languages of the guide, each in its own words.

use crate::ui::prelude::*;

use crate::ports::Language;
use crate::ui::guide::Guide;

/// A list of plain links, so that it works before the program runs; then a language comes without loading the page anew. Nothing where
/// there is only one.
pub fn languages(guide: &Guide) -> Html {
    let all = guide.ports.outside.languages();
    if all.is_empty() {
        return Html::default();
    }
    let current = guide.ports.outside.language();
    html! {
        <nav class="languages" aria-label={guide.text(key!("language-title"))}>
            <ul class="languages-list">{ for all.into_iter().map(|one| link(guide, one, &current)) }</ul>
        </nav>
    }
}

fn link(guide: &Guide, one: Language, current: &str) -> Html {
    let (outside, tag) = (guide.ports.outside.clone(), one.tag.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        // With a key held the visitor wants it in a tab of its own.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            outside.speak(&tag, true);
        }
    });
    let is_current = (one.tag == current).then_some("true");
    html! {
        <li key={one.tag.clone()}>
            <a class="languages-link" href={one.address} hreflang={one.tag.clone()} lang={one.tag} aria-current={is_current} {onclick}>{ one.name }</a>
        </li>
    }
}
