//! How the work on the saved state grows with what is kept in it: it must grow in proportion.
//!
//! Run with `cargo bench --features site --bench state`. It prints milliseconds for 100 to 10,000 lines of log, and how often longer each
//! took than the one a tenth of its length: about 10. Nothing here fails: a busy machine is no bug.

use std::cell::Cell;
use std::hint::black_box;
use std::rc::Rc;

mod clock;

use clock::milliseconds;

#[cfg(not(target_arch = "wasm32"))]
#[path = "../bench/pages/state.rs"]
mod state;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    use kintsugi::domain::day::Now;
    use kintsugi::keeper::Keeper;
    use kintsugi::ports::{English, FixedClock, MemoryMark, MemoryStorage, Nowhere, Ports, Storage};
    use kintsugi::progress::{Action, EntryId, Progress, Stamped, reduce, saved};

    type Work = (&'static str, Box<dyn Fn(&str)>);
    let read = |text: &str| saved::read(text).ok().map(|saved| saved.kept).unwrap_or_default();
    let ms = state::now_ms();
    let work: [Work; 6] = [
        ("read", Box::new(move |text| drop(black_box(read(text))))),
        ("read, write", Box::new(move |text| drop(black_box(saved::write(&read(text), 2))))),
        (
            "read, a step",
            Box::new(move |text| {
                let progress = Progress { kept: read(text), ..Progress::default() };
                let id = EntryId::next(progress.kept.newest(), ms, 1);
                let step = Stamped { id, now: Now::at(ms, 0), action: Action::DaySeen };
                black_box(reduce(&progress, &step));
            }),
        ),
        ("read, figures", Box::new(move |text| drop(black_box(read(text).figures(Now::at(ms, 0)))))),
        (
            "read, merge with itself",
            Box::new(move |text| {
                let mut one = read(text);
                one.merge(&one.clone());
                black_box(one);
            }),
        ),
        (
            "open the guide",
            Box::new(move |text| {
                let storage = MemoryStorage::default();
                let _ = storage.write("kintsugi", text);
                let ports = Ports {
                    storage: Rc::new(storage),
                    paused: Rc::new(MemoryMark::default()),
                    clock: Rc::new(FixedClock(Cell::new(Now::at(ms, 0)))),
                    intl: Rc::new(English),
                    outside: Rc::new(Nowhere::counting_from(1)),
                };
                black_box(Keeper::open(ports, None));
            }),
        ),
    ];
    println!("{:28}{:>12}{:>12}{:>12}", "milliseconds for", 100, "1,000", "10,000");
    for (name, work) in work {
        let mut before: Option<f64> = None;
        let (mut line, mut ratios) = (format!("{name:28}"), format!("{:28}{:>12}", "", ""));
        for lines in [100, 1_000, 10_000] {
            let text = state::with_lines(lines);
            let runs = 50_000 / lines;
            let start = milliseconds();
            for _ in 0..runs {
                work(black_box(&text));
            }
            let took = (milliseconds() - start) / runs as f64;
            line += &format!("{took:12.3}");
            if let Some(before) = before {
                ratios += &format!("{:>11.1}x", took / before);
            }
            before = Some(took);
        }
        println!("{line}\n{ratios}");
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}
