//! `serve`: build the release and serve dist/ on this machine.
//!
//! Not `trunk serve`: that one slips its own reload script into the page, which the page's content policy
//! forbids and which is not in what a visitor gets. Here the very files of the release are served, by the same
//! small server that the end-to-end tests use.

use crate::build::release;
use crate::environment::root;
use crate::static_server::StaticServer;
use crate::step::{Outcome, Trouble};
use crate::tools::ensure_all;

const PORT: u16 = 8080;

/// The port that the command line asks for.
pub fn port(arguments: &[&str]) -> Outcome<u16> {
    match arguments {
        [] => Ok(PORT),
        ["--port", number] => number
            .parse()
            .map_err(|_| Trouble::new(format!("`{number}` is no port."), "Give a number from 1 to 65535.")),
        _ => Err(Trouble::new("`serve` takes only `--port N`.", "Try `cargo xtask serve --port 8081`.")),
    }
}

/// Builds, then serves until Ctrl+C.
pub fn serve(port: u16) -> Outcome {
    release(&ensure_all()?)?;
    let server = StaticServer::start(&root().join("dist"), port).map_err(|error| {
        Trouble::new(
            format!("nothing can listen on port {port}: {error}."),
            format!("Stop what uses it, or try `cargo xtask serve --port {}`.", port.wrapping_add(1)),
        )
    })?;
    println!("\nKintsugi is at {}  (Ctrl+C stops it)", server.address());
    server.wait();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_8080_unless_asked_otherwise() {
        assert!(port(&[]).is_ok_and(|port| port == 8080));
        assert!(port(&["--port", "9000"]).is_ok_and(|port| port == 9000));
        assert!(port(&["--port", "many"]).is_err());
        assert!(port(&["9000"]).is_err());
    }
}
