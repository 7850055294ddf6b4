//! What the results say aloud: sentences that can be shown to a committee, and that agree with each
//! other on every page.

mod stage;

use citycap::i18n::Language;
use citycap::report::words::first;
use citycap::scoring::{Likelihood, Stability};
use citycap::tui::results::{Found, Part};
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
        let texts = first(&desk.framework, &stability, &found.settling, &stage.app.words);
        assert_eq!(texts[0].en.starts_with("At present, first"), firm, "{same}: {texts:?}");
        assert_eq!(texts[0].zh.starts_with("目前排在最前"), firm, "{same}: {texts:?}");
    }
}

#[test]
fn from_the_results_one_key_goes_to_the_question_that_settles_most() {
    let mut stage = results("sample-partial", Language::En);
    let settling = found(&stage).settling.clone();
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

#[test]
fn all_parts_are_named_from_a_usual_window_on() {
    for (language, sizes) in [
        (Language::Zh, [(60, 20), (80, 24), (140, 45)]),
        (Language::En, [(80, 24), (120, 40), (140, 45)]),
        (Language::Both, [(80, 24), (120, 40), (140, 45)]),
    ] {
        let mut stage = results("sample-partial", language);
        for part in Part::ALL {
            stage.app.desk.as_mut().expect("open").results.part = part;
            stage.app.desk.as_mut().expect("open").results.trail.clear();
            for (width, height) in sizes {
                let screen = stage.screen(width, height);
                for (at, named) in Part::ALL.iter().enumerate() {
                    let name = stage.app.words.label(named.word());
                    let tab = format!("{} {name}", (at + 1) % 10);
                    assert!(screen.contains(&tab), "{tab} at {width}x{height}\n{screen}");
                }
            }
        }
    }
}

#[test]
fn a_programme_without_months_says_what_each_kind_waits_for() {
    let (mut empty, mut full) = (0, 0);
    for sheet in SAMPLES {
        let mut stage = results(sheet, Language::En);
        stage.press(KeyCode::Char('5'));
        let (score, screen) = (&stage.desk().score, flat(&stage));
        let none = score.programme.is_empty();
        assert_eq!(screen.contains("Nothing has months yet"), none, "{sheet}: {screen}");
        assert!(!(none && screen.contains("month 1")), "{screen}");
        for task in &score.programme.find_out {
            let kind = &stage.desk().framework.assistance[task.kind].name.en;
            assert!(screen.contains(&format!("“{kind}” (undecided")), "{screen}");
        }
        if none { empty += 1 } else { full += 1 }
    }
    assert!(empty > 0 && full > 0, "{empty} {full}");
}

#[test]
fn a_kind_that_the_city_left_out_of_its_wishes_says_so_before_its_points() {
    let mut stage = results("sample-advanced", Language::En);
    let order = stage.desk().score.order.clone();
    let (mut out, mut placed) = (0, 0);
    for _ in order {
        let front = flat(&stage);
        stage.press(KeyCode::Enter);
        let page = flat(&stage);
        let wish = page.find("City’s own wish:").expect("what the city wants");
        assert!(wish < page.find("Value ").expect("the points"), "{page}");
        let left = page.contains("the city left it out");
        assert_eq!(front.contains("the city left it out"), left, "{front}");
        out += usize::from(left);
        placed += usize::from(page.contains("the city put it at place"));
        stage.press(KeyCode::Esc);
        stage.press(KeyCode::Down);
    }
    assert!(out > 0 && placed > 0, "{out} {placed}");
}

#[test]
fn the_sum_that_a_why_page_begins_with_adds_up_as_printed() {
    for sheet in SAMPLES {
        let mut stage = results(sheet, Language::En);
        for _ in 0..stage.desk().score.order.len() {
            stage.press(KeyCode::Enter);
            let page = flat(&stage);
            let (_, sum) = page.split_once("Its value for certain: need ").expect("the sum");
            let (sum, _) = sum.split_once(" points of 100.").expect("its end");
            let (parts, whole) = sum.split_once(" = ").expect("a sum");
            let tenths =
                |text: &str| (text.parse::<f64>().expect("a number") * 10.0).round() as i64;
            let parts = parts.replace("own wish ", "").replace("effect ", "");
            let parts: i64 = parts.split(" + ").map(tenths).sum();
            assert_eq!(parts, tenths(whole), "{sheet}: {sum}");
            stage.press(KeyCode::Esc);
            stage.press(KeyCode::Down);
        }
    }
}

#[test]
fn what_a_peer_has_closed_is_the_sum_of_its_lines() {
    let mut stage = results("sample-early", Language::En);
    stage.press(KeyCode::Char('6'));
    let leaf = stage.desk().results.trail.last().expect("a text");
    let (mut whole, mut sum, mut peers) = (0, 0, 0);
    for line in leaf.lines.iter().map(|line| line.text.en.as_str()).chain(["closed 0 %"]) {
        let number = |text: &str| text.trim().parse::<u32>().ok();
        if let Some((_, rest)) = line.split_once("closed ")
            && let Some(cover) = rest.split_once(" %").and_then(|(cover, _)| number(cover))
        {
            assert_eq!(whole, sum, "{line}");
            (whole, sum) = (cover, 0);
            peers += 1;
        } else if let Some((_, rest)) = line.rsplit_once(": ")
            && let Some((share, of)) = rest.split_once(" of the ")
        {
            sum += if share == "all" { whole } else { number(share).expect("a share") };
            assert!(of.starts_with(&whole.to_string()), "{line}");
        }
    }
    assert!(peers > 2, "{peers}");
}

#[test]
fn a_practice_says_what_was_not_asked_and_whose_reason_the_default_has() {
    let mut stage = results("sample-partial", Language::En);
    stage.press(KeyCode::Char('4'));
    let screen = flat(&stage);
    assert!(screen.contains("not asked yet") && !screen.contains(" 0–100 Inventory"), "{screen}");
    assert!(screen.contains("Framework’s own target 50 – "), "{screen}");
    assert!(screen.contains("“Peer exchange between cities” has no line of its own"), "{screen}");
}

#[test]
fn a_condition_is_told_in_the_points_that_it_needs() {
    let mut stage = Stage::with(sample("sample-early"), Language::En);
    stage.ask("cap-45");
    stage.write("2");
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::F(9));
    let mut told = 0;
    for _ in 0..stage.desk().score.order.len() {
        let screen = flat(&stage);
        assert!(!screen.contains("% of a condition"), "{screen}");
        let names = screen.contains("Number of low-carbon staff (cap-45)” has");
        told += usize::from(names && screen.contains("points that this needs"));
        stage.press(KeyCode::Down);
    }
    assert!(told > 0);
}
