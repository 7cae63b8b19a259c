//! The visitor's bowl, with its gold also said in words.

use crate::ui::prelude::*;

use super::bowl::{Bowl, bowl};
use crate::domain::bowl::Gold;
use crate::key;
use crate::ui::guide::Guide;

/// The bowl with this gold.
pub fn mended(guide: &Guide, gold: Gold) -> Html {
    bowl(Bowl { seams: gold.seams, rim: gold.rim, label: in_words(guide, gold) })
}

/// How much of the bowl is mended, in words.
pub fn in_words(guide: &Guide, gold: Gold) -> String {
    let key = if gold.rim == 100 {
        key!("today-bowl.rim")
    } else if gold.mended() == 0 && gold != Gold::default() {
        key!("today-bowl.begun")
    } else {
        key!("today-bowl")
    };
    guide.count(key, "seams", gold.mended() as i64)
}
