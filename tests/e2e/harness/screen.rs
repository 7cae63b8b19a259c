//! A screen for a browser that must have one. Each has its own: without a window manager only the window under the pointer has the focus.

use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

/// Starts the screen, which tells its number, and ends it with the tests, however they end.
const WATCH: &str = "Xvfb -noreset -displayfd 1 -screen 0 1600x1200x24 -nolisten tcp 2>/dev/null & exec >/dev/null; cat; kill -KILL 0";

/// A running Xvfb; it goes when dropped.
pub struct Screen {
    number: String,
    watch: Child,
}

impl Screen {
    /// Starts it, with the pointer in the corner where windows open. (Without `-noreset` it would forget that as soon as nobody is there.)
    pub fn start() -> Self {
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH]).stdin(Stdio::piped()).stdout(Stdio::piped()).process_group(0);
        let mut watch = watch.spawn().expect("a shell can be started");
        let mut number = String::new();
        let said = watch.stdout.as_mut().expect("the output is a pipe");
        let read = BufReader::new(said).read_line(&mut number);
        assert!(
            read.is_ok() && !number.trim().is_empty(),
            "Xvfb did not start: install Debian's package xvfb, or use `cargo xtask test --all-browsers`."
        );
        let number = number.trim().to_owned();
        point_at_the_corner(&number).expect("the pointer can be moved");
        Self { number, watch }
    }

    /// Its name, like `:7`.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.watch.stdin.take());
        let _ = self.watch.wait();
    }
}

/// Two messages of the X protocol: the greeting, and WarpPointer.
fn point_at_the_corner(number: &str) -> std::io::Result<()> {
    let mut screen = UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?;
    // Least byte first, version 11.0, no authority.
    screen.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
    let mut head = [0; 8];
    screen.read_exact(&mut head)?;
    let mut told = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
    screen.read_exact(&mut told)?;
    // The root window stands behind the vendor's name and the list of formats.
    let vendor = usize::from(u16::from_le_bytes([told[16], told[17]])).next_multiple_of(4);
    let root = 32 + vendor + usize::from(told[21]) * 8;
    let mut warp = [0; 24];
    [warp[0], warp[2]] = [41, 6];
    warp[8..12].copy_from_slice(&told[root..root + 4]);
    // To 5, 5.
    [warp[20], warp[22]] = [5, 5];
    screen.write_all(&warp)?;
    // An answer to another question (GetInputFocus) says that it is done.
    screen.write_all(&[43, 0, 1, 0])?;
    screen.read_exact(&mut [0; 32])
}
