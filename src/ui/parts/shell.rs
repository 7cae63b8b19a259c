//! The frame around every page: name, urge help and Leave now above, the five places, the notices of the store.

use crate::ui::prelude::*;

use super::languages::languages;
use crate::key;
use crate::ports::LEAVE_TO;
use crate::ui::guide::Guide;
use crate::ui::later;
use crate::ui::route::Route;
use crate::words::Key;

/// The frame around a page.
pub fn shell(guide: &Guide, content: Html) -> Html {
    let name = guide.text(key!("interface-name"));
    let ways_out = (guide.query.embed && later::is_here(guide)).then(|| later::foot(guide));
    // The focus moves and the address stays: "#main" in it would lose the place at the next load.
    let outside = guide.ports.outside.clone();
    let to_the_page = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        outside.focus("#main");
    });
    // A question asks for one thing: the bar with the other places steps back.
    let is_task = matches!(guide.route, Route::CheckIn(_));
    html! {
        <div class="shell" data-task={is_task.then_some("")}><div class="shell-body">
            <a class="skip" href="#main" onclick={to_the_page}>{ guide.text(key!("interface-skip")) }</a>
            <header class="shell-top">
                <a class="shell-name" href={Route::Home.href()} aria-label={name.clone()}>
                    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M3 9h18c0 6-3.5 10-9 10S3 15 3 9z" />
                        <path class="icon-gold" d="M13 9l-2 3 2.5 2-1.5 5" />
                    </svg>
                    <span class="shell-name-text" aria-hidden="true">{ name }</span>
                </a>
                { urge_link(guide, "shell-urge") }
                { leave_link(guide, "shell-leave") }
            </header>
            <nav class="shell-nav" aria-label={guide.text(key!("interface-places"))}>
                <ul class="shell-list">{ for PLACES.iter().map(|place| place.link(guide)) }</ul>
            </nav>
            <main class="shell-main" id="main" tabindex="-1">
                { content }
                { for ways_out }
            </main>
            <footer class="shell-foot">
                <p>{ guide.text(key!("home-disclaimer")) }</p>
                <p><a href={Route::About.href()}>{ guide.text(key!("interface-about")) }</a></p>
                { for (guide.route == Route::Home).then(|| languages(guide)) }
            </footer>
        </div></div>
    }
}

/// The link to urge help, in reach on every screen.
pub fn urge_link(guide: &Guide, class: &'static str) -> Html {
    html! { <a {class} href={Route::Urge.href()}>{ guide.text(key!("interface-urge")) }</a> }
}

/// "Leave now": a real link, so that it works before the program runs and when it is broken; in a frame for the
/// whole window.
pub fn leave_link(guide: &Guide, class: &'static str) -> Html {
    let outside = guide.ports.outside.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        outside.leave();
    });
    html! { <a {class} href={LEAVE_TO} target="_top" rel="noreferrer" {onclick}>{ guide.text(key!("interface-leave")) }</a> }
}

struct Place {
    route: Route,
    name: Key,
    icon: &'static str,
}

const PLACES: [Place; 5] = [
    Place {
        route: Route::Today,
        name: key!("interface-today"),
        icon: "M4 18h16M7 14a5 5 0 0 1 10 0M12 4v2M4.5 8l1.4 1.4M19.5 8l-1.4 1.4",
    },
    Place {
        route: Route::Path,
        name: key!("interface-path"),
        icon: "M6 20h7a3.5 3.5 0 0 0 0-7h-3a3.5 3.5 0 0 1 0-7h8M16 3.5 18.5 6 16 8.5",
    },
    Place {
        route: Route::Tools,
        name: key!("interface-tools"),
        icon: "M14.5 5.5l4 4L9 19l-5 1 1-5zM12 8l4 4",
    },
    Place {
        route: Route::Support,
        name: key!("interface-support"),
        icon: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM6.4 6.4l3.5 3.5M14.1 14.1l3.5 3.5M17.6 6.4l-3.5 3.5M9.9 14.1l-3.5 3.5",
    },
    Place {
        route: Route::Settings,
        name: key!("interface-settings"),
        icon: "M4 8h8M16 8h4M4 16h4M12 16h8M14 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM10 18a2 2 0 1 0 0-4 2 2 0 0 0 0 4z",
    },
];

impl Place {
    fn link(&self, guide: &Guide) -> Html {
        let current = match (self.route, guide.route) {
            (place, route) if place == route => "page",
            (Route::Path, Route::Phase(_) | Route::Heal | Route::Week(_)) => "true",
            (Route::Tools, Route::Urge | Route::Letter | Route::Log | Route::Insights)
            | (Route::Today, Route::Quiet | Route::Changed | Route::Summary) => "true",
            _ => "false",
        };
        let icon =
            html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={self.icon} /></svg> };
        let name = html! { <span>{ guide.text(self.name.clone()) }</span> };
        let href = self.route.href();
        if current == "false" {
            html! { <li key={href.clone()}><a class="shell-link" {href}>{ icon }{ name }</a></li> }
        } else {
            html! { <li key={href.clone()}><a class="shell-link" {href} aria-current={current}>{ icon }{ name }</a></li> }
        }
    }
}
