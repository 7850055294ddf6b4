//! What all parts of the page share: words in the languages shown, cleaned and marked with their
//! language.

use super::super::Material;
use super::super::material::Advice;
use super::chart::scale;
use crate::i18n::{Language, Text, Tongue};
use crate::scoring::Class;
use crate::text::{clean_block, clean_line};
use maud::{Markup, html};

/// A language as pages name it.
pub(super) fn lang(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::Zh => "zh-Hans",
        Tongue::En => "en",
    }
}

/// The languages in which a text is shown: those asked for, each other text once; a text that the
/// language asked for does not have is shown in the one it has.
pub(super) fn tongues(text: &Text, language: Language) -> impl Iterator<Item = Tongue> {
    let has = |tongue: &Tongue| !text.in_tongue(*tongue).is_empty();
    let mut shown: Vec<Tongue> = language.tongues().iter().copied().filter(has).collect();
    if text.zh == text.en {
        shown.truncate(1);
    }
    if shown.is_empty() {
        shown = Language::Both.tongues().iter().copied().filter(has).take(1).collect();
    }
    shown.into_iter()
}

/// A text without marks, for titles and descriptions.
pub(super) fn plain(text: &Text, language: Language) -> String {
    let parts: Vec<_> =
        tongues(text, language).map(|tongue| clean_line(text.in_tongue(tongue))).collect();
    parts.join(" ")
}

/// The heads of a table of figures by the ids of their words: what each row is, its bar, the
/// numbers, and a last word on it.
pub(super) fn heads(
    say: impl Fn(&str) -> Markup,
    first: &str,
    numbers: &[&str],
    last: &str,
) -> Markup {
    html! {
        thead {
            tr {
                th scope="col" { (say(first)) }
                th.chart scope="col" { span.hidden { (say("report-bar")) } (scale()) }
                @for number in numbers {
                    th.number scope="col" { (say(number)) }
                }
                th scope="col" { (say(last)) }
            }
        }
    }
}

/// Texts on one line, for words of a few letters.
pub(super) fn line(text: &Text, language: Language) -> Markup {
    marked(text, language, " ")
}

/// One language under the other, for cells and lists.
pub(super) fn stack(text: &Text, language: Language) -> Markup {
    marked(text, language, "")
}

fn marked(text: &Text, language: Language, between: &str) -> Markup {
    let stacked = between.is_empty();
    html! {
        @for (at, tongue) in tongues(text, language).enumerate() {
            @if at > 0 { (between) }
            @let words = safe(text.in_tongue(tongue));
            @let language = (text.zh != text.en).then(|| lang(tongue));
            span lang=[language] class=[(stacked && at > 0).then_some("second")] { (words) }
        }
    }
}

/// A text made safe, with its per cent signs kept on the line of their numbers.
fn safe(text: &str) -> String {
    clean_block(text).replace(" %", "\u{A0}%")
}

/// Languages side by side where there is room, for sentences and paragraphs.
pub(super) fn pair(text: &Text, language: Language) -> Markup {
    let shown: Vec<Tongue> = tongues(text, language).collect();
    html! {
        div.pair.two[shown.len() > 1] {
            @for tongue in shown { p lang=(lang(tongue)) { (safe(text.in_tongue(tongue))) } }
        }
    }
}

/// A heading in a section.
pub(super) fn heading(material: &Material, id: &str) -> Markup {
    html! { h3 { (line(&material.say(id), material.words.language())) } }
}

/// A part of the page under a heading.
pub(super) fn section(material: &Material, id: &str, title: &str, content: &Markup) -> Markup {
    html! {
        section id=(id) {
            h2 { (line(&material.say(title), material.words.language())) }
            (content)
        }
    }
}

/// A class as a mark: its outline differs, not only its colour.
pub(super) fn badge(material: &Material, kind: usize) -> Markup {
    let look = match material.advice(kind) {
        Advice::Sure(Class::DoFirst) => "first",
        Advice::Sure(Class::Prepare) => "prepare",
        Advice::Sure(Class::Later) => "later",
        Advice::Sure(Class::NotNeeded) | Advice::None => "unneeded",
        Advice::Undecided => "undecided",
    };
    html! {
        span class={ "badge " (look) } {
            (line(&material.advice_text(kind), material.words.language()))
        }
    }
}

/// The title of the page: city and report.
pub(super) fn title_of(material: &Material) -> Text {
    let (name, report) = (city_name(material), material.say("report-title"));
    Text::new(format!("{} · {}", name.zh, report.zh), format!("{} · {}", name.en, report.en))
}

/// The city's name; where one language has none, the other's.
pub(super) fn city_name(material: &Material) -> Text {
    let name = material.city().name;
    let or = |one: &str, other: &str| if one.is_empty() { other } else { one }.to_owned();
    Text { zh: or(&name.zh, &name.en), en: or(&name.en, &name.zh) }
}
