//! The results: why behind every number, answers tried without saying them, minutes planned,
//! assessments compared.

mod stage;

use citycap::assessment::{Assessment, Does, Rater, Said, Sheet, Span, Value};
use citycap::i18n::Language;
use citycap::report::Target;
use citycap::scoring::Model;
use citycap::tui::desk::Room;
use citycap::tui::effect::Effect;
use citycap::tui::results::Part;
use crossterm::event::KeyCode;
use stage::{Stage, sample};

fn results(sheet: &str, part: char) -> Stage {
    let mut stage = Stage::with(sample(sheet), Language::En);
    stage.press(KeyCode::F(9));
    stage.press(KeyCode::Char(part));
    stage
}

/// Moves down to the next line that leads somewhere.
fn to_link(stage: &mut Stage) -> Target {
    loop {
        stage.press(KeyCode::Down);
        let leaf = stage.desk().results.trail.last().expect("a page is read");
        if let Some(target) = leaf.target() {
            return target;
        }
        assert!(leaf.at + 1 < leaf.lines.len(), "nothing on the page leads on");
    }
}

fn text(stage: &Stage) -> String {
    let leaf = stage.desk().results.trail.last().expect("a page is read");
    let lines: Vec<&str> = leaf.lines.iter().map(|line| line.text.en.as_str()).collect();
    lines.join("\n")
}

#[test]
fn behind_every_row_of_every_part_stands_why() {
    for part in ['1', '2', '3', '4', '5'] {
        let mut stage = results("sample-advanced", part);
        for row in 0..stage.desk().result_rows() {
            stage.press(KeyCode::Enter);
            let page = text(&stage);
            let explained = page.lines().count() > 3 || page.contains("applies");
            assert!(explained, "part {part}, row {row}: {page}");
            stage.press(KeyCode::Esc);
            stage.press(KeyCode::Down);
        }
        assert_eq!(stage.desk().room, Room::Results);
    }
}

#[test]
fn from_a_criterion_two_keys_lead_to_the_answer_and_its_evidence() {
    let mut stage = results("sample-advanced", '3');
    stage.press(KeyCode::Enter);
    // The page itself has the answers already; a line further, one question alone.
    let page = text(&stage);
    assert!(page.contains("int-01 ") && page.contains("Behind the answer"), "{page}");
    loop {
        if let Target::Question(at) = to_link(&mut stage) {
            stage.press(KeyCode::Enter);
            let id = &stage.desk().framework.questions[at].id;
            let page = text(&stage);
            assert!(page.contains(&format!("{id} ")) && page.contains("Behind the answer"), "{id}");
            break;
        }
    }
    // From the page of a question to the question itself, and back to where one was.
    let before = stage.desk().results.clone();
    stage.press(KeyCode::Enter);
    assert!(stage.desk().is_asking());
    stage.press(KeyCode::F(9));
    assert_eq!(stage.desk().results, before);
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Esc);
    assert!(stage.desk().results.trail.is_empty());
}

#[test]
fn results_left_on_any_part_open_on_the_first_and_no_part_is_blank() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    for part in ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] {
        stage.press(KeyCode::F(9));
        stage.press(KeyCode::Char(part));
        let lines = |stage: &Stage| stage.screen(100, 30).lines().filter(|l| !l.is_empty()).count();
        let first = lines(&stage);
        assert!(first > 6, "part {part}: {}", stage.screen(100, 30));
        stage.press(KeyCode::Esc);
        assert_eq!(stage.desk().room, Room::Interview, "part {part}");
        stage.press(KeyCode::F(9));
        assert_eq!(stage.desk().results.part, Part::Assistance, "after part {part}");
        stage.press(KeyCode::Char(part));
        assert_eq!(lines(&stage), first, "part {part}: {}", stage.screen(100, 30));
        stage.press(KeyCode::Esc);
    }
}

#[test]
fn what_is_read_again_shows_the_present_figures() {
    let mut stage = results("sample-advanced", '4');
    stage.press(KeyCode::Enter);
    let before = text(&stage);
    stage.ask("inv-78");
    stage.app.desk.as_mut().expect("open").room = Room::Interview;
    stage.press(KeyCode::Char('0'));
    stage.press(KeyCode::F(9));
    assert_ne!(text(&stage), before);
}

#[test]
fn answers_are_tried_without_being_said() {
    let mut stage = Stage::with(sample("sample-early"), Language::En);
    stage.ask("inv-78");
    let (really, score) = (stage.desk().assessment.clone(), stage.desk().score.clone());
    stage.ctrl('w');
    stage.press(KeyCode::Char('4'));
    assert!(stage.effects.is_empty(), "{:?}", stage.effects);
    assert_ne!(stage.desk().score, score);
    stage.press(KeyCode::F(9));
    assert_eq!(stage.desk().results.part, Part::WhatIf);
    assert!(text(&stage).contains("→"), "{}", text(&stage));
    // The file is made of what was said, not of what was tried.
    stage.press(KeyCode::F(10));
    assert!(stage.app.dialogs.is_empty());
    stage.press(KeyCode::Esc);
    stage.ctrl('w');
    stage.press(KeyCode::Char('1'));
    assert!(stage.desk().scratch.is_none() && stage.effects.is_empty());
    assert_eq!(stage.desk().score, score);
    let events = |assessment: &Assessment| {
        let mut ids: Vec<String> = assessment.events().map(|one| one.id.to_string()).collect();
        ids.sort();
        ids
    };
    assert_eq!(events(&stage.desk().assessment), events(&really));
}

#[test]
fn what_was_tried_becomes_real_only_when_asked_for() {
    let mut stage = Stage::with(Sheet::default(), Language::Both);
    stage.ask("inv-78");
    stage.ctrl('w');
    stage.press(KeyCode::Char('4'));
    stage.press(KeyCode::Char('2'));
    stage.ctrl('w');
    // Enter goes on trying.
    stage.press(KeyCode::Enter);
    assert!(stage.desk().scratch.is_some());
    stage.ctrl('w');
    stage.press(KeyCode::Char('2'));
    assert!(stage.desk().scratch.is_none());
    let [Effect::RecordAll { said }] = &stage.effects[..] else {
        panic!("{:?}", stage.effects);
    };
    let [Does::Answer { question, answer }] = &said[..] else { panic!("{said:?}") };
    assert_eq!(question, "inv-78");
    assert_eq!(answer.said, Said::Value(Value::Level(Span::One(2))), "the last word counts");
}

#[test]
fn minutes_are_planned_for_those_in_the_room() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let here = |stage: &Stage| stage.desk().interview.list.clone();
    // The second sitting; the first is short.
    stage.press(KeyCode::Right);
    stage.press(KeyCode::Right);
    stage.ctrl('l');
    let plan = |stage: &Stage| match stage.app.dialogs.last() {
        Some(citycap::tui::dialog::Dialog::Plan(plan)) => (**plan).clone(),
        other => panic!("{other:?}"),
    };
    let all = plan(&stage);
    assert_eq!(all.fitting, all.questions.len(), "without a limit everything fits");
    let listed = here(&stage);
    assert!(all.questions.iter().all(|one| listed.contains(&one.question)));
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Char('0'));
    let ten = plan(&stage);
    assert!(stage.screen(80, 24).contains("10 minutes left"));
    let (minutes, fitting) = (ten.minutes(), ten.fitting);
    assert!(minutes <= 10.0 && fitting > 0 && fitting < all.fitting, "{fitting} in {minutes}");
    stage.press(KeyCode::Left);
    assert_eq!(stage.desk().interview.minutes, Some(5));
    stage.press(KeyCode::Left);
    assert_eq!(stage.desk().interview.minutes, Some(5), "there is no less");
    stage.press(KeyCode::Char('0'));
    assert_eq!(stage.desk().interview.minutes, None);
    stage.press(KeyCode::Left);
    assert_eq!(stage.desk().interview.minutes, Some(60), "from no limit to the usual hour");
    for digit in ['1', '0', '0', '0'] {
        stage.press(KeyCode::Char(digit));
    }
    assert_eq!(stage.desk().interview.minutes, None, "nobody has so many");
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Char('0'));
    let first = ten.questions[0].question;
    stage.press(KeyCode::Enter);
    assert!(stage.desk().is_asking());
    assert_eq!(stage.desk().interview.at, first);
}

#[test]
fn the_number_of_deciding_questions_is_that_of_what_to_ask_next() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    for question in ["inv-78", "cap-45", "goal-12"] {
        let desk = stage.desk();
        let model = Model::new(&desk.framework);
        assert_eq!(desk.deciding.len(), model.next(&desk.framework, &desk.assessment).deciding);
        stage.ask(question);
        stage.press(KeyCode::F(3));
    }
}

#[test]
fn peers_are_found_for_confirmed_gaps_and_in_the_language_wanted() {
    let mut stage = results("sample-early", '6');
    let any = text(&stage);
    assert!(any.contains("whole gap"), "{any}");
    let languages = stage.desk().languages();
    let mut pages = Vec::new();
    for _ in 0..=languages.len() {
        pages.push(text(&stage));
        stage.press(KeyCode::Char(' '));
    }
    assert_eq!(text(&stage), any, "after the last language any again");
    assert!(pages.iter().any(|page| *page != any));
    let unknown = results("qingdao-2016", '6');
    assert!(!text(&unknown).contains("whole gap"), "{}", text(&unknown));
}

#[test]
fn two_assessments_are_compared_the_earlier_first() {
    let mut stage = results("sample-advanced", '8');
    let other = stage::assessment(&stage::shipped(), sample("sample-early"));
    stage.compare(&other);
    let page = text(&stage);
    assert!(page.contains("Real:") && page.contains("Improved for certain"), "{page}");
}

#[test]
fn assessments_of_unlike_frameworks_are_not_compared() {
    let mut stage = results("sample-advanced", '8');
    let desk = stage.app.desk.as_mut().expect("open");
    assert!(!desk.compare(&Assessment::default(), "one that began with no framework"));
    assert!(desk.compared.is_none());
}

#[test]
fn the_citys_own_rating_does_not_count_as_asked_by_the_assessor() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.ask("inv-78");
    stage.ctrl('r');
    stage.press(KeyCode::Char('3'));
    let at = stage.desk().interview.at;
    assert!(!stage.desk().is_open(at));
    stage.ctrl('r');
    assert_eq!(stage.desk().interview.rater, Rater::Assessor);
    assert!(stage.desk().is_open(at));
}

#[test]
fn a_trial_that_ends_on_the_results_leaves_what_really_follows() {
    let mut stage = Stage::with(sample("sample-early"), Language::En);
    stage.ask("inv-78");
    stage.press(KeyCode::F(9));
    let changes = |stage: &Stage| stage.desk().found.as_ref().expect("found").changes.clone();
    let before = changes(&stage);
    stage.app.desk.as_mut().expect("open").room = Room::Interview;
    stage.ctrl('w');
    for question in ["inv-78", "pln-84", "trn-90", "enm-93", "inv-82"] {
        if stage.desk().framework.position(question).is_some() {
            stage.ask(question);
            stage.press(KeyCode::Char('4'));
        }
    }
    stage.press(KeyCode::F(9));
    assert_ne!(changes(&stage), before, "what was tried changes something");
    stage.press(KeyCode::Char('4'));
    stage.press(KeyCode::Enter);
    let tried = text(&stage);
    stage.ctrl('w');
    stage.press(KeyCode::Char('1'));
    assert_eq!(changes(&stage), before);
    assert_ne!(text(&stage), tried, "the page is written anew");
}

#[test]
fn the_earlier_of_two_assessments_is_told_by_instants_not_by_the_letters_of_a_time() {
    let other = stage::assessment(&stage::shipped(), sample("sample-early"));
    let mut stage = results("sample-advanced", '8');
    // The stage writes at 09:31 in Beijing; 02:00 in London is half an hour later.
    let late = citycap::assessment::Event::seal(citycap::assessment::Body {
        at: "2026-03-31T02:00:00Z".into(),
        by: String::new(),
        device: "other".into(),
        after: Vec::new(),
        replaces: Vec::new(),
        does: Does::Note { question: "inv-78".into(), text: "later".into() },
    });
    let mut other = other;
    other.apply(late.0);
    stage.compare(&other);
    let rounds = &stage.desk().compared.as_ref().expect("compared").rounds;
    assert!(rounds[0].en.starts_with("stage") && rounds[1].en.starts_with("other"), "{rounds:?}");
}

#[test]
fn raters_who_agree_say_one_thing() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.ask("inv-78");
    for level in ['2', '2'] {
        stage.press(KeyCode::Char(level));
        stage.ctrl('r');
    }
    assert_eq!(stage.desk().assessment.present("inv-78").answers().len(), 2);
    stage.ctrl('w');
    stage.ask("inv-78");
    stage.press(KeyCode::Char('4'));
    stage.press(KeyCode::F(9));
    let page = text(&stage);
    assert!(!page.contains("disputed"), "{page}");
    assert!(page.contains("now: 2 · "), "{page}");
}

#[test]
fn the_plot_has_every_kind_once_and_fits_its_columns() {
    use citycap::report::{plot, sign};
    for sheet in ["sample-early", "sample-partial", "sample-advanced", "sample-cluster"] {
        let stage = Stage::with(sample(sheet), Language::En);
        let desk = stage.desk();
        let many = desk.score.order.len();
        for on in std::iter::once(None).chain((0..many).map(Some)) {
            for (columns, rows) in [(45, 5), (61, 13), (97, 25)] {
                let lines = plot(&desk.framework, &desk.score, (columns, rows), on);
                assert_eq!(lines.len(), rows + 2);
                assert!(lines.iter().all(|line| line.is_ascii() && line.len() <= columns + 6));
                let square: String =
                    lines[..rows].iter().map(|line| line.get(5..).unwrap_or_default()).collect();
                for at in 0..many {
                    assert_eq!(square.matches(sign(at)).count(), 1, "{sheet}: {lines:#?}");
                }
            }
        }
    }
}

/// An advanced city whose plan lacks much, and so does the inventory that it needs.
fn early_plan() -> Stage {
    let mut stage = Stage::with(sample("sample-advanced"), Language::En);
    for (question, level) in [("inv-78", '0'), ("plan-83", '0'), ("plan-84", '0')] {
        stage.ask(question);
        stage.press(KeyCode::Char(level));
    }
    stage
}

#[test]
fn what_is_brought_forward_is_said_on_the_list_on_the_why_page_and_in_the_programme() {
    use citycap::scoring::Role;
    let mut found = 0;
    for mut stage in [early_plan(), Stage::with(sample("sample-cluster"), Language::En)] {
        stage.press(KeyCode::F(9));
        let desk = stage.desk();
        let steps = desk.score.programme.steps.iter();
        let forward: Vec<usize> =
            steps.filter(|step| step.role == Role::NeededByAnother).map(|step| step.kind).collect();
        let screen = stage.screen(140, 60);
        assert_eq!(screen.matches(", but brought forward").count(), forward.len(), "{screen}");
        for kind in forward {
            let row = stage.desk().score.order.iter().position(|one| *one == kind).expect("a row");
            stage.press(KeyCode::Char('1'));
            (0..row).for_each(|_| stage.press(KeyCode::Down));
            let said = "cannot start without its result";
            assert!(stage.screen(140, 60).contains(said), "{}", stage.screen(140, 60));
            stage.press(KeyCode::Enter);
            assert!(text(&stage).contains(said), "{}", text(&stage));
            stage.press(KeyCode::Esc);
            stage.press(KeyCode::Char('5'));
            assert!(stage.screen(140, 60).contains(said), "{}", stage.screen(140, 60));
            found += 1;
        }
    }
    assert!(found > 0, "nothing is brought forward in any of them");
}

#[test]
fn a_complete_core_form_says_why_the_score_stays_wide() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let wide = "The core form is complete";
    stage.press(KeyCode::F(9));
    assert!(!stage.screen(100, 40).contains(wide));
    stage.press(KeyCode::Esc);
    // Gates open further questions of the form.
    for _ in 0..5 {
        let framework = stage.desk().framework.clone();
        for question in framework.questions.iter().filter(|question| question.core) {
            let desk = stage.desk();
            if desk.assessment.present(&question.id).answers().is_empty() {
                let said = Said::DontKnow;
                let answer = citycap::assessment::Answer::new(said);
                stage.say(Does::Answer { question: question.id.clone(), answer });
            }
        }
    }
    let many = stage.desk().beyond_form().expect("questions are left");
    stage.press(KeyCode::F(9));
    let screen = stage.screen(140, 40);
    assert!(screen.contains(wide) && screen.contains(&format!("{many} questions")), "{screen}");
}

#[test]
fn an_answer_that_is_only_a_range_is_to_be_made_exact() {
    use citycap::i18n::Words;
    use citycap::report::words::find_out;
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let at = stage.desk().framework.position("lev-99-transport").expect("a question");
    let words = Words::new(Language::En);
    let told =
        |stage: &Stage| find_out(&stage.desk().framework, &stage.desk().assessment, at, &words).en;
    assert!(!told(&stage).contains("exactly"), "{}", told(&stage));
    stage.ask("lev-99-transport");
    stage.write("15-22");
    stage.press(KeyCode::Enter);
    let text = told(&stage);
    assert!(text.contains("find out exactly (so far: 15–22 %)"), "{text}");
}

#[test]
fn a_wide_window_shows_the_practices_as_a_wheel_too() {
    let is_braille = |c: char| ('\u{2801}'..='\u{28FF}').contains(&c);
    // Four practices read better as bars alone.
    let few = results("sample-advanced", '4');
    assert!(!few.screen(140, 45).chars().any(is_braille), "{}", few.screen(140, 45));
    let mut stage = results("sample-cluster", '4');
    for (width, height, wheel) in [(140, 45, true), (117, 45, false), (140, 20, false)] {
        let screen = stage.screen(width, height);
        assert_eq!(screen.chars().any(is_braille), wheel, "{width}x{height}\n{screen}");
        assert!(screen.contains("####"), "the bars stay\n{screen}");
    }
    // What exists is drawn as such: another answer gives another wheel.
    let wheel = |stage: &Stage| stage.screen(140, 45).chars().filter(|c| is_braille(*c)).collect();
    let before: String = wheel(&stage);
    stage.say(Does::Withdraw { question: "inv-78".into(), rater: Rater::Assessor });
    let after: String = wheel(&stage);
    assert_ne!(before, after);
}

#[test]
fn the_history_says_minutes_and_people_and_a_device_only_beside_another() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let question = || "inv-78".to_owned();
    stage.say(Does::Note { question: question(), text: "heard twice".into() });
    stage.say(Does::Note { question: question(), text: String::new() });
    stage.say(Does::Flag { question: question(), raised: true });
    stage.say(Does::Flag { question: question(), raised: false });
    stage.press(KeyCode::F(9));
    stage.press(KeyCode::Char('0'));
    let page = text(&stage);
    assert!(page.contains("2026-03-31 09:31 · sample interviewer · "), "{page}");
    assert!(!page.contains("+08:00") && !page.contains("computer"), "{page}");
    for line in ["emptied the note", "before: heard twice", "flagged", "took the flag off"] {
        assert!(page.lines().any(|one| one == line), "{line}: {page}");
    }
    let (event, _) = citycap::assessment::Event::seal(citycap::assessment::Body {
        at: "2026-03-31T10:00:00+08:00".into(),
        by: "another".into(),
        device: "0123456789abcdef".into(),
        after: Vec::new(),
        replaces: Vec::new(),
        does: Does::Note { question: question(), text: "later".into() },
    });
    let desk = stage.app.desk.as_mut().expect("open");
    desk.hear([event], citycap::tui::effect::Then::Stay);
    stage.press(KeyCode::Char('0'));
    let page = text(&stage);
    assert!(page.contains("another · computer 01234567"), "{page}");
    assert!(page.contains("sample interviewer · computer stage"), "{page}");
}
