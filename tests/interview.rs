//! Interviews played on a stage: keys in, what is said out, without terminal or disk.

mod stage;

use citycap::assessment::Stage as Stage2;
use citycap::assessment::{Does, Rater, Said, Sheet, Span, Value};
use citycap::i18n::Language;
use citycap::tui::effect::{Effect, Then};
use citycap::tui::interview::Focus;
use citycap::tui::review::{Finding, Matter};
use crossterm::event::{Event, KeyCode};
use stage::{Stage, sample};

fn fresh(question: &str) -> Stage {
    let mut stage = Stage::with(Sheet::default(), Language::Both);
    stage.ask(question);
    stage
}

fn said(stage: &Stage, question: &str) -> Option<Said> {
    stage.desk().assessment.answer(question).map(|answer| answer.said.clone())
}

fn here(stage: &Stage) -> &str {
    &stage.desk().question().expect("a question is on the page").id
}

#[test]
fn a_digit_answers_and_stays_and_enter_goes_on() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('3'));
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(3)))));
    assert_eq!(here(&stage), "int-01");
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "int-02");
    assert_eq!(stage.effects.len(), 1, "going on says nothing");
}

#[test]
fn arrows_and_enter_answer_and_go_on() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Down);
    stage.press(KeyCode::Down);
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(1)))));
    assert_eq!(here(&stage), "int-02");
}

#[test]
fn a_thoughtless_enter_answers_nothing() {
    for question in ["int-01", "int-06", "ask-71"] {
        let mut stage = fresh(question);
        stage.press(KeyCode::Enter);
        assert!(stage.screen(80, 24).contains("请先用数字或方向键选一项"));
        stage.press(KeyCode::Char(' '));
        assert!(stage.effects.is_empty(), "{question} was answered");
        assert_eq!(here(&stage), question);
    }
}

#[test]
fn enter_never_changes_a_question_of_several_options() {
    let mut stage = fresh("int-06");
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::Down);
    let before = said(&stage, "int-06");
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage, "int-06"), before);
    assert_ne!(here(&stage), "int-06", "Enter goes on");
}

#[test]
fn switching_the_last_option_off_is_not_an_answer() {
    for question in ["int-06", "ask-71"] {
        let mut stage = fresh(question);
        stage.press(KeyCode::Char('1'));
        stage.press(KeyCode::Char('1'));
        assert_eq!(said(&stage, question), None, "{question}");
    }
}

#[test]
fn an_answer_is_not_replaced_by_a_slip() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::F(4));
    assert_eq!(stage.app.dialogs.len(), 1, "asks first");
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(3)))));
}

#[test]
fn tab_takes_a_number_that_was_typed() {
    let mut stage = fresh("cap-45");
    stage.write("3");
    stage.press(KeyCode::Tab);
    assert_eq!(said(&stage, "cap-45"), Some(Said::Value(Value::Number(Span::One(3.0)))));
}

#[test]
fn an_emptied_field_takes_the_answer_back() {
    let mut stage = fresh("cap-45");
    stage.write("3");
    stage.press(KeyCode::Enter);
    stage.ask("cap-45");
    stage.press(KeyCode::Backspace);
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage, "cap-45"), None);
}

#[test]
fn leaving_something_half_typed_is_asked_about() {
    let mut stage = fresh("cap-45");
    stage.write("3");
    stage.press(KeyCode::Esc);
    assert_eq!(stage.app.dialogs.len(), 1);
    stage.press(KeyCode::Char('2'));
    assert!(stage.screen(80, 24).contains("▸ 3"), "still there");
    stage.ctrl('c');
    assert!(stage.effects.is_empty(), "asks before the program ends");
    stage.ctrl('c');
    assert_eq!(stage.effects, [Effect::Quit], "a second time means it");
}

#[test]
fn a_digit_that_no_row_shows_does_nothing() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('9'));
    assert!(stage.effects.is_empty());
}

#[test]
fn full_width_digits_answer_too() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('４'));
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(4)))));
}

#[test]
fn several_options_are_switched_on_and_off() {
    let mut stage = fresh("int-06");
    let chosen = |stage: &Stage| match said(stage, "int-06") {
        Some(Said::Value(Value::Multi { chosen, .. })) => Some(chosen.len()),
        _ => None,
    };
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Char('3'));
    assert_eq!(chosen(&stage), Some(2));
    stage.press(KeyCode::Char('1'));
    assert_eq!(chosen(&stage), Some(1));
    stage.press(KeyCode::Char('0'));
    assert_eq!(chosen(&stage), Some(0), "none of these is an answer");
}

#[test]
fn a_ranking_is_made_in_the_order_of_the_keys() {
    let mut stage = fresh("ask-71");
    for key in "312".chars() {
        stage.press(KeyCode::Char(key));
    }
    stage.press(KeyCode::Char('1'));
    let Some(Said::Value(Value::Ranking(order))) = said(&stage, "ask-71") else {
        panic!("a ranking was said")
    };
    assert_eq!(order, ["transport", "plan"]);
}

#[test]
fn a_number_may_be_a_range_in_full_width_digits() {
    let mut stage = fresh("cap-45");
    stage.write("２－３");
    stage.press(KeyCode::Enter);
    let range = Said::Value(Value::Number(Span::Between(2.0, 3.0)));
    assert_eq!(said(&stage, "cap-45"), Some(range));
    assert_ne!(here(&stage), "cap-45");
}

#[test]
fn a_wrong_number_says_what_is_expected_and_stays() {
    let mut stage = fresh("cap-45");
    stage.write("many");
    stage.press(KeyCode::Enter);
    assert!(stage.effects.is_empty());
    let screen = stage.screen(80, 24);
    assert!(screen.contains("“many”不是数字") && screen.contains("“many” is not a number"));
}

#[test]
fn an_unlikely_number_is_asked_about_once() {
    let mut stage = fresh("cap-45");
    stage.write("450");
    stage.press(KeyCode::Enter);
    assert!(stage.effects.is_empty(), "nothing is said before it is confirmed");
    stage.press(KeyCode::Char('1'));
    assert_eq!(said(&stage, "cap-45"), Some(Said::Value(Value::Number(Span::One(450.0)))));
}

#[test]
fn not_knowing_and_declining_are_answers_of_their_own() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::F(3));
    assert_eq!(said(&stage, "int-01"), Some(Said::DontKnow));
    assert_eq!(here(&stage), "int-01", "it stays to be looked at, as after a digit");
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "int-02");
    stage.press(KeyCode::F(4));
    assert_eq!(said(&stage, "int-02"), Some(Said::Declined));
}

#[test]
fn not_applicable_needs_a_reason_and_a_question_that_allows_it() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::F(5));
    assert!(stage.app.dialogs.is_empty(), "this question always applies");
    stage.ask("int-10");
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::F(10));
    assert!(stage.effects.is_empty(), "without a reason nothing is said");
    stage.write("近十年没有此类项目");
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::Enter);
    let reason = "近十年没有此类项目".to_owned();
    assert_eq!(said(&stage, "int-10"), Some(Said::NotApplicable { reason, accepted: true }));
}

#[test]
fn evidence_goes_with_the_answer_and_the_speaker_with_the_bureau() {
    let mut stage = fresh("inv-78");
    stage.press(KeyCode::F(6));
    assert!(stage.app.dialogs.is_empty(), "first the answer");
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Enter);
    stage.write("2015 年清单报告");
    stage.press(KeyCode::Tab);
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Tab);
    stage.write("生态环境局气候处");
    stage.press(KeyCode::Enter);
    let answer = stage.desk().assessment.answer("inv-78").expect("answered");
    let evidence = answer.evidence.as_ref().expect("with evidence");
    assert_eq!((evidence.class.as_str(), evidence.citation.as_str()), ("seen", "2015 年清单报告"));
    assert_eq!(answer.confidence.as_deref(), Some("high"));
    stage.ask("inv-79");
    stage.press(KeyCode::Char('1'));
    let next = stage.desk().assessment.answer("inv-79").expect("answered");
    assert_eq!(next.evidence, None, "evidence is never carried over");
    assert_eq!(next.informant, "", "nor is who spoke, without being asked");
    stage.press(KeyCode::F(6));
    assert!(stage.screen(80, 24).contains("生态环境局气候处"), "but it is offered");
}

#[test]
fn a_note_keeps_its_pasted_lines_and_is_saved_by_enter() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::F(7));
    stage.input(&Event::Paste("第一行\r\n第二行\u{1b}[31m".into()));
    assert!(stage.effects.is_empty(), "a pasted line end saves nothing");
    stage.press(KeyCode::Enter);
    assert_eq!(stage.desk().assessment.notes("int-01"), ["第一行\n第二行[31m"]);
}

#[test]
fn switching_the_language_keeps_place_and_half_typed_text() {
    let mut stage = fresh("cap-45");
    stage.write("3");
    for _ in 0..3 {
        stage.press(KeyCode::F(2));
        assert_eq!(here(&stage), "cap-45");
        assert!(stage.screen(80, 24).contains("▸ 3"));
    }
    stage.press(KeyCode::F(7));
    stage.write("half a no");
    stage.press(KeyCode::F(2));
    stage.write("te");
    stage.press(KeyCode::Enter);
    assert_eq!(stage.desk().assessment.notes("cap-45"), ["half a note"]);
}

#[test]
fn leaving_a_changed_form_is_asked_about() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::F(7));
    stage.write("draft");
    stage.press(KeyCode::Esc);
    assert_eq!(stage.app.dialogs.len(), 2);
    stage.press(KeyCode::Char('2'));
    assert_eq!(stage.app.dialogs.len(), 1, "back in the form, nothing lost");
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Char('1'));
    assert!(stage.app.dialogs.is_empty() && stage.effects.is_empty());
}

#[test]
fn a_follow_up_appears_once_its_gate_opens() {
    let mut stage = fresh("inv-78");
    stage.press(KeyCode::Char('0'));
    stage.press(KeyCode::Enter);
    assert_ne!(here(&stage), "inv-79");
    stage.ask("inv-78");
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "inv-79");
}

#[test]
fn tab_goes_to_the_next_question_without_an_answer_and_round() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    let first = here(&stage).to_owned();
    assert!(stage.desk().is_open(stage.desk().interview.at), "begins at an open question");
    let mut seen = vec![first.clone()];
    loop {
        stage.press(KeyCode::Tab);
        assert_eq!(stage.desk().interview.focus, Focus::Question);
        if here(&stage) == first {
            break;
        }
        seen.push(here(&stage).to_owned());
    }
    let (done, all) = stage.desk().progress();
    assert_eq!(seen.len(), all - done);
}

#[test]
fn taking_an_answer_back_leaves_the_question_open() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Delete);
    assert_eq!(said(&stage, "int-01"), None);
    let withdrawn = Effect::Record {
        does: Does::Withdraw { question: "int-01".into(), rater: Rater::Assessor },
        then: Then::Stay,
    };
    assert_eq!(stage.effects.last(), Some(&withdrawn));
}

#[test]
fn the_whole_short_form_can_be_answered_with_digits_and_enter() {
    let mut stage = Stage::with(Sheet::default(), Language::Zh);
    for _ in 0..400 {
        let (done, all) = stage.desk().progress();
        if done == all {
            break;
        }
        stage.press(KeyCode::Tab);
        if stage.desk().interview.draft.is_some() {
            stage.write("5");
            stage.press(KeyCode::Enter);
        } else {
            stage.press(KeyCode::Char('1'));
        }
    }
    let (done, all) = stage.desk().progress();
    assert_eq!(done, all);
    assert!(all >= 45, "the short form has about fifty questions, with follow-ups");
    let overall = stage.desk().score.overall.value.expect("there is a score");
    assert!(overall.lo > 0.0 && overall.hi < 1.0);
    stage.press(KeyCode::Tab);
    assert!(stage.screen(80, 24).contains("全部答完"));
}

#[test]
fn a_city_is_looked_up_and_one_digit_fills_in_the_rest() {
    for typed in ["qd", "qingdao", "青岛"] {
        let mut stage = Stage::home(Language::Both);
        stage.press(KeyCode::F(3));
        stage.write(typed);
        assert!(stage.screen(80, 24).contains("1  青岛市 Qingdao  山东省 Shandong · 370200"));
        stage.press(KeyCode::Char('１'));
        stage.write("Sample");
        stage.press(KeyCode::F(10));
        let Some(Effect::Create { city, .. }) = stage.effects.last() else { panic!("created") };
        assert_eq!((city.name.zh.as_str(), city.name.en.as_str()), ("青岛市", "Qingdao"));
        assert_eq!((city.code.as_str(), city.province.zh.as_str()), ("370200", "山东省"));
    }
}

#[test]
fn a_district_is_a_district_and_members_are_looked_up_one_by_one() {
    let mut stage = Stage::home(Language::Zh);
    stage.press(KeyCode::F(3));
    stage.write("laoshanqu");
    stage.press(KeyCode::F(3));
    let form = |stage: &Stage| match stage.app.dialogs.last() {
        Some(citycap::tui::dialog::Dialog::Form(dialog)) => dialog.form.clone(),
        _ => panic!("a form is open"),
    };
    assert_eq!(form(&stage).chosen("field-kind"), 1);
    while form(&stage).rows[form(&stage).at].word != "field-kind" {
        stage.press(KeyCode::Up);
        assert_ne!(form(&stage).rows[form(&stage).at].word, "field-members", "a district has none");
    }
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Tab);
    stage.write("changsha");
    stage.press(KeyCode::F(3));
    stage.write("、zhuzhou");
    stage.press(KeyCode::F(3));
    let members = "长沙市 Changsha 430100、株洲市 Zhuzhou 430200";
    assert_eq!(form(&stage).typed("field-members"), members);
}

#[test]
fn a_place_that_no_table_has_is_simply_typed() {
    let mut stage = Stage::home(Language::Zh);
    stage.app.author = "Sample".into();
    stage.press(KeyCode::F(3));
    stage.write("样例2号市");
    stage.press(KeyCode::F(3));
    stage.press(KeyCode::F(10));
    let Some(Effect::Create { city, .. }) = stage.effects.last() else { panic!("created") };
    assert_eq!((city.name.zh.as_str(), city.code.as_str()), ("样例2号市", ""));
}

#[test]
fn a_range_of_levels_is_two_keys_more() {
    let between = |low, high| Some(Said::Value(Value::Level(Span::Between(low, high))));
    let mut stage = fresh("int-01");
    for key in "2-23".chars() {
        stage.press(KeyCode::Char(key));
    }
    assert_eq!(said(&stage, "int-01"), between(2, 3));
    for key in "－３１".chars() {
        stage.press(KeyCode::Char(key));
    }
    assert_eq!(said(&stage, "int-01"), between(1, 3), "full width, and either end first");
    stage.press(KeyCode::Char('3'));
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(3)))));
    stage.press(KeyCode::Char('4'));
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(4)))));
    stage.press(KeyCode::Up);
    stage.press(KeyCode::Char(' '));
    assert_eq!(said(&stage, "int-01"), between(3, 4), "Space marks a second row");
    stage.press(KeyCode::Char(' '));
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(4)))));
}

#[test]
fn an_option_may_hold() {
    let mut stage = fresh("int-06");
    let multi = |stage: &Stage| match said(stage, "int-06") {
        Some(Said::Value(Value::Multi { chosen, unsure })) => (chosen.len(), unsure.len()),
        _ => (0, 0),
    };
    stage.press(KeyCode::Char('1'));
    // As with a range, the key comes before the digit, wherever the marker is.
    stage.press(KeyCode::Char('-'));
    assert_eq!(stage.effects.len(), 1);
    stage.press(KeyCode::Enter);
    assert_eq!(stage.effects.len(), 1, "Enter marks nothing that nobody named");
    stage.press(KeyCode::Char('2'));
    assert_eq!(multi(&stage), (1, 1));
    assert!(stage.screen(80, 24).contains("2 [?]"));
    // The key holds for one digit, and a second time for none.
    stage.press(KeyCode::Char('3'));
    assert_eq!(multi(&stage), (2, 1));
    stage.press(KeyCode::Char('-'));
    stage.press(KeyCode::Char('-'));
    stage.press(KeyCode::Char('4'));
    assert_eq!(multi(&stage), (3, 1));
    stage.press(KeyCode::Char('-'));
    stage.press(KeyCode::Char('2'));
    assert_eq!(multi(&stage), (4, 0), "what may hold holds at the second time");
}

#[test]
fn undo_goes_where_something_was_said_and_brings_back_what_stood() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Char('1'));
    stage.ask("cap-45");
    stage.write("3");
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Esc);
    stage.ctrl('u');
    assert_eq!((here(&stage), said(&stage, "cap-45")), ("cap-45", None));
    stage.ctrl('u');
    assert_eq!(here(&stage), "int-01");
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(3)))));
    stage.ctrl('y');
    stage.ctrl('y');
    assert_eq!(said(&stage, "cap-45"), Some(Said::Value(Value::Number(Span::One(3.0)))));
    stage.ctrl('y');
    assert!(stage.screen(80, 24).contains("Nothing was undone"));
    for _ in 0..3 {
        stage.ctrl('u');
    }
    assert_eq!(said(&stage, "int-01"), None);
    let written = stage.effects.len();
    stage.ctrl('u');
    assert_eq!(stage.effects.len(), written, "nothing is left to undo");
}

#[test]
fn in_a_field_the_key_clears_what_is_typed_first() {
    let mut stage = fresh("int-01");
    stage.press(KeyCode::Char('3'));
    stage.ask("cap-45");
    stage.write("75");
    stage.ctrl('u');
    assert_eq!(said(&stage, "int-01"), Some(Said::Value(Value::Level(Span::One(3)))));
    assert!(!stage.desk().is_half_typed());
    stage.ctrl('u');
    assert_eq!(said(&stage, "int-01"), None);
}

#[test]
fn a_flag_and_a_comment_stand_on_the_page_and_in_the_list() {
    let mut stage = fresh("int-01");
    stage.ctrl('g');
    let flag = Does::Flag { question: "int-01".into(), raised: true };
    assert_eq!(stage.effects, [Effect::Record { does: flag, then: Then::Stay }]);
    assert!(stage.screen(80, 40).contains("Flagged for review by sample interviewer"));
    let flagged = |it: &str| it.contains("int-01") && it.contains("* ");
    assert!(stage.screen(80, 24).lines().any(flagged), "in sight on a low window too");
    stage.ctrl('t');
    stage.press(KeyCode::F(10));
    assert_eq!(stage.effects.len(), 1, "an empty comment is none");
    stage.write("请核对文号");
    stage.press(KeyCode::Enter);
    stage.ctrl('t');
    let screen = stage.screen(80, 24);
    assert!(screen.contains("请核对文号") && screen.contains("sample interviewer"), "{screen}");
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Esc);
    assert!(stage.screen(80, 24).contains("▸*  "), "flagged, not answered");
    stage.ctrl('u');
    assert!(stage.desk().assessment.flagged("int-01").is_none(), "a flag can be undone");
    stage.press(KeyCode::Esc);
    assert!(stage.screen(80, 24).contains("▸+  "), "a comment stays");
}

#[test]
fn one_key_walks_the_filters_that_show_something() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Esc);
    let all = stage.desk().interview.list.len();
    stage.press(KeyCode::F(8));
    let (done, count) = stage.desk().progress();
    assert_eq!((count, stage.desk().interview.list.len()), (all, all - done));
    assert!(stage.screen(80, 24).contains("open only"));
    stage.press(KeyCode::F(8));
    let screen = stage.screen(80, 24);
    assert!(screen.contains("without evidence"), "{screen}");
    for at in &stage.desk().interview.list {
        assert!(stage.desk().lacks_evidence(*at));
    }
    stage.press(KeyCode::Esc);
    assert_eq!(stage.desk().interview.list.len(), all, "Esc shows everything first");
    assert_eq!(stage.effects.len(), 1, "nothing was said, nothing closed");
    stage.ctrl('g');
    stage.press(KeyCode::F(8));
    stage.press(KeyCode::F(8));
    assert_eq!(stage.desk().interview.list.len(), 1, "the flagged one");
}

#[test]
fn a_question_is_found_in_both_languages_and_by_pinyin() {
    for typed in ["温室气体清单", "finished greenhouse gas", "wsqtqd", "INV-78"] {
        let mut stage = fresh("int-01");
        stage.press(KeyCode::Char('/'));
        stage.write(typed);
        let marked = |it: &str| it.contains('▸') && it.contains("inv-78");
        for _ in 0..20 {
            if stage.screen(80, 24).lines().any(marked) {
                break;
            }
            stage.press(KeyCode::Down);
        }
        stage.press(KeyCode::Enter);
        assert_eq!(here(&stage), "inv-78");
        assert_eq!(stage.desk().interview.focus, Focus::Question);
    }
}

#[test]
fn a_search_that_finds_nothing_goes_nowhere() {
    let mut stage = fresh("int-01");
    stage.ctrl('f');
    stage.input(&Event::Paste("没有这样的问题\nq".into()));
    stage.press(KeyCode::Enter);
    assert!(stage.screen(60, 20).contains("没有找到"));
    stage.press(KeyCode::Esc);
    assert_eq!(here(&stage), "int-01");
}

#[test]
fn everything_that_can_be_done_is_found_by_name() {
    for typed in ["待回看", "flag", "dhk"] {
        let mut stage = fresh("int-01");
        stage.ctrl('p');
        stage.write(typed);
        stage.press(KeyCode::Enter);
        assert!(stage.desk().assessment.flagged("int-01").is_some(), "{typed}");
    }
    let mut stage = Stage::home(Language::Zh);
    stage.ctrl('p');
    stage.write("xj");
    stage.press(KeyCode::Enter);
    assert!(stage.screen(80, 24).contains("新建评估"));
}

#[test]
fn the_review_shows_what_hardly_goes_together_and_goes_there() {
    let mut stage = fresh("goal-15");
    stage.press(KeyCode::Char('2'));
    assert!(stage.desk().to_review().iter().all(|it| it.question != 0 || it.weight > 0.0));
    stage.ask("inv-78");
    stage.press(KeyCode::Char('0'));
    stage.ctrl('a');
    let screen = stage.screen(80, 24);
    assert!(screen.contains("达峰依据的是哪些排放数据") && screen.contains("goal-15, inv-78"));
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "goal-15");
    stage.press(KeyCode::F(3));
    stage.ctrl('a');
    assert!(!stage.screen(80, 24).contains("达峰依据"), "“does not know” contradicts nothing");
}

#[test]
fn what_is_missing_comes_by_its_share_of_the_score_and_the_whole_is_handed_in_once() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    let open = |stage: &Stage| -> Vec<f64> {
        let open = |it: &&Finding| it.matter == Matter::Open;
        stage.desk().to_review().iter().filter(open).map(|it| it.weight).collect()
    };
    let weights = open(&stage);
    assert!(weights.len() > 5 && weights.is_sorted_by(|a, b| a >= b));
    stage.ctrl('a');
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::F(10));
    assert_eq!(stage.desk().assessment.stage(), Stage2::InReview);
    assert!(stage.screen(80, 24).contains("in review"));
}
