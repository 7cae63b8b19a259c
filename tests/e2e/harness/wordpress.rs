//! A WordPress of its own for one test: Debian's files, a MariaDB that listens on a socket alone, PHP's own server on 127.0.0.1.
//! `cargo xtask test` brings what is needed where it may; where something is missing the test is skipped and says so.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::temp::TempFolder;

/// How long the database and the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// The password of every account.
pub const PASSWORD: &str = "a-long-enough-password";

/// A running WordPress with the plugin of embed/wordpress; it is gone when dropped.
pub struct WordPress {
    port: u16,
    // Dropped in this order: the server, its database, their files.
    _server: Running,
    _database: Running,
    folder: TempFolder,
}

/// A program that ends with its owner, and with it everything that it has started.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let deadline = Instant::now() + Duration::from_secs(10);
        while Instant::now() < deadline && matches!(self.0.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(50));
        }
        let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}

/// Debian's WordPress: installed, or unpacked in target/ by `cargo xtask test`.
fn sources() -> Option<PathBuf> {
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/wordpress/usr/share/wordpress");
    [unpacked, PathBuf::from("/usr/share/wordpress")]
        .into_iter()
        .find(|folder| folder.join("wp-load.php").is_file())
}

fn answers(program: &str) -> bool {
    let mut asked = Command::new(program);
    asked.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    asked.status().is_ok_and(|status| status.success())
}

fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().expect("the program starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} ended with {}\n{said}\n{failed}", output.status);
    said
}

fn patiently(what: &str, mut is_so: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so() {
        assert!(Instant::now() < deadline, "{what} does not come up");
        std::thread::sleep(Duration::from_millis(100));
    }
}

impl WordPress {
    /// A fresh one, with the plugin switched on. `bundled` is a release to put into the plugin.
    pub fn start(bundled: Option<&Path>) -> Option<Self> {
        let missing: Vec<_> = ["php", "mariadbd", "my_print_defaults"]
            .into_iter()
            .filter(|program| !answers(program))
            .collect();
        let Some(sources) = sources().filter(|_| missing.is_empty()) else {
            super::skip_here(
                "no WordPress to try the plugin in: Debian's packages wordpress, \
                 wordpress-theme-twentytwentythree, php-cli, php-mysql, mariadb-server-core and mariadb-client-core \
                 are needed.",
            );
            return None;
        };
        let folder = TempFolder::new("wordpress");
        let site = folder.path().join("site");
        // Some of its links lead out of the package, to files that this machine may lack and WordPress does without.
        let copy = "cp -rL \"$0\" \"$1\" 2>/dev/null; test -f \"$1/wp-settings.php\"";
        run(Command::new("sh").args(["-c", copy]).args([&sources, &site]));
        let plugins = site.join("wp-content/plugins");
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("embed/wordpress/kintsugi");
        run(Command::new("cp").arg("-r").args([&shipped, &plugins]));
        if let Some(bundled) = bundled {
            run(Command::new("cp").arg("-r").arg(bundled).arg(plugins.join("kintsugi/dist")));
        }
        let data = folder.path().join("data");
        let option = |name: &str, value: &Path| format!("--{name}={}", value.display());
        run(Command::new("mariadb-install-db")
            .args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db"])
            .arg(option("datadir", &data)));
        let socket = folder.path().join("db");
        let mut database = Command::new("mariadbd");
        database.args([
            "--no-defaults",
            "--skip-networking",
            "--skip-log-bin",
            "--innodb-flush-log-at-trx-commit=0",
        ]);
        if run(Command::new("id").arg("-u")).trim() == "0" {
            // It refuses to run as root unless told.
            database.arg("--user=root");
        }
        database
            .arg(option("datadir", &data))
            .arg(option("socket", &socket))
            .arg(option("pid-file", &folder.path().join("pid")));
        let database = quiet(&mut database);
        patiently("the database", || socket.exists());
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|one| one.local_addr())
            .expect("a free port")
            .port();
        std::fs::write(site.join("wp-config.php"), config(&socket, port))
            .expect("the configuration can be written");
        let mut server = Command::new("php");
        server.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(&site).env("PHP_CLI_SERVER_WORKERS", "3");
        let server = quiet(&mut server);
        patiently("PHP's server", || TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok());
        let wordpress = Self { port, _server: server, _database: database, folder };
        wordpress.php(
            "$db = new mysqli('localhost', 'root', '', '', 0, SOCKET); $db->query('CREATE DATABASE wordpress');",
            false,
        );
        wordpress.php(
            "require ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';
             wp_install('Blog', 'admin', 'admin@example.org', true, '', PASSWORD);
             wp_create_user('editor', PASSWORD, 'editor@example.org');
             get_user_by('login', 'editor')->set_role('editor');
             $done = activate_plugin('kintsugi/kintsugi.php');
             if (is_wp_error($done)) { fwrite(STDERR, $done->get_error_message()); exit(1); }",
            true,
        );
        Some(wordpress)
    }

    /// The address of the site, like `http://localhost:41234`.
    pub fn address(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    /// Runs a piece of PHP inside WordPress; gives what it prints.
    pub fn inside(&self, code: &str) -> String {
        self.php(code, true)
    }

    /// Publishes a post; gives its address.
    pub fn post(&self, content: &str) -> String {
        let literal = content.replace('\\', "\\\\").replace('\'', "\\'");
        let id = self.inside(&format!(
            "echo wp_insert_post(wp_slash(['post_title' => 'Post', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => '{literal}']));"
        ));
        format!("{}/?p={}", self.address(), id.trim())
    }

    fn php(&self, code: &str, in_wordpress: bool) -> String {
        let load = if in_wordpress { "require 'wp-load.php';" } else { "" };
        let socket = self.folder.path().join("db");
        let code = format!(
            "const SOCKET = '{}'; const PASSWORD = '{PASSWORD}'; $_SERVER['HTTP_HOST'] = 'localhost:{}';
             if ({installing}) define('WP_INSTALLING', true); {load} {code}",
            socket.display(),
            self.port,
            installing = code.contains("wp_install(")
        );
        run(Command::new("php")
            .args(["-d", "display_errors=stderr", "-r", &code])
            .current_dir(self.folder.path().join("site")))
    }

    /// What PHP complained about in the plugin so far. (Debian's WordPress is older than Debian's PHP and has its own.)
    pub fn complaints(&self) -> String {
        let all = std::fs::read_to_string(self.folder.path().join("complaints")).unwrap_or_default();
        all.lines().filter(|line| line.contains("plugins/kintsugi") || line.contains("PHP Fatal")).collect()
    }
}

fn quiet(command: &mut Command) -> Running {
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    Running(quiet.process_group(0).spawn().expect("the program starts"))
}

fn config(socket: &Path, port: u16) -> String {
    let log = socket.with_file_name("complaints");
    format!(
        "<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:{socket}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, $name . 'of a test');
define('WP_HOME', 'http://localhost:{port}'); define('WP_SITEURL', 'http://localhost:{port}');
define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true); define('DISABLE_WP_CRON', true);
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false); define('WP_DEBUG_LOG', '{log}');
define('WP_DEFAULT_THEME', 'twentytwentythree');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
",
        socket = socket.display(),
        log = log.display()
    )
}
