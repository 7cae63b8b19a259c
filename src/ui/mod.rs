//! What the guide shows. Pages read the state and tell what happened; they decide nothing.
//!
//! `app` wires everything, `route` reads the address, `guide` is what every page gets, `forms` reads what was
//! filled in. `pages` has one file a page, `parts` what several pages share.

pub mod app;
pub mod drawn;
pub mod forms;
pub mod guide;
pub mod later;
pub mod pages;
pub mod part;
pub mod parts;
pub mod prelude;
pub mod query;
pub mod region;
pub mod route;
pub mod title;
pub mod view;

pub use app::App;
pub use guide::{Guide, Handed, Moment};
pub use part::{Draw, Drawing, Drawn, Memory};
pub use query::Query;
pub use route::Route;
pub use view::Html;
