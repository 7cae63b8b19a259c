//! The notice of a broken program: plain elements, usable without the program.

use kintsugi::browser::LocalStorage;
use kintsugi::browser::panic::{Broken, show};
use kintsugi::ports::Storage;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;

fn broken() -> Broken {
    let say = str::to_owned;
    Broken {
        title: say("It <b>broke</b>"),
        text: say("Load it again"),
        reload: say("Reload"),
        keep: say("Keep my data"),
        leave: say("Leave now"),
        stored_under: say("trial-of-a-break"),
    }
}

#[wasm_bindgen_test]
async fn a_broken_program_leaves_its_words_a_reload_and_the_stored_text() {
    let document = web_sys::window().and_then(|window| window.document()).unwrap();
    let app = document.create_element("div").unwrap();
    app.set_id("app");
    app.append_child(&document.create_element("input").unwrap()).unwrap();
    document.body().unwrap().append_child(&app).unwrap();
    let typed: web_sys::HtmlInputElement = app.first_child().unwrap().dyn_into().unwrap();
    typed.set_value("half a sentence");
    LocalStorage.write("trial-of-a-break", "{\"as\":\"it stands\"}").unwrap();

    show(&broken()).unwrap();
    show(&broken()).unwrap();

    let notices = document.query_selector_all("#broken").unwrap();
    assert_eq!(notices.length(), 1, "it is shown once");
    let notice = document.get_element_by_id("broken").unwrap();
    assert_eq!(notice.get_attribute("role").as_deref(), Some("alert"));
    let text = notice.text_content().unwrap();
    assert!(text.contains("It <b>broke</b>") && text.contains("Load it again"), "{text}");
    assert!(notice.query_selector("b").unwrap().is_none(), "words are never read as HTML");
    assert!(
        notice
            .query_selector("a[href='']")
            .unwrap()
            .is_some_and(|link| link.text_content().as_deref() == Some("Reload"))
    );
    assert!(notice.query_selector("a[href^='https:']").unwrap().is_some());

    let keep = notice.query_selector("a[download]").unwrap().unwrap();
    let fetched = web_sys::window().unwrap().fetch_with_str(&keep.get_attribute("href").unwrap());
    let response: web_sys::Response =
        wasm_bindgen_futures::JsFuture::from(fetched).await.unwrap().dyn_into().unwrap();
    let stored = wasm_bindgen_futures::JsFuture::from(response.text().unwrap()).await.unwrap();
    assert_eq!(stored.as_string().as_deref(), Some("{\"as\":\"it stands\"}"));

    let copy = document.get_element_by_id("app").unwrap();
    assert!(!copy.is_same_node(Some(&app)), "the page is a still copy, without the listeners of the program");
    let typed: web_sys::HtmlInputElement = copy.first_child().unwrap().dyn_into().unwrap();
    assert_eq!(typed.value(), "half a sentence", "what was typed is still there to be copied");

    LocalStorage.remove("trial-of-a-break").unwrap();
    notice.remove();
    copy.remove();
}
