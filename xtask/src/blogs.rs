//! What the tests on real blogs need: Hugo, and WordPress with PHP and MariaDB, all from Debian's packages. WordPress itself is only
//! unpacked, into target/: its package would bring a web server that starts by itself. Where nothing can be installed those tests say
//! that they were skipped.

use std::path::Path;
use std::process::Command;

use crate::browser::{apt, installer};
use crate::environment::{command, places, root};
use crate::step::{Outcome, already, announce, run};

/// Installed: program looked for, package.
const PROGRAMS: [(&str, &str); 4] = [
    ("hugo", "hugo"),
    ("php", "php-cli"),
    ("mariadbd", "mariadb-server-core"),
    // The script that lays out a new database calls it, and the server's package does not bring it.
    ("my_print_defaults", "mariadb-client-core"),
];

/// Unpacked only.
const UNPACKED: [&str; 5] =
    ["wordpress", "wordpress-theme-twentytwentythree", "php-getid3", "libjs-underscore", "libjs-cropper"];

const BY_HAND: &str = "Install Debian's packages hugo, php-cli, php-mysql, mariadb-server-core and mariadb-client-core, or go on without those tests.";

/// Brings what is missing, where that is possible. Nothing here keeps the other tests from running.
pub fn ensure_blogs() {
    announce("Blogs to try the embed in", "Hugo and WordPress as bloggers have them");
    if let Err(trouble) = ensure() {
        println!("    {trouble}\n    The tests that need it will say that they were skipped.");
    }
}

fn ensure() -> Outcome {
    let unpacked = root().join("target/wordpress");
    let has_wordpress = unpacked.join("usr/share/wordpress/wp-load.php").is_file();
    let sbin = [Path::new("/usr/sbin").to_path_buf()];
    let missing: Vec<&str> = PROGRAMS
        .iter()
        .filter(|(program, _)| places(program, &sbin).is_empty())
        .map(|(_, package)| *package)
        .collect();
    if missing.is_empty() && has_wordpress {
        already("Hugo, WordPress, PHP and MariaDB");
        return Ok(());
    }
    if let Some(before) = installer() {
        run(&mut apt(before, &["update"]), BY_HAND)?;
        if !missing.is_empty() {
            let install = ["install", "--yes", "--no-install-recommends", "php-mysql"];
            run(&mut apt(before, &[&install, missing.as_slice()].concat()), BY_HAND)?;
        }
    }
    if has_wordpress || places("apt-get", &[]).is_empty() {
        return Ok(());
    }
    let packages = root().join("target/wordpress-packages");
    let made = std::fs::create_dir_all(&packages).and_then(|()| std::fs::create_dir_all(&unpacked));
    made.map_err(|error| crate::step::Trouble::new(format!("target/ cannot be written: {error}."), BY_HAND))?;
    run(command("apt-get").arg("download").args(UNPACKED).current_dir(&packages), BY_HAND)?;
    for package in std::fs::read_dir(&packages).into_iter().flatten().flatten() {
        run(Command::new("dpkg").arg("-x").arg(package.path()).arg(&unpacked), BY_HAND)?;
    }
    Ok(())
}
