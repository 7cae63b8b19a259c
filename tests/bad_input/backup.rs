//! A backup file, chosen by the visitor or handed over by a frame: it may come from anybody.
//!
//! A backup sealed with a passphrase, once there is one, has a harness of its own here: its header bent like the rest.

use std::cell::Cell;
use std::rc::Rc;

use kintsugi::json::Value;
use kintsugi::keeper::Keeper;
use kintsugi::ports::{English, FixedClock, MemoryMark, MemoryStorage, Nowhere, Ports, Storage};
use kintsugi::progress::saved;
use kintsugi::progress::store::Keys;
use proptest::prelude::*;

use super::bending::bent;
use super::bounds::out_of_bounds;
use super::driver::at;
use super::samples::{data, sealed, states};

/// A visitor who already has something, and the store it stands in.
fn visitor() -> (Keeper, Rc<MemoryStorage>) {
    let storage = Rc::new(MemoryStorage::default());
    storage.write(&Keys::of(None).main, &saved::write(&states()[3], 1)).unwrap();
    let ports = Ports {
        storage: storage.clone(),
        paused: Rc::new(MemoryMark::default()),
        clock: Rc::new(FixedClock(Cell::new(at("2026-03-05", 12)))),
        intl: Rc::new(English),
        outside: Rc::new(Nowhere::default()),
    };
    (Keeper::open(ports, None), storage)
}

fn stored(storage: &MemoryStorage) -> Option<String> {
    storage.read(&Keys::of(None).main).unwrap()
}

#[test]
fn a_bent_backup_is_refused_and_changes_nothing_or_is_taken_whole_and_within_its_bounds() {
    let texts: Vec<String> = states().iter().map(|kept| saved::write(kept, 1)).collect();
    let all: Vec<Value> = states().iter().map(data).collect();
    let (keeper, storage) = visitor();
    bent(3, |bend| {
        let at = bend.below(texts.len());
        let text = if bend.below(2) == 0 {
            bend.text(&texts[at])
        } else {
            let mut data = all[at].clone();
            bend.tree(&mut data);
            sealed(&data)
        };
        // What the preview would say, and whether it says yes.
        let read = saved::read(&text);
        let _ = read.as_ref().map(|saved| saved::differences(&Default::default(), &saved.kept));
        let before = keeper.progress();
        match keeper.import(&text) {
            Err(_) => prop_assert!(Rc::ptr_eq(&before, &keeper.progress()), "something changed"),
            Ok(()) => {
                prop_assert_eq!(out_of_bounds(&keeper.progress().kept), None);
                let text = stored(&storage);
                let again = text.map(|text| saved::read(&text).map(|saved| saved.kept));
                let kept = keeper.progress().kept.clone();
                prop_assert!(again.is_none_or(|again| again == Ok(kept)), "what was stored reads otherwise");
            }
        }
        Ok(())
    });
}
