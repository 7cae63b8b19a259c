//! The least that a page made with Yew can be: a peer of the benchmark.
//! `cargo xtask bench` builds it with the profile of the release.

/// On the wasm target the page is mounted; elsewhere there is nothing to do.
fn main() {
    #[cfg(target_arch = "wasm32")]
    yew::Renderer::<hello::Hello>::new().render();
}

#[cfg(target_arch = "wasm32")]
mod hello {
    use yew::prelude::*;

    /// One line of text.
    #[component]
    pub fn Hello() -> Html {
        html! { <p id="hello">{ "Hello" }</p> }
    }
}
