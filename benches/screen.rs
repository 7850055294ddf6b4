//! What a start and a key cost, part by part. `cargo bench --bench screen`.

#[path = "../tests/stage/mod.rs"]
mod stage;

use citycap::framework::{Files, Framework};
use citycap::i18n::{Language, Words};
use citycap::scoring::Model;
use citycap::tui::view::view;
use crossterm::event::KeyCode;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use stage::{Stage, sample};

fn main() {
    divan::main();
}

#[divan::bench]
fn start_words() -> Words {
    Words::new(Language::Both)
}

#[divan::bench]
fn start_digest() -> String {
    Files::shipped().digest()
}

#[divan::bench]
fn start_framework() -> Framework {
    Framework::load(&Files::shipped()).expect("the shipped framework loads")
}

#[divan::bench]
fn start_model(bencher: divan::Bencher) {
    let framework = stage::shipped();
    bencher.bench(|| Model::new(&framework));
}

#[divan::bench(args = [Language::Zh, Language::En, Language::Both])]
fn draw_question(bencher: divan::Bencher, language: Language) {
    let mut stage = Stage::with(sample("sample-advanced"), language);
    stage.ask("inv-78");
    draw(bencher, &stage);
}

#[divan::bench(args = [Language::Both])]
fn draw_results(bencher: divan::Bencher, language: Language) {
    let mut stage = Stage::with(sample("sample-advanced"), language);
    stage.press(KeyCode::F(9));
    draw(bencher, &stage);
}

#[divan::bench]
fn answer_and_score(bencher: divan::Bencher) {
    let mut stage = Stage::with(sample("sample-advanced"), Language::Both);
    stage.ask("inv-78");
    let mut digit = 0;
    bencher.bench_local(|| {
        digit = (digit + 1) % 4;
        stage.press(KeyCode::Char(char::from(b'0' + digit)));
    });
}

fn draw(bencher: divan::Bencher, stage: &Stage) {
    let mut terminal = Terminal::new(TestBackend::new(100, 30)).expect("a test terminal opens");
    bencher.bench_local(|| {
        terminal.draw(|frame| view(frame, &stage.app)).expect("the screen is drawn");
    });
}
