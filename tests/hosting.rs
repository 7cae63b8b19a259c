#![cfg(not(target_arch = "wasm32"))]
//! The settings in hosting/, tried on the release in dist/. `cargo xtask test` runs these and brings nginx; by hand: `cargo xtask build`,
//! then `KINTSUGI_NGINX=<folder> cargo test --test hosting`, where the folder holds Debian's nginx as in a root folder.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const FOR_EVER: &str = "public, max-age=31536000, immutable";

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn dist() -> PathBuf {
    let dist = std::env::var_os("KINTSUGI_DIST").map_or_else(|| root().join("dist"), PathBuf::from);
    assert!(dist.join("index.html").is_file(), "There is no release: run `cargo xtask build` first.");
    dist
}

/// The names of all files at the root of the release.
fn names() -> Vec<String> {
    let files = fs::read_dir(dist()).unwrap().flatten().filter(|file| file.path().is_file());
    files.map(|file| file.file_name().to_string_lossy().into_owned()).collect()
}

fn is_twin(name: &str) -> bool {
    name.ends_with(".br") || name.ends_with(".gz")
}

fn has_digest(name: &str) -> bool {
    name.split('.').any(|part| part.len() == 64)
}

/// A server of our own, stopped when the test is over.
struct Nginx {
    child: Child,
    port: u16,
    folder: PathBuf,
}

impl Nginx {
    /// Serves dist/ with hosting/nginx.conf; nothing where there is no nginx.
    fn start() -> Option<Self> {
        let Some(place) = std::env::var_os("KINTSUGI_NGINX").map(PathBuf::from) else {
            println!(
                "SKIPPED: KINTSUGI_NGINX names no nginx. `cargo xtask test` brings one where Debian's packages are at hand."
            );
            return None;
        };
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let folder = std::env::temp_dir().join(format!("kintsugi-nginx-{}-{port}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let shipped = fs::read_to_string(root().join("hosting/nginx.conf")).unwrap();
        assert!(shipped.contains("listen 80;") && shipped.contains("root /srv/kintsugi;"));
        let shipped = shipped
            .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
            .replace("root /srv/kintsugi;", &format!("root {};", dist().canonicalize().unwrap().display()));
        fs::write(folder.join("guide.conf"), shipped).unwrap();
        let module = place.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
        let own = folder.display();
        let around = format!(
            "load_module {};\nuser root;\ndaemon off;\nmaster_process off;\npid {own}/pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n\
             client_body_temp_path {own}/a;\nproxy_temp_path {own}/b;\nfastcgi_temp_path {own}/c;\nuwsgi_temp_path {own}/d;\n\
             scgi_temp_path {own}/e;\ninclude {own}/guide.conf;\n}}\n",
            module.display()
        );
        fs::write(folder.join("nginx.conf"), around).unwrap();
        let child = Command::new(place.join("usr/sbin/nginx"))
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .arg("-p")
            .arg(&folder)
            .stdin(Stdio::null())
            .spawn()
            .expect("nginx starts");
        let nginx = Self { child, port, folder };
        let deadline = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < deadline, "nginx does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(nginx)
    }

    fn ask(&self, path: &str, accepted: &str) -> Answer {
        let mut line = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            line,
            "GET {path} HTTP/1.1\r\nHost: guide\r\nAccept-Encoding: {accepted}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        Answer::read(line)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

struct Answer {
    status: String,
    heads: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    fn read(line: TcpStream) -> Self {
        let mut reader = BufReader::new(line);
        let mut status = String::new();
        reader.read_line(&mut status).unwrap();
        let mut heads = BTreeMap::new();
        loop {
            let mut head = String::new();
            reader.read_line(&mut head).unwrap();
            let Some((name, value)) = head.trim_end().split_once(": ") else { break };
            heads.insert(name.to_lowercase(), value.to_owned());
        }
        let mut body = Vec::new();
        reader.read_to_end(&mut body).unwrap();
        Self { status: status.trim_end().to_owned(), heads, body }
    }

    fn head(&self, name: &str) -> &str {
        self.heads.get(name).map_or("", String::as_str)
    }
}

#[test]
fn nginx_sends_every_file_with_its_type_its_age_and_the_compressed_twin() {
    let Some(nginx) = Nginx::start() else { return };
    for name in names().iter().filter(|name| !is_twin(name)) {
        let answer = nginx.ask(&format!("/{name}"), "br, gzip");
        assert_eq!(answer.status, "HTTP/1.1 200 OK", "{name}");
        let kind = match name.rsplit('.').next().unwrap_or_default() {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "wasm" => "application/wasm",
            "json" => "application/json; charset=utf-8",
            "webmanifest" => "application/manifest+json; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            _ => "text/plain; charset=utf-8",
        };
        assert_eq!(answer.head("content-type"), kind, "{name}");
        let age = if has_digest(name) { FOR_EVER } else { "no-cache" };
        assert_eq!(answer.head("cache-control"), age, "{name}");
        assert_eq!(answer.head("access-control-allow-origin"), "*", "{name}");
        assert_eq!(answer.head("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(answer.head("referrer-policy"), "no-referrer", "{name}");
        if !name.ends_with(".png") {
            assert_eq!(answer.head("content-encoding"), "br", "{name}");
            assert_eq!(answer.head("vary"), "Accept-Encoding", "{name}");
            assert_eq!(answer.body, fs::read(dist().join(format!("{name}.br"))).unwrap(), "{name}");
            assert_eq!(nginx.ask(&format!("/{name}"), "gzip").head("content-encoding"), "gzip", "{name}");
        }
        let plain = nginx.ask(&format!("/{name}"), "identity");
        assert_eq!(plain.head("content-encoding"), "", "{name}");
        assert_eq!(plain.body, fs::read(dist().join(name)).unwrap(), "{name}");
    }
}

#[test]
fn nginx_finds_the_page_of_a_folder_and_nothing_where_nothing_is() {
    let Some(nginx) = Nginx::start() else { return };
    let home = nginx.ask("/?theme=dark", "identity");
    assert_eq!(home.body, fs::read(dist().join("index.html")).unwrap());
    assert_eq!(home.head("cache-control"), "no-cache");
    let missing = nginx.ask("/no/such/place", "identity");
    assert_eq!(missing.status, "HTTP/1.1 404 Not Found");
    assert_eq!(missing.head("cache-control"), "no-cache");
}

/// The paths of a `_headers` file, each with its lines.
fn rules() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(root().join("hosting/_headers")).unwrap();
    let mut rules: Vec<(String, Vec<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        match (line.strip_prefix("  "), rules.last_mut()) {
            (Some(head), Some((_, heads))) => heads.push(head.to_owned()),
            _ => rules.push((line.to_owned(), Vec::new())),
        }
    }
    rules
}

#[test]
fn the_header_file_keeps_every_named_file_for_ever_and_no_other() {
    let rules = rules();
    let heads = |name: &str| -> Vec<&String> {
        let path = format!("/{name}");
        let fits = |rule: &str| rule.strip_suffix('*').map_or(rule == path, |start| path.starts_with(start));
        rules.iter().filter(|(rule, _)| fits(rule)).flat_map(|(_, heads)| heads).collect()
    };
    for name in names().iter().filter(|name| !is_twin(name)) {
        let for_ever = heads(name).iter().filter(|head| head.ends_with(FOR_EVER)).count();
        assert_eq!(for_ever, usize::from(has_digest(name)), "{name}: add its beginning to hosting/_headers");
        assert!(heads(name).iter().any(|head| *head == "Access-Control-Allow-Origin: *"), "{name}");
    }
}

#[test]
fn every_file_but_pictures_has_its_two_twins() {
    let names = names();
    for name in names.iter().filter(|name| !is_twin(name) && !name.ends_with(".png")) {
        for twin in ["br", "gz"] {
            assert!(names.contains(&format!("{name}.{twin}")), "{name}.{twin}");
        }
    }
}
