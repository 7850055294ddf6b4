use super::args::{Anonymise, Export as Args};
use super::context::{Context, Failure};
use crate::assessment::{Anonymous, Assessment, EventId, Labels};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::report::{self, Brief, Export, StatePart};
use crate::scoring::Model;
use crate::store::Session;

/// What is exported: an assessment as it is, or without names.
pub struct Source<'a> {
    /// What it is called.
    pub id: String,
    /// The framework that it answers.
    pub framework: &'a Framework,
    /// Its last events.
    pub heads: Vec<EventId>,
    named: &'a Assessment,
    anonymous: Option<Anonymous>,
}

impl<'a> Source<'a> {
    /// What these arguments want to export.
    pub fn new(context: &Context, args: &Args, session: &'a Session) -> Self {
        let mut source = Self {
            id: session.id().to_owned(),
            framework: session.framework(),
            heads: session.heads(),
            named: session.assessment(),
            anonymous: None,
        };
        if let Some(hidden) = args.anonymise {
            let anonymous = without_names(&context.words, source.named, hidden);
            source.heads = anonymous.last();
            // The id is made of the city's name.
            if matches!(hidden, Anonymise::City) {
                let digits = source.heads.first().map(ToString::to_string).unwrap_or_default();
                source.id = format!("city-{}", digits.get(..6).unwrap_or("000000"));
            }
            source.anonymous = Some(anonymous);
        }
        source
    }

    /// The assessment.
    pub fn assessment(&self) -> &Assessment {
        self.anonymous.as_ref().map_or(self.named, |anonymous| &anonymous.assessment)
    }

    /// The assessment with its names, which is what a seal covers.
    pub fn named(&self) -> &'a Assessment {
        self.named
    }

    /// The export as JSON.
    pub fn json(&self) -> Vec<u8> {
        let mut export = self.export();
        if let Some(anonymous) = &self.anonymous {
            // The seal is that of the assessment with its names.
            export.state = masked(StatePart::of(self.framework, self.named), anonymous);
        }
        report::write(&export)
    }

    /// The export in one line.
    pub fn line(&self) -> Vec<u8> {
        let assessment = self.assessment();
        let score = Model::new(self.framework).score(self.framework, assessment);
        let line = Brief::new(&self.id, self.framework, assessment, &score, &self.heads);
        report::ndjson(&line.at_stage(self.named.stage()))
    }

    fn export(&self) -> Export {
        let (framework, assessment) = (self.framework, self.assessment());
        let findings = Model::new(framework).findings(framework, assessment, &self.id);
        Export::new(framework, assessment, &findings, &self.heads)
    }

    /// Everything of an assessment: what another laptop takes in, and what a reader wants to see.
    pub fn bundle(&self, session: &Session) -> Result<Vec<u8>, Failure> {
        let evidence = report::evidence_csv(self.framework, self.assessment());
        let more = |json| vec![("export.json", json), ("evidence.csv", evidence)];
        Ok(match &self.anonymous {
            None => session.bundle(more(self.json()))?,
            // Its journals know of no seal, and the export beside them must say what they say.
            Some(anonymous) => {
                let json = report::write(&self.export());
                session.bundle_of(&self.id, &anonymous.lines, more(json))?
            }
        })
    }
}

fn without_names(words: &Words, assessment: &Assessment, hidden: Anonymise) -> Anonymous {
    let person = |nth: usize| words.line("anonymous-person", &[("number", nth.into())]);
    let city = |nth: Option<usize>| -> Text {
        match nth {
            None => words.text("anonymous-city", &[]),
            Some(nth) => words.text("anonymous-member", &[("number", nth.into())]),
        }
    };
    let hide: Option<&dyn Fn(Option<usize>) -> Text> = match hidden {
        Anonymise::City => Some(&city),
        Anonymise::People => None,
    };
    Anonymous::new(assessment, &Labels { person: &person, city: hide })
}

/// The state of an assessment with other names in it.
fn masked(mut state: StatePart, anonymous: &Anonymous) -> StatePart {
    for seal in &mut state.seals {
        seal.by = anonymous.person(&seal.by);
        seal.device = anonymous.device(&seal.device);
    }
    for amendment in &mut state.amendments {
        amendment.by = anonymous.person(&amendment.by);
        amendment.device = anonymous.device(&amendment.device);
        amendment.reason = anonymous.text(&amendment.reason);
    }
    let ids: Vec<EventId> =
        state.changed_after_seal.iter().filter_map(|id| EventId::parse(id)).collect();
    state.changed_after_seal = anonymous.ids(&ids).iter().map(ToString::to_string).collect();
    state
}
