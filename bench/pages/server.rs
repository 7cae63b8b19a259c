//! Serves a folder from memory, everything brotli at level 11: what a good host does.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A served folder. It can be cut off, as a network can.
pub struct Server {
    /// Like `http://127.0.0.1:41234`.
    pub address: String,
    cut: Arc<AtomicBool>,
}

struct File {
    kind: &'static str,
    keep: &'static str,
    body: Vec<u8>,
}

impl Server {
    /// Reads and packs all files below `folder`, and serves them on a free port.
    pub fn start(folder: &Path) -> std::io::Result<Self> {
        let mut files = HashMap::new();
        read(folder, "", &mut files)?;
        let (files, cut) = (Arc::new(files), Arc::new(AtomicBool::new(false)));
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = format!("http://{}", listener.local_addr()?);
        let closed = Arc::clone(&cut);
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let (files, closed) = (Arc::clone(&files), Arc::clone(&closed));
                std::thread::spawn(move || {
                    if !closed.load(Ordering::SeqCst) {
                        // A visitor who goes away in the middle is no trouble.
                        let _ = answer(visitor, &files);
                    }
                });
            }
        });
        Ok(Self { address, cut })
    }

    /// From now on every connection is closed without an answer.
    pub fn cut(&self, off: bool) {
        self.cut.store(off, Ordering::SeqCst);
    }
}

fn read(folder: &Path, at: &str, files: &mut HashMap<String, File>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{at}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            read(&path, &name, files)?;
            continue;
        }
        let ending = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        let kind = match ending.as_str() {
            "html" => "text/html; charset=utf-8",
            "js" | "mjs" => "text/javascript",
            "css" => "text/css",
            "json" => "application/json",
            "webmanifest" => "application/manifest+json",
            "wasm" => "application/wasm",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => "text/plain",
        };
        let fresh = ending == "html" || name == "/sw.js";
        let keep = if fresh { "no-cache" } else { "public, max-age=31536000, immutable" };
        let raw = std::fs::read(&path)?;
        let mut body = Vec::new();
        let options = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut raw.as_slice(), &mut body, &options)?;
        if name.ends_with("/index.html") {
            files.insert(
                name.trim_end_matches("index.html").to_owned(),
                File { kind, keep, body: body.clone() },
            );
        }
        files.insert(name, File { kind, keep, body });
    }
    Ok(())
}

fn answer(mut visitor: TcpStream, files: &HashMap<String, File>) -> std::io::Result<()> {
    let mut head = BufReader::new(visitor.try_clone()?).take(16 * 1024);
    let mut first = String::new();
    head.read_line(&mut first)?;
    let mut line = String::new();
    while head.read_line(&mut line)? > 2 {
        line.clear();
    }
    let path = first.split(' ').nth(1).unwrap_or("/").split('?').next().unwrap_or("/");
    match files.get(path) {
        Some(File { kind, keep, body }) => {
            write!(
                visitor,
                "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Encoding: br\r\nContent-Length: {}\r\n\
                 Cache-Control: {keep}\r\nConnection: close\r\n\r\n",
                body.len()
            )?;
            visitor.write_all(body)
        }
        None => write!(visitor, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"),
    }
}
