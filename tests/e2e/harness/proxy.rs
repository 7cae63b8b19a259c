//! A proxy between a browser and everything: it writes down who was asked for what, and lets through only what is on this machine.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::page::Page;
use super::session::Session;
use super::temp::TempFolder;
use super::{Setup, Site};

/// One request, as it left the browser.
#[derive(Clone, Debug)]
pub struct Heard {
    /// `GET`, or `CONNECT` for one that would have been sealed.
    pub method: String,
    /// The whole address; for a sealed one its host and port.
    pub address: String,
    /// Its head lines, names in small letters.
    pub heads: Vec<(String, String)>,
    /// How many bytes it brought along.
    pub body: usize,
}

impl Heard {
    /// The value of a head line.
    pub fn head(&self, name: &str) -> Option<&str> {
        self.heads.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A proxy that lives as long as the tests.
pub struct Proxy {
    /// Where it listens: `127.0.0.1:41234`.
    address: String,
    heard: Arc<Mutex<Vec<Heard>>>,
}

impl Proxy {
    /// A proxy on a free port of this machine.
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let address = listener.local_addr().expect("it listens").to_string();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let book = Arc::clone(&heard);
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                let book = Arc::clone(&book);
                // A browser that goes away in the middle is no trouble.
                thread::spawn(move || drop(pass_on(&browser, &book)));
            }
        });
        Self { address, heard }
    }

    /// Everything that was asked for until now, oldest first.
    pub fn heard(&self) -> Vec<Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Page {
    /// A fresh browser whose every request, to whomever, goes through a proxy.
    pub async fn open_through(proxy: &Proxy, site: &Site, setup: Setup) -> Self {
        let session =
            Session::open_in(Arc::new(TempFolder::new("profile")), Some(&proxy.address), setup).await;
        Self::of_new(session, site, setup).await
    }

    /// How many cookies the browser holds for this page.
    pub async fn cookies(&self) -> usize {
        let driver = self.in_front().await.expect("the tab is there");
        driver.get_all_cookies().await.expect("cookies can be counted").len()
    }
}

fn pass_on(browser: &TcpStream, book: &Mutex<Vec<Heard>>) -> io::Result<()> {
    browser.set_read_timeout(Some(Duration::from_secs(30)))?;
    let mut reader = BufReader::new(browser);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut words = first.split_whitespace();
    let (Some(method), Some(address)) = (words.next(), words.next()) else { return Ok(()) };
    let mut heard =
        Heard { method: method.to_owned(), address: address.to_owned(), heads: Vec::new(), body: 0 };
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? <= 2 {
            break;
        }
        if let Some((name, value)) = line.trim_end().split_once(':') {
            heard.heads.push((name.to_lowercase(), value.trim().to_owned()));
        }
    }
    heard.body = heard.head("content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; heard.body];
    reader.read_exact(&mut body)?;
    book.lock().unwrap_or_else(PoisonError::into_inner).push(heard.clone());
    let place = heard.address.strip_prefix("http://").and_then(|rest| rest.split_once('/'));
    let Some((host, path)) =
        place.filter(|(host, _)| host.starts_with("127.0.0.1:") || host.starts_with("localhost:"))
    else {
        return write!(
            &*browser,
            "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
    };
    let server = TcpStream::connect(host.replace("localhost", "127.0.0.1"))?;
    let mut asked = format!("{} /{path} HTTP/1.1\r\n", heard.method);
    for (name, value) in
        heard.heads.iter().filter(|(name, _)| !name.starts_with("proxy-") && name != "connection")
    {
        asked.push_str(&format!("{name}: {value}\r\n"));
    }
    asked.push_str("connection: close\r\n\r\n");
    (&server).write_all(asked.as_bytes())?;
    (&server).write_all(&body)?;
    io::copy(&mut &server, &mut &*browser).map(drop)
}
