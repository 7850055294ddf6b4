//! The citycap program; everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    citycap::cli::main()
}
