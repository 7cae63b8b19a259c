//! What has the focus is in sight.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ScrollIntoViewOptions, ScrollLogicalPosition};

use super::dom::{document, window};

/// Scrolls as little as it takes: reading goes on where it was.
fn bring(element: &Element) {
    let nearest = ScrollIntoViewOptions::new();
    nearest.set_block(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&nearest);
}

/// Brings a place into sight once the page that is being changed is drawn: what stands above it may have grown or gone.
pub fn bring_once_drawn(element: Element) {
    if let Some(window) = window() {
        let then = Closure::once_into_js(move || bring(&element));
        // Without a frame to come there is nobody who looks.
        let _ = window.request_animation_frame(then.unchecked_ref());
    }
}

/// Brings what has the focus into sight. Firefox and WebKit leave a place that Tab comes to where it is when its edge alone is to be seen.
pub fn bring_focused() {
    if let Some(at) = document().and_then(|document| document.active_element()) {
        bring(&at);
    }
}

/// How high the window is, in CSS pixels.
pub fn height() -> f64 {
    window()
        .and_then(|window| window.inner_height().ok())
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
}

/// What has the focus and stood in a window that was `before` CSS pixels high stays in sight when a bar or a keyboard takes room of it.
pub fn keep_focused(before: f64) {
    if let Some(at) = document().and_then(|document| document.active_element()) {
        let place = at.get_bounding_client_rect();
        if place.top() >= 0.0 && place.bottom() <= before && place.bottom() > height() {
            bring(&at);
        }
    }
}
