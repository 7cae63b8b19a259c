//! What can fill the holes of markup: one node or many, texts and numbers.

use yew::Classes;
use yew::virtual_dom::{AttrValue, VNode, VText};

use super::{Html, View};

/// Any number of nodes. The loop over them stands where they are made; what may be one node needs none.
pub struct Many<T>(pub T);

impl Many<Option<Html>> {
    /// Fills a hole.
    #[inline(always)]
    pub fn fill(self, view: &mut View) {
        view.maybe(self.0);
    }
}

/// All other kinds of [`Many`]: where a type has a method `fill` of its own, that one is meant.
pub trait Fill {
    /// Fills a hole.
    fn fill(self, view: &mut View);
}

impl<T: IntoIterator<Item: Child>> Fill for Many<T> {
    #[inline(always)]
    fn fill(self, view: &mut View) {
        view.begin_list();
        for node in self.0 {
            view.item(node.into_node());
        }
        view.end_list();
    }
}

/// What can be said as a text, or left out.
pub trait Said {
    /// The text; `None` leaves it out.
    fn said(self) -> Option<AttrValue>;
}

/// What can stand between two tags.
pub trait Child {
    /// The same as a node.
    fn into_node(self) -> Html;
}

impl Said for AttrValue {
    fn said(self) -> Option<AttrValue> {
        Some(self)
    }
}

impl Said for &'static str {
    fn said(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl Said for String {
    fn said(self) -> Option<AttrValue> {
        Some(AttrValue::from(self))
    }
}

impl Said for &String {
    fn said(self) -> Option<AttrValue> {
        Some(AttrValue::from(self.clone()))
    }
}

impl Said for Classes {
    fn said(self) -> Option<AttrValue> {
        Some(AttrValue::from(self.to_string()))
    }
}

impl<T: Said> Said for Option<T> {
    fn said(self) -> Option<AttrValue> {
        self.and_then(T::said)
    }
}

impl Child for Html {
    fn into_node(self) -> Html {
        self
    }
}

impl<T: Child> Child for Option<T> {
    fn into_node(self) -> Html {
        self.map(T::into_node).unwrap_or_default()
    }
}

impl Child for &str {
    fn into_node(self) -> Html {
        self.to_owned().into_node()
    }
}

/// A text that can be said can also stand between two tags.
macro_rules! children {
    ($($type:ty),*) => {
        $(impl Child for $type {
            fn into_node(self) -> Html {
                VNode::VText(VText::new(self.said().unwrap_or_default())).into()
            }
        })*
    };
}

children!(AttrValue, String, &String);

/// Numbers are written as they are.
macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl Said for $type {
            fn said(self) -> Option<AttrValue> {
                self.to_string().said()
            }
        })*
        children!($($type),*);
    };
}

numbers!(u8, u16, u32, i64, usize);
