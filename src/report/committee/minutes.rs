use crate::committee::minutes::{Finding, Minutes};
use crate::i18n::{Text, Words};
use crate::report::page::Page;

/// What holds of minutes and what does not, in plain words.
#[must_use]
pub fn checked<'w>(minutes: &Minutes, findings: &[Finding], words: &'w Words) -> Page<'w> {
    let mut page = Page::new(words);
    let decision = &minutes.decision;
    let names: Vec<Text> = decision
        .cities
        .iter()
        .map(|id| {
            minutes.comparison.city(id).map_or_else(|| Text::same(id), |one| one.city.shown())
        })
        .collect();
    let names = Text::names(&names);
    page.say(
        0,
        "minutes-decided",
        &[
            ("at", &Text::same(&minutes.at)),
            ("who", &Text::same(&decision.who)),
            ("cities", &names),
        ],
    );
    if !decision.because.is_empty() {
        page.say(1, "minutes-because", &[("because", &Text::same(&decision.because))]);
    }
    for finding in findings {
        let (id, args) = told(finding);
        page.line(1, &words.plain(id, &args));
    }
    let holds = findings.iter().all(Finding::holds);
    page.line(0, &words.text(if holds { "minutes-hold" } else { "minutes-do-not-hold" }, &[]));
    page
}

fn told(finding: &Finding) -> (&'static str, Vec<(&'static str, String)>) {
    let count = |count: &usize| vec![("count", count.to_string())];
    match finding {
        Finding::Documents { count: all } => ("check-documents", count(all)),
        Finding::Missing { id } => ("check-missing", vec![("id", id.clone())]),
        Finding::Changed { id, later } => {
            let id = vec![("id", id.clone())];
            (if *later { "check-later" } else { "check-changed" }, id)
        }
        Finding::More { count: more } => ("check-more", count(more)),
        Finding::Framework => ("check-framework", Vec::new()),
        Finding::Setting { place } => ("check-setting", vec![("place", place.clone())]),
        Finding::NotComputed => ("check-not-computed", Vec::new()),
        Finding::Figures { count: all } => ("check-figures", count(all)),
        Finding::Differs { place, recorded, found } => (
            "check-differs",
            vec![
                ("place", place.clone()),
                ("recorded", recorded.clone()),
                ("found", found.clone()),
            ],
        ),
        Finding::DiffersMore { count: more } => ("check-differs-more", count(more)),
        Finding::Decision => ("check-decision", Vec::new()),
        Finding::DecisionDiffers => ("check-decision-differs", Vec::new()),
        Finding::NoReason => ("check-no-reason", Vec::new()),
        Finding::Tool { version } => ("check-tool", vec![("version", version.clone())]),
    }
}
