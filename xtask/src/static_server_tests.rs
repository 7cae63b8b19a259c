//! What the small server promises, asked from outside as a browser would.

use std::fs;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use crate::static_server::StaticServer;

fn trial_folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("kintsugi-serve-{name}-{}", std::process::id()));
    fs::create_dir_all(folder.join("public/de")).unwrap();
    fs::create_dir_all(folder.join("public/bare")).unwrap();
    fs::write(folder.join("secret.txt"), "secret").unwrap();
    fs::write(folder.join("public/index.html"), "home").unwrap();
    fs::write(folder.join("public/de/index.html"), "daheim").unwrap();
    fs::write(folder.join("public/app.wasm"), "\0asm").unwrap();
    fs::write(folder.join("public/boot.mjs"), "0").unwrap();
    fs::write(folder.join("public/two words.txt"), "two").unwrap();
    folder
}

/// Runs a test on a served trial folder, which is gone afterwards.
fn served(name: &str, test: impl FnOnce(&mut StaticServer)) {
    let folder = trial_folder(name);
    let mut server = StaticServer::start(&folder.join("public"), 0).unwrap();
    test(&mut server);
    fs::remove_dir_all(folder).unwrap();
}

fn connect(server: &StaticServer) -> io::Result<TcpStream> {
    TcpStream::connect(server.address().trim_start_matches("http://"))
}

fn asked(server: &StaticServer, request: &str) -> io::Result<String> {
    let mut line = connect(server)?;
    write!(line, "{request} HTTP/1.1\r\nHost: here\r\n\r\n")?;
    let mut said = String::new();
    line.read_to_string(&mut said)?;
    Ok(said)
}

#[test]
fn files_come_with_their_media_type() {
    served("kinds", |server| {
        let home = asked(server, "GET /?lang=en").unwrap();
        assert!(home.starts_with("HTTP/1.1 200 OK") && home.contains("text/html") && home.ends_with("home"));
        assert!(asked(server, "GET /boot.mjs").unwrap().contains("text/javascript"));
        assert!(asked(server, "GET /two%20words.txt").unwrap().ends_with("two"));
        let wasm = asked(server, "HEAD /app.wasm").unwrap();
        assert!(wasm.contains("application/wasm") && wasm.ends_with("\r\n\r\n"));
    });
}

#[test]
fn a_folder_is_its_index_page_and_never_a_list() {
    served("folders", |server| {
        assert!(asked(server, "GET /de/").unwrap().ends_with("daheim"));
        assert!(asked(server, "GET /de").unwrap().contains("Location: /de/\r\n"));
        assert!(asked(server, "GET /bare/").unwrap().starts_with("HTTP/1.1 404"));
        assert!(asked(server, "GET /absent").unwrap().starts_with("HTTP/1.1 404"));
    });
}

#[test]
fn no_path_leads_out_of_the_folder() {
    served("inside", |server| {
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/de/../../secret.txt",
            "/de/%2E%2e%2f../secret.txt",
            "/%zz",
        ] {
            let said = asked(server, &format!("GET {path}")).unwrap();
            assert!(said.starts_with("HTTP/1.1 404") && !said.contains("secret"), "{path}: {said}");
        }
    });
}

#[test]
fn after_the_cut_nobody_answers() {
    served("cut", |server| {
        let mut early = connect(server).unwrap();
        server.cut();
        assert!(asked(server, "GET /").is_err());
        // A connection that was opened before the cut gets nothing either.
        early.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
        let mut said = Vec::new();
        let _ = early.read_to_end(&mut said);
        assert_eq!(said, b"");
    });
}

#[test]
fn only_reading_is_allowed() {
    served("reading", |server| {
        assert!(asked(server, "POST /").unwrap().starts_with("HTTP/1.1 405"));
        assert!(asked(server, "").unwrap().starts_with("HTTP/1.1 405"));
    });
}
