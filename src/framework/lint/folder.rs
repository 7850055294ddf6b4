//! Which files there are, and which there should be.

use super::draft::Draft;
use super::report::Report;
use super::shape::Kind;
use super::source::Source;
use super::spot::Spot;
use jsonc_parser::ast::Value;
use std::collections::BTreeSet;

const STRUCTURE: &str = "framework.json";
const GLOSSARY: &str = "glossary.json";
const PEERS: &str = "peers.json";

/// Reads all files, the questionnaires in the order in which the framework names them.
pub(super) fn read<'s>(sources: &'s [Source<'s>], report: &mut Report) -> Draft<'s> {
    let mut draft = Draft::default();
    let find = |name: &str| sources.iter().position(|source| source.name == name);
    if let Some(file) = find(STRUCTURE) {
        draft.read_structure(file, &sources[file], report);
    } else {
        report.add_file(STRUCTURE, "lint-missing-file", vec![("file", STRUCTURE.to_owned())]);
        draft.names.hole_in_structure();
    }
    let mut read: BTreeSet<usize> = [STRUCTURE].into_iter().filter_map(find).collect();
    if let Some(file) = find(GLOSSARY) {
        draft.read_glossary(file, &sources[file], report);
        read.insert(file);
    }
    if let Some(file) = find(PEERS) {
        draft.read_peers(file, &sources[file], report);
        read.insert(file);
    }
    let named = draft.structure.as_ref().map(|root| root.field("questionnaires"));
    let known = named.as_ref().is_some_and(|list| matches!(list.node, Some(Value::Array(_))));
    for spot in named.iter().flat_map(Spot::items) {
        let Some(Value::StringLit(id)) = spot.node else { continue };
        let name = format!("{}.json", id.value);
        match find(&name) {
            Some(file) if read.insert(file) => {
                questionnaire(file, &sources[file], &id.value, &mut draft, report);
            }
            // Named twice, or a reserved name: reported where names are.
            Some(_) => {}
            None => {
                report.add(&spot, "lint-missing-file", vec![("file", name)]);
                draft.names.hole(Kind::Question);
            }
        }
    }
    // What the structure does not name may still be a questionnaire; its faults are shown as well.
    for (file, source) in sources.iter().enumerate().filter(|(file, _)| !read.contains(file)) {
        if known {
            report.add_file(source.name, "lint-extra-file", Vec::new());
        } else {
            let id = source.name.trim_end_matches(".json");
            questionnaire(file, source, id, &mut draft, report);
        }
    }
    draft
}

fn questionnaire<'s>(
    file: usize,
    source: &'s Source<'s>,
    id: &str,
    draft: &mut Draft<'s>,
    report: &mut Report,
) {
    draft.read_questionnaire(file, source, report);
    let Some(root) = &source.root else { return };
    let spot = Spot::root(file, root).field("id");
    if let Some(Value::StringLit(found)) = spot.node
        && found.value != id
    {
        let values = vec![("found", found.value.to_string()), ("expected", id.to_owned())];
        report.add(&spot, "lint-questionnaire-id", values);
    }
}
