//! What several tests share: a stage on which the interface plays without terminal or disk, and
//! texts kept beside the tests.

#![allow(dead_code, missing_docs, reason = "each test uses its own part")]

use citycap::assessment::{Assessment, Body, Does, Event, FrameworkMark, Sheet, Stage as State};
use citycap::committee::Setting;
use citycap::committee::draws::Pulse;
use citycap::framework::{Files, Framework};
use citycap::i18n::{Language, Words};
use citycap::report::{Brief, ndjson};
use citycap::scoring::Model;
use citycap::store::Listing;
use citycap::tui::app::App;
use citycap::tui::council::job::Job;
use citycap::tui::council::{self, Council};
use citycap::tui::desk::Desk;
use citycap::tui::effect::{Effect, Then};
use citycap::tui::outside::{self, happened};
use citycap::tui::theme::Theme;
use citycap::tui::view::view;
use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent, KeyModifiers};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use unicode_width::UnicodeWidthStr;

/// The shipped framework, loaded once.
pub fn shipped() -> Arc<Framework> {
    static SHIPPED: OnceLock<Arc<Framework>> = OnceLock::new();
    Arc::clone(SHIPPED.get_or_init(|| {
        Arc::new(Framework::load(&Files::shipped()).expect("the shipped framework loads"))
    }))
}

/// A shipped sample sheet.
pub fn sample(name: &str) -> Sheet {
    let path = repository().join("questionnaires/samples").join(format!("{name}.json"));
    let text = std::fs::read_to_string(&path).expect("the sample is there");
    Sheet::parse(&text).expect("the sample is a sheet")
}

pub fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The event that says this after everything an assessment has heard.
pub fn event(assessment: &Assessment, does: Does) -> Event {
    let heads = assessment.replaced_by(&does);
    let (event, _) = Event::seal(Body {
        at: "2026-03-31T09:31:00+08:00".into(),
        by: "sample interviewer".into(),
        device: "stage".into(),
        after: Vec::new(),
        replaces: heads,
        does,
    });
    event
}

/// The assessment that a sheet describes.
pub fn assessment(framework: &Framework, sheet: Sheet) -> Assessment {
    let mut assessment = Assessment::default();
    let mark = FrameworkMark {
        id: framework.id.clone(),
        version: framework.version.clone(),
        digest: framework.digest.clone(),
    };
    let mut say = |does| {
        let event = event(&assessment, does);
        assessment.apply(event);
    };
    say(Does::Begin { framework: mark, id: String::new() });
    say(Does::City(sheet.city.unwrap_or_default()));
    for (question, answer) in sheet.answers {
        say(Does::Answer { question, answer });
    }
    for (question, text) in sheet.notes {
        say(Does::Note { question, text });
    }
    assessment
}

/// The words, read once a thread.
pub fn words(language: Language) -> Words {
    thread_local!(static WORDS: Words = Words::new(Language::Zh));
    let mut words = WORDS.with(Clone::clone);
    words.set_language(language);
    words
}

/// How the library lists the assessment that a sheet describes.
pub fn listing(id: &str, sheet: Sheet) -> Listing {
    Listing {
        id: id.to_owned(),
        answered: sheet.answers.len(),
        events: sheet.answers.len() + 2,
        city: sheet.city,
        framework: None,
        last: Some("2026-03-31T09:31:00+08:00".to_owned()),
        stage: State::Draft,
        late: 0,
        awaited: 0,
        amended: 0,
        damage: 0,
    }
}

/// The interface with an assessment open, and everything it wanted done outside.
pub struct Stage {
    pub app: App,
    pub effects: Vec<Effect>,
}

impl Stage {
    /// The list of assessments, empty.
    pub fn home(language: Language) -> Self {
        let app = App::new(words(language), Theme::COLOUR, String::new(), Vec::new());
        Self { app, effects: Vec::new() }
    }

    /// An assessment with the answers of a sheet.
    pub fn with(sheet: Sheet, language: Language) -> Self {
        Self::on(shipped(), sheet, language)
    }

    /// An assessment that answers this framework.
    pub fn on(framework: Arc<Framework>, sheet: Sheet, language: Language) -> Self {
        let mut stage = Self::home(language);
        let assessment = assessment(&framework, sheet);
        stage.app.desk = Some(Box::new(Desk::new("stage".into(), framework, assessment)));
        stage
    }

    /// A sample set of cities before the committee, with so many draws.
    pub fn committee(name: &str, select: usize, draws: u64, language: Language) -> Self {
        Self::committee_at(
            repository().join("tests/data/committee").join(name),
            select,
            draws,
            language,
        )
    }

    fn committee_at(path: PathBuf, select: usize, draws: u64, language: Language) -> Self {
        let mut stage = Self::home(language);
        stage.read(vec![path], None);
        // As many as tell the sets apart; all of them would take an unoptimised program minutes.
        let council = stage.app.council.as_mut().expect("cities are before the committee");
        council.setting = Setting { draws, select, ..council.setting.clone() };
        council.opened = council.setting.clone();
        council.state = council::State::Due;
        stage
    }

    /// The committee page of the shipped samples, of which two are to be chosen.
    pub fn committee_of_samples(draws: u64, language: Language) -> Self {
        let framework = shipped();
        let lines = ["sample-early", "sample-advanced", "sample-cluster", "sample-partial"]
            .into_iter()
            .flat_map(|name| {
                let assessment = assessment(&framework, sample(name));
                let score = Model::new(&framework).score(&framework, &assessment);
                ndjson(&Brief::new(name, &framework, &assessment, &score, &[]))
            });
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("samples.ndjson");
        std::fs::write(&path, lines.collect::<Vec<u8>>()).expect("the lines are written");
        Self::committee_at(path, 2, draws, language)
    }

    /// Reads exports as if the loop waited for it.
    pub fn read(&mut self, paths: Vec<PathBuf>, digest: Option<String>) {
        let job = Job::Read { paths, digest, frameworks: vec![shipped()] };
        self.app.hear(job.run(&Pulse::default()));
    }

    /// Makes the rest of the draws, as the loop does while nobody presses a key.
    pub fn count(&mut self) {
        if let Some(job) = self.council().due() {
            self.app.hear(job.run(&Pulse::default()));
        }
    }

    pub fn council(&self) -> &Council {
        self.app.council.as_ref().expect("cities are before the committee")
    }

    pub fn desk(&self) -> &Desk {
        self.app.desk.as_ref().expect("an assessment is open")
    }

    /// Says something as if it had been written elsewhere.
    pub fn say(&mut self, does: Does) {
        let desk = self.app.desk.as_mut().expect("an assessment is open");
        let heard = event(&desk.assessment, does);
        desk.hear([heard], Then::Stay);
    }

    /// Puts another assessment beside the one on the table.
    pub fn compare(&mut self, other: &Assessment) {
        let desk = self.app.desk.as_mut().expect("an assessment is open");
        assert!(desk.compare(other, "other"));
        self.press(KeyCode::Char('8'));
    }

    /// Goes to a question and puts the focus there.
    pub fn ask(&mut self, question: &str) {
        let desk = self.app.desk.as_mut().expect("an assessment is open");
        let at = desk.framework.position(question).expect("the question is there");
        desk.interview.whole = true;
        desk.list_questions();
        desk.go_to(at);
        desk.interview.focus = citycap::tui::interview::Focus::Question;
    }

    pub fn press(&mut self, code: KeyCode) {
        self.input(&TerminalEvent::Key(KeyEvent::new(code, KeyModifiers::NONE)));
    }

    pub fn ctrl(&mut self, key: char) {
        let event = KeyEvent::new(KeyCode::Char(key), KeyModifiers::CONTROL);
        self.input(&TerminalEvent::Key(event));
    }

    pub fn write(&mut self, text: &str) {
        for character in text.chars() {
            self.press(KeyCode::Char(character));
        }
    }

    /// Takes an event and hears what it says, as if a disk had taken it.
    pub fn input(&mut self, event: &TerminalEvent) {
        let Some(effect) = self.app.input(event) else { return };
        let (said, then) = match &effect {
            Effect::Record { does, then } => (std::slice::from_ref(does), *then),
            Effect::RecordAll { said } => (&said[..], Then::Stay),
            _ => (&[][..], Then::Stay),
        };
        if let (false, Some(desk)) = (said.is_empty(), &mut self.app.desk) {
            let told = match said {
                [does] => happened(does, then, desk, &self.app.words),
                _ => ("saved", Vec::new()),
            };
            for does in said {
                let heard = self::event(&desk.assessment, does.clone());
                desk.hear([heard], then);
            }
            self.app.notice = Some(outside::told(told.0, &told.1, "09:31", &self.app.words));
        }
        self.effects.push(effect);
    }

    /// What stands on a screen of this size, and where the cursor is.
    pub fn draw(&self, width: u16, height: u16) -> (Buffer, (u16, u16)) {
        let mut terminal =
            Terminal::new(TestBackend::new(width, height)).expect("a test terminal opens");
        terminal.draw(|frame| view(frame, &self.app)).expect("the screen is drawn");
        let cursor = terminal.get_cursor_position().expect("the cursor is somewhere");
        (terminal.backend().buffer().clone(), (cursor.x, cursor.y))
    }

    /// The screen as text, without spaces at the line ends.
    pub fn screen(&self, width: u16, height: u16) -> String {
        text_of(&self.draw(width, height).0)
    }
}

/// A buffer as text; a wide character counts once.
pub fn text_of(buffer: &Buffer) -> String {
    let mut text = String::new();
    for y in 0..buffer.area.height {
        let mut line = String::new();
        let mut x = 0;
        while x < buffer.area.width {
            let symbol = buffer[(x, y)].symbol();
            line.push_str(symbol);
            x += symbol.width().max(1) as u16;
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Compares with the text kept in a file. `UPDATE_GOLDEN=1` writes the file instead.
pub fn golden(path: &str, text: &str) {
    let path = repository().join(path);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("folder");
        std::fs::write(&path, text).expect("the file is written");
        return;
    }
    // A checkout may have changed line ends.
    let kept = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if kept != text {
        let first = kept.lines().zip(text.lines()).position(|(kept, now)| kept != now);
        panic!(
            "{} is no longer what the program says (first at line {:?}); \
             look at the difference and run again with UPDATE_GOLDEN=1\n{text}",
            path.display(),
            first.map(|line| line + 1)
        );
    }
}
