//! Where things are: the project's folder, cargo, and the programs a command may call.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The project's own folder.
pub fn root() -> PathBuf {
    // `cargo run` names the folder of xtask; a binary called by hand is taken to be called from the project's folder.
    std::env::var_os("CARGO_MANIFEST_DIR")
        .map(PathBuf::from)
        .and_then(|xtask| xtask.parent().map(Path::to_path_buf))
        .unwrap_or_else(|| PathBuf::from("."))
}

/// A command that starts in the project's folder, free of what `cargo run` said about xtask itself:
/// build scripts that watch these variables would otherwise compile again on every change of caller.
pub fn command(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_PRIMARY_"]
            .iter()
            .any(|start| name.starts_with(start))
        {
            command.env_remove(name.as_ref());
        }
    }
    command
}

/// Cargo, the very one that started xtask.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = command(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.args(arguments);
    cargo
}

/// Cargo's own folder, where it is known.
pub fn cargo_home() -> Option<PathBuf> {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo")))
}

/// Every place where a program called `name` lies: first `before`, then PATH, then cargo's own folder.
pub fn places(name: &str, before: &[PathBuf]) -> Vec<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    before
        .iter()
        .cloned()
        .chain(std::env::split_paths(&path))
        .chain(cargo_home().map(|home| home.join("bin")))
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .filter(|file| file.is_file())
        .collect()
}

/// PATH with `folders` in front.
pub fn path_with(folders: &[PathBuf]) -> OsString {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(std::env::split_paths(&path));
    std::env::join_paths(all).unwrap_or(path)
}

/// What a command prints on its standard output, without its last line break; nothing when it fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
