//! The citycap program.

fn main() {}
