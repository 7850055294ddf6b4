//! The forms of the committee page: where the exports are, the minutes, the page for printing.

use super::super::dialog::{Dialog, FormDialog, Purpose};
use super::super::effect::Effect;
use super::super::form::{Form, FormRow};
use super::super::leaf::Leaf;
use super::Council;
use crate::committee::minutes::{Decision, Undecided};
use crate::i18n::{Text, Words};
use crate::report::Line;
use crate::submitted::Submitted;
use crate::tui::app::App;

/// What stands between cities that are typed on one line.
const BETWEEN: [char; 6] = [',', '，', '、', ';', '；', '\n'];

impl App {
    /// Asks for the exports of the cities; offers those that were last looked at.
    pub(in crate::tui) fn ask_for_exports(&mut self) {
        let form =
            Form::new(vec![FormRow::line("field-exports", &self.exports).hint("hint-exports")]);
        self.dialogs.push(Dialog::Form(FormDialog { purpose: Purpose::Table, form }));
    }

    /// Says why nothing can be compared, over the form that asked for it.
    pub(super) fn tell_nothing(&mut self, submitted: &Submitted) {
        let words = &self.words;
        let mut lines = vec![Line { indent: 0, text: words.text("table-none", &[]), to: None }];
        lines.extend(submitted.unread(words).map(|(place, why)| {
            let values = [("place", &place), ("why", &why)];
            Line { indent: 1, text: words.with("compare-fault", &values), to: None }
        }));
        self.dialogs.push(Dialog::Told(Leaf::new(None, &lines)));
    }
}

impl Council {
    /// The form of the minutes, filled with the best choice; none where no choice is possible.
    pub(super) fn minutes_form(&self, words: &Words) -> Option<FormDialog> {
        let best = self.counted.now.chosen.best()?;
        let names: Vec<String> = best.cities.iter().map(|id| self.name(id, words)).collect();
        let rows = vec![
            FormRow::line("field-who", "").hint("hint-who"),
            FormRow::line("field-decided", &names.join(", ")).hint("hint-decided"),
            FormRow::block("field-because", "").hint("hint-because"),
            FormRow::line("field-path", "minutes.json").hint("hint-path"),
        ];
        Some(FormDialog { purpose: Purpose::Minutes, form: Form::new(rows) })
    }

    /// The form that asks where to write the ranking as a page.
    pub(super) fn ballot_form() -> FormDialog {
        let form = Form::new(vec![FormRow::line("field-path", "committee.html").hint("hint-path")]);
        FormDialog { purpose: Purpose::Ballot, form }
    }

    /// A city as it can be typed again: by its name, where no other city has it.
    fn name(&self, id: &str, words: &Words) -> String {
        let applicants = &self.case.gathered.applicants;
        let Some(one) = self.case.city(id) else { return id.to_owned() };
        let tongue = words.language().tongues().first().copied();
        let name = tongue.map_or("", |tongue| one.name.in_tongue(tongue)).trim();
        let same = |other: &Text| other.zh == name || other.en == name;
        let only = applicants.iter().filter(|other| same(&other.name)).count() == 1;
        if only && !name.contains(BETWEEN) { name.to_owned() } else { id.to_owned() }
    }

    /// The minutes that the form says. On a mistake the form says which field is wrong.
    pub(in crate::tui) fn minutes(&self, form: &mut Form) -> Option<Effect> {
        let typed = form.typed("field-decided");
        let cities: Vec<String> = typed.split(BETWEEN).map(str::to_owned).collect();
        let decision = Decision::made(
            &self.counted.now,
            &self.case.gathered.applicants,
            &form.typed("field-who"),
            &cities,
            &form.typed("field-because"),
        );
        match decision {
            Ok(decision) => {
                let path = form.typed("field-path");
                let decision = Box::new(decision);
                return Some(Effect::Minutes { decision, path, replace: false });
            }
            Err(Undecided::NoName) => form.complain("field-who", "wrong-who", String::new()),
            Err(Undecided::NoCities) => {
                form.complain("field-decided", "wrong-decided", String::new());
            }
            Err(Undecided::Unknown(unmeant)) if unmeant.fits.is_empty() => {
                form.complain("field-decided", "wrong-city", unmeant.text);
            }
            Err(Undecided::Unknown(unmeant)) => {
                form.complain("field-decided", "wrong-cities", unmeant.fits.join(", "));
            }
            Err(Undecided::NoReason(_)) => {
                form.complain("field-because", "wrong-because", String::new());
            }
        }
        None
    }
}
