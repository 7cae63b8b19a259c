//! One line of help: who, for whom, and a number that can be pressed.

use crate::ui::prelude::*;

use crate::domain::day::Day;
use crate::domain::support::{ForWhom, Service};
use crate::key;
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// A row of the support list. The emergency number is set apart.
pub fn service(guide: &Guide, service: &'static Service) -> Html {
    let emergency = service.for_whom == ForWhom::Emergency;
    let for_whom = guide.text(families::for_whom(service.for_whom));
    // A line without a name of its own is named after what it is for.
    let nameless = service.name == service.contact && service.url.is_none();
    let (name, about) = match (nameless, service.url) {
        (true, _) => (for_whom, None),
        (false, Some(_)) if service.for_whom == ForWhom::Emotional => {
            (service.name.to_owned(), Some(guide.text(key!("support-findahelpline"))))
        }
        (false, _) => (service.name.to_owned(), Some(for_whom)),
    };
    let checked = service.verified_on.and_then(Day::parse).map(|day| {
        let date = guide.date(day);
        html! { <p class="support-for">{ guide.say(key!("support-verified"), &[("date", Arg::Text(&date))]) }</p> }
    });
    html! {
        <li class={classes!("support-row", emergency.then_some("support-first"))} key={service.contact}>
            <div>
                <p>{ name }</p>
                { for about.map(|about| html! { <p class="support-for">{ about }</p> }) }
                { for checked }
            </div>
            <div class="support-ways">{ call(guide, service) }{ text(guide, service) }{ visit(guide, service) }</div>
        </li>
    }
}

fn call(guide: &Guide, service: &Service) -> Html {
    let Some(tel) = service.tel else { return Html::default() };
    let number = ("number", Arg::Text(service.contact));
    let label = if service.for_whom == ForWhom::Emergency {
        guide.say(key!("support-emergency"), &[number])
    } else {
        format!("{}, {}", guide.say(key!("support-call"), &[number]), service.name)
    };
    html! { <a class="support-call" href={format!("tel:{tel}")} aria-label={label}>{ service.contact }</a> }
}

fn text(guide: &Guide, service: &Service) -> Html {
    let Some(sms) = service.sms else { return Html::default() };
    let number = ("number", Arg::Text(sms.number));
    let label = match sms.word {
        Some(word) => guide.say(key!("support-text-word"), &[number, ("word", Arg::Text(word))]),
        None => guide.say(key!("support-text"), &[number]),
    };
    html! { <a class="support-call support-text" href={format!("sms:{}", sms.number)}>{ label }</a> }
}

fn visit(guide: &Guide, service: &Service) -> Html {
    let Some(url) = service.url else { return Html::default() };
    let label = guide.say(key!("support-visit"), &[("site", Arg::Text(service.contact))]);
    // Coming back from another site loads the guide anew: the answers of a check-in would be gone.
    let target = guide.progress.sitting.is_some().then_some("_blank");
    html! {
        <a class="support-call support-text" href={url} rel="noreferrer" {target} aria-label={label}>{ service.contact }</a>
    }
}
