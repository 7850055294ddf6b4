//! The committee page, played by keys without a terminal: three sample sets in both languages.

mod stage;

use citycap::committee::Label;
use citycap::i18n::Language;
use citycap::tui::council::{About, Lever, State};
use citycap::tui::dialog::{Dialog, Purpose};
use citycap::tui::effect::Effect;
use crossterm::event::KeyCode;
use stage::{Stage, repository};
use std::path::PathBuf;
use std::sync::Arc;

/// More draws than are made at once, so that something is left to be made.
const DRAWS: u64 = 1_200;

/// A sample set of which two are to be chosen.
fn two_of(set: &str, language: Language) -> Stage {
    let mut stage = Stage::committee(set, 2, DRAWS, language);
    stage.count();
    stage
}

fn keys(stage: &mut Stage, keys: &str) {
    stage.write(keys);
}

fn told(stage: &mut Stage, part: char) -> String {
    stage.press(KeyCode::Char(part));
    // High enough that nothing is out of sight.
    stage.screen(100, 60)
}

#[test]
fn a_clear_winner_is_called_one() {
    let mut stage = two_of("clear.ndjson", Language::En);
    assert!(told(&mut stage, '6').contains("Nothing: every city is clearly in or clearly out."));
    let choice = told(&mut stage, '4');
    assert!(choice.contains("1. (153.0): Yang'an (sample), Lining (sample)"), "{choice}");
    assert!(!choice.contains("Effectively tied"), "{choice}");
    let mut stage = two_of("clear.ndjson", Language::Zh);
    assert!(told(&mut stage, '6').contains("无：每个城市都明显入选或明显落选。"));
    assert!(told(&mut stage, '4').contains("样安市（样例）、例宁市（样例）"));
}

#[test]
fn a_near_tie_is_called_one_and_says_at_which_weight_it_tips() {
    let mut stage = two_of("tie.ndjson", Language::En);
    assert!(told(&mut stage, '4').contains("Effectively tied"));
    let stress = told(&mut stage, '7');
    assert!(stress.contains("“Low-carbon development goals” goes from 20.0 %"), "{stress}");
    let mut stage = two_of("tie.ndjson", Language::Zh);
    assert!(told(&mut stage, '4').contains("实际上不分高下"));
    assert!(told(&mut stage, '7').contains("“低碳发展目标”的权重由20.0%变为"));
}

#[test]
fn where_missing_data_decides_the_page_says_which() {
    let mut stage = two_of("missing.ndjson", Language::En);
    let open = told(&mut stage, '6');
    assert!(open.contains("Shiping (sample): depends on missing answers"), "{open}");
    assert!(open.contains("up to 16.0 points: goal-20"), "{open}");
    let mut stage = two_of("missing.ndjson", Language::Zh);
    assert!(told(&mut stage, '6').contains("示平市（样例）：取决于缺失的答案"));
}

#[test]
fn a_weight_changes_the_ranking_at_once_and_comes_back() {
    let mut stage = two_of("tie.ndjson", Language::En);
    let before: Vec<String> = order(&stage);
    keys(&mut stage, "3");
    stage.press(KeyCode::Down);
    for _ in 0..4 {
        stage.press(KeyCode::Right);
    }
    assert_eq!(stage.council().state, State::Due);
    assert!(stage.screen(80, 24).contains("of 1200 draws"), "{}", stage.screen(80, 24));
    assert_ne!(order(&stage), before);
    let screen = stage.screen(80, 24);
    assert!(screen.contains("3 → 2") && screen.contains("2 → 3"), "{screen}");
    stage.count();
    assert_eq!(stage.council().state, State::Whole);
    assert!(!stage.screen(80, 24).contains("of 1200 draws"));
    stage.press(KeyCode::F(6));
    stage.count();
    assert_eq!(order(&stage), before);
    assert!(stage.council().counted.usual.is_none());
}

#[test]
fn the_frameworks_own_points_are_counted_once_whatever_becomes_of_the_weights() {
    let mut stage = two_of("tie.ndjson", Language::En);
    let own = Arc::clone(&stage.council().counted);
    assert_eq!(own.now.setting.draws, DRAWS);
    keys(&mut stage, "3");
    for _ in 0..2 {
        stage.press(KeyCode::Right);
        let quick = &stage.council().counted;
        assert!(quick.now.setting.draws < DRAWS, "the new ones are counted at once");
        assert!(quick.usual.as_ref().is_some_and(|usual| Arc::ptr_eq(usual, &own)));
        stage.count();
        let whole = &stage.council().counted;
        assert_eq!(whole.now.setting.draws, DRAWS);
        assert!(whole.usual.as_ref().is_some_and(|usual| Arc::ptr_eq(usual, &own)));
    }
    // With all draws already: there is nothing left to count.
    stage.press(KeyCode::F(6));
    assert!(Arc::ptr_eq(&stage.council().counted, &own));
    assert_eq!(stage.council().state, State::Whole);
    // Another limit makes other figures of the framework's own points, too.
    stage.press(KeyCode::Right);
    keys(&mut stage, "4");
    stage.press(KeyCode::Left);
    let counted = &stage.council().counted;
    assert_eq!(counted.now.setting.select, 1);
    assert!(counted.usual.as_ref().is_some_and(|usual| usual.now.setting.select == 1));
}

#[test]
fn what_is_counted_with_all_draws_is_what_the_command_line_counts() {
    let mut stage = two_of("tie.ndjson", Language::En);
    keys(&mut stage, "3");
    stage.press(KeyCode::Right);
    stage.count();
    let council = stage.council();
    let applicants = &council.case.gathered.applicants;
    let pulse = citycap::committee::draws::Pulse::default();
    let whole = citycap::committee::Comparison::new(applicants, &council.setting, &pulse);
    assert_eq!(whole.as_ref(), Some(&council.counted.now));
}

#[test]
fn the_last_point_of_all_cannot_be_taken() {
    let mut stage = two_of("clear.ndjson", Language::En);
    keys(&mut stage, "3");
    for _ in 0..5 {
        for _ in 0..20 {
            stage.press(KeyCode::Left);
        }
        stage.press(KeyCode::Down);
    }
    let points: u32 = stage.council().setting.criteria.iter().map(|one| one.points).sum();
    assert_eq!(points, 1);
}

#[test]
fn a_city_is_taken_in_and_left_out_by_hand() {
    let mut stage = two_of("clear.ndjson", Language::En);
    keys(&mut stage, "4");
    // Past the limits to the last city of the ranking.
    stage.press(KeyCode::End);
    let last = stage.council().city().expect("a city");
    stage.write(" ");
    let best = stage.council().counted.now.chosen.best().expect("a choice").cities.clone();
    assert!(best.contains(&last), "{best:?}");
    assert!(stage.screen(80, 24).contains("in by hand"));
    stage.write(" ");
    assert_eq!(stage.council().setting.forced_out, [last]);
    stage.write(" ");
    stage.count();
    assert!(!stage.council().counted.now.setting.forced_in.iter().any(|_| true));
    assert!(stage.council().counted.now.cities.iter().any(|one| one.label == Label::Core));
}

#[test]
fn an_impossible_limit_is_said_at_once() {
    let mut stage = two_of("clear.ndjson", Language::En);
    keys(&mut stage, "4");
    for _ in 0..3 {
        stage.press(KeyCode::Down);
    }
    stage.press(KeyCode::Right);
    assert!(stage.screen(80, 24).contains("of the kind “District” there are only 0"));
    stage.count();
    stage.press(KeyCode::F(9));
    assert!(stage.app.dialogs.is_empty());
}

#[test]
fn the_programmes_of_the_choice_follow_it_and_months_beyond_what_there_is_are_named() {
    let mut stage = Stage::committee_of_samples(200, Language::En);
    stage.count();
    let programmes = told(&mut stage, '5');
    assert!(programmes.contains("No capacity was stated"), "{programmes}");
    let chosen = stage.council().counted.now.programme.cities.len();
    assert_eq!(chosen, 2);
    keys(&mut stage, "4");
    let at = stage.council().row_of(&Lever::Capacity);
    for _ in 0..at.expect("the capacity is a row") {
        stage.press(KeyCode::Down);
    }
    stage.press(KeyCode::Right);
    stage.count();
    let programmes = told(&mut stage, '5');
    let now = &stage.council().counted.now;
    assert!(programmes.contains("3 needed in each, 1 there"), "{programmes}");
    assert!(programmes.contains("could start later by itself"), "{programmes}");
    assert!(now.programme.over.iter().all(|over| over.there == 1 && over.needed > 1));
    // A third city brings its programme with it.
    keys(&mut stage, "4");
    stage.press(KeyCode::Home);
    stage.press(KeyCode::Right);
    stage.count();
    assert_eq!(stage.council().counted.now.programme.cities.len(), 3);
}

#[test]
fn lists_are_sorted_and_narrowed_without_losing_the_city() {
    let mut stage = two_of("missing.ndjson", Language::En);
    stage.press(KeyCode::Down);
    let city = stage.council().city();
    stage.press(KeyCode::F(3));
    assert_eq!(stage.council().city(), city);
    assert!(stage.screen(80, 24).contains("sorted by Confirmed"));
    let all = stage.council().rows();
    stage.press(KeyCode::F(4));
    assert!(stage.council().rows() < all);
    for _ in 0..stage.council().provinces().len() {
        stage.press(KeyCode::F(4));
    }
    assert_eq!(stage.council().rows(), all);
}

#[test]
fn a_seal_that_was_opened_is_told_below_the_list_and_on_the_page_of_the_city() {
    let sealed = repository().join("tests/data/committee/tie.ndjson");
    let sealed = std::fs::read_to_string(sealed).expect("the set is there");
    let (once, city) = ("\"stage\":\"sealed\"", Some("sample-1".to_owned()));
    let folder = tempfile::tempdir().expect("a folder");
    for (stage, said) in [
        (r#""stage":"sealed""#, ", sealed\n"),
        (r#""stage":"sealed","amended":1"#, ", sealed, amended\n"),
        (r#""stage":"draft","amended":2"#, ", opened again\n"),
        (r#""stage":"draft""#, ", not sealed\n"),
    ] {
        let path = folder.path().join("set.ndjson");
        std::fs::write(&path, sealed.replacen(once, stage, 1)).expect("it is written");
        let mut stage = Stage::home(Language::En);
        stage.read(vec![path], None);
        while stage.council().city() != city {
            stage.press(KeyCode::Down);
        }
        let lines = |stage: &mut Stage| -> String {
            let screen = stage.screen(100, 40);
            screen.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
        };
        let list = lines(&mut stage);
        assert!(list.contains(said), "{said} in {list}");
        stage.press(KeyCode::Enter);
        let page = lines(&mut stage);
        assert!(page.contains(said), "{said} in {page}");
    }
}

#[test]
fn two_cities_stand_side_by_side() {
    let mut stage = two_of("tie.ndjson", Language::En);
    stage.write(" ");
    stage.press(KeyCode::Down);
    stage.write(" ");
    let sheet = stage.council().trail.last().expect("a page");
    assert!(matches!(sheet.about, About::Beside(..)));
    let screen = stage.screen(100, 40);
    assert!(screen.contains("Yang'an (sample) and Lining (sample) side by side"), "{screen}");
    stage.press(KeyCode::Esc);
    assert!(stage.council().trail.is_empty());
}

#[test]
fn the_page_of_a_city_asks_for_what_only_its_file_says() {
    let mut stage = two_of("missing.ndjson", Language::Zh);
    stage.press(KeyCode::Enter);
    assert_eq!(stage.effects.last(), Some(&Effect::Reasons { id: "sample-1".into() }));
    assert!(stage.screen(100, 40).contains("样安市（样例）"));
}

#[test]
fn minutes_want_a_reason_where_the_decision_differs() {
    let mut stage = two_of("clear.ndjson", Language::En);
    stage.press(KeyCode::F(9));
    stage.write("sample committee");
    stage.press(KeyCode::F(10));
    let Some(Effect::Minutes { decision, path, replace: false }) = stage.effects.last() else {
        panic!("{:?}", stage.effects.last());
    };
    assert_eq!((decision.cities.len(), decision.needs_reason()), (2, false));
    assert_eq!(path, "minutes.json");
    let mut stage = two_of("clear.ndjson", Language::En);
    stage.press(KeyCode::F(9));
    stage.write("sample committee");
    stage.press(KeyCode::Tab);
    stage.write(", sample-5");
    let before = stage.effects.len();
    stage.press(KeyCode::F(10));
    assert_eq!(stage.effects.len(), before);
    assert!(stage.screen(80, 24).contains("write down why"));
}

#[test]
fn figures_of_few_draws_are_never_recorded() {
    let mut stage = two_of("clear.ndjson", Language::En);
    keys(&mut stage, "3");
    stage.press(KeyCode::Right);
    assert_eq!(stage.council().state, State::Due);
    stage.press(KeyCode::F(9));
    assert!(stage.app.dialogs.is_empty());
    stage.count();
    stage.press(KeyCode::F(9));
    let Some(Dialog::Form(form)) = stage.app.dialogs.last() else { panic!("a form") };
    assert_eq!(form.purpose, Purpose::Minutes);
}

#[test]
fn leaving_asks_where_something_was_changed() {
    let mut stage = Stage::committee("clear.ndjson", 4, DRAWS, Language::En);
    stage.press(KeyCode::Esc);
    assert!(stage.app.council.is_none());
    let mut stage = two_of("clear.ndjson", Language::En);
    stage.write("3");
    stage.press(KeyCode::Right);
    stage.press(KeyCode::Esc);
    assert!(stage.app.council.is_some());
    stage.write("1");
    assert!(stage.app.council.is_none());
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_compared() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let bad = folder.path().join("bad.json");
    std::fs::write(&bad, "{\"format\":\"other\"}").expect("written");
    let good = repository().join("tests/data/committee/clear.ndjson");
    let mut stage = Stage::home(Language::En);
    stage.read(vec![bad.clone(), good], None);
    assert_eq!(stage.council().counted.now.cities.len(), 5);
    let sources = told(&mut stage, '9');
    assert!(
        sources.contains("Could not be read") && sources.contains("not an export"),
        "{sources}"
    );
    let mut stage = Stage::home(Language::En);
    let job = citycap::tui::council::job::Job::Read {
        paths: vec![bad],
        digest: None,
        frameworks: Vec::new(),
    };
    stage.app.hear(job.run(&citycap::committee::draws::Pulse::default()));
    assert!(stage.app.council.is_none());
    assert!(stage.screen(100, 24).contains("There is nothing to compare"));
}

#[test]
fn another_framework_is_never_mixed_in_and_can_be_chosen() {
    let text = |set: &str| {
        let path = repository().join("tests/data/committee").join(set);
        std::fs::read_to_string(path).expect("readable")
    };
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("other.ndjson");
    // Two cities that say they answer another framework.
    let other: Vec<String> = text("tie.ndjson")
        .lines()
        .take(2)
        .map(|line| line.replace("5a3b1e00", "77777700").replace("\"sample-", "\"other-"))
        .collect();
    std::fs::write(&path, other.join("\n")).expect("written");
    let good: PathBuf = repository().join("tests/data/committee/clear.ndjson");
    let mut stage = Stage::home(Language::En);
    stage.read(vec![good, path], None);
    assert_eq!(stage.council().counted.now.cities.len(), 5);
    let sources = told(&mut stage, '9');
    assert!(sources.contains("answers another framework"), "{sources}");
    for _ in 0..40 {
        stage.press(KeyCode::Enter);
        if stage.effects.iter().any(|effect| matches!(effect, Effect::Gather { .. })) {
            break;
        }
        stage.press(KeyCode::Down);
    }
    let Some(Effect::Gather { paths, digest }) = stage.effects.last().cloned() else {
        panic!("no line leads to the other framework");
    };
    stage.read(paths, digest);
    assert_eq!(stage.council().counted.now.cities.len(), 2);
}

/// The ids in the ranking's order.
fn order(stage: &Stage) -> Vec<String> {
    stage.council().counted.now.cities.iter().map(|one| one.city.id.clone()).collect()
}
