//! How a message reads, and which of its words to look at again. Nothing here ever praises: finding nothing means
//! little.

use super::Page;
use crate::domain::choice::Choice;
use crate::domain::message::{CAP, Class, Review, Tier};
use crate::key;
use crate::ui::guide::Guide;
use crate::ui::prelude::*;
use crate::words::families;

impl Page<'_> {
    pub(super) fn preview(&self) -> Html {
        let guide = self.guide;
        let inner = if self.text.is_empty() {
            html! { <p class="muted">{ guide.text(key!("message-preview.empty")) }</p> }
        } else {
            looked_at(guide, &self.text, &self.review)
        };
        html! {
            <section class="stack" key="preview" aria-labelledby="message-preview">
                <h2 id="message-preview">{ guide.text(key!("message-preview")) }</h2>
                { inner }
            </section>
        }
    }
}

/// A text with its marks, and what they mean.
pub fn looked_at(guide: &Guide, text: &str, review: &Review) -> Html {
    let piece = |(piece, class): (&str, Option<Class>)| match class {
        None => html! { <span>{ piece.to_owned() }</span> },
        Some(class) => {
            html! { <mark class="tools-mark" data-class={tier(class)}>{ piece.to_owned() }</mark> }
        }
    };
    let pieces = review.pieces(text).into_iter().map(piece);
    let say = |class: Class| {
        html! {
            <li class="tools-flag" key={class.id()} data-class={tier(class)} data-flag={class.id()}>
                <strong>{ guide.text(families::flag(class)) }</strong>
                <p>{ guide.text(families::flag_say(class)) }</p>
            </li>
        }
    };
    let is_over = text.chars().count() > CAP;
    let found = if is_over {
        html! { <p>{ guide.text(key!("message-flags.over")) }</p> }
    } else if review.flags.is_empty() {
        html! { <p>{ guide.text(key!("message-flags.none")) }</p> }
    } else {
        html! { <ul class="tools-flags">{ for review.classes().map(say) }</ul> }
    };
    html! {
        <>
            <p class="tools-draft private">{ for pieces }</p>
            <p class="muted small">{ guide.count(key!("message-preview.length"), "length", review.length as i64) }</p>
            <h3>{ guide.text(key!("message-flags")) }</h3>
            { found }
            <p class="muted small">{ guide.text(key!("message-flags.hint")) }</p>
        </>
    }
}

/// The tier as the styles name it.
fn tier(class: Class) -> &'static str {
    match class.tier() {
        Tier::Crisis => "crisis",
        Tier::Stop => "stop",
        Tier::Change => "change",
        Tier::Tip => "tip",
        Tier::Look => "look",
    }
}
