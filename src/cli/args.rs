mod team;

pub use team::*;

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// The arguments. Help texts come from the locales, by the names of commands and arguments.
#[derive(Debug, Parser)]
#[command(name = "citycap", version, disable_help_subcommand = true)]
pub struct Args {
    #[arg(long, global = true, value_name = "zh|en|both")]
    pub lang: Option<String>,
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data_dir: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FOLDER")]
    pub framework: Option<PathBuf>,
    #[arg(long, global = true, value_name = "sixteen|mono|high-contrast")]
    pub theme: Option<String>,
    #[arg(long, global = true, value_name = "NAME")]
    pub author: Option<String>,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    New(New),
    List,
    Interview(Interview),
    Answer(Answer),
    Score(Score),
    Next(Next),
    Peers(Peers),
    Raters(Raters),
    Progress(Progress),
    Export(Export),
    Merge(Merge),
    Sync(Sync),
    Import(Import),
    Verify(Verify),
    Key(Key),
    History(History),
    Restore(Restore),
    Submit(Submit),
    SendBack(SendBack),
    Seal(Seal),
    Amend(Amend),
    Move(Move),
    Lint(Lint),
    Compare(Box<Compare>),
    Schema(Schema),
    Config,
    Demo,
    Completions { shell: clap_complete::Shell },
}

#[derive(Debug, clap::Args)]
pub struct New {
    #[arg(long, value_name = "NAME", conflicts_with_all = ["name_zh", "name_en", "code"])]
    pub name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name_zh: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name_en: Option<String>,
    #[arg(long, value_enum)]
    pub kind: Option<Kind>,
    #[arg(long, value_name = "CODE")]
    pub code: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["name", "name_zh", "name_en", "code", "kind"])]
    pub from: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Kind {
    City,
    District,
    Cluster,
}

#[derive(Debug, clap::Args)]
pub struct Interview {
    pub id: Option<String>,
    #[arg(long)]
    pub plain: bool,
    #[arg(long)]
    pub all: bool,
}

#[derive(Debug, clap::Args)]
pub struct Answer {
    pub id: String,
    #[arg(required_unless_present = "from")]
    pub question: Option<String>,
    #[arg(id = "answer", required_unless_present = "from", allow_hyphen_values = true)]
    pub said: Option<String>,
    #[arg(long, value_name = "CLASS")]
    pub evidence: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub citation: Option<String>,
    #[arg(long)]
    pub further: bool,
    #[arg(long, value_name = "CLASS")]
    pub confidence: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub informant: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long)]
    pub accept: bool,
    #[arg(long, value_enum, default_value_t = Rater::Assessor)]
    pub rater: Rater,
    #[arg(long, value_name = "REASON", conflicts_with = "rater")]
    pub agreed: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = [
        "question", "answer", "evidence", "citation", "further", "confidence", "informant",
        "note", "accept", "rater", "agreed",
    ])]
    pub from: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Rater {
    Assessor,
    City,
}

#[derive(Debug, clap::Args)]
pub struct Score {
    pub id: String,
    #[arg(long)]
    pub json: bool,
    /// Empty for everything.
    #[arg(long, value_name = "WHAT", num_args = 0..=1, default_missing_value = "", conflicts_with = "json")]
    pub explain: Option<String>,
    #[arg(long = "if", id = "if", value_name = "QUESTION=ANSWER", conflicts_with_all = ["json", "explain"])]
    pub what_if: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub struct Next {
    pub id: String,
    #[arg(long, value_name = "INFORMANT")]
    pub informant: Vec<String>,
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u16>,
}

#[derive(Debug, clap::Args)]
pub struct Peers {
    pub id: String,
    #[arg(long, value_name = "CODE")]
    pub language: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub struct Raters {
    pub id: String,
}

#[derive(Debug, clap::Args)]
pub struct Progress {
    pub before: String,
    pub after: String,
}

#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct Export {
    #[arg(required_unless_present = "all")]
    pub id: Vec<String>,
    #[arg(long, conflicts_with = "id")]
    pub all: bool,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
    #[arg(long, value_enum, default_value_t = Table::Questions)]
    pub table: Table,
    #[arg(long)]
    pub notes: bool,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
    #[arg(
        long, value_enum, value_name = "people|city",
        num_args = 0..=1, require_equals = true, default_missing_value = "people"
    )]
    pub anonymise: Option<Anonymise>,
    #[arg(long, value_name = "RECIPIENT")]
    pub encrypt_to: Vec<String>,
    #[arg(long, conflicts_with = "encrypt_to")]
    pub passphrase: bool,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["encrypt_to", "passphrase"])]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long, value_name = "KEY")]
    pub sign: Option<PathBuf>,
    #[arg(long, value_name = "FILE", requires = "sign")]
    pub sign_password_file: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Anonymise {
    People,
    City,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    Json,
    Ndjson,
    Bundle,
    Html,
    Xlsx,
    Csv,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Table {
    Questions,
    Criteria,
    Assistance,
}

#[derive(Debug, clap::Args)]
pub struct Lint {
    pub folder: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub struct Compare {
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "K", default_value_t = 4)]
    pub select: usize,
    #[arg(long, value_name = "M")]
    pub max_per_province: Option<usize>,
    #[arg(long, value_name = "KIND=N", value_delimiter = ',')]
    pub at_least: Vec<String>,
    #[arg(long = "in", id = "in", value_name = "CITY", value_delimiter = ',')]
    pub forced_in: Vec<String>,
    #[arg(long = "out", id = "out", value_name = "CITY", value_delimiter = ',')]
    pub forced_out: Vec<String>,
    #[arg(long, value_name = "CRITERION=POINTS", value_delimiter = ',')]
    pub weights: Vec<String>,
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    #[arg(long, value_name = "N")]
    pub draws: Option<u64>,
    #[arg(long, value_name = "COLUMN")]
    pub sort: Option<String>,
    #[arg(long, value_name = "LENS", conflicts_with = "sort")]
    pub lens: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub province: Option<String>,
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "N")]
    pub rows: Option<usize>,
    #[arg(long, value_name = "DIGEST")]
    pub framework_digest: Option<String>,
    #[arg(long, conflicts_with_all = ["json", "minutes", "html", "xlsx"])]
    pub screen: bool,
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "FILE")]
    pub minutes: Option<PathBuf>,
    #[arg(long, value_name = "CITY", value_delimiter = ',', requires = "minutes")]
    pub decided: Vec<String>,
    #[arg(long, value_name = "NAME", requires = "minutes")]
    pub who: Option<String>,
    #[arg(long, value_name = "TEXT", requires = "minutes")]
    pub because: Option<String>,
    #[arg(long, value_name = "CITY", value_delimiter = ',')]
    pub programme: Vec<String>,
    #[arg(long, value_name = "N|KIND=N", value_delimiter = ',')]
    pub capacity: Vec<String>,
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub xlsx: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, clap::Args)]
pub struct Schema {
    #[arg(value_enum, default_value_t = SchemaOf::Export)]
    pub of: SchemaOf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum SchemaOf {
    Export,
    Line,
    Minutes,
    Framework,
    Questionnaire,
    Glossary,
    Peers,
}
