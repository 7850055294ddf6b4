//! Writes a framework as large as one likes, to try the program on it: the shipped questions over
//! and over, each copy with ids of its own and conditions among themselves.
//!
//! ```text
//! cargo run --release --example made_framework -- 1500 made/
//! cargo run --release -- --framework made/ --data-dir data/ new --name-en Sample
//! ```

#[path = "../tests/made/mod.rs"]
mod made;

use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let least: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1_500);
    let folder = arguments.next().unwrap_or_else(|| "made".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for (name, text) in made::files(least).map_err(io::Error::other)?.iter() {
        fs::write(folder.join(name), text.as_bytes())?;
    }
    Ok(())
}
