//! One question: what is read aloud, the rows or the field, what stands behind the answer.

mod heading;
mod spacing;

use self::spacing::Spacing;
use super::frame::notice;
use super::paper::Paper;
use crate::assessment::{Answer, Misfit, Present, Rater, Said, Value};
use crate::framework::{Answering, Question};
use crate::i18n::{Language, Text};
use crate::report::words;
use crate::text::search_key;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::field::{Field, Lines};
use crate::tui::interview::Focus;
use crate::tui::rows::{self, Mark};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let Some(question) = desk.question() else { return };
    let guidance = desk.interview.guidance;
    let mut page = Page::new(app, desk, question, area, Spacing::Under);
    let both = app.words.language() == Language::Both;
    // In two languages what is saved may take a line more: nothing is to move because of it.
    let spare = usize::from(both && notice(app, frame.area().width).len() < 2);
    // One language has nothing to stand beside it.
    let closer: &[Spacing] =
        if both { &[Spacing::Beside, Spacing::Behind] } else { &[Spacing::Behind] };
    for closer in closer {
        // What is to be read is scrolled; what is chosen from is to be seen at one glance.
        if guidance || page.rows_end + spare <= usize::from(area.height) {
            break;
        }
        page = Page::new(app, desk, question, area, *closer);
    }
    page.standing(&desk.assessment.present(&question.id));
    page.notes();
    page.talk();
    let mut area = area;
    if guidance {
        page.paper.keep_in_sight_to(page.head_end);
    } else {
        page.ask_to_see();
        area = page.more_below(frame, area);
    }
    let top = page.paper.top(area.height, &desk.interview.scroll);
    let field_at = page.field_at;
    page.paper.draw(frame, area, top, app.theme.dim);
    if let (Some(draft), Some(line)) = (&desk.interview.draft, field_at)
        && line >= top
        && line < top + usize::from(area.height)
    {
        let y = area.y + (line - top) as u16;
        let height = field_lines(draft).min(area.bottom() - y);
        let x = area.x + FIELD_INDENT;
        let place = Rect { x, y, width: area.width.saturating_sub(FIELD_INDENT), height };
        draft.draw(frame, place, desk.interview.focus == Focus::Question);
    }
}

/// Cells before a field: the marker stands there.
const FIELD_INDENT: u16 = 2;

fn field_lines(draft: &Field) -> u16 {
    match draft.lines() {
        Lines::One => 1,
        Lines::Several => 4,
    }
}

/// Marks the answer of the other rater.
const OTHER: &str = "○";

struct Page<'a> {
    app: &'a App,
    desk: &'a Desk,
    question: &'a Question,
    paper: Paper<'a>,
    spacing: Spacing,
    /// Whether the window has lines enough to say in full what stands elsewhere, too.
    tall: bool,
    /// The line of the field, where the answer is typed.
    field_at: Option<usize>,
    /// The line after what has to be seen together with the guidance.
    head_end: usize,
    /// The line after the last row that can be chosen.
    rows_end: usize,
}

/// From this many lines on a page is tall.
const TALL: u16 = 30;

impl<'a> Page<'a> {
    /// The page down to where the answer is chosen or typed, and the guidance if it is asked for.
    fn new(
        app: &'a App,
        desk: &'a Desk,
        question: &'a Question,
        area: Rect,
        spacing: Spacing,
    ) -> Self {
        let paper = Paper::new(&app.wrapper, area.width);
        let tall = area.height >= TALL;
        let [head_end, rows_end] = [0; 2];
        let mut page =
            Self { app, desk, question, paper, spacing, tall, field_at: None, head_end, rows_end };
        page.heading();
        page.field_at = desk.interview.draft.as_ref().map(|draft| page.field(draft));
        page.head_end = page.paper.len();
        // Right below what is read aloud, so that both are in sight.
        if desk.interview.guidance {
            page.guidance();
        }
        page.rows(desk.answer());
        page.rows_end = page.paper.len();
        page
    }
}

impl Page<'_> {
    /// A text in the languages shown, one under the other.
    fn texts(&mut self, head: &str, text: &Text, style: Style) {
        let shown = text.shown(self.app.words.language());
        self.paper.hang_all(head, self.app.theme.dim, shown, style);
    }

    /// A labelled text: `见证材料 Ask to see: …`.
    fn labelled(&mut self, word: &str, text: &Text) {
        let label = format!("{}  ", self.app.words.label(word));
        self.texts(&label, text, self.app.theme.plain);
    }

    fn rows(&mut self, answer: Option<&Answer>) {
        let Self { app, desk, question, .. } = *self;
        let theme = app.theme;
        let asking = desk.interview.focus == Focus::Question;
        let single = !question.answer.takes_several();
        let other = self.other().map(|other| rows::rows(question, Some(other), &app.words));
        for (at, row) in rows::rows(question, answer, &app.words).into_iter().enumerate() {
            let first = self.paper.len();
            let under = asking && Some(at) == desk.interview.row;
            let digit = row.digit.map_or(String::from(" "), |digit| digit.to_string());
            let mark = match row.mark {
                Mark::Off if single => " ".to_owned(),
                Mark::On if single => "●".to_owned(),
                Mark::Off => "[ ]".to_owned(),
                Mark::On => "[x]".to_owned(),
                Mark::Unsure => "[?]".to_owned(),
                Mark::Place(place) => format!("[{place}]"),
            };
            let marker = if under { "▸" } else { " " };
            // Side by side: the rater who is entering, and the other one.
            let also = other.as_ref().and_then(|rows| rows.get(at)).map(|row| row.mark);
            let also = match also {
                Some(Mark::Off) => " ",
                Some(_) => OTHER,
                None => "",
            };
            let head = format!("{marker} {digit} {mark}{also} ");
            let on = row.mark != Mark::Off;
            let style = match (under || on, asking) {
                (true, _) => theme.accent,
                (false, true) => theme.plain,
                // While the list has the keys, no digit answers.
                (false, false) => theme.dim,
            };
            let digits = if asking { theme.accent } else { theme.dim };
            self.spaced(&head, digits, &row.text, style);
            if under {
                self.paper.keep_from(first);
            }
        }
    }

    /// Leaves room for the field; returns its line.
    fn field(&mut self, draft: &Field) -> usize {
        let Self { app, desk, question, .. } = *self;
        let theme = app.theme;
        let first = self.paper.len();
        self.paper.line(vec![ratatui::text::Span::styled("▸", theme.accent)]);
        for _ in 1..field_lines(draft) {
            self.paper.blank();
        }
        self.paper.keep_in_sight(first);
        let unit = match &question.answer {
            Answering::Percent(_) => Some(Text::same("%")),
            other => other.number().and_then(|number| number.unit.clone()),
        };
        let limits = question.answer.limits();
        if let Some(unit) = unit {
            let text = app.words.with("field-unit", &[("unit", &unit)]);
            self.texts("", &text, theme.dim);
        }
        if let Some((low, high)) = limits {
            let args = [("low", low.to_string().into()), ("high", high.to_string().into())];
            let text = app.words.line("field-limits", &args);
            self.paper.text(&text, theme.dim);
        }
        if matches!(question.answer, Answering::Date(_)) {
            self.paper.text(&app.words.label("field-date"), theme.dim);
        }
        if let Some(misfit) = &desk.interview.problem {
            for line in misfit_lines(app, misfit) {
                self.paper.hang("! ", theme.warn, &line, theme.warn);
            }
        }
        first
    }

    /// What was said where it is no row, and what stands behind it: the answer of the rater who
    /// is entering first, then the other's.
    fn standing(&mut self, present: &Present) {
        let Self { app, desk, .. } = *self;
        let theme = app.theme;
        let own = desk.answer();
        if *present != Present::Open {
            self.paper.blank();
        }
        if desk.is_disputed(desk.interview.at) {
            let count = [("count", present.answers().len().into())];
            for line in app.words.lines("disputed", &count) {
                self.paper.hang("! ", theme.warn, &line, theme.warn);
            }
        }
        if let Some(answer) = own {
            self.own(answer);
        }
        for other in present.answers().into_iter().filter(|other| own != Some(*other)) {
            let given = words::said(self.question, &other.said, &app.words);
            let head = format!("{OTHER} {}  ", app.words.label(words::rater_word(&other.rater)));
            self.texts(&head, &given, theme.plain);
            self.evidence(other);
        }
    }

    /// The answer whose rows are marked above: what the rows do not show of it.
    fn own(&mut self, answer: &Answer) {
        let Self { app, .. } = *self;
        let theme = app.theme;
        let said = |page: &mut Self, word: &str| {
            page.paper.hang("● ", theme.accent, &app.words.label(word), theme.accent);
        };
        match &answer.said {
            Said::Value(Value::Level(span)) => self.between(span.ends()),
            Said::Value(_) => {}
            Said::DontKnow => said(self, "said-dont-know"),
            Said::Declined => said(self, "said-declined"),
            Said::NotApplicable { reason, accepted } => {
                let word = if *accepted { "said-na-accepted" } else { "said-na" };
                said(self, word);
                self.paper.hang("  ", theme.plain, reason, theme.plain);
            }
        }
        if let Rater::Agreed { reason } = &answer.rater {
            let label = format!("{}  ", app.words.label("rater-agreed"));
            self.paper.hang(&label, theme.dim, reason, theme.plain);
        }
        if matches!(answer.said, Said::Value(_)) || answer.evidence.is_some() {
            self.evidence(answer);
        }
    }

    /// That an answer lies between two levels, in words.
    fn between(&mut self, (low, high): (u8, u8)) {
        if low < high {
            let args = [("low", low.into()), ("high", high.into())];
            for line in self.app.words.lines("said-between", &args) {
                self.paper.hang("● ", self.app.theme.accent, &line, self.app.theme.accent);
            }
        }
    }

    /// What stands behind an answer.
    fn evidence(&mut self, answer: &Answer) {
        let label = format!("{}  ", self.app.words.label("label-evidence"));
        let grounds = grounds(self.app, self.desk, answer);
        self.paper.hang(&label, self.app.theme.dim, &grounds, self.app.theme.plain);
    }

    fn notes(&mut self) {
        let label = format!("{}  ", self.app.words.label("label-note"));
        for note in self.desk.assessment.notes(&self.question.id) {
            let clean = crate::text::clean_block(note).into_owned();
            self.paper.hang(&label, self.app.theme.dim, &clean, self.app.theme.plain);
        }
    }

    /// Whether somebody flagged the question, and what colleagues say about it.
    fn talk(&mut self) {
        let Self { app, desk, question, .. } = *self;
        let theme = app.theme;
        if let Some(event) = desk.assessment.flagged(&question.id) {
            let args = [("who", event.body.by.as_str().into()), ("when", day(event).into())];
            for line in app.words.lines("flagged-by", &args) {
                self.paper.hang("* ", theme.warn, &line, theme.warn);
            }
        }
        for remark in desk.assessment.comments(&question.id) {
            self.paper.remark(&remark, theme);
        }
    }

    fn ask_to_see(&mut self) {
        self.paper.blank();
        self.labelled("label-ask-to-see", &self.question.ask_to_see);
    }

    /// A text with what it is, over the whole width: `Why: …`.
    fn read(&mut self, word: &str, text: &Text) {
        let words = &self.app.words;
        let text = words.with("named", &[("name", &words.text(word, &[])), ("text", text)]);
        self.texts("  ", &text, self.app.theme.plain);
    }

    fn guidance(&mut self) {
        let question = self.question;
        self.read("label-ask-to-see", &question.ask_to_see);
        self.read("label-guidance", &question.guidance);
        self.read("label-why", &question.why);
        self.read("label-source", &question.source);
        if let Some(na) = &question.na {
            self.read("label-na", na);
        }
        let asked = search_key(&format!("{}{}", question.text.zh, question.text.en));
        for term in &self.desk.framework.glossary {
            let occurs = |words: &str| !words.is_empty() && asked.contains(&search_key(words));
            if occurs(&term.term.zh) || occurs(&term.term.en) {
                self.paper.blank();
                let language = self.app.words.language();
                self.paper.text(&term.term.line(language), self.app.theme.strong);
                self.texts("", &term.meaning, self.app.theme.plain);
            }
        }
        for text in self.app.words.lines("guidance-ends", &[]) {
            self.paper.text(&text, self.app.theme.dim);
        }
        self.paper.blank();
    }
}

/// Class of evidence, confidence, citation and informant of an answer, on one line; other pieces of
/// evidence on lines of their own.
pub fn grounds(app: &App, desk: &Desk, answer: &Answer) -> String {
    let framework = &desk.framework;
    let class = framework.evidence.get(answer.evidence_class(framework));
    let confidence = framework.confidence.get(answer.confidence_class(framework));
    let language = app.words.language();
    let mut parts: Vec<String> = class.map(|class| class.name.line(language)).into_iter().collect();
    if let Some(confidence) = confidence {
        let text = app.words.with("with-confidence", &[("confidence", &confidence.name)]);
        parts.push(text.line(language));
    }
    let citation = answer.evidence.as_ref().map(|evidence| evidence.citation.clone());
    parts.extend(citation.filter(|citation| !citation.is_empty()));
    parts.extend(Some(answer.informant.clone()).filter(|name| !name.is_empty()));
    let mut text = parts.join(" · ");
    for (class, citation) in words::grounds(framework, answer).into_iter().skip(1) {
        let parts = [class.line(language), citation];
        let shown: Vec<&str> =
            parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        text.push_str("\n+ ");
        text.push_str(&shown.join(" · "));
    }
    text
}

/// Why an answer was not taken, in the languages shown.
pub fn misfit_lines(app: &App, misfit: &Misfit) -> Vec<String> {
    let (word, args) = misfit.message();
    app.words.plain_shown(word, &args).shown(app.words.language()).map(str::to_owned).collect()
}

fn day(event: &crate::assessment::Event) -> String {
    event.body.at.get(..10).unwrap_or(&event.body.at).to_owned()
}
