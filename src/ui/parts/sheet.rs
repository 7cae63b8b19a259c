//! Stands in for the form of a sheet until it is there.

use crate::domain::sheets::Sheet;
use crate::ui::guide::Guide;
use crate::ui::prelude::*;

/// The form of a sheet with its rows.
pub fn form(_: &Guide, _: Sheet) -> Html {
    Html::default()
}
