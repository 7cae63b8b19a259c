//! What can be done in place of writing: some small things, and a line for somebody else.

use crate::ui::prelude::*;

use crate::domain::day::Now;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::families::{self, IDEAS};

/// Between eleven at night and five in the morning.
fn is_night(now: Now) -> bool {
    !(5 * 60..23 * 60).contains(&now.minute)
}

/// Whether the line was copied.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    NotYet,
    Done,
    Failed,
}

/// Ideas, words for the night, and a line for a friend. Where it is the whole screen, its first heading is the
/// heading of the screen.
pub fn instead(guide: &Guide, my: &Memory, is_screen: &bool) -> Html {
    let copied = my.state(Copied::NotYet);
    let line = guide.text(key!("urge-friend-line"));
    let copy = {
        let (outside, line, copied) = (guide.ports.outside.clone(), line.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let copied = copied.clone();
            let done = move |worked: bool| copied.set(if worked { Copied::Done } else { Copied::Failed });
            outside.copy(&line, Box::new(done));
        })
    };
    let share = guide.ports.outside.can_share().then(|| {
        let (outside, line) = (guide.ports.outside.clone(), line.clone());
        let onclick = Callback::from(move |_: MouseEvent| outside.share(&line));
        html! { <button class="button button-quiet" type="button" name="share" {onclick}>{ guide.text(key!("urge-friend.share")) }</button> }
    });
    let told = match copied.get() {
        Copied::NotYet => None,
        Copied::Done => Some(guide.text(key!("urge-friend.copied"))),
        Copied::Failed => Some(guide.text(key!("urge-friend.failed"))),
    };
    let ideas =
        (1..=IDEAS).map(|number| html! { <li key={number}>{ guide.text(families::idea(number)) }</li> });
    let night = (is_night(guide.now) && guide.progress.mentions_ex()).then(|| {
        html! {
            <section class="card card-sunk">
                <h2 class="card-title">{ guide.text(key!("urge-night")) }</h2>
                <p>{ guide.text(key!("urge-night.text")) }</p>
            </section>
        }
    });
    let title = guide.text(key!("urge-ideas"));
    let title = if *is_screen {
        html! { <h1 tabindex="-1">{ title }</h1> }
    } else {
        html! { <h2>{ title }</h2> }
    };
    html! {
        <>
            { for night }
            <section class="stack">
                { title }
                <div class="prose"><ul>{ for ideas }</ul></div>
            </section>
            <section class="stack">
                <h2>{ guide.text(key!("urge-friend")) }</h2>
                <p>{ guide.text(key!("urge-friend.text")) }</p>
                <p class="tools-draft">{ line }</p>
                <div class="actions">
                    { for share }
                    <button class="button button-quiet" type="button" name="copy" onclick={copy}>{ guide.text(key!("urge-friend.copy")) }</button>
                </div>
                <p role="status">{ for told }</p>
            </section>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_for_the_night_are_shown_from_eleven_to_five() {
        let at = |minute: i64| is_night(Now::at(minute * 60_000, 0));
        assert!(at(23 * 60) && at(0) && at(5 * 60 - 1));
        assert!(!at(5 * 60) && !at(12 * 60) && !at(23 * 60 - 1));
    }
}
