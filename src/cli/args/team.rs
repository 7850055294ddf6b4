//! Arguments of the commands for several laptops and for the way from draft to seal.

use clap::{Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Merge {
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "ID")]
    pub into: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Sync {
    pub folder: PathBuf,
}

#[derive(Debug, clap::Args)]
pub struct Import {
    pub file: PathBuf,
    #[arg(long, value_name = "ID")]
    pub into: Option<String>,
    #[command(flatten)]
    pub opening: Opening,
}

/// What may open a file from elsewhere, and who should have signed it.
#[derive(Debug, clap::Args)]
pub struct Opening {
    #[arg(long, value_name = "FILE")]
    pub identity: Option<PathBuf>,
    #[arg(long)]
    pub passphrase: bool,
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "KEY")]
    pub signed_by: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct Verify {
    pub path: PathBuf,
    /// The exports that minutes were made from.
    #[arg(value_name = "EXPORT")]
    pub exports: Vec<PathBuf>,
    #[command(flatten)]
    pub opening: Opening,
}

#[derive(Debug, clap::Args)]
pub struct Key {
    #[command(subcommand)]
    pub what: KeyCommand,
}

#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    New(NewKey),
}

#[derive(Debug, clap::Args)]
pub struct NewKey {
    pub name: String,
    #[arg(long, value_name = "FILE")]
    pub password_file: Option<PathBuf>,
    #[arg(long, conflicts_with = "password_file")]
    pub no_password: bool,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, clap::Args)]
pub struct History {
    pub id: String,
    #[arg(long, value_name = "QUESTION")]
    pub question: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    #[arg(long, value_enum, default_value_t = HistoryFormat::Text)]
    pub format: HistoryFormat,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum HistoryFormat {
    Text,
    Csv,
    Ndjson,
}

#[derive(Debug, clap::Args)]
pub struct Restore {
    pub id: String,
    pub event: String,
}

#[derive(Debug, clap::Args)]
pub struct Submit {
    pub id: String,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

#[derive(Debug, clap::Args)]
pub struct SendBack {
    pub id: String,
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    #[arg(long, value_name = "QUESTION=TEXT")]
    pub question: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub struct Seal {
    pub id: String,
    #[arg(long)]
    pub despite_disputes: bool,
}

#[derive(Debug, clap::Args)]
pub struct Amend {
    pub id: String,
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
}

#[derive(Debug, clap::Args)]
pub struct Move {
    pub id: String,
    #[arg(long)]
    pub dry_run: bool,
}
