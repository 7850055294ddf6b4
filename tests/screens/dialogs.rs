//! The dialogs: forms, questions before something is done, what is told and looked up.

use super::{Pages, after, asked};
use crate::stage::{Stage, sample};
use citycap::assessment::{Answer, Does, Said, Seal, Sheet, Step, Value};
use citycap::i18n::{Language, Text};
use citycap::report::Line;
use citycap::tui::dialog::{Confirm, Consequence, Dialog, Purpose};
use citycap::tui::effect::Effect;
use citycap::tui::leaf::Leaf;
use crossterm::event::KeyCode::{self, Char, Delete, Down, Enter, Esc, F};

pub fn pages(language: Language) -> Pages {
    let mut pages = forms(language);
    pages.extend(steps(language));
    pages.extend(confirms(language));
    pages
}

/// A question of an assessment that has just begun.
fn fresh(question: &str, language: Language) -> Stage {
    let mut stage = Stage::with(Sheet::default(), language);
    stage.ask(question);
    stage
}

fn forms(language: Language) -> Pages {
    let at = |question: &str, keys: &[KeyCode]| {
        after(asked("sample-advanced", question, language), keys)
    };
    let home = |key| after(Stage::home(language), &[key]);
    let typed = |mut stage: Stage, texts: [&str; 3]| {
        for text in texts {
            stage.write(text);
            stage.press(Enter);
        }
        stage
    };
    let later = ["2023年能源平衡表", "发展和改革委员会", "2026-04-30"];
    let room = || after(Stage::with(sample("sample-partial"), language), &[KeyCode::Right]);
    vec![
        ("exchange", home(F(7))),
        ("take in", home(F(8))),
        ("author", home(F(11))),
        ("city", after(Stage::with(sample("sample-cluster"), language), &[F(6)])),
        ("not applicable", {
            let stage = asked("sample-advanced", "enm-93", language);
            after(stage, &[F(5)])
        }),
        ("evidence, several pieces", {
            let mut stage = at("inv-78", &[F(6), F(4), Char('2'), Enter]);
            stage.write("统计年鉴 2023 Statistical yearbook");
            stage
        }),
        ("several pieces beside the question", {
            let mut stage = at("inv-78", &[F(6), F(4), Char('2'), Enter]);
            stage.write("统计年鉴 2023 Statistical yearbook");
            after(stage, &[F(10)])
        }),
        ("what is sent later", {
            let mut stage = room();
            stage.ctrl('k');
            stage
        }),
        ("what is sent later, on leaving", {
            let stage = Stage::with(sample("sample-partial"), language);
            after(stage, &[Enter, F(3), Esc, Esc, Char('2')])
        }),
        ("leave, with questions open", {
            let stage = Stage::with(sample("sample-partial"), language);
            after(stage, &[Enter, F(3), Esc, Esc])
        }),
        ("still to come, in the outline", {
            let mut stage = room();
            stage.ctrl('k');
            typed(stage, later)
        }),
        ("still to come, in the review", {
            let mut stage = room();
            stage.ctrl('k');
            let mut stage = typed(stage, later);
            stage.ctrl('a');
            stage
        }),
        ("trail of a question", {
            let mut stage = at("inv-78", &[Char('1'), Char('2')]);
            stage.ctrl('o');
            stage
        }),
        ("told", {
            let mut stage = Stage::home(language);
            let line = |zh: &str, en: &str| Line { indent: 0, text: Text::new(zh, en), to: None };
            let told = [
                line("青岛市：收入12条。", "Qingdao: 12 entries taken in."),
                line("样钢市：没有新内容。", "Yanggang: nothing new."),
            ];
            stage.app.dialogs.push(Dialog::Told(Leaf::new(None, &told)));
            stage
        }),
        ("settle", {
            let mut stage = at("inv-78", &[]);
            stage.ctrl('r');
            stage.press(Char('1'));
            stage.ctrl('d');
            after(stage, &[Char('1')])
        }),
        ("a wrong number", {
            let mut stage = fresh("cap-45", language);
            stage.write("-7");
            after(stage, &[Enter])
        }),
        ("what if, in the interview", {
            let mut stage = at("inv-78", &[]);
            stage.ctrl('w');
            after(stage, &[Char('0')])
        }),
        ("help on a form", at("inv-78", &[F(6), F(1)])),
        ("commands on the results", {
            let mut stage = after(Stage::with(sample("sample-early"), language), &[F(9)]);
            stage.ctrl('p');
            stage
        }),
    ]
}

/// An assessment that took these steps.
fn stepped(language: Language, steps: impl IntoIterator<Item = Step>) -> Stage {
    let mut stage = Stage::with(sample("sample-advanced"), language);
    for step in steps {
        stage.say(Does::State(step));
    }
    after(stage, &[F(9)])
}

fn submitted() -> Step {
    Step::Submit { note: "请核对能源数据。Please check the energy figures.".to_owned() }
}

fn steps(language: Language) -> Pages {
    let sealed = || {
        let stage = Stage::with(Sheet::default(), language);
        Step::Seal(Seal::new("5e".repeat(32), &stage.desk().framework, Vec::new()))
    };
    vec![
        ("submit", after(stepped(language, []), &[F(5), F(5)])),
        ("send back", after(stepped(language, [submitted()]), &[F(6)])),
        ("send back, without a reason", after(stepped(language, [submitted()]), &[F(6), F(10)])),
        ("seal", after(stepped(language, [submitted()]), &[F(5), F(5)])),
        ("amend", after(stepped(language, [submitted(), sealed()]), &[F(5)])),
        (
            "trail of the assessment",
            after(stepped(language, [submitted(), sealed()]), &[Char('0')]),
        ),
    ]
}

fn confirms(language: Language) -> Pages {
    let at = |question: &str, keys: &[KeyCode]| {
        after(asked("sample-advanced", question, language), keys)
    };
    let asking = |word, args, effect| {
        let mut stage = Stage::with(sample("sample-early"), language);
        let yes = Consequence::Effect(Box::new(effect));
        stage.app.dialogs.push(Dialog::Confirm(Confirm::new(word, args, yes)));
        stage
    };
    let path = "/home/sample/qingdao.json".to_owned();
    let export = Effect::Export { path: path.clone(), replace: true };
    vec![
        ("really discard", {
            let mut stage = at("inv-78", &[F(7)]);
            stage.write("x");
            after(stage, &[Esc])
        }),
        ("really replace an answer", at("inv-78", &[F(3)])),
        ("really take back", at("inv-78", &[Delete])),
        ("really so many", {
            let mut stage = fresh("cap-45", language);
            stage.write("45");
            after(stage, &[Enter])
        }),
        ("what becomes of what was tried", {
            let mut stage = at("inv-78", &[]);
            stage.ctrl('w');
            stage.press(Char('0'));
            stage.ctrl('w');
            stage
        }),
        ("really restore", {
            let mut stage = at("inv-78", &[Char('1'), Char('2')]);
            stage.ctrl('o');
            after(stage, &[Down, Enter])
        }),
        ("really seal despite a dispute", {
            let mut stage = stepped(language, []);
            let level = Value::Level(citycap::assessment::Span::One(0));
            let mut answer = Answer::new(Said::Value(level));
            answer.rater = citycap::assessment::Rater::City;
            stage.say(Does::Answer { question: "inv-78".to_owned(), answer });
            stage.say(Does::State(submitted()));
            after(stage, &[F(5), F(5)])
        }),
        ("really replace a file", asking("confirm-replace", vec![("path", path)], export)),
        ("really leave without the disk", {
            asking("confirm-lose", vec![("count", "2".to_owned())], Effect::Abandon)
        }),
    ]
}

/// Every kind of dialog and every purpose of a form is on one of the pages: a new one is a new arm
/// here, and has no page until one is added.
pub fn all_are_here(pages: &Pages) {
    let mut kinds = [0; 9];
    let mut purposes = [0; 19];
    for dialog in pages.iter().filter_map(|(_, stage)| stage.app.dialogs.last()) {
        let kind = match dialog {
            Dialog::Form(form) => {
                let purpose = match form.purpose {
                    Purpose::NewCity => 0,
                    Purpose::City => 1,
                    Purpose::Evidence(_) => 2,
                    Purpose::Note(_) => 3,
                    Purpose::NotApplicable(_) => 4,
                    Purpose::Comment(_) => 5,
                    Purpose::Pause { leaving: false } => 6,
                    Purpose::Pause { leaving: true } => 7,
                    Purpose::Export => 8,
                    Purpose::Exchange => 9,
                    Purpose::TakeIn => 10,
                    Purpose::Submit => 11,
                    Purpose::SendBack => 12,
                    Purpose::Amend => 13,
                    Purpose::Settle(_) => 14,
                    Purpose::Author => 15,
                    Purpose::Table => 16,
                    Purpose::Minutes => 17,
                    Purpose::Ballot => 18,
                };
                purposes[purpose] += 1;
                0
            }
            Dialog::Confirm(_) => 1,
            Dialog::Dispute(_) => 2,
            Dialog::Review(_) => 3,
            Dialog::Seek(_) => 4,
            Dialog::Plan(_) => 5,
            Dialog::Trail(_) => 6,
            Dialog::Told(_) => 7,
            Dialog::Help { .. } => 8,
        };
        kinds[kind] += 1;
    }
    assert!(kinds.iter().all(|count| *count > 0), "a kind of dialog has no page: {kinds:?}");
    assert!(purposes.iter().all(|count| *count > 0), "a form has no page: {purposes:?}");
}
