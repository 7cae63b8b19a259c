//! Writes markup as a text with holes, and the code that fills the holes.
//!
//! The text is a row of steps. Each is one control character and, up to the next one, a name or a text:
//!
//! | character | step |
//! |---|---|
//! | `\u{1}` name | opens an element |
//! | `\u{2}` | opens a fragment |
//! | `\u{3}` | closes what was opened last |
//! | `\u{4}` name `\u{5}` text | sets an attribute |
//! | `\u{4}` name `\u{6}` | sets an attribute to what fills the hole |
//! | `\u{7}` text | sets the key |
//! | `\u{8}` text | adds a text |
//! | `\u{f}` key | adds the words under a key, of which the code stands here (`src/words/code.rs`) |
//! | `\u{4}` name `\u{10}` key | sets an attribute to the words under a key |
//! | `\u{e}` | a hole that a key, a listener, a node or nodes fill |
//!
//! `crate::ui::view` of the page reads the same.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Expr, ExprMacro, LitStr, Member};

use crate::code::{START, code, hash};
use crate::markup::{Attribute, Element, Node, Value};

/// Attributes that are there or not, whatever they say (HTML: "boolean attributes").
const BOOLEAN: [&str; 23] = [
    "allowfullscreen",
    "async",
    "autofocus",
    "autoplay",
    "controls",
    "default",
    "defer",
    "disabled",
    "formnovalidate",
    "hidden",
    "ismap",
    "itemscope",
    "loop",
    "multiple",
    "muted",
    "nomodule",
    "novalidate",
    "open",
    "playsinline",
    "readonly",
    "required",
    "reversed",
    "selected",
];

/// The expression that makes these nodes.
pub fn written(nodes: &[Node]) -> TokenStream {
    if nodes.is_empty() {
        return quote!(crate::ui::view::Html::default());
    }
    let mut template = Template { text: String::new(), fillings: Vec::new(), guide: None };
    template.nodes(nodes);
    let Template { text, fillings, guide } = template;
    match (guide, fillings.is_empty()) {
        (None, true) => quote!(crate::ui::view::View::still(#text)),
        (None, false) => filled(&quote!(crate::ui::view::View::new(#text)), &fillings),
        (Some(guide), true) => quote!(crate::ui::view::View::still_in_words(&#guide, #text)),
        (Some(guide), false) => filled(&quote!(crate::ui::view::View::in_words(&#guide, #text)), &fillings),
    }
}

fn filled(begun: &TokenStream, fillings: &[TokenStream]) -> TokenStream {
    let view = hidden_name();
    quote! {{
        let mut #view = #begun;
        #(#fillings)*
        #view.done()
    }}
}

/// What the words of an expression are looked up in and under, where it says `guide.text(…)`.
struct Words<'a> {
    guide: &'a Expr,
    key: &'a Expr,
}

impl<'a> Words<'a> {
    fn of(expr: &'a Expr) -> Option<Self> {
        let Expr::MethodCall(call) = expr else { return None };
        let is_guide = match &*call.receiver {
            Expr::Path(path) => path.path.is_ident("guide"),
            Expr::Field(field) => matches!(&field.member, Member::Named(name) if name == "guide"),
            _ => false,
        };
        let key = call.args.first().filter(|_| is_guide && call.method == "text" && call.args.len() == 1)?;
        Some(Self { guide: &call.receiver, key })
    }

    /// The key, where it is a fixed one.
    fn fixed(&self) -> Option<LitStr> {
        let Expr::Macro(ExprMacro { mac, .. }) = self.key else { return None };
        if mac.path.is_ident("key") { mac.parse_body().ok() } else { None }
    }
}

/// No expression of the page can mean this variable.
fn hidden_name() -> Ident {
    Ident::new("view", Span::mixed_site())
}

/// The four characters of a key.
fn code_of(key: &LitStr) -> String {
    code(hash(START, key.value().as_bytes())).iter().map(|&one| char::from(one)).collect()
}

/// A key that is known now, or an expression that says it later.
enum Said<'a> {
    Fixed(LitStr),
    Later(&'a Expr),
}

struct Template {
    text: String,
    fillings: Vec<TokenStream>,
    /// Whose words stand in the text.
    guide: Option<Expr>,
}

impl Template {
    fn nodes(&mut self, nodes: &[Node]) {
        nodes.iter().for_each(|node| self.node(node));
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Element(element) => self.element(element),
            Node::Fragment(key, children) => {
                self.step('\u{2}', "");
                if let Some(key) = key {
                    self.key(key);
                }
                self.nodes(children);
                self.step('\u{3}', "");
            }
            Node::Text(text) => self.fixed('\u{8}', text),
            Node::Expr(expr) => match self.words(expr) {
                Some(Said::Fixed(key)) => self.step('\u{f}', &code_of(&key)),
                Some(Said::Later(key)) => self.hole(&quote!(text), expr.span(), &quote!(#key)),
                None => self.hole(&quote!(node), expr.span(), &quote!(#expr)),
            },
            Node::Each(expr) => self.many(expr),
            Node::If(choice) => {
                let condition = &choice.condition;
                let (then, otherwise) = (written(&choice.then), written(&choice.otherwise));
                let chosen = quote!(if #condition { #then } else { #otherwise });
                self.hole(&quote!(node), condition.span(), &chosen);
            }
        }
    }

    fn element(&mut self, element: &Element) {
        self.step('\u{1}', &element.name);
        let named =
            |name: &'static str| element.attributes.iter().filter(move |attribute| attribute.name == name);
        named("key").for_each(|key| self.key(&key.value));
        let of_input = matches!(element.name.as_str(), "input" | "textarea");
        // Yew's order: it is the order in which expressions are worked out and attributes appear.
        let is_rest = |attribute: &&Attribute| {
            let name = attribute.name.as_str();
            let is_set_elsewhere = matches!(name, "key" | "class" | "checked") || of_input && name == "value";
            !is_set_elsewhere && !name.starts_with("on") && !BOOLEAN.contains(&name)
        };
        for attribute in named("value").filter(|_| of_input) {
            match &attribute.value {
                Value::Expr(expr) => self.hole(&quote!(value), expr.span(), &quote!(#expr)),
                Value::Text(text) => self.hole(&quote!(value), text.span(), &quote!(#text)),
                Value::Bool(_) => self.fault(attribute.ident.span(), "a value is a text"),
            }
        }
        for attribute in named("checked") {
            match &attribute.value {
                Value::Expr(expr) => self.hole(&quote!(checked), expr.span(), &quote!(#expr)),
                Value::Bool(known) => self.hole(&quote!(checked), attribute.ident.span(), &quote!(#known)),
                Value::Text(text) => self.fault(text.span(), "checked is true or false"),
            }
        }
        element
            .attributes
            .iter()
            .filter(is_rest)
            .for_each(|attribute| self.attribute(attribute, &quote!(attribute)));
        for attribute in
            element.attributes.iter().filter(|attribute| BOOLEAN.contains(&attribute.name.as_str()))
        {
            match &attribute.value {
                Value::Bool(true) => self.set(&attribute.name, &attribute.name),
                Value::Bool(false) => {}
                _ => self.attribute(attribute, &quote!(flag)),
            }
        }
        named("class").for_each(|attribute| self.attribute(attribute, &quote!(class)));
        for attribute in element.attributes.iter().filter(|attribute| attribute.name.starts_with("on")) {
            match &attribute.value {
                Value::Expr(expr) => {
                    let event = &attribute.ident;
                    self.hole(&quote!(#event), expr.span(), &quote!(#expr));
                }
                _ => self.fault(attribute.ident.span(), "a listener is a callback"),
            }
        }
        self.nodes(&element.children);
        self.step('\u{3}', "");
    }

    fn attribute(&mut self, attribute: &Attribute, method: &TokenStream) {
        match &attribute.value {
            Value::Text(text) => {
                self.step('\u{4}', &attribute.name);
                self.fixed('\u{5}', text);
            }
            Value::Expr(expr) => {
                self.step('\u{4}', &attribute.name);
                if let Some(Said::Fixed(key)) = self.words(expr) {
                    self.step('\u{10}', &code_of(&key));
                } else {
                    self.step('\u{6}', "");
                    self.filling(method, expr.span(), &quote!(#expr));
                }
            }
            Value::Bool(_) => self.fault(attribute.ident.span(), "this attribute is a text"),
        }
    }

    /// The key of words that the page can look up by itself. All words of one text come from one guide.
    fn words<'a>(&mut self, expr: &'a Expr) -> Option<Said<'a>> {
        let words = Words::of(expr)?;
        let guide = self.guide.get_or_insert_with(|| words.guide.clone());
        if guide != words.guide {
            return None;
        }
        Some(words.fixed().map_or(Said::Later(words.key), Said::Fixed))
    }

    fn set(&mut self, name: &str, text: &str) {
        self.step('\u{4}', name);
        self.step('\u{5}', text);
    }

    fn key(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.fixed('\u{7}', text),
            Value::Expr(expr) => self.hole(&quote!(key), expr.span(), &quote!(#expr)),
            Value::Bool(_) => self.fault(Span::call_site(), "a key is a text or a number"),
        }
    }

    fn hole(&mut self, method: &TokenStream, span: Span, expr: &TokenStream) {
        self.step('\u{e}', "");
        self.filling(method, span, expr);
    }

    fn many(&mut self, expr: &Expr) {
        self.step('\u{e}', "");
        let view = hidden_name();
        self.fillings.push(quote_spanned!(expr.span()=> {
            #[allow(unused_imports)]
            use crate::ui::view::Fill as _;
            crate::ui::view::Many(#expr).fill(&mut #view);
        }));
    }

    fn filling(&mut self, method: &TokenStream, span: Span, expr: &TokenStream) {
        let view = hidden_name();
        self.fillings.push(quote_spanned!(span=> #view.#method(#expr);));
    }

    fn fixed(&mut self, step: char, text: &LitStr) {
        if text.value().contains(|one: char| one < ' ') {
            self.fault(text.span(), "a fixed text has no line breaks and no tabs");
        }
        self.step(step, &text.value());
    }

    fn step(&mut self, step: char, text: &str) {
        self.text.push(step);
        self.text.push_str(text);
    }

    fn fault(&mut self, span: Span, message: &str) {
        self.fillings.push(quote_spanned!(span=> ::core::compile_error!(#message);));
    }
}
