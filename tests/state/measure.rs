//! How long one action takes with a very long log. Printed, not asserted: machines differ.
//!
//! `cargo test --release --test state measure -- --nocapture` gives the figures of ARCHITECTURE.md.

use std::time::{Duration, Instant};

use kintsugi::domain::quiet_time::ContactKind;
use kintsugi::progress::{Action, Progress, reduce, saved};

use super::device::Device;
use super::driver::Driver;

const LINES: usize = 10_000;
const TIMES: u32 = 5;

fn mean(mut what: impl FnMut()) -> Duration {
    let begun = Instant::now();
    (0..TIMES).for_each(|_| what());
    begun.elapsed() / TIMES
}

#[test]
fn an_action_with_ten_thousand_lines_in_the_log_is_measured() {
    let mut driver = Driver::on("2026-03-01");
    driver.check_in(&[]);
    driver.start_days(40);
    for _ in 0..LINES {
        // Each line into a state of its own, then together: the reducer copies the whole state every time.
        let (kind, civil, minute) = (ContactKind::Checked, driver.now.civil, driver.now.minute);
        let line = Action::ContactLogged { kind, civil, minute, trigger: None, note: "I was tired".into() };
        let stamped = driver.stamp(line);
        let alone = reduce(&Progress::default(), &stamped).kept;
        let entry = alone.contacts.get(&stamped.id).unwrap().clone();
        driver.progress.kept.contacts.insert(stamped.id, entry);
    }
    let kept = driver.kept().clone();
    assert_eq!(kept.contacts.len(), LINES);

    let phase = kintsugi::domain::phases::Phase::new(1).unwrap();
    let tick = driver.stamp(Action::TaskTicked(phase, 1, true));
    println!("reduce   {:?}", mean(|| drop(reduce(&driver.progress, &tick))));
    println!("figures  {:?}", mean(|| drop(kept.figures(driver.now))));
    println!(
        "facts    {:?}",
        mean(|| {
            let _ = kept.facts(driver.now);
        })
    );
    let text = saved::write(&kept, 1);
    println!("write    {:?} for {} bytes", mean(|| drop(saved::write(&kept, 1))), text.len());
    println!("read     {:?}", mean(|| drop(saved::read(&text))));

    let device = Device::new();
    device.put(&text);
    let tab = device.open();
    let mut done = false;
    let act = mean(|| {
        done = !done;
        tab.act(Action::TaskTicked(phase, 1, done));
    });
    println!("act      {act:?}, from the tap to the text in the store");
    assert_eq!(saved::read(&device.text().unwrap()).unwrap().kept.contacts.len(), LINES);
}
