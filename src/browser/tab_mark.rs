//! Marks in sessionStorage: each lives as long as its tab and holds nothing but that it is set.

use super::dom::window;
use crate::ports::TabMark;

/// A mark under that name.
pub struct SessionMark(pub &'static str);

impl TabMark for SessionMark {
    fn is_set(&self) -> bool {
        session().and_then(|session| session.get_item(self.0).ok().flatten()).is_some()
    }

    fn set(&self, on: bool) {
        // Where the session can't be written there is no mark, and a reload forgets.
        let _ = session()
            .map(|session| if on { session.set_item(self.0, "1") } else { session.remove_item(self.0) });
    }
}

/// How many marks of the guide this tab has; `None` where the session can't be looked at.
pub fn count() -> Option<usize> {
    let session = session()?;
    let names = (0..session.length().ok()?).filter_map(|at| session.key(at).ok().flatten());
    Some(names.filter(|name| name.starts_with("kintsugi")).count())
}

fn session() -> Option<web_sys::Storage> {
    window()?.session_storage().ok().flatten()
}
