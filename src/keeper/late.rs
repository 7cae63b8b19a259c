//! What the keeper does once the late part of the program is there: reading, merging, and every action.

use kintsugi_view::late;

use super::Keeper;
use crate::progress::store::Health;
use crate::progress::{Action, EntryId};

/// Opens what is saved, and lets happen what waited for it.
#[late]
pub fn open_store(keeper: &Keeper) {
    if *keeper.health.borrow() == Health::Unopened {
        keeper.load();
    }
    // Also brings in what another tab wrote meanwhile.
    keeper.act_whole(Action::DaySeen);
    for action in keeper.waiting.take() {
        keeper.act_whole(action);
    }
    keeper.save();
    keeper.tell();
}

/// Takes an action, whatever it is.
#[late]
pub fn take_action(keeper: &Keeper, action: Action) -> EntryId {
    keeper.act_whole(action)
}

/// Takes news of the store from another tab.
#[late]
pub fn hear_of_store(keeper: &Keeper, text: Option<&str>) {
    keeper.hear_of_store(text);
}
