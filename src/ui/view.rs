//! Builds what the `html!` of this project writes: a text with the fixed part of the markup, and what fills its holes.
//!
//! Yew's own macro writes code for every element, which made up half of the page's bytes. Here one reader of texts
//! does it for all of them (figures in ARCHITECTURE.md). The steps of the text are in `view/src/template.rs`.
//!
//! Every function here stays out of line on purpose: what counts is how little a page needs to call it.

mod holes;

use std::rc::Rc;

pub use holes::{Child, Fill, Many, Said};
pub use kintsugi_view::html;
use yew::html::IntoEventCallback;
use yew::virtual_dom::{AttrValue, Listener, VList, VNode, VTag, VText};
use yew::{Event, InputEvent, KeyboardEvent, MouseEvent, SubmitEvent};

use super::guide::Guide;
use crate::words::{Key, Words};

/// A node of the page, or nothing. One word wide, unlike Yew's own: pages hand nodes on all the time.
#[derive(Clone, Default)]
pub struct Html(Option<Box<VNode>>);

impl From<VNode> for Html {
    fn from(node: VNode) -> Self {
        Self(Some(Box::new(node)))
    }
}

impl From<Html> for VNode {
    fn from(html: Html) -> Self {
        html.0.map(|node| *node).unwrap_or_default()
    }
}

/// Markup while it is being built.
pub struct View<'a>(Box<Building<'a>>);

/// The text as far as it was not read yet, what is open, and the attribute that waits for its value.
struct Building<'a> {
    words: Option<&'a Words>,
    rest: &'static str,
    at: Open,
    around: Vec<Open>,
    name: &'static str,
}

/// An element or, without a tag, a fragment.
#[derive(Default)]
struct Open {
    tag: Option<VTag>,
    key: Option<yew::virtual_dom::Key>,
    children: Vec<VNode>,
    /// There are always as many children as now, and it is one.
    has_one: bool,
    has_more: bool,
}

impl Open {
    fn add(&mut self, node: VNode) {
        self.has_more |= self.has_one;
        self.has_one = true;
        self.children.push(node);
    }

    /// The children as one node. A list stays a list whatever its length: Yew would else take the page apart
    /// whenever a list gets its second item.
    fn close(self) -> VNode {
        let Self { tag, key, mut children, has_one, has_more } = self;
        let Some(mut tag) = tag else {
            return VNode::VList(Rc::new(VList::with_children(children, key)));
        };
        tag.key = key;
        if let Some(inside) = tag.children_mut()
            && has_one
        {
            *inside = match children.pop() {
                Some(only) if !has_more => only,
                last => {
                    children.extend(last);
                    VNode::VList(Rc::new(VList::with_children(children, None)))
                }
            };
        }
        VNode::VTag(Rc::new(tag))
    }
}

impl Building<'_> {
    /// Reads on up to the next hole.
    fn advance(&mut self) {
        let mut steps = self.rest.chars();
        while let Some(step) = steps.next() {
            let left = steps.as_str();
            let end = left.bytes().position(|byte| byte < b' ').unwrap_or(left.len());
            let (text, left) = left.split_at(end);
            steps = left.chars();
            match step {
                '\u{1}' => self.open(Some(VTag::new(text))),
                '\u{2}' => self.open(None),
                '\u{3}' => {
                    let around = self.around.pop().unwrap_or_default();
                    let closed = std::mem::replace(&mut self.at, around).close();
                    self.at.add(closed);
                }
                '\u{4}' => self.name = text,
                '\u{5}' => self.set(AttrValue::Static(text)),
                '\u{7}' => self.at.key = Some(text.into()),
                '\u{8}' => self.at.add(VNode::VText(VText::new(text))),
                '\u{f}' => self.say(Key::coded(text)),
                '\u{10}' => {
                    let words = self.look_up(Key::coded(text));
                    self.set(words);
                }
                _ => break,
            }
        }
        self.rest = steps.as_str();
    }

    fn open(&mut self, tag: Option<VTag>) {
        let opened = Open { tag, ..Open::default() };
        self.around.push(std::mem::replace(&mut self.at, opened));
    }

    fn look_up(&self, key: Key) -> AttrValue {
        AttrValue::from(self.words.map(|words| words.text(key)).unwrap_or_default())
    }

    fn say(&mut self, key: Key) {
        let words = self.look_up(key);
        self.at.add(VNode::VText(VText::new(words)));
    }

    fn set(&mut self, value: AttrValue) {
        if let Some(tag) = &mut self.at.tag {
            tag.add_attribute(self.name, value);
        }
    }

    fn listen(&mut self, listener: Rc<dyn Listener>) {
        if let Some(tag) = &mut self.at.tag {
            tag.add_listener(listener);
        }
        self.advance();
    }

    #[inline(never)]
    fn node(&mut self, node: Html) {
        self.at.add(node.into());
        self.advance();
    }
}

impl<'a> View<'a> {
    fn begin(words: Option<&'a Words>, text: &'static str) -> Self {
        let mut building = Building { words, rest: text, at: Open::default(), around: Vec::new(), name: "" };
        building.advance();
        Self(Box::new(building))
    }

    /// Begins with a text.
    #[inline(never)]
    pub fn new(text: &'static str) -> Self {
        Self::begin(None, text)
    }

    /// Begins with a text that has keys of words in it.
    #[inline(never)]
    pub fn in_words(guide: &'a Guide, text: &'static str) -> Self {
        Self::begin(Some(&guide.words), text)
    }

    /// A text without holes.
    #[inline(never)]
    pub fn still(text: &'static str) -> Html {
        Self::new(text).done()
    }

    /// A text without holes that has keys of words in it.
    #[inline(never)]
    pub fn still_in_words(guide: &'a Guide, text: &'static str) -> Html {
        Self::in_words(guide, text).done()
    }

    /// The markup.
    #[inline(never)]
    pub fn done(self) -> Html {
        let mut root = self.0.at;
        let node = match root.children.pop() {
            Some(only) if !root.has_more => only,
            last => {
                root.children.extend(last);
                root.close()
            }
        };
        node.into()
    }

    /// Fills a hole with a node.
    #[inline(never)]
    pub fn node(&mut self, node: impl Child) {
        self.0.node(node.into_node());
    }

    /// Fills a hole with the words under a key.
    #[inline(never)]
    pub fn text(&mut self, key: Key) {
        self.0.say(key);
        self.0.advance();
    }

    /// Begins to fill a hole with any number of nodes.
    #[inline(never)]
    fn begin_list(&mut self) {
        self.0.at.has_one = true;
        self.0.at.has_more = true;
    }

    /// Adds one of any number of nodes.
    #[inline(never)]
    fn item(&mut self, node: Html) {
        self.0.at.children.push(node.into());
    }

    /// Any number of nodes fill the hole.
    #[inline(never)]
    fn end_list(&mut self) {
        self.0.advance();
    }

    #[inline(never)]
    fn maybe(&mut self, node: Option<Html>) {
        self.begin_list();
        if let Some(node) = node {
            self.item(node);
        }
        self.end_list();
    }

    /// Fills a hole with the key of what is open.
    #[inline(never)]
    pub fn key(&mut self, key: impl Said) {
        self.0.at.key = key.said().map(|key| (&*key).into());
        self.0.advance();
    }

    /// Fills the hole of an attribute; nothing said leaves it out.
    #[inline(never)]
    pub fn attribute(&mut self, value: impl Said) {
        if let Some(value) = value.said() {
            self.0.set(value);
        }
        self.0.advance();
    }

    /// Fills the hole of a class; an empty one is left out.
    #[inline(never)]
    pub fn class(&mut self, value: impl Said) {
        if let Some(value) = value.said().filter(|value| !value.is_empty()) {
            self.0.set(value);
        }
        self.0.advance();
    }

    /// Fills the hole of an attribute that is there or not.
    #[inline(never)]
    pub fn flag(&mut self, on: bool) {
        if on {
            self.0.set(AttrValue::Static(self.0.name));
        }
        self.0.advance();
    }

    /// What a field holds. Set on every drawing, as the visitor may have changed it since.
    #[inline(never)]
    pub fn value(&mut self, value: impl Said) {
        if let Some(tag) = &mut self.0.at.tag {
            tag.set_value(value.said());
        }
        self.0.advance();
    }

    /// Whether a box is ticked. Set on every drawing, as the visitor may have changed it since.
    #[inline(never)]
    pub fn checked(&mut self, on: bool) {
        if let Some(tag) = &mut self.0.at.tag {
            tag.set_checked(on);
        }
        self.0.advance();
    }
}

/// One method for each event that a page listens to.
macro_rules! listeners {
    ($($event:ident: $type:ty),*) => {
        impl View<'_> {
            $(
                #[doc = concat!("Listens to `", stringify!($event), "`.")]
                #[inline(never)]
                pub fn $event(&mut self, callback: impl IntoEventCallback<$type>) {
                    match callback.into_event_callback() {
                        Some(callback) => self.0.listen(Rc::new(yew::html::$event::Wrapper::new(callback))),
                        None => self.0.advance(),
                    }
                }
            )*
        }
    };
}

listeners!(
    onclick: MouseEvent,
    onchange: Event,
    oninput: InputEvent,
    onkeydown: KeyboardEvent,
    onsubmit: SubmitEvent
);

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    use super::*;
    use yew::prelude::{Callback, Properties, classes, component};

    #[derive(Clone, PartialEq, Properties)]
    struct Shown {
        node: VNode,
    }

    #[component]
    fn Show(shown: &Shown) -> VNode {
        shown.node.clone()
    }

    fn drawn(node: impl Into<VNode>) -> String {
        let node = node.into();
        let drawing = yew::LocalServerRenderer::<Show>::with_props(Shown { node }).hydratable(false).render();
        let mut drawing = std::pin::pin!(drawing);
        let mut context = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(page) = drawing.as_mut().poll(&mut context) {
                return page;
            }
        }
    }

    /// The same markup through both macros gives the same page.
    macro_rules! same_as_yew {
        ($($markup:tt)*) => {
            let ours = drawn({
                use super::html;
                html! { $($markup)* }
            });
            let by_yew = drawn({
                use yew::html;
                html! { $($markup)* }
            });
            assert_eq!(ours, by_yew);
            assert!(!ours.is_empty());
        };
    }

    #[test]
    fn fixed_markup_is_drawn_as_by_yew() {
        same_as_yew! { <p class="lead" data-part="a" hidden=true novalidate=false>{ "A & b" }<br />{ " " }<i /></p> };
        same_as_yew! { <><h1 tabindex="-1">{ "One" }</h1><p>{ "Two" }</p></> };
        same_as_yew! { <svg viewBox="0 0 1 1"><path d="M0 0" pathLength="10" stroke-dasharray="8 2" /></svg> };
    }

    #[test]
    fn holes_are_filled_as_by_yew() {
        let (text, number, class) = ("a < b".to_owned(), 7_u8, "small");
        let items = ["x", "y"];
        let item = |text: &&'static str| html! { <li key={*text}>{ *text }</li> };
        same_as_yew! { <p {class} id={text.clone()} aria-label={Some("n")} title={None::<String>}>{ &text }{ number }</p> };
        same_as_yew! { <ul>{ for items.iter().map(item) }{ for None::<Html> }<li key="z">{ "z" }</li></ul> };
        same_as_yew! { <div class={classes!("card", None::<&'static str>)}>{ Html::default() }{ item(&"q") }{ "." }</div> };
        same_as_yew! { <div>if number > 6 { <p>{ "more" }</p>{ &text } } else { <i /> }</div> };
        same_as_yew! { <div>if number > 7 { <p>{ "more" }</p> }</div> };
    }

    #[test]
    fn fields_are_drawn_as_by_yew() {
        let (on, typed) = (true, "so far".to_owned());
        same_as_yew! { <input type="checkbox" name="a" checked={on} value="1" required={!on} /> };
        same_as_yew! { <input type="text" name="b" value={typed.clone()} disabled={on} class="field" /> };
        same_as_yew! { <textarea name="c" value={typed.clone()} /> };
        same_as_yew! { <select name="d"><option value="1" selected={on}>{ 1_u8 }</option><option value={typed.clone()} selected={!on} /></select> };
    }

    #[test]
    fn a_field_holds_what_the_state_says() {
        let field = html! { <input type="radio" value={"v"} checked={false} onchange={Callback::noop()} /> };
        let VNode::VTag(field) = VNode::from(field) else { panic!("no element") };
        assert_eq!((field.value().map(|value| &**value), field.checked()), (Some("v"), Some(false)));
        let area = html! { <textarea value={"t"} /> };
        let VNode::VTag(area) = VNode::from(area) else { panic!("no element") };
        assert_eq!(area.value().map(|value| &**value), Some("t"));
    }

    #[test]
    fn keys_stand_on_what_they_were_written_on() {
        let key = |node: &VNode| node.key().map(ToString::to_string);
        let node = html! { <ul key={3_u8}><li key="a" />{ for [html! { <li key={"b".to_owned()} /> }] }<key={"c"}><i /></></ul> };
        let node = VNode::from(node);
        assert_eq!(key(&node).as_deref(), Some("3"));
        let VNode::VTag(list) = node else { panic!("no element") };
        let Some(VNode::VList(items)) = list.children() else { panic!("no list") };
        assert_eq!(
            items.iter().map(key).collect::<Vec<_>>(),
            ["a", "b", "c"].map(|key| Some(key.to_owned()))
        );
    }

    #[test]
    fn a_list_of_one_stays_a_list() {
        let list = |items: &[&'static str]| html! { <ul>{ for items.iter().map(|one| html! { <li key={*one} /> }) }</ul> };
        for node in [list(&["a"]), list(&["a", "b"])] {
            let VNode::VTag(list) = VNode::from(node) else { panic!("no element") };
            assert!(matches!(list.children(), Some(VNode::VList(_))));
        }
    }
}
