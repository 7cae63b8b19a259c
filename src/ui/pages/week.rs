//! Being built.
use yew::prelude::*;
use crate::domain::heal::Week;
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
