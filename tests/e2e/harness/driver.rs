//! The program that drives one browser: chromedriver, geckodriver or WebKitWebDriver. Each browser has one of its own, as two of the
//! three can do no more, and the time zone is the driver's.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::engine::Engine;
use super::screen::Screen;
use super::webkit;

/// Starts the driver as the leader of a group and waits on the pipe from the tests. However they end, also when they are killed, the
/// pipe closes, and the driver goes with all browsers it still has. Where it serves many tests nobody else removes what it wrote.
const WATCH: &str = "setsid \"$0\" \"$@\" & exec >/dev/null; cat; kill -KILL -$!; test -z \"$KINTSUGI_PROFILE\" || rm -rf \"$KINTSUGI_PROFILE\"";

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often it is started before its absence is told.
const TRIES: usize = 3;

/// A running driver; it goes when dropped, and its browser with it.
pub struct Driver {
    engine: Engine,
    port: u16,
    watch: Child,
    // Goes after the browser that stands on it.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts the driver of an engine. What it and its browser write lands in `folder`, which goes with them where it `sweeps`; their
    /// clock is in `time_zone`.
    pub fn start(engine: Engine, folder: &Path, sweeps: bool, time_zone: &str) -> Self {
        let (variable, usual, package) = match engine {
            Engine::Chromium => ("CHROMEDRIVER", "chromedriver", "Debian's package chromium-driver"),
            Engine::Firefox => ("GECKODRIVER", "geckodriver", "`cargo install geckodriver` and firefox-esr"),
            Engine::WebKit => {
                ("WEBKIT_DRIVER", "WebKitWebDriver", "Debian's packages webkit2gtk-driver and xvfb")
            }
        };
        let program = std::env::var_os(variable).unwrap_or_else(|| usual.into());
        // The port that one takes for free may be somebody else's in the next moment; then it says nothing and goes.
        let start = || Self::try_start(engine, &program, folder, sweeps, time_zone);
        (0..TRIES).find_map(|_| start()).unwrap_or_else(|| {
            panic!(
                "{} did not start. Install {package}, or name the program in {variable}; \
                 `cargo xtask test --all-browsers` does it by itself where it may.",
                program.to_string_lossy()
            )
        })
    }

    fn try_start(
        engine: Engine,
        program: &OsStr,
        folder: &Path,
        sweeps: bool,
        time_zone: &str,
    ) -> Option<Self> {
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH]).arg(program);
        // WebKit's driver can't say which free port it took.
        let told = engine != Engine::WebKit;
        let port = if told { 0 } else { free_port() };
        watch.arg(format!("--port={port}"));
        if engine == Engine::Firefox {
            watch.arg("--websocket-port=0");
        }
        if sweeps {
            watch.env("KINTSUGI_PROFILE", folder);
        }
        let screen = (engine == Engine::WebKit).then(Screen::start);
        if let Some(screen) = &screen {
            webkit::at_home_in(&mut watch, folder, screen);
        }
        watch
            .env("TMPDIR", folder)
            .env("TZ", time_zone)
            .env("LANG", "en_US.UTF-8")
            .env("LANGUAGE", "en_US")
            .env_remove("LC_ALL")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0);
        let mut watch = watch.spawn().expect("a shell can be started");
        let mut said = BufReader::new(watch.stdout.take().expect("the output is a pipe")).lines();
        let port = if told {
            said.by_ref().map_while(Result::ok).find_map(|line| port_in(&line))
        } else {
            listens(port).then_some(port)
        };
        let Some(port) = port else {
            drop(watch.stdin.take());
            let _ = watch.wait();
            return None;
        };
        // A driver that nobody listens to would stop one day.
        std::thread::spawn(move || said.for_each(drop));
        Some(Self { engine, port, watch, _screen: screen })
    }

    /// Its address.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Closes its browser, and waits until it is closed. Firefox takes a second to do so; it is ended with its driver instead.
    pub fn close(&self, session: &str) -> io::Result<()> {
        if self.engine == Engine::Firefox {
            return Ok(());
        }
        let mut driver = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        driver.set_read_timeout(Some(Duration::from_secs(20)))?;
        write!(driver, "DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        driver.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
    listener.local_addr().expect("it has an address").port()
}

fn listens(port: u16) -> bool {
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}

/// The port in `ChromeDriver was started successfully on port 41234.` or `… Listening on 127.0.0.1:41234`.
fn port_in(line: &str) -> Option<u16> {
    let after = ["successfully on port ", "Listening on 127.0.0.1:"];
    let rest = after.iter().find_map(|words| Some(line.split_once(words)?.1))?;
    rest.trim_end_matches('.').parse().ok()
}
