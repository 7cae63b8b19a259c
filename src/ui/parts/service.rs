//! One line of help: who, for whom, and a number that can be pressed.

use yew::prelude::*;

use crate::domain::support::Service;
use crate::key;
use crate::ui::guide::Guide;
use crate::words::{Arg, families};

/// A row of the support list.
pub fn service(guide: &Guide, service: &'static Service) -> Html {
    let number = service.contact;
    let call = service.tel.map(|tel| {
        let label = guide.say(key!("support-call"), &[("number", Arg::Text(number))]);
        html! { <a class="support-call" href={format!("tel:{tel}")} aria-label={format!("{label}, {}", service.name)}>{ number }</a> }
    });
    let visit = service.url.filter(|_| service.tel.is_none()).map(|url| {
        html! { <a class="support-call" href={url} rel="noreferrer">{ number }</a> }
    });
    let text = service.sms.map(|sms| {
        let number = ("number", Arg::Text(sms.number));
        let label = match sms.word {
            Some(word) => guide.say(key!("support-text-word"), &[number, ("word", Arg::Text(word))]),
            None => guide.say(key!("support-text"), &[number]),
        };
        html! { <a class="support-call" href={format!("sms:{}", sms.number)}>{ label }</a> }
    });
    html! {
        <li class="support-row" key={service.name}>
            <p>{ service.name }</p>
            <p class="support-for">{ guide.text(families::for_whom(service.for_whom)) }</p>
            { for call }
            { for visit }
            { for text }
        </li>
    }
}
