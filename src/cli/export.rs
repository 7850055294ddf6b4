use super::args::{Export, Format, Table};
use super::context::{Context, Failure, print};
use super::source::Source;
use super::{export_lines, secret};
use crate::report::{self, Material};
use crate::scoring::Model;
use crate::store::{
    Lock, StoreError, needs_password, read_secret, sign, signature_path, write_new,
};
use std::path::{Path, PathBuf};

/// Writes the export and prints where.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    if matches!(args.format, Format::Ndjson) {
        return export_lines::run(context, args);
    }
    let [id] = &args.id[..] else { return Err(Failure::usage("cli-export-one", Vec::new())) };
    let session = context.session(id)?;
    let lock = lock(context, args)?;
    let signer = signer(context, args)?;
    let source = Source::new(context, args, &session);
    let bytes = match args.format {
        Format::Json | Format::Ndjson => source.json(&session),
        Format::Bundle => source.bundle(&session)?,
        Format::Html | Format::Xlsx | Format::Csv => report(context, args, &source)?,
    };
    let (bytes, locked) = if lock.is_open() {
        (bytes, "")
    } else {
        (lock.lock(&bytes).map_err(|text| StoreError::Recipient { text })?, ".age")
    };
    let ending = match (args.format, args.table) {
        (Format::Json | Format::Ndjson, _) => ".json",
        (Format::Bundle, _) => ".zip",
        (Format::Html, _) => ".html",
        (Format::Xlsx, _) => ".xlsx",
        (Format::Csv, Table::Questions) => "-questions.csv",
        (Format::Csv, Table::Criteria) => "-criteria.csv",
        (Format::Csv, Table::Assistance) => "-assistance.csv",
    };
    let usual = || PathBuf::from(format!("{}{ending}{locked}", source.id));
    let path = args.output.clone().unwrap_or_else(usual);
    let signature = signer.map(|signer| signer.sign(&path, &bytes)).transpose()?;
    write_new(&path, &bytes, args.force)?;
    print(&format!("{}\n", path.display()))?;
    if let Some(signature) = signature {
        let path = signature_path(&path);
        write_new(&path, signature.as_bytes(), args.force)?;
        print(&format!("{}\n", path.display()))?;
    }
    Ok(())
}

/// A report for people.
fn report(context: &Context, args: &Export, source: &Source) -> Result<Vec<u8>, Failure> {
    let (framework, assessment) = (source.framework, source.assessment());
    let material = Material {
        framework,
        assessment,
        findings: &Model::new(framework).findings(framework, assessment, &source.id),
        heads: &source.heads,
        words: &context.words,
        notes: args.notes,
    };
    let table = match args.table {
        Table::Questions => report::Table::Questions,
        Table::Criteria => report::Table::Criteria,
        Table::Assistance => report::Table::Assistance,
    };
    match args.format {
        Format::Xlsx => {
            report::xlsx(&material).map_err(|why| Failure::new("cli-io", vec![("why", why)]))
        }
        Format::Csv => Ok(report::table_csv(&material, table)),
        _ => Ok(report::html(&material)),
    }
}

fn lock(context: &Context, args: &Export) -> Result<Lock, Failure> {
    let file = args.passphrase_file.as_deref();
    let passphrase = secret::read(context, args.passphrase, file, true)?;
    Ok(Lock { recipients: args.encrypt_to.clone(), passphrase: passphrase.map(Into::into) })
}

/// Who signs.
struct Signer {
    path: PathBuf,
    secret: String,
    password: Option<String>,
}

fn signer(context: &Context, args: &Export) -> Result<Option<Signer>, Failure> {
    let Some(path) = args.sign.clone() else { return Ok(None) };
    let secret = read_secret(&path)? + "\n";
    let needed = needs_password(&secret).ok_or_else(|| StoreError::Key { path: path.clone() })?;
    let file = args.sign_password_file.as_deref().filter(|_| needed);
    let password = secret::read(context, needed, file, false)?;
    Ok(Some(Signer { path, secret, password }))
}

impl Signer {
    fn sign(self, file: &Path, bytes: &[u8]) -> Result<String, Failure> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // A comment is one line.
        let comment = format!("citycap file:{}", crate::text::clean_line(&name));
        let signature = sign(&self.secret, self.password, bytes, &comment);
        Ok(signature.ok_or(StoreError::Key { path: self.path })?)
    }
}
