//! Texts with a passphrase: backups, and what unlocking opens.

use std::rc::Rc;

use super::Keeper;
use crate::progress::saved::{self, Fault};
use crate::seal::{Locker, Sealed, Sealing};

/// Why something sealed did not open.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OpenFault {
    /// This page can't seal or open at all.
    Unavailable,
    /// The passphrase is another, or somebody changed the text and its checksum. The two can't be told apart.
    Passphrase,
    /// The text is damaged, of a newer version, or nothing that can be opened.
    Text(Fault),
}

/// Seals what was exported, and hands on the text of the file; `None` where this page can't.
pub fn seal_backup(keeper: &Keeper, passphrase: String, done: impl FnOnce(Option<String>) + 'static) {
    let sealing = keeper.ports.outside.sealing();
    let (text, revision) = (keeper.export(), keeper.revision.get());
    sealing.clone().spawn(Box::pin(async move {
        let sealed = match Locker::new(sealing, passphrase).await {
            Some(locker) => locker.seal(text).await,
            None => None,
        };
        done(sealed.map(|sealed| saved::write_sealed(&sealed, revision)));
    }));
}

/// Opens a sealed backup, and hands on the text of the plain one.
pub fn open_backup(
    sealing: Rc<dyn Sealing>,
    text: String,
    passphrase: String,
    done: impl FnOnce(Result<String, OpenFault>) + 'static,
) {
    sealing.clone().spawn(Box::pin(async move {
        done(opened(sealing, &text, passphrase).await.map(|(_, plain)| plain));
    }));
}

/// Opens a sealed text. Gives its key too.
pub(super) async fn opened(
    sealing: Rc<dyn Sealing>,
    text: &str,
    passphrase: String,
) -> Result<(Locker, String), OpenFault> {
    let sealed: Sealed = saved::read_sealed(text).map_err(OpenFault::Text)?;
    let locker = Locker::of(sealing, passphrase, sealed.header).await.ok_or(OpenFault::Unavailable)?;
    let plain = locker.open(&sealed).await.ok_or(OpenFault::Passphrase)?;
    Ok((locker, plain))
}
