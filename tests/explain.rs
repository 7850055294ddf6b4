//! Every number has an explanation, in both languages; the months stand under their numbers.

mod stage;

use citycap::assessment::Assessment;
use citycap::framework::Framework;
use citycap::i18n::{Language, Words};
use citycap::report::{self, Explanation};
use citycap::scoring::{Change, Model, Score, billionths};
use citycap::text::width;
use stage::{assessment, sample, shipped};

const SAMPLES: [&str; 5] =
    ["qingdao-2016", "sample-advanced", "sample-cluster", "sample-early", "sample-partial"];
const LANGUAGES: [Language; 3] = [Language::Zh, Language::En, Language::Both];

struct Case {
    framework: std::sync::Arc<Framework>,
    assessment: Assessment,
    score: Score,
    changes: Vec<Option<Change>>,
}

impl Case {
    fn new(name: &str) -> Self {
        let framework = shipped();
        let assessment = assessment(&framework, sample(name));
        let model = Model::new(&framework);
        let score = model.score(&framework, &assessment);
        let changes = model.changes(&framework, &assessment);
        Self { framework, assessment, score, changes }
    }

    fn explain(&self, what: Option<&str>, language: Language) -> Option<String> {
        let explanation = Explanation {
            framework: &self.framework,
            assessment: &self.assessment,
            score: &self.score,
            changes: &self.changes,
            words: &Words::new(language),
        };
        what.map_or_else(|| Some(explanation.everything()), |id| explanation.of(id))
    }

    fn text(&self, language: Language) -> String {
        report::text(&self.framework, &self.assessment, &self.score, &Words::new(language))
    }
}

fn ids(framework: &Framework) -> Vec<&String> {
    let criteria = framework.criteria.iter().map(|one| &one.id);
    let indicators = framework.indicators.iter().map(|one| &one.id);
    let kinds = framework.assistance.iter().map(|one| &one.id);
    criteria
        .chain(indicators)
        .chain(kinds)
        .chain(framework.questions.iter().map(|one| &one.id))
        .collect()
}

#[test]
fn everything_that_has_a_name_can_be_explained_and_nothing_else() {
    let case = Case::new("sample-partial");
    for language in LANGUAGES {
        for id in ids(&case.framework) {
            let text = case.explain(Some(id), language).unwrap_or_else(|| panic!("{id} has none"));
            assert!(!text.contains("explain-") && !text.contains('$'), "{text}");
        }
    }
    assert_eq!(case.explain(Some("nothing"), Language::En), None);
}

#[test]
fn the_whole_explanation_holds_that_of_every_criterion_practice_and_kind() {
    for name in SAMPLES {
        let case = Case::new(name);
        let whole = case.explain(None, Language::En).expect("a text");
        let framework = &case.framework;
        for (question, score) in framework.questions.iter().zip(&case.score.questions) {
            let counts = question.indicator.is_some() && score.value.is_some();
            assert!(!counts || whole.contains(&format!("{} {}", question.id, question.text.en)));
        }
        for (kind, score) in framework.assistance.iter().zip(&case.score.kinds) {
            assert!(whole.contains(&format!("\n{}: ", kind.name.en)), "{}", kind.id);
            for condition in kind.conditions.iter().filter(|_| score.worth.is_some()) {
                assert!(whole.contains(&condition.why.en));
            }
        }
        for practice in case.score.practices.iter().filter(|one| one.rule.is_some()) {
            let known = framework.indicators[practice.indicator].practice.as_ref();
            let rule = &known.expect("a practice").required_if[practice.rule.expect("a rule")];
            assert!(whole.contains(&rule.why.en), "where the target came from");
        }
    }
}

/// What a kind's parts say they bring, read back from the words.
#[test]
fn the_parts_of_a_kind_add_up_to_its_confirmed_value_as_printed() {
    for name in SAMPLES {
        let case = Case::new(name);
        for (kind, score) in case.framework.assistance.iter().zip(&case.score.kinds) {
            let Some(worth) = score.worth else { continue };
            let text = case.explain(Some(&kind.id), Language::En).expect("a text");
            let parts = text.lines().filter_map(|line| {
                let (amount, _) = line.trim().split_once(", ")?;
                amount.parse::<f64>().ok()
            });
            let (mut sum, mut many) = (0.0, 0.0);
            for part in parts {
                sum += part;
                many += 1.0;
            }
            // Each is rounded to a tenth.
            assert!(
                (sum - 100.0 * worth.value.lo).abs() <= 0.05 * (many + 1.0),
                "{name} {}",
                kind.id
            );
            assert_eq!(many as usize, score.reasons.len());
        }
    }
}

#[test]
fn months_stand_under_their_numbers_in_every_language() {
    let mut charts = 0;
    for name in SAMPLES {
        let case = Case::new(name);
        let steps = &case.score.programme.steps;
        for language in LANGUAGES.into_iter().filter(|_| !steps.is_empty()) {
            let text = case.text(language);
            let lines: Vec<&str> = text.lines().collect();
            let is_head = |line: &&str| {
                (line.contains("Month ") || line.contains("月份 ")) && line.ends_with("16")
            };
            let heads: Vec<usize> = (0..lines.len()).filter(|at| is_head(&lines[*at])).collect();
            let tongues = language.tongues().len();
            assert_eq!(heads.len(), tongues);
            let first = heads[tongues - 1] + 1;
            let column = |line: &str, at: usize| width(&line[..at]);
            let month_1 = column(lines[heads[0]], lines[heads[0]].find('1').expect("month 1"));
            for (at, step) in steps.iter().enumerate() {
                for row in &lines[first + at * tongues..first + (at + 1) * tongues] {
                    let start = row.find('#').expect("it runs");
                    let end = row.rfind('#').expect("it runs") + 1;
                    assert_eq!(column(row, start), month_1 + 2 * step.start as usize, "{row}");
                    assert_eq!(column(row, end), month_1 + 2 * step.end as usize, "{row}");
                    let prepares =
                        case.score.programme.preparation.iter().any(|one| one.kind == step.kind);
                    assert_eq!(row.contains('='), prepares, "{row}");
                    charts += 1;
                }
            }
        }
    }
    assert!(charts > 20, "the samples have programmes");
}

#[test]
fn the_chart_says_what_does_not_fit_and_what_has_to_be_found_out() {
    for name in SAMPLES {
        let case = Case::new(name);
        let text = case.text(Language::En);
        let programme = &case.score.programme;
        assert_eq!(text.matches("does not fit into the programme").count(), programme.beyond.len());
        let named: usize = programme.find_out.iter().map(|one| one.questions.len().min(3)).sum();
        assert_eq!(
            text.matches(": find out for").count() + text.matches(", find out for").count(),
            named
        );
    }
}

#[test]
fn shares_of_a_criterion_that_are_printed_are_those_of_the_score() {
    let case = Case::new("sample-early");
    for (at, question) in case.framework.questions.iter().enumerate() {
        let score = &case.score.questions[at];
        let whole = score.contribution.lo + score.unknown + score.lost;
        assert_eq!(billionths(whole), billionths(score.weight), "{}", question.id);
    }
}
