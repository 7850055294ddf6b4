use super::args::{Export, Format, Table};
use super::context::{Context, Failure, print};
use super::{export_lines, secret};
use crate::report::{self, Material};
use crate::scoring::Model;
use crate::store::{
    Lock, Session, StoreError, needs_password, read_secret, sign, signature_path, write_new,
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
    let bytes = match args.format {
        Format::Json | Format::Ndjson => json(&session),
        Format::Bundle => bundle(&session)?,
        Format::Html | Format::Xlsx | Format::Csv => report(context, args, &session)?,
    };
    let (bytes, locked) = if lock.is_open() {
        (bytes, "")
    } else {
        (lock.lock(&bytes).map_err(|text| StoreError::Recipient { text })?, ".age")
    };
    let name = match (args.format, args.table) {
        (Format::Json | Format::Ndjson, _) => ".json",
        (Format::Bundle, _) => ".zip",
        (Format::Html, _) => ".html",
        (Format::Xlsx, _) => ".xlsx",
        (Format::Csv, Table::Questions) => "-questions.csv",
        (Format::Csv, Table::Criteria) => "-criteria.csv",
        (Format::Csv, Table::Assistance) => "-assistance.csv",
    };
    let usual = || PathBuf::from(format!("{}{name}{locked}", session.id()));
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

fn json(session: &Session) -> Vec<u8> {
    let (framework, assessment) = (session.framework(), session.assessment());
    let findings = Model::new(framework).findings(framework, assessment, session.id());
    report::json(framework, assessment, &findings, &session.heads())
}

/// A report to read.
fn report(context: &Context, args: &Export, session: &Session) -> Result<Vec<u8>, Failure> {
    let (framework, assessment) = (session.framework(), session.assessment());
    let model = Model::new(framework);
    let material = Material {
        framework,
        assessment,
        score: &model.score(framework, assessment),
        stability: &model.stability(framework, assessment, session.id()),
        heads: &session.heads(),
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
        Format::Csv => Ok(report::csv(&material, table)),
        Format::Json | Format::Ndjson | Format::Bundle | Format::Html => {
            Ok(report::html(&material))
        }
    }
}

/// Everything of an assessment: what another laptop takes in, and what a reader wants to see.
fn bundle(session: &Session) -> Result<Vec<u8>, Failure> {
    let evidence = report::evidence_csv(session.framework(), session.assessment());
    Ok(session.bundle(vec![("export.json", json(session)), ("evidence.csv", evidence)])?)
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
