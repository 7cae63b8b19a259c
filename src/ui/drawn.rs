//! What `site` drew into the page, taken over as it stands: the home of a first visit, and the help lines of every country.
//!
//! Neither their words nor the code that draws them has to travel a second time. Natively, where `site` draws, there is no
//! page to take them from.

use super::view::Html;

#[cfg(target_arch = "wasm32")]
mod page {
    use std::cell::RefCell;

    use web_sys::wasm_bindgen::JsCast;
    use web_sys::{Document, Element, Node};
    use yew::virtual_dom::VNode;

    use super::Html;

    thread_local! {
        static HOME: RefCell<Vec<Node>> = const { RefCell::new(Vec::new()) };
        static LINES: RefCell<Option<Node>> = const { RefCell::new(None) };
    }

    /// Keeps what the program is about to clear. Called once, before it draws anything.
    pub fn keep(document: &Document) {
        let inside = document.query_selector("#app .home").ok().flatten().map(|home| home.child_nodes());
        let nodes = inside.map(|nodes| (0..nodes.length()).filter_map(|at| nodes.get(at)).collect());
        HOME.set(nodes.unwrap_or_default());
        let lines = document.query_selector(".boot-lines").ok().flatten();
        LINES.set(lines.and_then(|lines| lines.clone_node_with_deep(true).ok()));
    }

    /// What stands in the home of a first visit.
    pub fn home() -> Vec<Html> {
        HOME.with_borrow(|nodes| nodes.iter().map(|node| VNode::VRef(node.clone()).into()).collect())
    }

    /// Its four doors alone, for another page.
    pub fn doors() -> Html {
        let doors = HOME.with_borrow(|nodes| {
            let is_doors = |node: &&Element| node.query_selector(".home-doors").ok().flatten().is_some();
            nodes.iter().filter_map(Node::dyn_ref::<Element>).find(is_doors).cloned()
        });
        doors.map(|doors| VNode::VRef(doors.into()).into()).unwrap_or_default()
    }

    /// The help lines of every country.
    pub fn lines() -> Html {
        LINES
            .with_borrow(|lines| lines.clone())
            .map(|lines| VNode::VRef(lines.unchecked_into()).into())
            .unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
pub use page::{doors, home, keep, lines};

/// The place of the help lines of every country.
#[cfg(not(target_arch = "wasm32"))]
pub fn lines() -> Html {
    use super::view::html;
    html! { <div class="boot-lines" /> }
}
