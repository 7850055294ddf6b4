//! What is acknowledged is on the disk; what is damaged is told; everything else is read.

#[path = "store/damage.rs"]
mod damage;
#[path = "store/failure.rs"]
mod failure;
#[path = "store/files.rs"]
mod files;
#[path = "store/fold.rs"]
mod fold;
#[path = "store/kit.rs"]
mod kit;
#[path = "store/library.rs"]
mod library;
#[path = "store/together.rs"]
mod together;
#[path = "store/words.rs"]
mod words;
