//! Reads markup.

use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Token, braced, token};

/// One thing in the markup.
pub enum Node {
    /// `<div …>…</div>`
    Element(Element),
    /// `<>…</>`
    Fragment(Option<Value>, Vec<Node>),
    /// `{ "text" }`
    Text(LitStr),
    /// `{ expression }`
    Expr(Box<Expr>),
    /// `{ for expression }`
    Each(Box<Expr>),
    /// `if condition { … } else { … }`
    If(Box<Choice>),
}

/// An element of HTML or SVG.
pub struct Element {
    /// Its name, as written.
    pub name: String,
    /// Its attributes, in order.
    pub attributes: Vec<Attribute>,
    /// What stands in it.
    pub children: Vec<Node>,
}

/// An `if`.
pub struct Choice {
    /// The condition, which may be a `let`.
    pub condition: Expr,
    /// What stands where it holds.
    pub then: Vec<Node>,
    /// What stands where it does not.
    pub otherwise: Vec<Node>,
}

/// `name={value}`
pub struct Attribute {
    /// The name, as written.
    pub name: String,
    /// The same, or its beginning, as an identifier.
    pub ident: Ident,
    /// The value.
    pub value: Value,
}

/// What an attribute says.
pub enum Value {
    /// A fixed text.
    Text(LitStr),
    /// `true` or `false`.
    Bool(bool),
    /// Anything else.
    Expr(Box<Expr>),
}

/// The whole input: one node, or none.
pub struct Root(pub Vec<Node>);

impl Parse for Root {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let nodes = nodes(input)?;
        if nodes.len() > 1 {
            return Err(input.error("only one root; wrap several in <>…</>"));
        }
        Ok(Self(nodes))
    }
}

/// Everything up to the end or to a closing tag.
fn nodes(input: ParseStream) -> syn::Result<Vec<Node>> {
    let mut nodes = Vec::new();
    let closes = || input.peek(Token![<]) && input.peek2(Token![/]);
    while !input.is_empty() && !closes() {
        nodes.push(input.parse()?);
    }
    Ok(nodes)
}

impl Parse for Node {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            if content.peek(Token![for]) {
                content.parse::<Token![for]>()?;
                return Ok(Self::Each(whole(&content)?));
            }
            return Ok(match whole(&content)? {
                expr if is_text(&expr) => Self::Text(text(*expr)?),
                expr => Self::Expr(expr),
            });
        }
        if input.peek(Token![if]) {
            return Ok(Self::If(Box::new(choice(input)?)));
        }
        tag(input)
    }
}

fn whole(content: ParseStream) -> syn::Result<Box<Expr>> {
    let expr = content.parse()?;
    if content.is_empty() { Ok(Box::new(expr)) } else { Err(content.error("one expression only")) }
}

fn is_text(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(ExprLit { lit: Lit::Str(_), .. }))
}

fn text(expr: Expr) -> syn::Result<LitStr> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Ok(text),
        other => Err(syn::Error::new_spanned(other, "a text was expected")),
    }
}

fn choice(input: ParseStream) -> syn::Result<Choice> {
    input.parse::<Token![if]>()?;
    let condition = Expr::parse_without_eager_brace(input)?;
    let then = block(input)?;
    let otherwise = if !input.peek(Token![else]) {
        Vec::new()
    } else {
        input.parse::<Token![else]>()?;
        if input.peek(Token![if]) { vec![input.parse()?] } else { block(input)? }
    };
    Ok(Choice { condition, then, otherwise })
}

fn block(input: ParseStream) -> syn::Result<Vec<Node>> {
    let content;
    braced!(content in input);
    let nodes = nodes(&content)?;
    if content.is_empty() { Ok(nodes) } else { Err(content.error("nothing is open here")) }
}

fn tag(input: ParseStream) -> syn::Result<Node> {
    input.parse::<Token![<]>()?;
    if input.peek(Token![>]) || (input.peek(Ident::peek_any) && input.peek2(Token![=])) {
        let (mut attributes, children) = inside(input, |input| input.call(no_name))?;
        return match (attributes.pop(), attributes.is_empty()) {
            (None, _) => Ok(Node::Fragment(None, children)),
            (Some(key), true) if key.name == "key" => Ok(Node::Fragment(Some(key.value), children)),
            (Some(other), _) => Err(syn::Error::new(other.ident.span(), "a fragment has nothing but a key")),
        };
    }
    let (name, _) = input.call(dashed)?;
    let (attributes, children) = inside(input, |input| {
        let (found, ident) = input.call(dashed)?;
        let is_open = found == name;
        is_open.then_some(()).ok_or_else(|| syn::Error::new(ident.span(), format!("<{name}> is open here")))
    })?;
    Ok(Node::Element(Element { name, attributes, children }))
}

fn no_name(_: ParseStream) -> syn::Result<()> {
    Ok(())
}

/// Attributes, children, and the closing tag, whose name `closing` reads.
fn inside(
    input: ParseStream,
    closing: impl Fn(ParseStream) -> syn::Result<()>,
) -> syn::Result<(Vec<Attribute>, Vec<Node>)> {
    let mut attributes = Vec::new();
    loop {
        if input.peek(Token![/]) {
            input.parse::<Token![/]>()?;
            input.parse::<Token![>]>()?;
            return Ok((attributes, Vec::new()));
        }
        if input.peek(Token![>]) {
            input.parse::<Token![>]>()?;
            break;
        }
        attributes.push(input.parse()?);
    }
    let children = nodes(input)?;
    input.parse::<Token![<]>()?;
    input.parse::<Token![/]>()?;
    closing(input)?;
    input.parse::<Token![>]>()?;
    Ok((attributes, children))
}

/// `data-part`, `type`, `onclick`: names may hold dashes and be words of Rust.
fn dashed(input: ParseStream) -> syn::Result<(String, Ident)> {
    let first = Ident::parse_any(input)?;
    let mut name = first.unraw().to_string();
    while input.peek(Token![-]) {
        input.parse::<Token![-]>()?;
        name.push('-');
        name.push_str(&Ident::parse_any(input)?.to_string());
    }
    Ok((name, first))
}

impl Parse for Attribute {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            let ident: Ident = content.parse()?;
            let value = Value::Expr(Box::new(syn::parse_quote!(#ident)));
            return Ok(Self { name: ident.to_string(), ident, value });
        }
        let (name, ident) = input.call(dashed)?;
        input.parse::<Token![=]>()?;
        let expr = if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            whole(&content)?
        } else {
            Box::new(Expr::Lit(input.parse()?))
        };
        let value = match *expr {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Value::Text(text),
            Expr::Lit(ExprLit { lit: Lit::Bool(known), .. }) => Value::Bool(known.value),
            other => Value::Expr(Box::new(other)),
        };
        Ok(Self { name, ident, value })
    }
}
