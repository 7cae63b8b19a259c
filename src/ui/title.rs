//! What the title of the page says about the route: enough to tell tabs and entries of the history apart, and nothing about why
//! somebody is here. It stays in the browser's history.

use super::guide::Guide;
use super::route::Route;
use crate::key;

/// The place, in the neutral words of the bar and with a number where there are many; nothing at home.
pub fn place(guide: &Guide) -> String {
    let mut number = None;
    let name = match guide.route {
        // The title is printed above the summary.
        Route::Home | Route::Summary => return String::new(),
        Route::CheckIn(_) | Route::Result => key!("check-in-title"),
        Route::Phase(phase) => {
            number = Some(phase.number());
            key!("interface-path")
        }
        Route::Week(week) => {
            number = Some(week.number());
            key!("interface-path")
        }
        Route::Path | Route::Heal => key!("interface-path"),
        Route::Today | Route::Quiet | Route::Changed | Route::LookBack | Route::Ending | Route::Insights => {
            key!("interface-today")
        }
        Route::Support => key!("interface-support"),
        Route::Settings => key!("interface-settings"),
        Route::About | Route::Embed => key!("interface-about"),
        Route::Tools
        | Route::Promises
        | Route::Urge
        | Route::LowContact
        | Route::Letter
        | Route::Log
        | Route::Message => key!("interface-tools"),
    };
    // Where a name may part is said for the narrow bar; in a title some browsers draw it as a hyphen.
    let name = guide.text(name).replace('\u{ad}', "");
    number.map_or_else(|| name.clone(), |number| [&name, " ", &number.to_string()].concat())
}
