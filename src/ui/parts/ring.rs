//! The days of a quiet time as a ring in pieces; gold joins the days that have been given.
//!
//! Drawn with the same attributes as the bowl's seams; colours are in `styles/ring.css`.

use crate::ui::prelude::*;

/// Once around from the top, clockwise.
const CIRCLE: &str = "M60 6A54 54 0 0 1 60 114A54 54 0 0 1 60 6";

/// What the ring shows.
pub struct Ring {
    /// Days so far; 0 draws no gold.
    pub day: u16,
    /// All days of the quiet time; 0 is drawn as one piece.
    pub days: u16,
    /// The same in words, such as "Day 12 of 40".
    pub label: String,
}

/// A ring of `days` pieces with `day` of them joined in gold.
pub fn ring(props: Ring) -> Html {
    let days = props.days.max(1);
    let day = props.day.min(days);
    // Ten units a day, of which the last two are the gap between two pieces.
    let length = (u32::from(days) * 10).to_string();
    let dash = format!("{} {length}", u32::from(day) * 10);
    let gold = |class: &'static str| {
        html! { <path class={class} d={CIRCLE} pathLength={length.clone()} stroke-dasharray={dash.clone()} /> }
    };

    html! {
        <svg class="ring" viewBox="0 0 120 120" role="img">
            <title>{ props.label }</title>
            <path class="ring-track" d={CIRCLE} pathLength={length.clone()} stroke-dasharray="8 2" />
            if day > 0 {
                { gold("ring-deep") }
                { gold("ring-gold") }
            }
        </svg>
    }
}
