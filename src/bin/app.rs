//! The page's program: wires and mounts, nothing else. `src/web/boot.mjs` loads it and hands it the words.

#[cfg(target_arch = "wasm32")]
mod page {
    use kintsugi::key;
    use kintsugi::words::{EnglishPlural, Words};
    use std::cell::RefCell;
    use std::rc::Rc;
    use wasm_bindgen::prelude::*;
    use yew::prelude::*;

    thread_local! {
        static WORDS: RefCell<Option<Words>> = const { RefCell::new(None) };
    }

    #[derive(Properties, PartialEq)]
    struct HelloProps {
        text: String,
    }

    #[component]
    fn Hello(props: &HelloProps) -> Html {
        html! { <h1>{ &props.text }</h1> }
    }

    /// Starts the program with the first pack of words.
    ///
    /// # Errors
    /// When the pack is damaged or the page has no place for the program.
    #[wasm_bindgen]
    pub fn start(words: String) -> Result<(), JsValue> {
        let words = Words::parse(&words, Rc::new(EnglishPlural)).map_err(|_| JsValue::from_str("words"))?;
        let document = web_sys::window().and_then(|window| window.document());
        let host = document.and_then(|document| document.get_element_by_id("app")).ok_or(JsValue::NULL)?;
        let text = words.text(key!("interface-name"));
        WORDS.set(Some(words));
        yew::Renderer::<Hello>::with_root_and_props(host, HelloProps { text }).render();
        Ok(())
    }

    /// Adds the second pack of words.
    ///
    /// # Errors
    /// When the pack is damaged.
    #[wasm_bindgen]
    pub fn more(words: String) -> Result<(), JsValue> {
        WORDS
            .with_borrow_mut(|known| known.as_mut().map_or(Ok(()), |known| known.add(&words)))
            .map_err(|_| JsValue::from_str("words"))
    }
}

fn main() {}
