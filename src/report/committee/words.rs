use crate::assessment::CityKind;
use crate::committee::selection::Impossible;
use crate::committee::{Band, Label, Odds, Passes};
use crate::i18n::{Text, Words};

/// A share of 1 in points of 100 with one decimal, which tells close cities apart.
#[must_use]
pub fn points_one(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}

/// A share of draws, as it may be printed.
#[must_use]
pub fn odds(odds: Odds, words: &Words) -> Text {
    match odds {
        Odds::Never => words.text("odds-never", &[]),
        Odds::Below => words.text("odds-below", &[]),
        Odds::Percent(percent) => words.text("odds-percent", &[("percent", percent.into())]),
        Odds::Above => words.text("odds-above", &[]),
        Odds::Always => words.text("odds-always", &[]),
    }
}

/// The same in a cell of a table: a number stands there once in whatever language.
#[must_use]
pub fn odds_cell(of: Odds, words: &Words) -> String {
    let text = odds(of, words);
    match of {
        Odds::Never | Odds::Always => text.line(words.language()),
        _ => text.shown(words.language()).next().unwrap_or_default().to_owned(),
    }
}

/// The id of a band in the locales.
#[must_use]
pub fn band_word(band: Band) -> &'static str {
    match band {
        Band::In => "band-in",
        Band::Depends => "band-depends",
        Band::Contender => "band-contender",
        Band::Out => "band-out",
    }
}

/// The id of a class of sureness in the locales.
#[must_use]
pub fn label_word(label: Label) -> &'static str {
    match label {
        Label::Core => "label-core",
        Label::Borderline => "label-borderline",
        Label::Exterior => "label-exterior",
    }
}

/// The id of what a gate says in the locales.
#[must_use]
pub fn passes_word(passes: Passes) -> &'static str {
    match passes {
        Passes::Yes => "gate-yes",
        Passes::No => "gate-no",
        Passes::Unknown => "gate-unknown",
    }
}

/// A kind of city in words.
#[must_use]
pub fn kind(kind: CityKind, words: &Words) -> Text {
    words.text(
        match kind {
            CityKind::City => "kind-city",
            CityKind::District => "kind-district",
            CityKind::Cluster => "kind-cluster",
        },
        &[],
    )
}

/// Why no choice keeps the limits.
pub(in crate::report) fn impossible(why: &Impossible, words: &Words) -> Text {
    match why {
        Impossible::TooFew { there } => {
            words.text("impossible-too-few", &[("there", (*there).into())])
        }
        Impossible::ForcedTooMany { forced } => {
            words.text("impossible-forced", &[("forced", (*forced).into())])
        }
        Impossible::ForcedMissing { id } => {
            words.text("impossible-missing", &[("id", id.clone().into())])
        }
        Impossible::Province { province } => {
            words.with("impossible-province", &[("province", &Text::same(province))])
        }
        Impossible::Kind { kind: of, there } => words.with(
            "impossible-kind",
            &[("kind", &kind(*of, words)), ("there", &Text::same(there.to_string()))],
        ),
        Impossible::Together => words.text("impossible-together", &[]),
    }
}
