//! A small server for a folder of files, on this machine only. `cargo xtask serve` and the end-to-end tests
//! share it, so that what is tested is what is served. Every answer closes its connection: once the server is
//! cut off, nothing is left over through which a page could still be fed. (Its own tests are in
//! static_server_tests.rs, so that they do not run once more inside the end-to-end tests.)

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// The longest head of a request that is read, in bytes.
const LONGEST_HEAD: u64 = 16 * 1024;

/// Stands between the folder and its visitors: sees the head of a request and the body of its answer before that goes
/// out, and may change it. Where it gives `false` the visitor gets no answer at all.
pub type Between = dyn Fn(&str, &mut Vec<u8>) -> bool + Send + Sync;

/// What every answer of a server shares.
struct Service {
    folder: PathBuf,
    headers: String,
    between: Box<Between>,
}

/// Serves one folder until it is cut off or dropped.
pub struct StaticServer {
    address: SocketAddr,
    closed: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl StaticServer {
    /// Serves `folder` on 127.0.0.1; port 0 takes a free one.
    ///
    /// # Errors
    /// When nothing can listen on the port.
    pub fn start(folder: &Path, port: u16) -> io::Result<Self> {
        Self::start_with(folder, port, "", Box::new(|_, _| true))
    }

    /// The same, with header lines of one's own in every answer, each ending in `\r\n`, and something in between.
    ///
    /// # Errors
    /// When nothing can listen on the port.
    pub fn start_with(folder: &Path, port: u16, headers: &str, between: Box<Between>) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let closed = Arc::new(AtomicBool::new(false));
        let service = Arc::new(Service { folder: folder.to_owned(), headers: headers.to_owned(), between });
        let watch = Arc::clone(&closed);
        let thread = thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                if watch.load(Ordering::SeqCst) {
                    return;
                }
                let (service, watch) = (Arc::clone(&service), Arc::clone(&watch));
                thread::spawn(move || {
                    // A visitor who goes away in the middle is no trouble.
                    let _ = serve_one(&visitor, &service, &watch);
                });
            }
        });
        Ok(Self { address, closed, thread: Some(thread) })
    }

    /// The address of the folder, like `http://127.0.0.1:8080`, without a slash at the end.
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Stops listening: from now on every request is refused, as without a network.
    pub fn cut(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        // The thread sleeps until somebody knocks.
        drop(TcpStream::connect(self.address));
        self.join();
    }

    /// Serves for ever.
    pub fn wait(mut self) {
        self.join();
    }

    fn join(&mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for StaticServer {
    fn drop(&mut self) {
        if self.thread.is_some() {
            self.cut();
        }
    }
}

/// Reads one request and answers it. Every file may be read by any page: a blog that pins the loader needs that.
fn serve_one(visitor: &TcpStream, service: &Service, closed: &AtomicBool) -> io::Result<()> {
    visitor.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut reader = BufReader::new(visitor).take(LONGEST_HEAD);
    let mut head = String::new();
    while reader.read_line(&mut head)? > 2 {}
    let first = head.lines().next().unwrap_or_default();
    let mut answer = answer(first, &service.folder);
    let let_through = (service.between)(&head, &mut answer.body);
    if closed.load(Ordering::SeqCst) || !let_through {
        return Ok(());
    }
    let mut out = visitor;
    write!(
        out,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{}{}Cache-Control: no-cache\r\n\
         X-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\n\r\n",
        answer.status,
        answer.kind,
        answer.body.len(),
        answer.location.map(|to| format!("Location: {to}\r\n")).unwrap_or_default(),
        service.headers,
    )?;
    if !first.starts_with("HEAD ") {
        out.write_all(&answer.body)?;
    }
    out.flush()
}

/// What goes back to the visitor.
struct Answer {
    status: &'static str,
    kind: &'static str,
    location: Option<String>,
    body: Vec<u8>,
}

impl Answer {
    fn plain(status: &'static str) -> Self {
        Self { status, kind: "text/plain; charset=utf-8", location: None, body: status.into() }
    }
}

/// The answer to a request's first line, like `GET /about/?lang=en HTTP/1.1`.
fn answer(first: &str, folder: &Path) -> Answer {
    let mut words = first.split_whitespace();
    let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
        return Answer::plain("405 Method Not Allowed");
    };
    let path = target.split(['?', '#']).next().unwrap_or(target);
    let Some(mut file) = inside(folder, path) else { return Answer::plain("404 Not Found") };
    if file.is_dir() {
        file.push("index.html");
        // Without the slash, the page's relative addresses would start one folder too high.
        if !path.ends_with('/') && file.is_file() {
            return Answer { location: Some(format!("{path}/")), ..Answer::plain("301 Moved Permanently") };
        }
    }
    match fs::read(&file) {
        Ok(body) => Answer { status: "200 OK", kind: kind(&file), location: None, body },
        Err(_) => Answer::plain("404 Not Found"),
    }
}

/// The file a path names; nothing for a path that leads out of the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(decoded(path)?.trim_start_matches('/'));
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| folder.join(path))
}

/// A path with its %XX replaced.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            u8::try_from(digit(rest.next()?)? * 16 + digit(rest.next()?)?).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains('\0'))
}

/// The media type a browser needs to accept the file: streamed WebAssembly and modules are strict about it.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "ics" => "text/calendar; charset=utf-8",
        "txt" | "md" | "" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
