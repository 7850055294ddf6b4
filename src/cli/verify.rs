use super::args::Verify;
use super::context::{Context, Failure};
use super::import::{signed_by, unlock};
use crate::assessment::{Assessment, EventId, Stage};
use crate::framework::Framework;
use crate::report::{self, Export};
use crate::scoring::Model;
use crate::store::{Examined, Signed, Subject};
use serde_json::Value;

/// Says what holds and what does not; fails if anything does not.
pub fn run(context: &mut Context, args: &Verify) -> Result<(), Failure> {
    let unlock = unlock(context, &args.opening)?;
    let key = signed_by(&args.opening)?;
    let library = context.library()?;
    let (subject, signed) = library.examine(&args.path, &unlock, key.as_deref())?;
    let mut report = Report { context, holds: true };
    let file = args.path.display().to_string();
    match signed {
        Signed::No => {}
        Signed::Unchecked => context.say("sign-unchecked", &[]),
        Signed::Yes(comment) => report.good("verify-signed", &[("comment", comment)]),
        Signed::Wrong => report.bad("verify-signature", &[("file", file.clone())]),
    }
    match subject {
        Subject::Assessment(examined) => report.assessment(&examined),
        Subject::File(bytes) => match report::is_untouched(&bytes) {
            None => report.bad("verify-no-export", &[("file", file)]),
            Some(untouched) => {
                if untouched {
                    report.good("verify-document", &[("file", file.clone())]);
                } else {
                    report.bad("verify-document-altered", &[("file", file.clone())]);
                }
                let holder = heads(&bytes).and_then(|heads| library.holder(&heads));
                match holder {
                    Some(holder) => report.export(&file, &bytes, &holder),
                    None => context.say("verify-no-journal", &[("file", file)]),
                }
            }
        },
    }
    let holds = report.holds;
    context.say(if holds { "verify-all-holds" } else { "verify-not-all-holds" }, &[]);
    if holds { Ok(()) } else { Err(Failure::Told) }
}

/// Says one finding after the other.
struct Report<'a> {
    context: &'a Context,
    holds: bool,
}

impl Report<'_> {
    fn good(&self, id: &str, args: &[(&'static str, String)]) {
        self.context.say(id, args);
    }

    fn bad(&mut self, id: &str, args: &[(&'static str, String)]) {
        self.holds = false;
        self.context.say(id, args);
    }

    fn assessment(&mut self, examined: &Examined) {
        for file in &examined.altered {
            self.bad("verify-altered", &[("file", file.clone())]);
        }
        for damage in &examined.damage {
            self.bad(damage.id(), &damage.args());
        }
        for (file, line) in &examined.gaps {
            self.bad("verify-gap", &[("file", file.clone()), ("line", line.to_string())]);
        }
        if examined.damage.is_empty() && examined.gaps.is_empty() {
            let entries = ("entries", examined.assessment.events().len().to_string());
            let journals = ("journals", examined.journals.to_string());
            self.good("verify-journals", &[entries, journals]);
        }
        for file in &examined.strange {
            self.bad("verify-strange", &[("file", file.clone())]);
        }
        match &examined.framework {
            None => self.bad("verify-no-framework", &[]),
            Some(framework) => {
                let name = format!("{} {}", framework.id, framework.version);
                self.good("verify-framework", &[("name", name)]);
                self.seals(examined, framework);
                if let Some(export) = &examined.export {
                    self.export("export.json", export, examined);
                }
            }
        }
    }

    fn seals(&mut self, examined: &Examined, framework: &Framework) {
        let state = examined.assessment.state();
        if state.stage != Stage::Sealed {
            let word = self.context.words.label(state.stage.word());
            return self.good("verify-no-seal", &[("stage", word)]);
        }
        if state.missing > 0 {
            self.bad("verify-seal-missing", &[("count", state.missing.to_string())]);
        }
        for event in &state.late {
            let about = event.body.does.question().unwrap_or("–").to_owned();
            let about = [("question", about), ("by", event.body.by.clone())];
            let when = [("at", event.body.at.clone()), ("device", event.body.device.clone())];
            self.bad("verify-seal-late", &[about, when].concat());
        }
        for (event, seal) in state.seals() {
            let named = [("by", event.body.by.clone()), ("at", event.body.at.clone())];
            let sealed = examined.assessment.until(&seal.heads);
            let now = report::content_digest(framework, &sealed);
            if now == seal.export {
                self.good("verify-seal", &named);
            } else if seal.version != env!("CARGO_PKG_VERSION") {
                let version = ("version", seal.version.clone());
                self.context.say("verify-other-version", &[version]);
            } else if state.missing == 0 {
                self.bad("verify-seal-broken", &named);
            }
        }
    }

    /// Compares an export with what the journals say.
    fn export(&mut self, file: &str, bytes: &[u8], examined: &Examined) {
        let file = ("file", file.to_owned());
        let document: Value = serde_json::from_slice(bytes).unwrap_or_default();
        if let Some(version) = document["tool"]["version"].as_str()
            && version != env!("CARGO_PKG_VERSION")
        {
            let version = ("version", version.to_owned());
            return self.context.say("verify-other-version", &[version]);
        }
        let heads = heads(bytes).unwrap_or_else(|| examined.heads.clone());
        let then = examined.assessment.until(&heads);
        let Some(framework) = &examined.framework else { return };
        let name = document["stability"]["drawn_as"].as_str().unwrap_or_default();
        let now = report::write(&export(framework, &then, &heads, name));
        if now == bytes {
            return self.good("verify-export", &[file]);
        }
        let same = now.iter().zip(bytes).take_while(|(now, then)| now == then).count();
        let before = bytes.get(..same).unwrap_or_default();
        let line = before.split(|byte| *byte == b'\n').count();
        self.bad("verify-export-differs", &[file, ("line", line.to_string())]);
    }
}

/// The export as it was when these were the last events; `name` is what its draws were made by.
fn export(framework: &Framework, assessment: &Assessment, heads: &[EventId], name: &str) -> Export {
    let findings = Model::new(framework).findings(framework, assessment, name);
    Export::new(framework, assessment, &findings, heads)
}

/// The events that an export names as the last ones.
fn heads(bytes: &[u8]) -> Option<Vec<EventId>> {
    let document: Value = serde_json::from_slice(bytes).ok()?;
    let heads = document["journal"]["heads"].as_array()?.iter();
    heads.map(|id| EventId::parse(id.as_str()?)).collect()
}
