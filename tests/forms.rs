//! Forms played on a stage: what they ask first, what they say about each field, what they accept.

mod stage;

use citycap::assessment::{City, CityKind, Sheet, Span, Value};
use citycap::assessment::{Rater, Said};
use citycap::i18n::Language;
use citycap::tui::dialog::Dialog;
use citycap::tui::effect::Effect;
use citycap::tui::form::Form;
use crossterm::event::{Event, KeyCode};
use stage::{Stage, sample};

const SIZE: (u16, u16) = (80, 24);

/// The form of a new city, its author known.
fn new_city(language: Language) -> Stage {
    let mut stage = Stage::home(language);
    stage.app.author = "Sample Author".into();
    stage.press(KeyCode::F(3));
    stage
}

fn form(stage: &Stage) -> &Form {
    match stage.app.dialogs.last() {
        Some(Dialog::Form(dialog)) => &dialog.form,
        _ => panic!("a form is open"),
    }
}

fn here(stage: &Stage) -> &str {
    form(stage).rows[form(stage).at].word
}

/// Goes to the field with this label.
fn at(stage: &mut Stage, word: &str) {
    for _ in 0..20 {
        if here(stage) == word {
            return;
        }
        stage.press(KeyCode::Tab);
    }
    panic!("{word} is not on the form");
}

fn screen(stage: &Stage) -> String {
    stage.screen(SIZE.0, SIZE.1)
}

fn created(stage: &Stage) -> &City {
    let Some(Effect::Create { city, .. }) = stage.effects.last() else { panic!("created") };
    city
}

/// The last two lines: the keys that work.
fn foot(stage: &Stage) -> String {
    screen(stage).lines().skip(22).collect::<Vec<_>>().join("\n")
}

/// A question on the page, answered by these keys.
fn answered(question: &str, keys: &str) -> Stage {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.ask(question);
    stage.write(keys);
    stage
}

#[test]
fn the_city_comes_first_by_its_name_in_the_language_shown() {
    for (language, first) in [(Language::En, "field-name-en"), (Language::Zh, "field-name-zh")] {
        let stage = new_city(language);
        assert_eq!(here(&stage), first);
        let screen = screen(&stage);
        let label = if language == Language::En {
            "▸ City's name in English"
        } else {
            "▸ 城市中文名"
        };
        assert!(screen.contains(label), "{screen}");
    }
    let mut stage = new_city(Language::Zh);
    stage.write("样例");
    stage.press(KeyCode::Tab);
    stage.ctrl('x');
    assert_eq!(stage.app.words.language(), Language::En);
    assert_eq!((form(&stage).rows[0].word, here(&stage)), ("field-name-en", "field-name-en"));
    assert_eq!(form(&stage).typed("field-name-zh"), "样例");
    stage.press(KeyCode::F(2));
    assert_eq!(form(&stage).rows[0].word, "field-name-zh", "in both languages Chinese is first");
}

#[test]
fn members_are_asked_of_a_cluster_only_and_never_lost_from_sight() {
    let mut stage = new_city(Language::En);
    stage.write("Sample");
    at(&mut stage, "field-kind");
    assert!(!screen(&stage).contains("Member cities"));
    assert!(screen(&stage).contains("cluster means all of them as one"));
    stage.press(KeyCode::Char('3'));
    assert!(screen(&stage).contains("Member cities"));
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "field-members");
    assert!(screen(&stage).contains("Separate several by commas or semicolons"));
    stage.write("Oneville, Twoville");
    stage.press(KeyCode::BackTab);
    stage.press(KeyCode::Char('1'));
    assert!(screen(&stage).contains("Oneville, Twoville"));
    stage.press(KeyCode::F(10));
    let members = &created(&stage).members;
    assert_eq!(
        members.iter().map(|one| one.name.en.as_str()).collect::<Vec<_>>(),
        ["Oneville", "Twoville"]
    );
}

#[test]
fn a_member_code_that_is_none_is_refused() {
    let mut stage = new_city(Language::En);
    stage.write("Sample");
    at(&mut stage, "field-kind");
    stage.press(KeyCode::Char('3'));
    at(&mut stage, "field-members");
    stage.write("Oneville 4301");
    stage.press(KeyCode::F(10));
    assert!(stage.effects.is_empty());
    assert!(screen(&stage).contains("“4301” is not a six-digit code"));
}

#[test]
fn every_field_of_every_form_of_several_says_what_is_expected() {
    let hint = |stage: &Stage| form(stage).rows[form(stage).at].hint;
    for language in [Language::Zh, Language::En] {
        let mut forms = vec![new_city(language)];
        let mut evidence = Stage::with(sample("sample-advanced"), language);
        evidence.ask("inv-78");
        evidence.press(KeyCode::F(6));
        forms.push(evidence);
        let mut pause = Stage::with(sample("sample-partial"), language);
        pause.ctrl('k');
        forms.push(pause);
        for mut stage in forms {
            for _ in 0..form(&stage).rows.len() {
                let word = hint(&stage).unwrap_or_else(|| panic!("{} has none", here(&stage)));
                let text = stage.app.words.label(word);
                let head: String = text.chars().take(20).collect();
                assert!(screen(&stage).contains(&head), "{head}\n{}", screen(&stage));
                stage.press(KeyCode::Tab);
            }
        }
    }
}

/// A new city with a name and this typed into one field, after its form was told to save.
fn saved_with(field: &str, typed: &str) -> Stage {
    let mut stage = new_city(Language::En);
    stage.write("Sample");
    at(&mut stage, field);
    stage.write(typed);
    stage.press(KeyCode::F(10));
    stage
}

#[test]
fn figures_are_taken_as_people_write_them() {
    for (typed, persons) in [
        ("420万", 4.2e6),
        ("４２０万", 4.2e6),
        ("4.2 million", 4.2e6),
        ("4,200,000", 4.2e6),
        ("1.1亿", 1.1e8),
        ("3 200 000 persons", 3.2e6),
    ] {
        let stage = saved_with("field-population", typed);
        assert_eq!(created(&stage).population, Some(persons), "{typed}");
    }
    for (typed, hundred_millions) in [
        ("3200", 3200.0),
        ("3200亿", 3200.0),
        ("1.2万亿元", 12000.0),
        ("1.2万", 12000.0),
        ("320 billion", 3200.0),
    ] {
        let stage = saved_with("field-gdp", typed);
        assert_eq!(created(&stage).gdp, Some(hundred_millions), "{typed}");
    }
}

#[test]
fn the_words_by_which_peers_are_found_are_taken_with_a_digit_and_others_can_be_typed() {
    for (language, word) in [
        (Language::Zh, "夏热冬冷"),
        (Language::En, "hot summer and cold winter"),
        (Language::Both, "夏热冬冷"),
    ] {
        let mut stage = new_city(language);
        stage.write("Sample");
        at(&mut stage, "field-climate");
        assert!(screen(&stage).contains(&format!("3  {word}")), "{}", screen(&stage));
        stage.press(KeyCode::Char('1'));
        stage.press(KeyCode::Char('3'));
        at(&mut stage, "field-economy");
        stage.write("3C sample");
        assert!(!screen(&stage).contains("1  "), "other words are not a choice");
        stage.press(KeyCode::F(10));
        let city = created(&stage);
        assert_eq!(city.climate, word, "the digit pressed last");
        assert_eq!(city.economy, "C sample", "what is typed replaces what a digit took");
    }
}

#[test]
fn what_a_figure_is_understood_as_stands_below_it() {
    let mut stage = new_city(Language::Zh);
    at(&mut stage, "field-population");
    stage.write("420万");
    assert!(screen(&stage).contains("= 4,200,000"));
    at(&mut stage, "field-gdp");
    assert!(!screen(&stage).contains("= 4,200,000"));
}

#[test]
fn a_wrong_figure_is_said_when_its_field_is_left_and_can_still_be_left() {
    let mut stage = new_city(Language::En);
    stage.write("Sample");
    at(&mut stage, "field-population");
    stage.write("about 4");
    assert!(!screen(&stage).contains("is not a number"), "not while it is typed");
    stage.press(KeyCode::Tab);
    assert_eq!(here(&stage), "field-gdp");
    assert!(screen(&stage).contains("! “about 4” is not a number; enter 4200000, 4,200,000 or 4"));
    stage.press(KeyCode::F(10));
    assert!(stage.effects.is_empty());
    assert_eq!(here(&stage), "field-population");
    stage.ctrl('u');
    stage.write("4.2 million");
    stage.press(KeyCode::Tab);
    assert!(!screen(&stage).contains("is not a number"));
}

#[test]
fn what_no_city_can_have_is_refused() {
    for (field, typed, said) in [
        ("field-population", "4204200000", "4,204,200,000 residents: from 1,000 to"),
        ("field-population", "420", "420 residents: from 1,000 to"),
        ("field-population", "-5", "-5 residents: from 1,000 to"),
        ("field-gdp", "6 trillion trillion", "is not a number"),
        ("field-gdp", "500001", "No city makes 500,001 × 100 million yuan"),
        ("field-area", "510,000", "No city has 510,000 km²"),
    ] {
        let stage = saved_with(field, typed);
        assert!(stage.effects.is_empty(), "{typed}");
        assert!(screen(&stage).contains(said), "{}", screen(&stage));
    }
}

#[test]
fn a_key_clears_a_field_and_another_puts_it_back() {
    let mut stage = new_city(Language::Zh);
    stage.write("云岭样例市");
    stage.ctrl('u');
    assert_eq!(form(&stage).typed("field-name-zh"), "");
    stage.ctrl('y');
    assert_eq!(form(&stage).typed("field-name-zh"), "云岭样例市");
    assert!(foot(&stage).contains("Ctrl-U"));
    stage.press(KeyCode::Esc);
    assert_eq!(stage.app.dialogs.len(), 2, "a changed form is asked about");
}

#[test]
fn clearing_the_answer_in_its_field_and_undoing_keeps_it() {
    let mut stage = answered("int-01", "3");
    stage.ask("cap-45");
    stage.write("4");
    stage.press(KeyCode::Enter);
    stage.ask("cap-45");
    // The key is the page's until something is done in the field.
    stage.press(KeyCode::End);
    stage.ctrl('u');
    let draft =
        |stage: &Stage| stage.desk().interview.draft.as_ref().map(citycap::tui::field::Field::text);
    assert_eq!(draft(&stage).as_deref(), Some(""));
    stage.ctrl('y');
    assert_eq!(draft(&stage).as_deref(), Some("4"));
    stage.press(KeyCode::Backspace);
    stage.ask("cap-45");
    assert_eq!(draft(&stage).as_deref(), Some("4"), "nothing was said, so nothing is taken back");
}

#[test]
fn the_first_character_replaces_the_number_of_before() {
    let mut stage = answered("cap-45", "3");
    stage.press(KeyCode::Enter);
    stage.ask("cap-45");
    stage.write("5到7");
    stage.press(KeyCode::Enter);
    let said = |stage: &Stage| {
        let answer = stage.desk().assessment.answer_by("cap-45", &Rater::Assessor);
        answer.map(|answer| answer.said.clone())
    };
    assert_eq!(said(&stage), Some(Said::Value(Value::Number(Span::Between(5.0, 7.0)))));
    stage.ask("cap-45");
    stage.press(KeyCode::Backspace);
    stage.write("9");
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage), Some(Said::Value(Value::Number(Span::Between(5.0, 9.0)))));
    stage.ask("cap-45");
    stage.input(&Event::Paste("2".into()));
    stage.press(KeyCode::Enter);
    assert_eq!(said(&stage), Some(Said::Value(Value::Number(Span::One(2.0)))));
}

#[test]
fn the_foot_names_the_keys_of_the_field_in_focus() {
    let mut stage = new_city(Language::En);
    assert!(!foot(&stage).contains("Change"), "text has nothing to change");
    at(&mut stage, "field-kind");
    assert!(foot(&stage).contains("→ Change") && !foot(&stage).contains("Ctrl-U"));
    let mut note = answered("int-01", "3");
    note.press(KeyCode::F(7));
    assert!(foot(&note).contains("Enter Save") && !foot(&note).contains("Next field"));
    assert!(!foot(&note).contains("Change"));
    let mut evidence = answered("int-01", "3");
    evidence.press(KeyCode::F(6));
    assert!(foot(&evidence).contains("F4 One more piece") && foot(&evidence).contains("F5 Remove"));
}

#[test]
fn what_a_choice_can_be_is_seen_whole_at_the_smallest_size() {
    let mut stage = new_city(Language::Both);
    at(&mut stage, "field-kind");
    let screen = stage.screen(60, 20);
    for option in ["1 ● 城市 City", "2   区 District", "3   城市群 Cluster"] {
        assert!(screen.contains(option), "{option}\n{screen}");
    }
}

#[test]
fn the_kinds_of_evidence_are_seen_whole_in_both_languages_at_the_smallest_size() {
    let mut stage = Stage::with(Sheet::default(), Language::Both);
    stage.ask("inv-78");
    stage.write("2");
    for keys in [&[KeyCode::F(6)][..], &[KeyCode::F(4)]] {
        for key in keys {
            stage.press(*key);
        }
        let screen = stage.screen(60, 20);
        let classes = &stage.desk().framework.evidence;
        for class in 1..=classes.len() {
            assert!(screen.contains(&format!("{class}   ")) || class == 1, "{class}\n{screen}");
        }
        assert!(screen.contains("▸ 佐证"), "{screen}");
    }
}

#[test]
fn the_evidence_form_shows_question_and_answer_and_numbers_its_pieces() {
    let mut stage = answered("inv-78", "2");
    stage.press(KeyCode::F(6));
    let one = screen(&stage);
    let question = stage.desk().question().expect("on the page").text.en.clone();
    let head: String = question.chars().take(40).collect();
    assert!(one.contains(&head) && one.contains("● 2 · "), "{one}");
    assert!(!one.contains("Evidence 1"));
    stage.press(KeyCode::F(4));
    let two = screen(&stage);
    assert!(two.contains("Evidence 1") && two.contains("▸ Evidence 2"), "{two}");
    stage.press(KeyCode::F(5));
    assert!(!screen(&stage).contains("Evidence 1"));
}

#[test]
fn who_spoke_is_offered_for_the_same_informant_only() {
    let mut stage = answered("inv-78", "2");
    let of = |stage: &Stage| stage.desk().question().expect("on the page").informant.clone();
    let bureau = of(&stage);
    stage.press(KeyCode::F(6));
    at(&mut stage, "field-informant");
    stage.write("Mr Lin");
    stage.press(KeyCode::Enter);
    stage.ask("int-01");
    assert_ne!(of(&stage), bureau);
    stage.write("3");
    stage.press(KeyCode::F(6));
    assert_eq!(form(&stage).typed("field-informant"), "");
    stage.press(KeyCode::Esc);
    stage.ask("inv-77");
    assert_eq!(of(&stage), bureau);
    stage.write("1");
    stage.press(KeyCode::F(6));
    assert_eq!(form(&stage).typed("field-informant"), "Mr Lin");
    at(&mut stage, "field-informant");
    stage.write("Ms Wu");
    assert_eq!(form(&stage).typed("field-informant"), "Ms Wu", "typing replaces it");
}

#[test]
fn a_line_shows_its_beginning_again_once_it_fits_and_the_caret_is_behind_what_was_typed() {
    let mut stage = answered("inv-78", "2");
    stage.press(KeyCode::F(6));
    at(&mut stage, "field-citation");
    stage.write("统计年鉴统计年鉴统计年鉴 2023, p. 3456");
    let (narrow, (x, _)) = stage.draw(60, 20);
    assert!(stage::text_of(&narrow).contains("p. 3456\n"), "the end is in sight");
    assert!(x < 60);
    let (wide, (x, y)) = stage.draw(120, 40);
    let line = stage::text_of(&wide).lines().nth(usize::from(y)).expect("a line").to_owned();
    assert!(line.contains("统计年鉴统计年鉴统计年鉴"), "{line}");
    assert_eq!(wide[(x - 1, y)].symbol(), "6", "{line}");
    for _ in 0..40 {
        stage.press(KeyCode::Left);
    }
    let (narrow, (x, y)) = stage.draw(60, 20);
    assert_eq!(narrow[(x, y)].symbol(), "统");
}

#[test]
fn a_code_looked_up_keeps_the_name_that_was_typed() {
    let mut stage = new_city(Language::En);
    stage.write("Sampleville");
    at(&mut stage, "field-code");
    stage.write("3702");
    let offered = screen(&stage);
    assert!(offered.contains("Qingdao  Shandong · 370200") && !offered.contains('青'), "{offered}");
    assert!(!offered.contains("digit takes one"), "a digit is text here");
    stage.press(KeyCode::F(3));
    assert_eq!(form(&stage).typed("field-name-en"), "Sampleville");
    assert_eq!(form(&stage).typed("field-code"), "370200");
}

#[test]
fn one_undo_after_another_passes_through_a_field() {
    let mut stage = answered("int-01", "3");
    stage.ask("cap-45");
    for typed in ["3", "4"] {
        stage.write(typed);
        stage.press(KeyCode::Enter);
        stage.ask("cap-45");
    }
    stage.press(KeyCode::Esc);
    for _ in 0..3 {
        stage.ctrl('u');
    }
    assert!(stage.desk().assessment.answer("cap-45").is_none());
    assert!(stage.desk().assessment.answer("int-01").is_none());
}

#[test]
fn a_profile_keeps_its_kind_and_members() {
    let mut stage = Stage::with(sample("sample-cluster"), Language::Zh);
    let before = stage.desk().assessment.city().cloned().expect("a profile");
    assert_eq!(before.kind, CityKind::Cluster);
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::F(10));
    assert_eq!(stage.desk().assessment.city(), Some(&before));
}
