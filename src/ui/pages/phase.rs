//! Being built.
use crate::domain::phases::Phase;
use yew::prelude::*;
/// Which phase.
#[derive(PartialEq, Properties)]
pub struct PhaseProps {
    /// The phase.
    pub phase: Phase,
}
/// Being built.
#[component]
pub fn PhasePage(props: &PhaseProps) -> Html {
    html! { <h1 tabindex="-1">{ props.phase.number() }</h1> }
}
