//! A longer text as paragraphs and lists.

use crate::ui::prelude::*;

use crate::words::{Block, blocks};

/// Paragraphs and lists. The text is shown as text, never as HTML.
pub fn prose(text: &str) -> Html {
    html! { <div class="prose">{ paragraphs(text) }</div> }
}

/// The blocks of a text, for a place that brings its own box.
pub fn paragraphs(text: &str) -> Html {
    let block = |block: Block| match block {
        Block::Paragraph(line) => html! { <p>{ line.to_owned() }</p> },
        Block::List(items) => {
            let items = items.iter().map(|item| html! { <li>{ (*item).to_owned() }</li> });
            html! { <ul>{ for items }</ul> }
        }
    };
    html! { <>{ for blocks(text).into_iter().map(block) }</> }
}
