//! What an end-to-end test needs: a served folder, a browser of its own, and pages to act on.
//!
//! A test opens one page and talks to it; everything is awaited with a deadline, nothing sleeps:
//! ```ignore
//! #[tokio::test]
//! async fn home_offers_four_doors() {
//!     let site = Site::release();
//!     let page = Page::open(&site, Setup::phone()).await;
//!     page.visit("#/").await;
//!     page.click("a[href='#/support']").await;
//!     page.wait_for("h1").await;
//! }
//! ```
//! A helper that waits in vain ends the test and says what it waited for, where, and under which heading.

mod bidi;
mod click;
mod clock;
#[cfg(feature = "site")]
mod deploy;
mod device;
mod driver;
mod embed;
mod engine;
mod files;
mod killing;
mod page;
mod proxy;
mod room;
mod screen;
mod session;
mod setup;
mod site;
mod temp;
mod undriven;
mod waiting;
mod webkit;
mod wire;
mod wordpress;

pub use clock::{DAY_MS, now_ms};
#[cfg(feature = "site")]
pub use deploy::Deploy;
pub(in crate::e2e) use engine::needs;
pub use engine::{Capability, Engine, skip, skip_here};
pub use page::Page;
pub use proxy::{Heard, Proxy};
pub use setup::Setup;
pub use site::{Site, release_folder};
pub use temp::TempFolder;
pub use undriven::Undriven;
pub use wordpress::{PASSWORD, WordPress};
