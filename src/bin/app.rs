//! The page's program: wires and mounts, nothing else. `src/web/boot.mjs` loads it and hands it the words.

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(target_arch = "wasm32")]
mod page {
    use std::rc::Rc;

    use kintsugi::browser;
    use kintsugi::keeper::Keeper;
    use kintsugi::progress::store::Keys;
    use kintsugi::ui::{App, Drawing, Drawn, Query};
    use kintsugi::words::Words;
    use wasm_bindgen::prelude::*;

    /// Starts the program with the first pack of words, with the functions that load the late part and another language, and
    /// with the second pack where the late part is in place already.
    ///
    /// # Errors
    /// When the pack is damaged or the page has no place for the program.
    #[wasm_bindgen]
    pub fn start(
        words: String,
        bring_late_part: js_sys::Function,
        bring_language: js_sys::Function,
        more: Option<String>,
    ) -> Result<(), JsValue> {
        let document = web_sys::window().and_then(|window| window.document());
        let document = document.ok_or(JsValue::NULL)?;
        let host = document.get_element_by_id("app").ok_or(JsValue::NULL)?;
        kintsugi::ui::drawn::keep(&document);
        let ports = browser::ports(bring_late_part, bring_language);
        let damaged = |_| JsValue::from_str("words");
        let mut words = Words::parse(&words, ports.intl.clone()).map_err(damaged)?;
        let (search, hash) = browser::address();
        let query = Query::parse(&search);
        if query.embed {
            browser::mark_embedded();
        }
        let stored_under = Keys::of(query.profile.as_deref()).main;
        browser::panic::install(browser::panic::Broken::new(&words, &stored_under));
        let keeper = Rc::new(Keeper::begin(ports.clone(), query.profile.as_deref()));
        if let Some(more) = more {
            words.add(&more).map_err(damaged)?;
            keeper.complete();
        }
        let app = App { ports, keeper, words: Rc::new(words), query, hash, left: browser::exit::was_left() };
        yew::Renderer::<Drawn>::with_root_and_props(host, Drawing::new(app)).render();
        Ok(())
    }

    /// The late part is in place, with the second pack of words; without words it failed to arrive.
    #[wasm_bindgen]
    pub fn late_part(words: Option<String>) {
        browser::late_part(words);
    }

    /// The page is marked with another language, and these are its words and its own page; without words it failed to arrive.
    /// `chosen` says whether the visitor chose it.
    #[wasm_bindgen]
    pub fn spoken(
        first: Option<String>,
        more: Option<String>,
        page: Option<web_sys::Document>,
        chosen: Option<bool>,
    ) {
        if let Some(page) = page {
            kintsugi::ui::drawn::keep(&page);
        }
        browser::language::arrived(first, more, chosen == Some(true));
    }

    /// Tells that a newer version waits; calling `take` lets it take over.
    #[wasm_bindgen]
    pub fn newer(take: js_sys::Function) {
        browser::newer::waits(take);
    }
}

fn main() {}
