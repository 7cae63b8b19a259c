//! How an urge ended. None of the ends is a failure.

use crate::ui::prelude::*;

use super::instead::instead;
use super::{Screen, support_line};
use crate::domain::urge::{Course, Step};
use crate::key;
use crate::progress::Action;
use crate::ui::route::Route;
use crate::words::Arg;

/// The three ends.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum End {
    /// It passed.
    Passed,
    /// It is still there.
    StillHere,
    /// Contact happened, or a slip.
    Contact,
}

/// "How is it now?"
pub fn how(screen: &Screen) -> Html {
    let guide = screen.guide;
    let choose = |end: End| screen.set::<MouseEvent>(move |state| state.end = Some(end));
    let compared = screen.state.before.zip(screen.state.after).map(|(before, after)| {
        let args = [("before", Arg::Number(before.into())), ("after", Arg::Number(after.into()))];
        html! { <p class="lead">{ guide.say(key!("urge-before-after"), &args) }</p> }
    });
    let contact = (screen.course == Course::Whole).then(|| {
        let label = if guide.progress.mentions_ex() {
            guide.text(key!("urge-contact-happened"))
        } else {
            guide.text(key!("urge-slip"))
        };
        html! { <button class="button button-quiet" type="button" name="how" value="contact" onclick={choose(End::Contact)}>{ label }</button> }
    });
    html! {
        <div class="tools-one">
            <h1 tabindex="-1">{ guide.text(key!("urge-how")) }</h1>
            { for compared }
            <div class="actions">
                <button class="button button-quiet" type="button" name="how" value="passed" onclick={choose(End::Passed)}>{ guide.text(key!("urge-passed")) }</button>
                <button class="button button-quiet" type="button" name="how" value="still-here" onclick={choose(End::StillHere)}>{ guide.text(key!("urge-still-here")) }</button>
                { for contact }
            </div>
        </div>
    }
}

/// The screen of an end.
pub fn end(screen: &Screen, end: End) -> Html {
    match end {
        End::Passed => passed(screen),
        End::StillHere => still_here(screen),
        End::Contact => contact(screen),
    }
}

fn passed(screen: &Screen) -> Html {
    let guide = screen.guide;
    html! {
        <div class="tools-one">
            <h1 tabindex="-1">{ guide.text(key!("urge-passed")) }</h1>
            <p class="lead">{ guide.text(key!("urge-passed.text")) }</p>
            <div class="actions"><a class="button" href={Route::Home.href()}>{ guide.text(key!("urge-stop")) }</a></div>
        </div>
    }
}

fn still_here(screen: &Screen) -> Html {
    let guide = screen.guide;
    let again = screen.course.steps().contains(&Step::Wave).then(|| {
        let (starts, goes) = (
            guide.acts::<()>(Action::WaveStarted),
            screen.set::<()>(|state| {
                state.end = None;
                state.after = None;
                state.step = Step::Wave;
            }),
        );
        let onclick = Callback::from(move |_: MouseEvent| {
            starts.emit(());
            goes.emit(());
        });
        html! { <button class="button" type="button" name="wave" {onclick}>{ guide.text(key!("urge-wave.again")) }</button> }
    });
    html! {
        <>
            <div class="tools-one">
                <h1 tabindex="-1">{ guide.text(key!("urge-still-here")) }</h1>
                <p class="lead">{ guide.text(key!("urge-still-here.text")) }</p>
                <div class="actions">{ for again }{ screen.way_out() }</div>
            </div>
            { support_line(guide) }
            { guide.part(instead, false) }
        </>
    }
}

fn contact(screen: &Screen) -> Html {
    let guide = screen.guide;
    let (title, text) = if guide.progress.mentions_ex() {
        (guide.text(key!("urge-contact-happened")), guide.text(key!("urge-contact-happened.text")))
    } else {
        (guide.text(key!("urge-slip")), guide.text(key!("urge-slip.text")))
    };
    html! {
        <div class="tools-one">
            <h1 tabindex="-1">{ title }</h1>
            <p class="lead">{ text }</p>
            <div class="actions">
                <a class="button" href={Route::Quiet.href()}>{ guide.text(key!("urge-contact-happened.log")) }</a>
                { screen.way_out() }
            </div>
        </div>
    }
}
