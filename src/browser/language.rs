//! The language that the address, or the page around the frame, asks for: each has a page of its own.

use super::dom::{document, window};

/// Goes to the page in that language, if there is one and this is another. `de-AT` finds `de`.
pub fn follow(tag: &str) {
    if !tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return;
    }
    let tag = tag.split('-').next().unwrap_or(tag);
    if super::dom::language() == tag {
        return;
    }
    let selector = ["link[rel=alternate][hreflang=\"", tag, "\"]"].concat();
    let link = document().and_then(|document| document.query_selector(&selector).ok().flatten());
    let (Some(window), Some(to)) = (window(), link.and_then(|link| link.get_attribute("href"))) else {
        return;
    };
    let (search, hash) = super::address();
    // Refused only where there is nowhere to go: then this language stays.
    let _ = window.location().replace(&[to, search, hash].concat());
}
