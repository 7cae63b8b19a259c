//! Parts that keep something for as long as they are shown: which step is open, what was typed so far.
//!
//! A part is a plain function of the guide, its memory and its properties. `guide.part(gate, phase)` puts
//! `fn gate(guide: &Guide, my: &Memory, phase: &Phase) -> Html` on the page. To Yew all of them are one component,
//! [`Drawn`]: it would else make its whole life cycle anew for each (figures in ARCHITECTURE.md). What keeps
//! nothing needs none of this and is a function that is called.

use std::any::Any;
use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Interval;
use yew::html::Scope;
use yew::virtual_dom::{Key, VComp, VNode};
use yew::{Component, Context, Properties};

use super::guide::Guide;
use super::view::{Html, html};

/// What can be drawn with a memory. Two values of one type are the same part; two types never are.
pub trait Draw: Any {
    /// The part as it looks now.
    fn draw(&self, my: &Memory) -> Html;
}

/// What Yew hands on to [`Drawn`].
#[derive(Clone, Properties)]
pub struct Drawing {
    what: Rc<dyn Draw>,
}

impl Drawing {
    /// A part that is ready to be put on the page.
    pub fn new(what: impl Draw) -> Self {
        Self { what: Rc::new(what) }
    }
}

impl PartialEq for Drawing {
    /// Whoever draws a part draws all that is in it.
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// A function with its properties and the guide.
struct Bound<F, P> {
    guide: Guide,
    draw: F,
    of: P,
}

impl<F: Fn(&Guide, &Memory, &P) -> Html + 'static, P: 'static> Draw for Bound<F, P> {
    fn draw(&self, my: &Memory) -> Html {
        (self.draw)(&self.guide, my, &self.of)
    }
}

impl Guide {
    /// A part with a memory. It keeps its memory as long as the same function stands in the same place.
    pub fn part<P: 'static>(&self, draw: impl Fn(&Self, &Memory, &P) -> Html + 'static, of: P) -> Html {
        placed(Drawing::new(Bound { guide: self.clone(), draw, of }), None)
    }

    /// A part with a memory, under a key. Another key is another part.
    pub fn keyed<P: 'static>(
        &self,
        key: impl Into<Key>,
        draw: impl Fn(&Self, &Memory, &P) -> Html + 'static,
        of: P,
    ) -> Html {
        placed(Drawing::new(Bound { guide: self.clone(), draw, of }), Some(key.into()))
    }
}

fn placed(drawing: Drawing, key: Option<Key>) -> Html {
    VNode::VComp(Rc::new(VComp::new::<Drawn>(Rc::new(drawing), key))).into()
}

/// The one component.
pub struct Drawn {
    memory: Memory,
    /// How many parts have stood in this place before.
    turn: usize,
}

impl Component for Drawn {
    type Message = ();
    type Properties = Drawing;

    fn create(context: &Context<Self>) -> Self {
        Self { memory: Memory::new(context.link().clone()), turn: 0 }
    }

    fn changed(&mut self, context: &Context<Self>, before: &Drawing) -> bool {
        let kind = |drawing: &Drawing| (&*drawing.what as &dyn Any).type_id();
        if kind(context.props()) != kind(before) {
            *self = Self { memory: Memory::new(context.link().clone()), turn: self.turn + 1 };
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> VNode {
        self.memory.next.set(0);
        let drawn = context.props().what.draw(&self.memory);
        // Under a key of its own, so that nothing on the page stays of a part that stood here before. (The outer
        // list has nothing but the key to go by.)
        html! { <><key={self.turn}>{ drawn }</></> }.into()
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        for run in self.memory.due.take() {
            run();
        }
    }
}

/// What a part keeps while it is shown. Every call below belongs to its place in the function: they must come in
/// the same order whenever the part is drawn, before any early return.
pub struct Memory {
    slots: RefCell<Vec<Rc<dyn Any>>>,
    next: Cell<usize>,
    due: RefCell<Vec<Box<dyn FnOnce()>>>,
    redraw: Redraw,
}

/// Draws a part again.
#[derive(Clone)]
pub struct Redraw(Rc<Scope<Drawn>>);

impl Redraw {
    /// Draws it as soon as what happens now is over.
    pub fn now(&self) {
        self.0.send_message(());
    }
}

/// Something that a part keeps; all clones are the same.
pub struct State<T>(Rc<Slot<T>>);

struct Slot<T> {
    value: RefCell<T>,
    redraw: Redraw,
}

impl<T> Clone for State<T> {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> State<T> {
    /// Keeps something else, and draws the part again.
    pub fn set(&self, value: T) {
        *self.0.value.borrow_mut() = value;
        self.0.redraw.now();
    }

    /// Changes what is kept, and draws the part again.
    pub fn change(&self, change: impl FnOnce(&mut T)) {
        change(&mut self.0.value.borrow_mut());
        self.0.redraw.now();
    }

    /// A look at it; to be let go before anything is set.
    pub fn read(&self) -> Ref<'_, T> {
        self.0.value.borrow()
    }
}

impl<T: Clone> State<T> {
    /// What is kept.
    pub fn get(&self) -> T {
        self.read().clone()
    }
}

impl<T: PartialEq> State<T> {
    /// As `set`, but where nothing changes nothing is drawn.
    pub fn set_if_new(&self, value: T) {
        if *self.read() != value {
            self.set(value);
        }
    }
}

impl Memory {
    fn new(scope: Scope<Drawn>) -> Self {
        Self {
            slots: RefCell::default(),
            next: Cell::default(),
            due: RefCell::default(),
            redraw: Redraw(Rc::new(scope)),
        }
    }

    /// What is kept in the next place; at first it is made.
    fn slot<T: 'static>(&self, make: impl FnOnce() -> T) -> Rc<T> {
        let place = self.next.replace(self.next.get() + 1);
        let known = self.slots.borrow().get(place).cloned();
        if let Some(known) = known.and_then(|known| known.downcast::<T>().ok()) {
            return known;
        }
        let made = Rc::new(make());
        self.slots.borrow_mut().push(made.clone());
        made
    }

    /// Something to keep, and what it is at first.
    pub fn state<T: 'static>(&self, first: T) -> State<T> {
        State(self.slot(|| Slot { value: RefCell::new(first), redraw: self.redraw.clone() }))
    }

    /// Something to keep whose first value takes some work, which is done once.
    pub fn state_by<T: 'static>(&self, first: impl FnOnce() -> T) -> State<T> {
        State(self.slot(|| Slot { value: RefCell::new(first()), redraw: self.redraw.clone() }))
    }

    /// A way to draw this part again.
    pub fn redraw(&self) -> Redraw {
        self.redraw.clone()
    }

    /// Runs once the part stands on the page, and again after each drawing that brings another `value`.
    pub fn after<T: PartialEq + 'static>(&self, value: T, run: impl FnOnce() + 'static) {
        self.follow(value, true, run);
    }

    /// Runs after each drawing that brings another `value`; not after the first.
    pub fn on_change<T: PartialEq + 'static>(&self, value: T, run: impl FnOnce() + 'static) {
        self.follow(value, false, run);
    }

    fn follow<T: PartialEq + 'static>(&self, value: T, at_first: bool, run: impl FnOnce() + 'static) {
        let last = self.slot(|| RefCell::new(None));
        let before = last.replace(Some(value));
        let due = if before.is_none() { at_first } else { before != *last.borrow() };
        if due {
            self.due.borrow_mut().push(Box::new(run));
        }
    }

    /// Runs every so many milliseconds while the part stands on the page.
    pub fn every(&self, millis: u32, run: impl FnMut() + 'static) {
        let timer = self.slot(|| RefCell::new(None::<Interval>));
        self.after((), move || {
            timer.replace(Some(Interval::new(millis, run)));
        });
    }
}
