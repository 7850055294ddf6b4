//! Whatever keys come, in whatever window: nothing panics, the cursor stays inside, and what was
//! said reads back as it was written.

mod stage;

use citycap::assessment::{Assessment, Event as Said, Sheet, Truth};
use citycap::framework::Framework;
use citycap::i18n::Language;
use citycap::store::read_folder;
use citycap::tui::config::Config;
use citycap::tui::desk::Desk;
use citycap::tui::keys::{Keys, names};
use citycap::tui::pace::Pace;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use stage::{Stage, repository, sample};
use std::sync::Arc;

/// Windows, from one cell on.
const SIZES: [(u16, u16); 9] =
    [(1, 1), (2, 9), (20, 3), (59, 19), (60, 20), (80, 24), (99, 31), (140, 45), (200, 60)];

/// What an input method, a keyboard and a clipboard can send beside letters.
const TEXTS: [&str; 10] =
    ["青岛", "１２３", "👨‍👩‍👧‍👦", "e\u{301}\u{301}", "\u{200b}", "－", "？", "ｑ", "。，", "\u{202e}x"];

const PASTES: [&str; 5] = [
    "一\r\n二\r\n三",
    "\u{1b}[2J\u{1b}]0;x\u{7}",
    "",
    "👩‍🔬\t\u{0}",
    "a very long line of pasted words ",
];

/// A small generator of its own: the same keys on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn of<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.roll(things.len())]
    }
}

fn press(stage: &mut Stage, code: KeyCode, modifiers: KeyModifiers) {
    stage.input(&Event::Key(KeyEvent::new(code, modifiers)));
}

fn one_key(stage: &mut Stage, dice: &mut Dice) {
    let none = KeyModifiers::NONE;
    match dice.roll(20) {
        0..=4 => press(stage, KeyCode::Char(char::from(b'0' + dice.roll(10) as u8)), none),
        5..=7 => press(
            stage,
            dice.of(&[KeyCode::Up, KeyCode::Down, KeyCode::Left, KeyCode::Right]),
            none,
        ),
        8..=9 => press(stage, dice.of(&[KeyCode::Enter, KeyCode::Tab, KeyCode::BackTab]), none),
        10..=11 => press(stage, KeyCode::F(dice.roll(13) as u8), none),
        12 => press(stage, KeyCode::Esc, none),
        13 => press(
            stage,
            dice.of(&[
                KeyCode::Home,
                KeyCode::End,
                KeyCode::PageUp,
                KeyCode::PageDown,
                KeyCode::Delete,
                KeyCode::Backspace,
                KeyCode::Insert,
                KeyCode::Null,
            ]),
            none,
        ),
        14 => press(stage, KeyCode::Backspace, none),
        15 => press(stage, KeyCode::Char(char::from(b' ' + dice.roll(95) as u8)), none),
        16 => {
            let letter = char::from(b'a' + dice.roll(26) as u8);
            press(stage, KeyCode::Char(letter), KeyModifiers::CONTROL);
        }
        17 => {
            let text = dice.of(&TEXTS);
            stage.write(text);
        }
        18 => press(stage, dice.of(&[KeyCode::Enter, KeyCode::Char('j')]), KeyModifiers::ALT),
        _ => {
            let text = dice.of(&PASTES);
            stage.input(&Event::Paste(text.repeat(1 + dice.roll(3))));
        }
    }
}

/// Presses so many keys, looks at every `look`-th screen, and resizes between.
fn play(stage: &mut Stage, dice: &mut Dice, keys: usize, look: usize) {
    let mut size = SIZES[5];
    for key in 0..keys {
        one_key(stage, dice);
        if key % look == 0 {
            if dice.roll(8) == 0 {
                size = dice.of(&SIZES);
                stage.input(&Event::Resize(size.0, size.1));
            }
            let (_, (x, y)) = stage.draw(size.0, size.1);
            assert!(x < size.0 && y < size.1, "{x},{y} is outside {size:?}");
        }
    }
}

/// Keys as somebody might have changed them, at random.
fn changed(dice: &mut Dice) -> Keys {
    let names = names();
    let entries = (0..dice.roll(12)).map(|_| {
        let key = match dice.roll(3) {
            0 => format!("F{}", 1 + dice.roll(12)),
            1 => format!("Ctrl-{}", char::from(b'a' + dice.roll(26) as u8)),
            _ => dice.of(&["Insert", "Space", "Tab", "/", "q", "Esc", "5", "Backspace"]).to_owned(),
        };
        format!("{:?}: {key:?}", dice.of(&names))
    });
    let entries: Vec<String> = entries.collect();
    Config::read("", &format!("{{ \"keys\": {{ {} }} }}", entries.join(", "))).0.keys
}

/// The list that followed the answers one by one is the one that is made from all of them, and the
/// figures are those of the assessment.
fn agrees(stage: &mut Stage) {
    stage.app.catch_up();
    let desk = stage.app.desk.as_mut().expect("an assessment is open");
    let kept = desk.interview.clone();
    desk.list_questions();
    assert_eq!(desk.interview.list, kept.list);
    assert_eq!(desk.interview.unfiltered, kept.unfiltered);
    assert_eq!(desk.interview.done, kept.done);
    let anew = Desk::new(String::new(), Arc::clone(&desk.framework), desk.assessment.clone());
    assert_eq!(anew.score, desk.score);
    for (at, question) in anew.score.questions.iter().enumerate() {
        let hidden = question.asked == Truth::No;
        assert!(!hidden || !desk.interview.unfiltered.contains(&at), "question {at}");
    }
}

/// Writes every event as a line, reads the lines, and compares what they say.
fn reads_back(stage: &Stage) {
    let desk = stage.desk();
    let mut again = Assessment::default();
    for event in desk.assessment.events() {
        let (_, line) = Said::seal(event.body.clone());
        again.apply(Said::read(&line).expect("what was said can be read"));
    }
    assert_eq!(again.city(), desk.assessment.city());
    for question in &desk.framework.questions {
        let id = &question.id;
        assert_eq!(again.present(id), desk.assessment.present(id), "{id}");
        assert_eq!(again.notes(id), desk.assessment.notes(id), "{id}");
        assert_eq!(again.comments(id).len(), desk.assessment.comments(id).len(), "{id}");
        for answer in again.present(id).answers() {
            answer.fits(&desk.framework, question).expect("what was said fits its question");
        }
    }
}

fn small() -> Arc<Framework> {
    let files = read_folder(&repository().join("questionnaires/short-example")).expect("a folder");
    Arc::new(Framework::load(&files).expect("it loads"))
}

#[test]
fn a_hundred_thousand_keys_break_nothing() {
    let framework = small();
    for seed in 1..=10 {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed));
        let mut stage = Stage::on(Arc::clone(&framework), Sheet::default(), Language::Both);
        // Every other time with other keys and another pace.
        if seed % 2 == 0 {
            stage.app.keys = changed(&mut dice);
            stage.app.pace = dice.of(&[Pace::Always, Pace::Never]);
        }
        play(&mut stage, &mut dice, 10_000, 25);
        reads_back(&stage);
        agrees(&mut stage);
    }
}

#[test]
fn the_shipped_questions_stand_any_keys_too() {
    for (seed, language) in [(1, Language::Zh), (2, Language::En), (3, Language::Both)] {
        let mut dice = Dice(0x2545_F491_4F6C_DD1D_u64.wrapping_mul(seed));
        let mut stage = Stage::with(sample("sample-partial"), language);
        play(&mut stage, &mut dice, 500, 5);
        reads_back(&stage);
    }
}

#[test]
fn the_committee_page_stands_any_keys() {
    for (seed, set) in [(7, "clear"), (8, "tie"), (9, "missing")] {
        let mut dice = Dice(0x517C_C1B7_2722_0A95_u64.wrapping_mul(seed));
        let mut stage = Stage::committee(&format!("{set}.ndjson"), 2, 200, Language::Both);
        play(&mut stage, &mut dice, 500, 5);
    }
}

#[test]
fn the_list_of_assessments_stands_any_keys() {
    let mut dice = Dice(0x1234_5678_9ABC_DEF1);
    let mut stage = Stage::home(Language::Both);
    play(&mut stage, &mut dice, 5_000, 20);
}
