//! How a page around the guide wants it to look: custom properties on the root, set through CSSOM and only after a look at each value.

use web_sys::{CssStyleDeclaration, HtmlElement};

use wasm_bindgen::JsCast;

use super::dom;
use crate::domain::colour::{Colour, DARK, LIGHT, Scheme};
use crate::domain::look::{Look, is_font, is_length};

/// Puts the look on. What can't be taken leaves the guide's own in its place and is told once in the console.
pub fn put_on(look: &Look) {
    let root = dom::document().and_then(|document| document.document_element());
    let Some(style) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()).map(|root| root.style())
    else {
        return;
    };
    let colour = |text: &Option<String>| text.as_deref().and_then(Colour::parse);
    let asked = (colour(&look.accent), colour(&look.surface));
    let take = |scheme: &Scheme| scheme.take(asked.0, asked.1, js_sys::Math::pow);
    let (light, dark) = (take(&LIGHT), take(&DARK));
    let of_own = [LIGHT.action, DARK.action];
    set(&style, "--kintsugi-accent", both(light.0, dark.0, of_own));
    set(&style, "--kintsugi-surface", both(light.1, dark.1, [LIGHT.grounds[0], DARK.grounds[0]]));
    let radius = look.radius.as_deref().filter(|radius| is_length(radius));
    set(&style, "--kintsugi-radius", radius.map(str::to_owned));
    let font = look.font.as_deref().filter(|font| is_font(font));
    set(&style, "--kintsugi-font", font.map(str::to_owned));
    let refused = look.accent.is_some() && light.0.is_none() && dark.0.is_none()
        || look.surface.is_some() && light.1.is_none() && dark.1.is_none()
        || look.radius.is_some() && radius.is_none()
        || look.font.is_some() && font.is_none();
    if refused {
        super::console::warn("a colour too close to what stands on it, or a malformed radius or font");
    }
}

/// A value that holds in light and in dark, by the switches of styles/tokens.css.
fn both(light: Option<Colour>, dark: Option<Colour>, own: [Colour; 2]) -> Option<String> {
    (light.is_some() || dark.is_some()).then(|| {
        let mut value = String::from("var(--light, ");
        push(&mut value, light.unwrap_or(own[0]));
        value.push_str(") var(--dark, ");
        push(&mut value, dark.unwrap_or(own[1]));
        value.push(')');
        value
    })
}

fn push(value: &mut String, Colour(parts): Colour) {
    value.push('#');
    for digit in parts.into_iter().flat_map(|part| [part >> 4, part & 15]) {
        value.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
    }
}

fn set(style: &CssStyleDeclaration, name: &str, value: Option<String>) {
    // A value that the browser can't read changes nothing.
    let _ = match value {
        Some(value) => style.set_property(name, &value),
        None => style.remove_property(name).map(drop),
    };
}
