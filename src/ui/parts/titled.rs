//! A title with a longer text below it, as a card or as a plain section of a page.

use crate::ui::prelude::*;

use super::prose::paragraphs;
use crate::ui::guide::Guide;
use crate::words::Key;

/// A card with a title and a text.
pub fn titled_card(guide: &Guide, title: Key, text: Key) -> Html {
    titled_card_with(guide, title, text, Html::default())
}

/// A card with a title, a text, and something below it.
pub fn titled_card_with(guide: &Guide, title: Key, text: Key, below: Html) -> Html {
    html! {
        <section class="card">
            <h2 class="card-title">{ guide.text(title) }</h2>
            <div class="prose">{ paragraphs(&guide.text(text)) }</div>
            { below }
        </section>
    }
}

/// A section with a title and a text.
pub fn titled(guide: &Guide, title: Key, text: Key) -> Html {
    titled_with(guide, title, text, Html::default())
}

/// A section with a title, a text, and something below it.
pub fn titled_with(guide: &Guide, title: Key, text: Key, below: Html) -> Html {
    html! {
        <section class="stack">
            <h2>{ guide.text(title) }</h2>
            <div class="prose">{ paragraphs(&guide.text(text)) }</div>
            { below }
        </section>
    }
}
