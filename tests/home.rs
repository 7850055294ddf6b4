//! The list of assessments: found, put in order, with state and members.

mod stage;

use citycap::assessment::Stage as State;
use citycap::i18n::Language;
use citycap::store::Listing;
use citycap::tui::effect::Effect;
use crossterm::event::KeyCode;
use stage::{Stage, listing, sample};

/// Listed by the library: the one last worked on first.
fn listings() -> Vec<Listing> {
    let of = |sheet: &str, last: &str| Listing {
        last: Some(last.to_owned()),
        ..listing(sheet, sample(sheet))
    };
    vec![
        of("sample-early", "2026-04-02T09:00:00+08:00"),
        of("sample-cluster", "2026-04-01T08:00:00+08:00"),
        of("qingdao-2016", "2026-03-31T23:30:00Z"),
        of("sample-partial", "2026-03-31T09:00:00+08:00"),
    ]
}

fn home(language: Language) -> Stage {
    let mut stage = Stage::home(language);
    stage.app.home.list(listings(), None);
    stage
}

fn ids(stage: &Stage) -> Vec<&str> {
    stage.app.home.listings.iter().map(|one| one.id.as_str()).collect()
}

#[test]
fn an_assessment_is_found_by_pinyin_and_opened() {
    for (typed, id) in
        [("qd", "qingdao-2016"), ("qingdao", "qingdao-2016"), ("拟江", "sample-cluster")]
    {
        let mut stage = home(Language::Zh);
        stage.press(KeyCode::F(4));
        stage.write(typed);
        stage.press(KeyCode::Enter);
        assert_eq!(stage.effects, [Effect::Open { id: id.to_owned(), results: false }], "{typed}");
    }
}

#[test]
fn every_order_keeps_the_marker_and_the_third_press_is_where_one_began() {
    let mut stage = home(Language::Zh);
    let before: Vec<String> = ids(&stage).into_iter().map(str::to_owned).collect();
    stage.press(KeyCode::Down);
    let on = stage.app.home.on();
    assert_eq!(on.as_deref(), Some("sample-cluster"));
    stage.press(KeyCode::F(5));
    // 例溪 lixi, 拟江 nijiang, 青岛 qingdao.
    let by_name = ids(&stage);
    let place = |id: &str| by_name.iter().position(|one| *one == id);
    assert!(place("sample-cluster") < place("qingdao-2016"), "{by_name:?}");
    assert_eq!(stage.app.home.on(), on);
    stage.press(KeyCode::F(5));
    let answered: Vec<usize> = stage.app.home.listings.iter().map(|one| one.answered).collect();
    assert!(answered.is_sorted(), "{answered:?}");
    assert_eq!(stage.app.home.on(), on);
    stage.press(KeyCode::F(5));
    // 23:30 in London is later than 8:00 in Beijing on the next day: 07:30.
    assert_eq!(ids(&stage), before);
    assert_eq!(stage.app.home.on(), on);
}

#[test]
fn what_is_listed_anew_keeps_order_and_marker() {
    let mut stage = home(Language::Zh);
    stage.press(KeyCode::F(5));
    let before: Vec<String> = ids(&stage).into_iter().map(str::to_owned).collect();
    stage.press(KeyCode::Home);
    stage.press(KeyCode::Down);
    let on = stage.app.home.on();
    stage.app.home.list(listings(), on.as_deref());
    assert_eq!(ids(&stage), before);
    assert_eq!(stage.app.home.on(), on);
}

#[test]
fn each_state_says_which_it_is() {
    let mut listings = listings();
    listings[1].stage = State::InReview;
    listings[2].stage = State::Sealed;
    (listings[3].stage, listings[3].amended) = (State::Sealed, 1);
    let mut stage = Stage::home(Language::En);
    stage.app.home.list(listings.clone(), None);
    let shown = stage.screen(100, 24);
    for state in ["draft", "in review", "sealed ", "sealed, amended"] {
        assert!(shown.contains(state), "{state}: {shown}");
    }
    (listings[0].amended, listings[2].late) = (1, 2);
    stage.app.home.list(listings, None);
    let shown = stage.screen(100, 24);
    assert!(shown.contains("opened again") && shown.contains("changed after the seal"), "{shown}");
}

#[test]
fn a_cluster_shows_its_members_and_no_name_is_lost_in_a_narrow_window() {
    for language in [Language::Zh, Language::En, Language::Both] {
        let stage = home(language);
        for (width, height) in [(60, 20), (80, 24)] {
            let shown = stage.screen(width, height);
            for listing in listings() {
                let name = listing.city.expect("a city").name;
                let name = if language == Language::En { name.en } else { name.zh };
                assert!(shown.contains(&name), "{name}: {shown}");
            }
            let members = if language == Language::En { "cluster of" } else { "城市群：" };
            assert!(shown.contains(members), "{shown}");
        }
    }
}
