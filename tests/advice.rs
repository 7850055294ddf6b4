//! What the results say aloud: sentences that can be shown to a committee, and that agree with each
//! other on every page.

mod stage;

use citycap::i18n::Language;
use citycap::report::words::{first, settling};
use citycap::scoring::{Likelihood, Stability};
use citycap::tui::results::Found;
use crossterm::event::KeyCode;
use stage::{Stage, sample};

const SAMPLES: [&str; 5] =
    ["qingdao-2016", "sample-advanced", "sample-cluster", "sample-early", "sample-partial"];

/// The results of a sample, its first part.
fn results(sheet: &str, language: Language) -> Stage {
    let mut stage = Stage::with(sample(sheet), language);
    stage.press(KeyCode::F(9));
    stage
}

fn found(stage: &Stage) -> &Found {
    stage.desk().found.as_ref().expect("the results are open")
}

/// What is on the screen, without the breaks of lines.
fn flat(stage: &Stage) -> String {
    stage.screen(140, 90).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_first_two_are_told_as_first_only_where_they_are_likely_to_stay() {
    let (mut firm, mut open) = (0, 0);
    for sheet in SAMPLES {
        let stage = results(sheet, Language::En);
        let (stability, screen) = (&found(&stage).stability, flat(&stage));
        let likely = Likelihood::of(stability.same) >= Likelihood::Likely;
        if stability.certain || (likely && !stability.first_two.is_empty()) {
            firm += 1;
            assert!(!screen.contains("no firm first two"), "{screen}");
        } else {
            open += 1;
            assert!(screen.contains("no firm first two"), "{screen}");
            assert!(!screen.contains("That it stays so"), "{screen}");
            // Who is oftenest among them, by the shares that are counted already.
            let kinds = &stability.kinds;
            let most = (0..kinds.len()).max_by(|one, other| kinds[*one].total_cmp(&kinds[*other]));
            let name = &stage.desk().framework.assistance[most.expect("kinds")].name.en;
            assert!(
                screen.contains(&format!("among the first two were: “{name}” in ")),
                "{screen}"
            );
        }
    }
    assert!(firm > 0 && open > 0, "{firm} {open}");
}

#[test]
fn a_low_share_is_never_told_as_a_reason_for_what_stands_first() {
    let stage = results("sample-early", Language::En);
    let (desk, found) = (stage.desk(), found(&stage));
    let kinds = vec![0.2; desk.framework.assistance.len()];
    for (same, firm) in [(0.0, false), (0.65, false), (0.66, true), (0.99, true)] {
        let stability = Stability {
            certain: false,
            first_two: vec![0],
            draws: 100,
            same,
            kinds: kinds.clone(),
        };
        let (score, words) = (&desk.score, &stage.app.words);
        let texts = first(&desk.framework, score, &stability, &found.next, words);
        assert_eq!(texts[0].en.starts_with("At present, first"), firm, "{same}: {texts:?}");
        assert_eq!(texts[0].zh.starts_with("目前排在最前"), firm, "{same}: {texts:?}");
    }
}

#[test]
fn from_the_results_one_key_goes_to_the_question_that_settles_most() {
    let mut stage = results("sample-partial", Language::En);
    let settling = settling(&stage.desk().score, &found(&stage).next);
    let question = &stage.desk().framework.questions[settling[0]];
    let named = format!("({})", question.id);
    assert!(flat(&stage).contains(&named), "{}", flat(&stage));
    stage.press(KeyCode::F(12));
    assert!(stage.desk().is_asking());
    assert_eq!(stage.desk().interview.at, settling[0]);
    stage.press(KeyCode::F(9));
    assert!(flat(&stage).contains(&named));
}

#[test]
fn what_is_not_decided_is_not_said_to_be_out_of_the_programme() {
    let mut open = 0;
    for sheet in SAMPLES {
        let mut stage = results(sheet, Language::En);
        let order = stage.desk().score.order.clone();
        for kind in order {
            stage.press(KeyCode::Enter);
            let page = flat(&stage);
            let out = page.contains("neither to be done first");
            let classes = &stage.desk().score.kinds[kind].classes;
            let may_start = citycap::report::words::may_start(classes);
            assert!(!(may_start && out), "{page}");
            open += usize::from(page.contains("its class is not decided"));
            stage.press(KeyCode::Esc);
            stage.press(KeyCode::Down);
        }
    }
    assert!(open > 0, "every kind of every sample is decided");
}
