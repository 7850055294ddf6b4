//! The list of assessments: where each stands, clusters with their members, what is awaited.

use super::{Pages, after};
use crate::stage::{Stage, listing, sample};
use citycap::assessment::Stage as State;
use citycap::i18n::Language;
use citycap::store::Listing;
use crossterm::event::KeyCode;

/// One assessment in every state.
pub fn listings() -> Vec<Listing> {
    let of = |sheet: &str, stage, change: fn(&mut Listing)| {
        let mut listing = Listing { stage, ..listing(sheet, sample(sheet)) };
        change(&mut listing);
        listing
    };
    vec![
        of("sample-early", State::Draft, |one| one.awaited = 2),
        of("sample-partial", State::InReview, |_| {}),
        of("sample-cluster", State::Sealed, |_| {}),
        of("sample-advanced", State::Sealed, |one| one.amended = 1),
        of("qingdao-2016", State::Draft, |one| (one.amended, one.damage) = (1, 3)),
    ]
}

pub fn pages(language: Language) -> Pages {
    let full = || {
        let mut stage = Stage::home(language);
        stage.app.home.list(listings(), Some("sample-partial"));
        stage
    };
    vec![
        ("home", full()),
        ("home, in another order", after(full(), &[KeyCode::F(5)])),
        ("home, search", {
            let mut stage = after(full(), &[KeyCode::F(4)]);
            stage.write("qd");
            stage
        }),
        ("home, sealed and altered", {
            let mut stage = Stage::home(language);
            let mut listings = listings();
            listings[2].late = 1;
            stage.app.home.list(listings, None);
            stage
        }),
    ]
}
