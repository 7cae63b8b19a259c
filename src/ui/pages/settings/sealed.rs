//! Backups with a passphrase: closing one that is saved, and opening one that was chosen.

use crate::ui::prelude::*;

use crate::keeper::sealed::{OpenFault, open_backup, seal_backup};
use crate::key;
use crate::progress::Action;
use crate::ui::forms::Sent;
use crate::ui::guide::Guide;
use crate::ui::parts::passphrase::{Field, Passphrase, Wrong, not_opened, passphrase};

/// The way to save a backup that only a passphrase opens. `offered` is set once one was.
pub fn closed_backup(guide: &Guide, offered: &State<bool>) -> Html {
    guide.part(closing, offered.clone())
}

fn closing(guide: &Guide, my: &Memory, offered: &State<bool>) -> Html {
    let busy = my.state(false);
    let failed = my.state(false);
    let turn = my.state(0_usize);
    if !guide.ports.outside.sealing().is_available() {
        return html! { <p class="small muted" data-sealing="none">{ guide.text(key!("passphrase-unavailable")) }</p> };
    }
    let done = {
        let (guide, busy, failed, turn, offered) =
            (guide.clone(), busy.clone(), failed.clone(), turn.clone(), offered.clone());
        Callback::from(move |(_, typed): (Sent, String)| {
            busy.set(true);
            let (again, busy, failed, turn, offered) =
                (guide.clone(), busy.clone(), failed.clone(), turn.clone(), offered.clone());
            seal_backup(&guide.keeper, typed, move |text| {
                busy.set(false);
                failed.set(text.is_none());
                if let Some(text) = text {
                    // The fields are emptied with the form.
                    turn.change(|turn| *turn += 1);
                    again.ports.outside.download(
                        &super::backup::file_name(again.now.civil),
                        super::backup::MIME,
                        &text,
                    );
                    again.act(Action::BackupSaved);
                    offered.set(true);
                }
            });
        })
    };
    let asked = Passphrase {
        name: "seal",
        label: key!("passphrase-new"),
        is_new: true,
        asks_so_far: false,
        button: key!("backup-seal.button"),
        more: Html::default(),
        wrong: failed.get().then(|| Wrong { at: None, sentence: guide.text(key!("backup-seal.failed")) }),
        is_busy: busy.get(),
        done,
    };
    html! {
        <details class="disclosure">
            <summary>{ guide.text(key!("backup-seal")) }</summary>
            <div class="disclosure-body stack">
                <p>{ guide.text(key!("backup-seal.hint")) }</p>
                { guide.keyed(["seal-", &turn.get().to_string()].concat(), passphrase, asked) }
            </div>
        </details>
    }
}

/// A sealed file, and who takes its text once it is open.
pub struct Unseal {
    /// The text of the file.
    pub text: String,
    /// Called with the text of the plain backup.
    pub opened: Callback<String>,
}

/// Asks for the passphrase of a file.
pub fn unseal(guide: &Guide, my: &Memory, props: &Unseal) -> Html {
    let busy = my.state(false);
    let fault = my.state(None::<OpenFault>);
    let done = {
        let (guide, busy, fault) = (guide.clone(), busy.clone(), fault.clone());
        let (text, opened) = (props.text.clone(), props.opened.clone());
        Callback::from(move |(_, typed): (Sent, String)| {
            busy.set(true);
            fault.set(None);
            let (busy, fault, opened) = (busy.clone(), fault.clone(), opened.clone());
            open_backup(guide.ports.outside.sealing(), text.clone(), typed, move |plain| {
                busy.set(false);
                match plain {
                    Ok(plain) => opened.emit(plain),
                    Err(wrong) => fault.set(Some(wrong)),
                }
            });
        })
    };
    let asked = Passphrase {
        name: "unseal",
        label: key!("backup-open.label"),
        is_new: false,
        asks_so_far: false,
        button: key!("backup-open.button"),
        more: Html::default(),
        wrong: fault.read().as_ref().map(|fault| not_opened(guide, fault, Field::Typed)),
        is_busy: busy.get(),
        done,
    };
    html! {
        <section class="card card-sunk" id="unseal" aria-labelledby="unseal-title">
            <h3 class="card-title" id="unseal-title">{ guide.text(key!("backup-open")) }</h3>
            <p>{ guide.text(key!("backup-open.text")) }</p>
            { guide.part(passphrase, asked) }
        </section>
    }
}
