use super::words::join;
use crate::assessment::Pause;
use crate::framework::Framework;
use crate::i18n::{Text, Words};

/// What is sent later, by whom, until when and from which room; without names of people where
/// `names` is not set.
#[must_use]
pub fn awaited(framework: &Framework, pause: &Pause, names: bool, words: &Words) -> Text {
    let part = |word: &str, value: &str| match value {
        "" => Text::default(),
        value => words.with(word, &[("value", &Text::same(value))]),
    };
    let known = framework.informants.iter().enumerate();
    let room: Vec<usize> =
        known.filter(|(_, one)| pause.room.contains(&one.id)).map(|(at, _)| at).collect();
    let parts = [
        Text::same(&pause.what),
        if names { part("awaited-from", &pause.who) } else { Text::default() },
        part("awaited-until", &pause.until),
        framework.informant_names(&room),
    ];
    join(&parts, " · ")
}
