//! What the page asks back, proposes, and says comes next.

use super::{asked, here, said};
use crate::stage::{Stage, sample, shipped};
use citycap::assessment::{Answer, Does, Said, Sheet};
use citycap::framework::Answering;
use citycap::i18n::Language;
use citycap::tui::desk::Desk;
use citycap::tui::dialog::Dialog;
use crossterm::event::KeyCode;

#[test]
fn what_is_replaced_is_named_with_what_replaces_it() {
    for (language, names) in [
        (Language::Zh, ["在前一级基础上", "不知道"]),
        (Language::En, ["On top of the previous level", "Does not know"]),
    ] {
        let mut stage = asked("int-03", language);
        stage.press(KeyCode::Char('3'));
        stage.press(KeyCode::F(3));
        let screen = stage.screen(80, 24);
        let text: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        for name in names {
            assert!(text.contains(name), "{name}: {screen}");
        }
        stage.press(KeyCode::Char('1'));
        assert_eq!(said(&stage, "int-03"), Some(Said::DontKnow));
    }
}

#[test]
fn after_the_last_open_question_the_page_says_what_comes_next() {
    // All but one of the core form are answered; the open one stands in the middle.
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let desk = stage.desk();
    let core: Vec<String> =
        desk.interview.list.iter().map(|at| desk.framework.questions[*at].id.clone()).collect();
    let level = |id: &String| {
        let question = desk.framework.question(id).expect("it is listed");
        matches!(question.answer, Answering::Level(_))
    };
    let last = core.iter().skip(9).find(|id| level(id)).expect("a level question").clone();
    for question in core.into_iter().filter(|id| *id != last) {
        stage.say(Does::Answer { question, answer: Answer::new(Said::DontKnow) });
    }
    let place = stage.desk().framework.position(&last).expect("it is there");
    stage.app.desk.as_mut().expect("a desk").show_question(place);
    stage.press(KeyCode::Char('2'));
    for key in [KeyCode::Enter, KeyCode::Tab] {
        stage.press(key);
        let screen = stage.screen(80, 24).replace('─', "");
        let told = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains("Next, Ctrl-A: review and hand in; F9: results"), "{told}");
    }
}

#[test]
fn that_nothing_on_the_list_decides_says_how_much_beyond_it_could() {
    for (language, only) in
        [(Language::Zh, "列外还有"), (Language::En, "nothing on this list changes the advice, ")]
    {
        // A city of which only the core form was answered.
        let mut sheet = sample("sample-early");
        let framework = shipped();
        sheet.answers.retain(|id, _| framework.question(id).is_some_and(|asked| asked.core));
        let mut stage = Stage::with(sheet, language);
        let desk = stage.desk();
        let open: Vec<String> = desk
            .interview
            .list
            .iter()
            .filter(|at| desk.is_open(**at))
            .map(|at| desk.framework.questions[*at].id.clone())
            .collect();
        for question in open {
            stage.say(Does::Answer { question, answer: Answer::new(Said::DontKnow) });
        }
        let (here, beyond) = stage.desk().deciding();
        let screen = stage.screen(80, 24);
        let one: String = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(here == 0 && beyond > 0, "{here} {beyond}");
        assert!(one.contains(only), "{screen}");
    }
}

/// The place of the confidence that the evidence form shows.
fn confidence(stage: &Stage) -> usize {
    let Some(Dialog::Form(dialog)) = stage.app.dialogs.last() else { panic!("a form") };
    dialog.form.chosen("field-confidence")
}

#[test]
fn evidence_proposes_the_confidence_until_somebody_says_otherwise() {
    let mut stage = asked("int-03", Language::En);
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::F(6));
    for (class, proposed) in [('1', 0), ('2', 1), ('3', 1), ('4', 2), ('1', 0)] {
        stage.press(KeyCode::Char(class));
        assert_eq!(confidence(&stage), proposed, "class {class}");
    }
    // Two fields on, the interviewer says it; from then on it stays.
    stage.press(KeyCode::Tab);
    stage.press(KeyCode::Tab);
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::BackTab);
    stage.press(KeyCode::BackTab);
    stage.press(KeyCode::Char('3'));
    assert_eq!(confidence(&stage), 2);
    assert_eq!(here(&stage), "int-03");
}

#[test]
fn a_search_without_a_find_says_what_was_searched_and_what_to_try() {
    for (language, words) in [
        (Language::Zh, ["完整问卷的全部题目", "换一个词"]),
        (Language::En, ["all questions, not only the core form", "shorter word"]),
    ] {
        let mut stage = asked("int-03", language);
        stage.ctrl('f');
        stage.write("qqxxzz");
        let screen = stage.screen(80, 24);
        let one = screen.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.iter().all(|word| one.contains(word)), "{screen}");
        assert!(!screen.contains('…'), "{screen}");
    }
}

#[test]
fn a_question_that_asks_for_a_name_says_where_it_goes() {
    for question in ["rep-62", "rep-63"] {
        for (language, note) in [(Language::Zh, "记入备注"), (Language::En, "in the note")] {
            let screen = asked(question, language).screen(80, 24);
            assert!(screen.contains(note), "{screen}");
            assert!(screen.contains("F7"), "{screen}");
        }
    }
}

#[test]
fn a_figure_typed_is_taken_on_the_way_to_where_a_key_goes() {
    for key in [KeyCode::Tab, KeyCode::F(12)] {
        let mut stage = Stage::with(Sheet::default(), Language::En);
        stage.ask("cap-45");
        stage.write("12");
        let here = stage.desk().interview.at;
        let target = {
            let mut other = Stage::with(Sheet::default(), Language::En);
            other.ask("cap-45");
            other.write("12");
            other.press(KeyCode::Enter);
            other.ask("cap-45");
            other.press(key);
            other.desk().interview.at
        };
        stage.press(key);
        assert_eq!(stage.effects.len(), 1, "it is saved");
        assert_ne!(stage.desk().interview.at, here);
        assert_eq!(stage.desk().interview.at, target, "{key:?}");
    }
}

#[test]
fn who_comes_back_finds_the_first_open_question_behind_the_one_answered_last() {
    let framework = shipped();
    let at = |id: &str| framework.position(id).expect("shipped");
    let opened = |answers: &[(&str, &str)]| {
        let mut assessment = stage_assessment();
        for (question, at) in answers {
            let answer = Answer::new(Said::DontKnow);
            let does = Does::Answer { question: (*question).to_owned(), answer };
            let mut body = crate::stage::event(&assessment, does).body;
            body.at = (*at).to_owned();
            assessment.apply(citycap::assessment::Event::seal(body).0);
        }
        Desk::new("stage".into(), shipped(), assessment).interview.at
    };
    let [first, second] = ["2026-03-31T09:31:00+08:00", "2026-03-31T01:32:00Z"];
    assert_eq!(opened(&[("int-02", second), ("int-01", first)]), at("int-03"));
    assert_eq!(opened(&[("goal-12", second), ("int-01", first)]), at("goal-15"));
    // What was taken in at once has no last: from the beginning.
    assert_eq!(opened(&[("goal-12", first), ("int-01", first)]), at("int-02"));
    assert_eq!(opened(&[]), at("int-01"));
}

fn stage_assessment() -> citycap::assessment::Assessment {
    crate::stage::assessment(&shipped(), Sheet::default())
}
