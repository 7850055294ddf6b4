//! Each rule by itself: one fault planted in a sound framework gives exactly one problem.

mod lint_support;

use lint_support::{folder, found, retyped, set, with};
use serde_json::json;
use std::collections::BTreeSet;

/// One test for each rule. Faults of syntax replace a piece of text; faults of meaning set values
/// at JSON pointers.
macro_rules! rules {
    (
        typed { $($typed:ident: $tfile:literal, $old:literal => $new:literal, $tid:literal;)* }
        meant { $($meant:ident: $file:literal { $($at:literal: $value:tt),* } $id:literal;)* }
    ) => {
        $(#[test]
        fn $typed() {
            assert_eq!(found(&retyped($tfile, $old, $new)), [$tid]);
        })*
        $(#[test]
        fn $meant() {
            assert_eq!(found(&set($file, &[$(($at, json!($value))),*])), [$id]);
        })*
        const PLANTED: &[&str] = &[$($tid,)* $($id),*];
    };
}

rules! {
    typed {
        a_comment_is_no_json: "goals.json", r#""id": "goals","# => r#""id": "goals", // why"#, "lint-comment";
        a_comma_before_a_bracket_is_no_json: "practice.json", "[0, 0.4, 1]" => "[0, 0.4, 1,]", "lint-trailing-comma";
        a_comma_can_be_missing: "practice.json", "[0, 0.4, 1]" => "[0, 0.4 1]", "lint-missing-comma";
        a_name_needs_quotes: "goals.json", r#""intro":"# => "intro:", "lint-json-quotes";
        a_string_needs_double_quotes: "goals.json", r#""id": "goals""# => r#""id": 'goals'"#, "lint-json-quotes";
        a_string_ends_on_its_line: "goals.json", "Goals" => "Go\\qals", "lint-json-string";
        a_number_has_a_digit_before_its_point: "practice.json", "0.4, 1" => ".4, 1", "lint-json-number";
        a_number_can_be_too_large: "framework.json", r#""draws": 2000"# => r#""draws": 1e999"#, "lint-number-huge";
        a_name_is_followed_by_a_value: "glossary.json", r#""terms": ["# => r#""terms" ["#, "lint-json-pair";
        a_bracket_is_closed: "glossary.json", "]\n}\n" => "", "lint-json-unclosed";
        a_stray_mark_stops_reading: "glossary.json", "]\n}" => "]:\n}", "lint-json-unexpected";
        an_empty_file_is_said_to_be_empty: "peers.json", "{}" => "", "lint-json-empty";
        half_a_character_is_refused: "goals.json", r#""Goals""# => r#""\ud800""#, "lint-json-string";
        what_the_loader_refuses_is_refused: "framework.json", "20160607" => "18446744073709551616", "lint-unreadable";
        a_byte_order_mark_is_refused: "peers.json", "{}" => "\u{FEFF}{}", "lint-byte-order-mark";
        a_field_stands_once: "goals.json", r#""points": 3,"# => r#""points": 3, "points": 4,"#, "lint-duplicate-field";
        null_is_no_value: "goals.json", r#""points": 3"# => r#""points": null"#, "lint-wrong-type";
    }
    meant {
        // The shape of the files.
        a_field_can_be_missing: "goals.json" { "/questions/0/minutes": null } "lint-missing-field";
        a_field_can_be_misspelt: "goals.json" { "/questions/0/minute": 1 } "lint-unknown-field";
        a_value_has_its_type: "goals.json" { "/questions/0/minutes": "1.5" } "lint-wrong-type";
        minutes_are_more_than_none: "goals.json" { "/questions/0/minutes": 0 } "lint-number-outside";
        minutes_are_fifteen_at_most: "goals.json" { "/questions/0/minutes": 15.5 } "lint-number-outside";
        a_constant_stays_in_range: "framework.json" { "/method/disputed_above": 1.1 } "lint-number-outside";
        a_threshold_asks_for_something: "framework.json" { "/assistance/0/conditions/0/at_least": 0 } "lint-number-outside";
        points_are_whole: "goals.json" { "/questions/0/points": 2.5 } "lint-number-whole";
        points_are_not_negative: "goals.json" { "/questions/0/points": (-1) } "lint-number-whole";
        a_level_compared_with_is_whole: "goals.json" { "/questions/2/when/at_least": 1.5 } "lint-number-whole";
        a_questionnaire_asks_something: "goals.json" { "/questions": [] } "lint-list-short";
        a_group_of_three_has_three: "framework.json" { "/method/value_points": [5, 3] } "lint-list-length";
        a_word_is_one_of_a_few: "goals.json" { "/questions/1/when_hidden": "nothing" } "lint-unknown-word";
        a_city_is_of_a_known_kind: "context.json" { "/questions/1/when/all/0/is": "village" } "lint-unknown-word";
        an_answer_has_one_kind: "context.json" { "/questions/0/answer/text": {} } "lint-answer-form";
        a_condition_has_one_form: "goals.json" { "/questions/1/when/is": "yes" } "lint-condition-form";
        a_version_is_not_empty: "framework.json" { "/version": " " } "lint-empty";

        // Answers that hardly go together.
        a_rule_has_a_condition: "framework.json" { "/rules/0/when": null } "lint-missing-field";
        a_rule_says_something_in_both_languages: "framework.json" { "/rules/0/say/en": "" } "lint-translation-missing";
        a_rule_is_named_once: "framework.json" { "/rules/-": { "id": "wish-without-target", "when": { "all": [{ "question": "ask-wish", "at_least": 1 }, { "question": "goal-target", "at_least": 1 }] }, "say": { "zh": "再核对。", "en": "Check again." } } } "lint-duplicate-id";
        a_rule_looks_at_questions_that_exist: "framework.json" { "/rules/0/when/all/0/question": "ask-hope" } "lint-unknown-name";
        a_rule_looks_at_levels_that_exist: "framework.json" { "/rules/0/when/all/0/at_least": 7 } "lint-when-above";
        a_rule_looks_at_more_than_one_question: "framework.json" { "/rules/0/when/all/1": { "question": "ask-wish", "at_least": 1 } } "lint-rule-alone";

        // Names and references.
        a_name_is_spelt_plainly: "glossary.json" { "/terms/0/id": "#inventory" } "lint-id-form";
        a_name_is_given_once: "framework.json" { "/confidence/1/id": "low" } "lint-duplicate-id";
        a_question_is_not_named_like_an_indicator: "practice.json" { "/questions/2/id": "targets" } "lint-duplicate-id";
        an_option_is_named_once: "context.json" { "/questions/2/answer/ranking/options/-": { "id": "plan", "label": { "zh": "其他", "en": "Else" } } } "lint-duplicate-id";
        a_framework_is_not_named_like_a_file: "framework.json" { "/id": "peers" } "lint-id-reserved";
        an_informant_must_exist: "goals.json" { "/questions/0/informant": "mayor" } "lint-unknown-name";
        an_indicator_must_exist: "practice.json" { "/questions/1/indicator": "inventry" } "lint-unknown-name";
        a_criterion_must_exist: "framework.json" { "/indicators/2/criterion": "gaols" } "lint-unknown-name";
        a_gate_must_exist: "goals.json" { "/questions/1/when/question": "goal-targt" } "lint-unknown-name";
        a_kind_that_comes_first_must_exist: "framework.json" { "/assistance/1/requires/0/kind": "stock" } "lint-unknown-name";
        a_desired_level_is_asked_somewhere: "framework.json" { "/indicators/1/practice/desired": "ask-hope" } "lint-unknown-name";
        a_reference_names_something: "framework.json" { "/assistance/0/leverage/-": { "ref": "lev-shore", "points": 1 } } "lint-unknown-ref";
        an_option_referred_to_must_exist: "framework.json" { "/assistance/0/demand/0/ref": "ask-order/stock" } "lint-ref-option";
        a_ranking_is_referred_to_by_option: "framework.json" { "/assistance/0/demand/0/ref": "ask-order" } "lint-ref-option";
        free_words_have_no_value: "framework.json" { "/assistance/0/demand/-": { "ref": "ask-note", "points": 1 } } "lint-ref-unscored";
        a_list_names_each_thing_once: "framework.json" { "/assistance/0/leverage/-": { "ref": "lev-share", "points": 1 } } "lint-ref-twice";
        an_informant_is_asked_something: "framework.json" { "/informants/-": { "id": "mayor", "name": { "zh": "市长", "en": "Mayor" } } } "lint-never-used";

        // Texts.
        a_translation_can_be_missing: "goals.json" { "/questions/0/text/en": null } "lint-translation-missing";
        a_translation_can_be_empty: "goals.json" { "/questions/0/hint/zh": " " } "lint-translation-missing";
        english_has_no_chinese_characters: "goals.json" { "/intro/en": "Now the 目标." } "lint-chinese-in-en";
        english_has_no_full_width_marks: "goals.json" { "/intro/en": "Now，the goals." } "lint-chinese-in-en";
        chinese_is_written_in_chinese: "goals.json" { "/intro/zh": "Now the goals." } "lint-english-in-zh";
        a_text_hides_nothing: "goals.json" { "/intro/en": "Now the\u{202E} goals." } "lint-hidden-character";
        a_text_has_no_control_characters: "goals.json" { "/intro/zh": "再谈\u{1B}[2J目标。" } "lint-hidden-character";
        a_text_has_no_stray_spaces: "goals.json" { "/intro/en": " Now the goals." } "lint-text-edges";
        a_text_fits_the_screen: "goals.json" { "/questions/0/hint/zh": "这一句提示写得实在太长了，一行放不下，采访者念到一半就忘了开头说的是什么。" } "lint-text-long";
        a_topic_is_there_in_both_languages: "goals.json" { "/questions/0/topic": { "zh": "排放目标" } } "lint-translation-missing";
        a_chinese_topic_fits_a_list: "goals.json" { "/questions/0/topic": { "zh": "排放目标目前处在哪一个阶段", "en": "Emissions target" } } "lint-text-long";
        an_english_topic_fits_a_list: "goals.json" { "/questions/0/topic": { "zh": "排放目标", "en": "How far the emissions target has got" } } "lint-text-long";
        topics_are_told_apart_in_chinese: "goals.json" { "/questions/0/topic": { "zh": "目标", "en": "Target" }, "/questions/1/topic": { "zh": "目标", "en": "Target year" } } "lint-topic-twice";
        topics_are_told_apart_in_english: "goals.json" { "/questions/0/topic": { "zh": "目标", "en": "Target" }, "/questions/1/topic": { "zh": "目标年份", "en": "Target" } } "lint-topic-twice";
        chinese_has_full_width_marks: "goals.json" { "/intro/zh": "再谈目标,好吗？" } "lint-punctuation-zh";

        // Answers.
        levels_are_as_many_as_the_scale_has: "context.json" { "/questions/5/answer/level/levels/-": { "zh": "两人专职", "en": "Two full-time people" } } "lint-level-count";
        levels_are_told_apart: "context.json" { "/questions/5/answer/level/levels/1/en": "Nobody" } "lint-text-twice";
        options_are_told_apart: "goals.json" { "/questions/2/answer/choice/options/1/label/zh": "强度目标" } "lint-text-twice";
        levels_are_not_numbered: "context.json" { "/questions/5/answer/level/levels/1/en": "1 person" } "lint-level-number";
        each_level_has_a_value: "practice.json" { "/questions/0/answer/level/values": [0, 1] } "lint-values-count";
        values_of_levels_do_not_fall: "practice.json" { "/questions/0/answer/level/values": [0, 0.4, 0.9] } "lint-values-order";
        an_option_that_counts_has_a_value: "goals.json" { "/questions/2/answer/choice/options/0/value": null } "lint-value-missing";
        a_value_nobody_uses_is_useless: "context.json" { "/questions/1/answer/number/anchors": [[2, 0], [50, 1]] } "lint-value-unused";
        full_marks_can_be_reached: "practice.json" { "/questions/1/answer/multi/full": 4 } "lint-full-points";
        some_options_have_points: "practice.json" { "/questions/1/answer/multi/options/0/points": 0, "/questions/1/answer/multi/options/1/points": 0, "/questions/1/answer/multi/full": null } "lint-points-zero";
        a_number_has_a_unit: "context.json" { "/questions/1/answer/number/unit": null } "lint-unit-missing";
        a_year_has_no_decimals: "goals.json" { "/questions/1/answer/year/decimals": 1 } "lint-year-unit";
        a_range_goes_up: "goals.json" { "/questions/1/answer/year/likely": [2035, 2020] } "lint-range-order";
        likely_answers_are_possible: "goals.json" { "/questions/1/answer/year/likely": [2010, 2035] } "lint-likely-outside";
        a_number_that_counts_has_goalposts: "context.json" { "/questions/4/answer/percent/anchors": null } "lint-anchors-missing";
        goalposts_rise: "goals.json" { "/questions/3/answer/percent/anchors": [[0, 0], [0, 0.6], [60, 1]] } "lint-anchors-order";
        goalposts_go_one_way: "goals.json" { "/questions/3/answer/percent/anchors": [[0, 0], [20, 1], [60, 0.5]] } "lint-anchors-values";
        goalposts_reach_both_ends: "goals.json" { "/questions/3/answer/percent/anchors": [[0, 0.1], [60, 1]] } "lint-anchors-values";
        goalposts_can_be_answered: "goals.json" { "/questions/3/answer/percent/anchors": [[0, 0], [95, 1]] } "lint-anchor-outside";
        what_is_scored_can_be_scored: "context.json" { "/questions/3/indicator": "targets" } "lint-answer-unscored";
        points_weigh_within_an_indicator: "context.json" { "/questions/3/points": 2 } "lint-points-unused";

        // Conditions.
        a_gate_comes_before: "goals.json" { "/questions/2/when": { "question": "goal-cut", "at_least": 50 } } "lint-when-later";
        a_level_asked_for_exists: "goals.json" { "/questions/1/when/at_least": 3 } "lint-when-above";
        a_condition_decides_something: "goals.json" { "/questions/1/when/at_least": 0 } "lint-when-always";
        a_test_fits_the_answer: "goals.json" { "/questions/1/when": { "question": "goal-target", "includes": "yes" } } "lint-when-mismatch";
        an_option_asked_for_exists: "goals.json" { "/questions/3/when/any/1/is": "total" } "lint-when-option";
        a_condition_does_not_contradict_itself: "practice.json" { "/questions/2/when/all/-": { "question": "inv-done", "at_least": 2 } } "lint-when-never";
        what_drops_out_hangs_on_nothing_scored: "goals.json" { "/questions/1/when_hidden": "na" } "lint-hidden-gate";
        what_drops_out_hangs_on_nothing_scored_by_way_of_another: "goals.json" { "/questions/2/when": { "question": "goal-year", "at_least": 2020 }, "/questions/2/when_hidden": "na" } "lint-hidden-gate";
        hiding_needs_a_condition: "goals.json" { "/questions/0/when_hidden": "na" } "lint-hidden-always";
        the_short_form_asks_its_own_gates: "practice.json" { "/questions/1/core": true } "lint-core-gate";
        the_short_form_takes_an_hour: "practice.json" { "/questions/0/core": true, "/questions/3/core": true, "/questions/4/core": true, "/questions/0/minutes": 15, "/questions/2/minutes": 15, "/questions/3/minutes": 15, "/questions/4/minutes": 15, "/questions/1/core": true, "/questions/1/minutes": 15 } "lint-core-long";

        // Points and structure.
        some_criterion_has_points: "framework.json" { "/criteria/0/points": 0, "/criteria/1/points": 0 } "lint-points-zero";
        some_indicator_has_points: "framework.json" { "/indicators/0/points": 0 } "lint-points-zero";
        some_question_has_points: "practice.json" { "/questions/3/points": 0 } "lint-points-zero";
        a_criterion_has_indicators: "framework.json" { "/criteria/-": { "id": "more", "points": 1, "name": { "zh": "其他", "en": "More" } } } "lint-criterion-empty";
        a_computed_criterion_has_no_indicators: "framework.json" { "/criteria/0/from": "assistance" } "lint-criterion-computed";
        an_indicator_has_questions: "framework.json" { "/indicators/-": { "id": "more", "criterion": "goals", "name": { "zh": "其他", "en": "More" } } } "lint-indicator-empty";
        an_indicator_counts_somewhere: "framework.json" { "/indicators/0/criterion": null, "/criteria/0/from": "assistance" } "lint-indicator-idle";
        a_practice_is_needed_by_some_kind: "framework.json" { "/assistance/1/need/0/ref": "inventory" } "lint-practice-unused";
        a_target_is_within_reach: "framework.json" { "/indicators/1/practice/default": 0.8, "/indicators/1/practice/cap": 0.75 } "lint-default-above-cap";
        a_target_required_by_goals_is_within_reach: "framework.json" { "/indicators/1/practice/cap": 0.7 } "lint-target-above-cap";
        a_desired_level_is_a_level: "framework.json" { "/indicators/1/practice/desired": "ctx-joint" } "lint-desired-level";
        a_wish_is_not_scored: "framework.json" { "/indicators/1/practice/desired": "goal-target" } "lint-desired-scored";
        need_is_made_of_gaps: "framework.json" { "/assistance/0/need/-": { "ref": "ctx-joint", "points": 1 } } "lint-need-practice";
        need_and_merit_stay_apart_in_criteria: "framework.json" { "/indicators/1/criterion": "goals" } "lint-need-and-merit";
        need_and_merit_stay_apart_in_conditions: "framework.json" { "/assistance/0/conditions/0/ref": "inv-done" } "lint-need-and-merit";
        need_and_demand_stay_apart: "framework.json" { "/assistance/1/demand/-": { "ref": "plan", "points": 1 } } "lint-need-and-merit";
        what_comes_first_can_be_reached: "framework.json" { "/assistance/1/requires/0/at_least": 0.6 } "lint-require-above-default";
        no_kind_waits_for_itself: "framework.json" { "/assistance/0/requires": [{ "kind": "plan", "ref": "plan", "at_least": 0.25 }] } "lint-require-circle";
        a_kind_fits_into_the_programme: "framework.json" { "/assistance/1/months": 19 } "lint-kind-long";

        // Constants.
        marks_fall: "framework.json" { "/method/quality_marks": [0.4, 0.7] } "lint-marks-order";
        a_city_cannot_be_in_and_out: "framework.json" { "/method/committee/out_to": 0.9 } "lint-bands-order";
        a_gate_stands_before_a_criterion: "framework.json" { "/method/committee/gates": [{ "criterion": "staff", "at_least": 0.5 }] } "lint-gate-unknown";
        preparation_fits_into_the_programme: "framework.json" { "/method/preparation_months": 19 } "lint-preparation-long";
        each_degree_of_confidence_has_a_strength: "framework.json" { "/evidence/1/strength": [0.6, 0.8, 0.9] } "lint-strength-count";
        confidence_never_weakens: "framework.json" { "/evidence/1/strength": [0.9, 0.6] } "lint-strength-order";
        better_evidence_never_weakens: "framework.json" { "/evidence/0/strength": [0.1, 0.95] } "lint-strength-order";
        some_evidence_counts_as_documented: "framework.json" { "/method/backed_at": 0.95 } "lint-backed-never";
        a_file_is_named_like_its_questionnaire: "goals.json" { "/id": "aims" } "lint-questionnaire-id";
    }
}

/// Rules about whole files, or about more than one; those of peers are tested with the directory.
const OTHERS: [&str; 7] = [
    "lint-extra-file",
    "lint-json-depth",
    "lint-missing-file",
    "lint-peer-practice",
    "lint-too-many",
    "lint-when-behind",
    "lint-when-deep",
];

#[test]
fn a_file_that_is_named_must_be_there() {
    assert_eq!(found(&with(&folder("good"), "glossary.json", None)), [""; 0]);
    let problems = found(&with(&folder("good"), "practice.json", None));
    assert_eq!(problems, ["lint-missing-file"], "nothing in it is called unknown");
}

#[test]
fn a_file_that_nothing_names_is_told() {
    let files = with(&folder("good"), "extra.json", Some("{}".to_owned()));
    assert_eq!(found(&files), ["lint-extra-file"]);
    let files = with(&folder("good"), "notes.md", Some("no JSON".to_owned()));
    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn nesting_has_an_end() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert_eq!(found(&with(&folder("good"), "peers.json", Some(deep))), ["lint-json-depth"]);
    let abyss = "[".repeat(100_000);
    assert_eq!(found(&with(&folder("good"), "peers.json", Some(abyss))), ["lint-json-depth"]);
}

#[test]
fn what_hangs_on_an_unreachable_question_is_told_apart_from_its_cause() {
    let never = json!({ "all": [
        { "question": "inv-done", "at_least": 2 },
        { "not": { "question": "inv-done", "at_least": 1 } },
    ] });
    let behind = json!({ "question": "inv-sectors", "includes": "waste" });
    let edits = [("/questions/1/when", never), ("/questions/2/when", behind)];
    assert_eq!(found(&set("practice.json", &edits)), ["lint-when-never", "lint-when-behind"]);
}

#[test]
fn a_chain_of_conditions_has_an_end() {
    let note = |at: usize| {
        json!({
            "id": format!("note-{at}"), "minutes": 1, "informant": "drc",
            "text": { "zh": "还有吗？", "en": "More?" }, "hint": { "zh": "一句。", "en": "A line." },
            "guidance": { "zh": "追问。", "en": "Probe." }, "ask_to_see": { "zh": "文件", "en": "It" },
            "source": { "zh": "示例", "en": "None" }, "why": { "zh": "原因。", "en": "Why." },
            "when": { "question": format!("note-{}", at.wrapping_sub(1)), "is": "yes" },
            "answer": { "yes_no": {} },
        })
    };
    let mut edits: Vec<_> = (0..2_000).map(|at| ("/questions/-", note(at))).collect();
    edits[0].1.as_object_mut().expect("an object").remove("when");
    assert_eq!(found(&set("context.json", &edits)), ["lint-when-deep"]);
}

#[test]
fn a_flood_of_problems_is_cut_off() {
    let list = format!("{{ \"terms\": [{}0] }}", "0,".repeat(100_000));
    let problems = found(&with(&folder("good"), "glossary.json", Some(list)));
    assert_eq!(problems.last(), Some(&"lint-too-many"));
    assert!(problems.len() < 10_000);
}

#[test]
fn every_message_belongs_to_a_tested_rule_and_stands_in_order_in_both_languages() {
    let ids = |messages: &'static str| -> Vec<&str> {
        let lines = messages.lines().filter(|line| line.starts_with("lint-"));
        lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect()
    };
    let defined = ids(include_str!("../locales/en/lint.ftl"));
    assert_eq!(defined, ids(include_str!("../locales/zh/lint.ftl")));
    let tested: BTreeSet<&str> = PLANTED.iter().chain(&OTHERS).copied().collect();
    assert_eq!(defined, tested.into_iter().collect::<Vec<_>>());
}
