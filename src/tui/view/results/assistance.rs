use super::Page;
use crate::assessment::Stage;
use crate::i18n::Text;
use crate::report::words::{among, classes, first, span, statements};
use crate::text::width;

impl Page<'_> {
    /// How sure it is which two kinds come first, and the key to what would settle it.
    fn first(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let Some(found) = desk.found.as_ref() else { return };
        let texts = first(&desk.framework, &found.stability, &found.settling, words);
        let mut style = self.app.theme.plain;
        for text in &texts {
            for line in text.shown(words.language()) {
                self.paper.text(line, style);
            }
            style = self.app.theme.dim;
        }
        if texts.len() > 1 && desk.assessment.stage() != Stage::Sealed {
            for line in words.lines("stability-key", &[]) {
                self.paper.text(&line, style);
            }
        }
    }

    /// The kinds that answer nothing this city does.
    fn absent(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let order = &desk.score.order;
        let absent: Vec<Text> = (0..desk.framework.assistance.len())
            .filter(|kind| !order.contains(kind))
            .map(|kind| desk.framework.assistance[kind].name.clone())
            .collect();
        if !absent.is_empty() {
            let kinds = Text::names(&absent);
            let text = words.with("kinds-absent", &[("kinds", &kinds)]);
            for line in text.shown(words.language()) {
                self.paper.text(line, self.app.theme.dim);
            }
        }
    }

    /// The class of a kind, and whether it is brought forward all the same.
    fn class(&self, kind: usize) -> Text {
        let (words, score) = (&self.app.words, &self.desk.score);
        let class = classes(&score.kinds[kind].classes, words);
        match score.programme.forward(kind) {
            Some(_) => words.with("class-forward", &[("class", &class)]),
            None => class,
        }
    }

    /// Kinds of assistance in order; below them, why the chosen one stands where it stands.
    pub(super) fn assistance(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        // Where no order is firm, a number would say more than is known.
        let open = desk.open_order();
        if open.is_some() {
            self.paper.ends(
                "",
                self.app.theme.dim,
                &words.label("stability-column"),
                self.app.theme.dim,
            );
        }
        let kinds = desk.listed_kinds();
        for (at, kind) in kinds.iter().enumerate() {
            let name = desk.framework.assistance[*kind].name.line(language);
            let name = if open.is_some() { name } else { format!("{}. {name}", at + 1) };
            // A figure reads the same in both languages.
            let share = open.map(|stability| among(stability, *kind, words).zh);
            let class = self.class(*kind).line(language);
            // The name goes before what is said below the list too.
            let share = share.map(|share| format!("  {share:>5}")).unwrap_or_default();
            let room = self.paper.cells().saturating_sub(width(&name) + width(&share) + 4);
            let open = desk.score.kinds[*kind].classes.len() > 1;
            let short = open && width(&class) > room;
            let class = if short { words.label("class-undecided") } else { class };
            self.row(at, &name, &format!("{class}{share}"));
        }
        self.absent();
        let Some(kind) = kinds.get(desk.results.row) else {
            for line in words.lines("results-nothing", &[]) {
                self.paper.text(&line, self.app.theme.plain);
            }
            return;
        };
        self.first();
        self.paper.blank();
        let known = &desk.framework.assistance[*kind];
        let class = self.class(*kind);
        for name in words.with("named", &[("name", &known.name), ("text", &class)]).shown(language)
        {
            self.paper.text(name, self.app.theme.strong);
        }
        for gives in known.gives.shown(language) {
            self.paper.text(gives, self.app.theme.dim);
        }
        if let Some(worth) = desk.score.kinds[*kind].worth {
            let args = [
                ("need", span(worth.need).into()),
                ("demand", span(worth.demand).into()),
                ("leverage", span(worth.leverage).into()),
                ("value", span(worth.value).into()),
                ("feasibility", span(worth.feasibility).into()),
            ];
            for line in words.lines("kind-figures", &args) {
                self.paper.text(&line, self.app.theme.plain);
            }
        }
        for statement in statements(&desk.framework, &desk.assessment, &desk.score, *kind, words) {
            let lead = format!("{}  ", words.label(statement.lead));
            let (dim, plain) = (self.app.theme.dim, self.app.theme.plain);
            self.paper.hang_all(&lead, dim, statement.text.shown(language), plain);
        }
        self.paper.blank();
        let order = if open.is_some() { "order-open" } else { "order-explained" };
        for line in
            ["class-legend", "kind-legend", order].iter().flat_map(|id| words.lines(id, &[]))
        {
            self.paper.text(&line, self.app.theme.dim);
        }
    }
}
