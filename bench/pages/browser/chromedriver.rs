//! The one chromedriver of a run.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

/// Starts the driver and waits on the pipe from the tests. However they end, also when they are killed, the
/// pipe closes, and the driver goes with all browsers it still has.
const WATCH: &str = "\"$0\" --port=0 & cat >/dev/null; kill -KILL 0";

/// A running chromedriver.
struct Chromedriver {
    address: String,
    // Keeps the pipe open for as long as the tests run.
    _watch: Child,
}

/// The address of the driver, which is started when the first test asks.
pub fn address() -> &'static str {
    static DRIVER: OnceLock<Chromedriver> = OnceLock::new();
    &DRIVER.get_or_init(start).address
}

/// Closes a browser, and waits until it is closed.
pub fn close(session: &str) -> io::Result<()> {
    let mut driver = TcpStream::connect(address().trim_start_matches("http://"))?;
    driver.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(driver, "DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
    driver.read(&mut [0; 64]).map(drop)
}

fn start() -> Chromedriver {
    let program = std::env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    let mut watch = Command::new("sh")
        .args(["-c", WATCH])
        .arg(&program)
        .env("LANGUAGE", "en_US")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .expect("a shell can be started");
    let mut said = BufReader::new(watch.stdout.take().expect("the output is a pipe")).lines();
    let port = said.by_ref().map_while(Result::ok).find_map(|line| port_in(&line));
    let Some(port) = port else {
        panic!(
            "{} did not start. Install chromedriver (Debian: chromium-driver) or name it in CHROMEDRIVER; \
             `cargo xtask test` does it by itself where it may.",
            program.to_string_lossy()
        )
    };
    // A driver that nobody listens to would stop one day.
    std::thread::spawn(move || said.for_each(drop));
    Chromedriver { address: format!("http://127.0.0.1:{port}"), _watch: watch }
}

/// The port in `ChromeDriver was started successfully on port 41234.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}
