//! The way between a test's own server and the browser: slow, broken, or with a script put in front of a page. It is there for every
//! engine, whatever its driver can do.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What is done to requests and answers; nothing at first.
#[derive(Default)]
pub struct Wire {
    wishes: Mutex<Wishes>,
}

#[derive(Default)]
struct Wishes {
    latency: Duration,
    refused: Vec<String>,
    held_back: Vec<String>,
    scripts: Vec<(&'static str, String)>,
    no_worker: bool,
    told: Vec<String>,
    ended: bool,
}

impl Wire {
    /// Makes every answer take so much longer.
    pub fn slow_down(&self, latency: Duration) {
        self.wishes().latency = latency;
    }

    /// Gives requests whose address holds one of these words no answer.
    pub fn refuse(&self, words: &[&str]) {
        self.wishes().refused = words.iter().map(|word| (*word).to_owned()).collect();
    }

    /// Lets requests whose address holds this word wait.
    pub fn hold_back(&self, word: &str) {
        self.wishes().held_back.push(word.to_owned());
    }

    /// Lets go of everything that is held back, and holds nothing back any more.
    pub fn let_go(&self) {
        self.wishes().held_back.clear();
    }

    /// Puts a script in front of every page, in place of an earlier one of the same name where the name is not empty.
    pub fn put_in_front(&self, name: &'static str, script: &str) {
        let mut wishes = self.wishes();
        wishes.scripts.retain(|(earlier, _)| name.is_empty() || *earlier != name);
        wishes.scripts.push((name, script.to_owned()));
    }

    /// Gives the guide's worker no answer any more: its pages would come without a script in front.
    pub fn refuse_worker(&self) {
        self.wishes().no_worker = true;
    }

    /// What pages told the test behind `?tell=`, and nobody has taken yet.
    pub fn take_told(&self) -> Vec<String> {
        std::mem::take(&mut self.wishes().told)
    }

    /// Does to one answer what is wished; says whether it goes out at all. `head` is the request's.
    pub fn passes(&self, head: &str, body: &mut Vec<u8>) -> bool {
        let address = head.split_whitespace().nth(1).unwrap_or_default();
        let hits = |words: &[String]| words.iter().any(|word| address.contains(word.as_str()));
        while hits(&self.wishes().held_back) && !self.wishes().ended {
            std::thread::sleep(Duration::from_millis(20));
        }
        if let Some((_, told)) = address.split_once("?tell=") {
            self.wishes().told.push(told.to_owned());
        }
        let latency = self.wishes().latency;
        std::thread::sleep(latency);
        let wishes = self.wishes();
        let worker = wishes.no_worker && address.ends_with("/sw.js");
        if hits(&wishes.refused) || worker || wishes.ended {
            return false;
        }
        // A page that is gone to, and not what the guide's worker reads: that knows each file by its bytes.
        if head.lines().any(|line| line.to_ascii_lowercase().starts_with("accept: text/html")) {
            let at = if body.get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype")) {
                body.iter().position(|byte| *byte == b'>').map_or(0, |end| end + 1)
            } else {
                0
            };
            let scripts: String =
                wishes.scripts.iter().map(|(_, script)| format!("<script>{script}</script>")).collect();
            body.splice(at..at, scripts.into_bytes());
        }
        true
    }

    /// Lets go of everything that is held back.
    pub fn end(&self) {
        self.wishes().ended = true;
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
