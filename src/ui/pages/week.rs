//! Being built.
use crate::domain::heal::Week;
use yew::prelude::*;
/// Which week.
#[derive(PartialEq, Properties)]
pub struct WeekProps {
    /// The week.
    pub week: Week,
}
/// Being built.
#[component]
pub fn WeekPage(props: &WeekProps) -> Html {
    html! { <h1 tabindex="-1">{ props.week.number() }</h1> }
}
