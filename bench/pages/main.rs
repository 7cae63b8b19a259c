//! `cargo xtask bench`: the guide beside what people would use instead, and what grows with use. Pages take turns;
//! figures are medians of at least five rounds; everything goes to bench/RESULTS.md.
//!
//! Times differ from machine to machine: only the ratios within one run mean something.

#![allow(missing_docs, clippy::expect_used, clippy::panic, reason = "a benchmark may stop and say why")]

#[cfg(not(target_arch = "wasm32"))]
mod browser;
#[cfg(not(target_arch = "wasm32"))]
mod growth;
#[cfg(not(target_arch = "wasm32"))]
mod load;
#[cfg(not(target_arch = "wasm32"))]
mod peers;
#[cfg(not(target_arch = "wasm32"))]
mod report;
#[cfg(not(target_arch = "wasm32"))]
mod server;
#[cfg(not(target_arch = "wasm32"))]
mod state;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
#[tokio::main]
async fn main() {
    use std::path::Path;

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (dist, out) = (root.join("dist"), root.join("target/bench"));
    let rounds = std::env::var("KINTSUGI_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(5);
    let peers = peers::all(root, &dist, &out);
    let mut loads: Vec<[Vec<load::Load>; 3]> = peers.iter().map(|_| Default::default()).collect();
    for round in 1..=rounds {
        for (peer, loads) in peers.iter().zip(&mut loads) {
            println!("round {round} of {rounds}: {}", peer.name);
            for (kept, one) in loads.iter_mut().zip(load::three(peer).await) {
                kept.extend(one);
            }
        }
    }
    let server = server::Server::start(&dist).expect("a port is free");
    let mut entries = Vec::new();
    for lines in [0, 100, 1_000, 10_000] {
        println!("{lines} entries");
        let mut times = Vec::new();
        for _ in 0..rounds {
            times.push(growth::with_entries(&server, lines).await);
        }
        times.sort_by(|one, other| one.0.total_cmp(&other.0));
        entries.push((lines, times[times.len() / 2]));
    }
    println!("ticks, routes, interactions");
    let grown = report::Grown {
        entries,
        ticks: growth::an_hour_of_ticks(&server).await,
        routes: growth::route_changes(&server).await,
        interaction: growth::interactions(&server).await,
    };
    let text = report::text(&peers, &loads, &grown, rounds);
    println!("\n{text}");
    std::fs::write(root.join("bench/RESULTS.md"), text).expect("bench/RESULTS.md can be written");
}
