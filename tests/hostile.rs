//! What goes wrong, goes wrong in words: the real program against wrong arguments, damaged data and
//! hostile text.

mod program;
mod pty_support;

#[path = "hostile/damage.rs"]
mod damage;
#[path = "hostile/files.rs"]
mod files;
#[path = "hostile/plain.rs"]
mod plain;
#[path = "hostile/refusals.rs"]
mod refusals;
#[path = "hostile/text.rs"]
mod text;

/// A data folder whose path no program may stumble over.
fn library() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path().join("数据 文件夹").join("it's 100%");
    (folder, data)
}
