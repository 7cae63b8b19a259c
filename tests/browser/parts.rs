//! Parts on a real page: what they keep, and for how long.

use std::cell::RefCell;
use std::rc::Rc;

use kintsugi::ui::part::State;
use kintsugi::ui::{Draw, Drawing, Drawn, Html, Memory};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::html;
use yew::platform::time::sleep;

/// What the test reaches into from outside.
#[derive(Default)]
struct Hold {
    inner: RefCell<Option<State<u32>>>,
    outer: RefCell<Option<State<bool>>>,
    told: RefCell<Vec<String>>,
}

/// A part that counts.
struct One(Rc<Hold>);

/// Another one with a memory of the same shape.
struct Two(Rc<Hold>);

/// Shows the first, and after a change the second in the same place.
struct Outer(Rc<Hold>);

fn counter(hold: &Rc<Hold>, my: &Memory, name: &'static str) -> Html {
    let count = my.state(0_u32);
    hold.inner.replace(Some(count.clone()));
    let now = count.get();
    let (at_first, on_change) = (hold.clone(), hold.clone());
    my.after((), move || at_first.told.borrow_mut().push(format!("{name} stands")));
    my.on_change(now, move || on_change.told.borrow_mut().push(format!("{name} {now}")));
    html! { <p><input />{ name }{ now }</p> }.into()
}

impl Draw for One {
    fn draw(&self, my: &Memory) -> Html {
        counter(&self.0, my, "one")
    }
}

impl Draw for Two {
    fn draw(&self, my: &Memory) -> Html {
        counter(&self.0, my, "two")
    }
}

impl Draw for Outer {
    fn draw(&self, my: &Memory) -> Html {
        let second = my.state(false);
        self.0.outer.replace(Some(second.clone()));
        let drawing =
            if second.get() { Drawing::new(Two(self.0.clone())) } else { Drawing::new(One(self.0.clone())) };
        html! { <div><Drawn ..drawing /></div> }.into()
    }
}

async fn begin() -> (Rc<Hold>, Element) {
    let host = web_sys::window().unwrap().document().unwrap().create_element("div").unwrap();
    let hold = Rc::new(Hold::default());
    yew::Renderer::<Drawn>::with_root_and_props(host.clone(), Drawing::new(Outer(hold.clone()))).render();
    sleep(std::time::Duration::ZERO).await;
    (hold, host)
}

async fn count(hold: &Hold, to: u32) {
    hold.inner.borrow().as_ref().unwrap().set(to);
    sleep(std::time::Duration::ZERO).await;
}

#[wasm_bindgen_test]
async fn what_a_part_keeps_outlives_a_drawing_of_what_is_around_it() {
    let (hold, host) = begin().await;
    count(&hold, 7).await;
    hold.outer.borrow().as_ref().unwrap().set(false);
    sleep(std::time::Duration::ZERO).await;
    assert_eq!(host.text_content().unwrap(), "one7");
    assert_eq!(*hold.told.borrow(), ["one stands", "one 7"]);
}

#[wasm_bindgen_test]
async fn another_part_in_the_same_place_begins_anew_with_elements_of_its_own() {
    let (hold, host) = begin().await;
    count(&hold, 7).await;
    let field = host.query_selector("input").unwrap().unwrap();
    hold.outer.borrow().as_ref().unwrap().set(true);
    sleep(std::time::Duration::ZERO).await;
    assert_eq!(host.text_content().unwrap(), "two0");
    assert!(!host.contains(Some(&field)));
    assert_eq!(*hold.told.borrow(), ["one stands", "one 7", "two stands"]);
}
