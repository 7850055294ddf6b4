//! Characters and cells: widths, line breaking, cleaning, folding, numbers as people write them,
//! digits of digests.
//!
//! The only module that counts cells. Knows nothing of terminals, frameworks or answers; text goes
//! in, text comes out.

mod clean;
mod fold;
mod hex;
mod number;
mod seek;
mod wrap;

pub use clean::{clean_block, clean_line};
pub use fold::{ascii, search_key};
pub use hex::{hex, sha256};
pub use number::{Figure, grouped};
pub use seek::{Index, pinyin};
pub use wrap::{Wrapper, shorten, width, wrap};
