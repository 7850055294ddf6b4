//! Whatever a journal says, scoring and reports neither panic nor leave the range of a score.

mod common;

use citycap::assessment::{
    Answer, Assessment, Body, City, CityKind, Does, Event, Evidence, Rater, Said, Span, Thing,
    Value,
};
use citycap::framework::Framework;
use citycap::i18n::{Language, Words};
use citycap::report::{self, Explanation};
use citycap::scoring::{Findings, Interval, Model, feeds};
use common::made::{self, Choices};
use proptest::collection::vec;
use proptest::prelude::*;

const NUMBERS: [f64; 9] = [
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::MAX,
    f64::MIN_POSITIVE,
    -0.0,
    -1e300,
    10.0,
    1e17,
];

fn ids(choices: &mut Choices, framework: &Framework, question: usize) -> Vec<String> {
    let known: Vec<String> = framework.questions[question]
        .answer
        .options()
        .into_iter()
        .map(|(id, _)| id.to_owned())
        .collect();
    match choices.pick(5) {
        0 => Vec::new(),
        1 => known,
        // Each option many times over.
        2 => known.iter().cycle().take(known.len() * 300).cloned().collect(),
        3 => (0..1_000).map(|at| format!("no-option-{at}")).collect(),
        _ => vec!["\u{1b}[31m\u{202e}".repeat(50), String::new()],
    }
}

/// An answer of any kind, whatever the question takes.
fn value(choices: &mut Choices, framework: &Framework, question: usize) -> Value {
    let level = |choices: &mut Choices| choices.one(&[0, 1, 3, 4, 5, 200, u8::MAX]);
    let number = |choices: &mut Choices| choices.one(&NUMBERS);
    match choices.pick(9) {
        0 => Value::Level(Span::One(level(choices))),
        1 => Value::Level(Span::Between(level(choices), level(choices))),
        2 => Value::YesNo(choices.pick(2) == 0),
        3 => Value::Choice(ids(choices, framework, question).pop().unwrap_or_default()),
        4 => Value::Multi {
            chosen: ids(choices, framework, question),
            unsure: ids(choices, framework, question),
        },
        5 => Value::Number(Span::One(number(choices))),
        6 => Value::Number(Span::Between(number(choices), number(choices))),
        7 => Value::Ranking(ids(choices, framework, question)),
        _ => Value::Text("=1+1\n\u{202e}".repeat(40)),
    }
}

fn answer(choices: &mut Choices, framework: &Framework, question: usize) -> Answer {
    let said = match choices.pick(8) {
        0 => Said::DontKnow,
        1 => Said::Declined,
        2 => Said::NotApplicable { reason: String::new(), accepted: choices.pick(2) == 0 },
        _ => Said::Value(value(choices, framework, question)),
    };
    let class = choices.one(&["e0", "e3", "nothing", ""]).to_owned();
    Answer {
        evidence: (choices.pick(2) == 0).then(|| Evidence { class, citation: "\u{7}".to_owned() }),
        confidence: Some(choices.one(&["c0", "c2", "none"]).to_owned()),
        informant: "\u{1b}]0;title\u{7}".to_owned(),
        rater: choices.one(&[
            Rater::Assessor,
            Rater::City,
            Rater::Agreed { reason: "\u{202e}".to_owned() },
        ]),
        ..Answer::new(said)
    }
}

/// A journal in which anything may stand about anything, and may replace anything.
fn journal(framework: &Framework, bytes: &[u8]) -> Assessment {
    let mut choices = Choices::new(bytes);
    let mut assessment = Assessment::default();
    for at in 0..40 {
        let question = choices.pick(framework.questions.len());
        let id = match choices.pick(12) {
            0 => "no-such-question".to_owned(),
            _ => framework.questions[question].id.clone(),
        };
        let does = match choices.pick(12) {
            0 => Does::City(City {
                kind: choices.one(&[CityKind::City, CityKind::District, CityKind::Cluster]),
                population: Some(f64::NAN),
                ..City::default()
            }),
            1 => Does::Withdraw { question: id, rater: Rater::City },
            2 => Does::Note { question: id, text: "\u{1b}[2J".to_owned() },
            _ => Does::Answer { question: id, answer: answer(&mut choices, framework, question) },
        };
        let replaces = match choices.pick(3) {
            0 => Vec::new(),
            1 => assessment.heads(&Thing::City),
            _ => does.thing().map(|thing| assessment.heads(&thing)).unwrap_or_default(),
        };
        let body = Body {
            at: at.to_string(),
            by: String::new(),
            device: String::new(),
            after: Vec::new(),
            replaces,
            does,
        };
        assessment.apply(Event::seal(body).0);
    }
    assessment
}

fn in_range(value: Interval) -> bool {
    0.0 <= value.lo && value.lo <= value.hi && value.hi <= 1.0 + 1e-9
}

fn check(findings: &Findings) -> Result<(), TestCaseError> {
    let score = &findings.score;
    let questions = score.questions.iter();
    let values = questions
        .flat_map(|one| one.value.into_iter().chain(one.options.iter().copied().flatten()));
    let criteria = score.criteria.iter().filter_map(|one| one.value);
    let kinds = score.kinds.iter().filter_map(|one| one.worth);
    let worth = kinds.flat_map(|one| {
        [one.need, one.demand, one.leverage, one.value, one.feasibility, one.priority]
    });
    for value in values.chain(criteria).chain(worth).chain(score.overall.value) {
        prop_assert!(in_range(value), "{value:?}");
    }
    for change in findings.changes.iter().flatten() {
        prop_assert!((0.0..=1.0).contains(&change.size), "{change:?}");
    }
    for one in &findings.next.questions {
        prop_assert!(one.decisiveness.is_finite(), "{one:?}");
    }
    prop_assert!((0.0..=1.0).contains(&findings.stability.same));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_journal_makes_scoring_or_its_reports_fail(f in vec(any::<u8>(), 0..200), j in vec(any::<u8>(), 0..600)) {
        let framework = made::framework(&f, 1);
        let assessment = journal(&framework, &j);
        let findings = Model::new(&framework).findings(&framework, &assessment, "\u{202e}");
        check(&findings)?;
        let json = report::json(&framework, &assessment, &findings, &[]);
        prop_assert!(serde_json::from_slice::<serde_json::Value>(&json).is_ok());
        let words = Words::new(Language::Both);
        let (score, changes) = (&findings.score, &findings.changes[..]);
        let (words, assessment, framework) = (&words, &assessment, &framework);
        let explanation = Explanation { framework, assessment, score, changes, words };
        let text = report::text(framework, assessment, score, words) + &explanation.everything();
        let harmful = |c: char| {
            let turns = ('\u{202A}'..='\u{202E}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c);
            c != '\n' && c.is_control() || turns
        };
        prop_assert!(!text.contains(harmful));
        for (at, question) in framework.questions.iter().enumerate() {
            prop_assert!(explanation.of(&question.id).is_some_and(|text| !text.contains(harmful)));
            let _ = feeds(framework, at);
        }
    }
}
