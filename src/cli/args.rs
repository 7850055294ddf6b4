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
    Export(Export),
    Merge(Merge),
    Sync(Sync),
    Lint(Lint),
    Schema,
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
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
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
        "question", "answer", "evidence", "citation", "confidence", "informant", "note", "accept",
        "rater", "agreed",
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
}

#[derive(Debug, clap::Args)]
pub struct Export {
    pub id: String,
    #[arg(long, value_enum, default_value_t = Format::Json)]
    pub format: Format,
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub force: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Format {
    Json,
}

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
pub struct Lint {
    pub folder: Option<PathBuf>,
}
