use super::kit::{library, text, with_answers, words};
use citycap::assessment::{Assessment, Body, Does, Event, EventId, NotNow, Seal, Stage, Step};
use citycap::store::StoreError;
use tempfile::tempdir;

fn submit() -> Does {
    Does::State(Step::Submit { note: String::new() })
}

fn seal(heads: Vec<EventId>) -> Does {
    let (export, framework) = ("e".repeat(64), "f".repeat(64));
    Does::State(Step::Seal(Seal { export, framework, heads, version: "0".to_owned() }))
}

fn amend(reason: &str) -> Does {
    Does::State(Step::Amend { reason: reason.to_owned() })
}

fn send_back(reason: &str) -> Does {
    Does::State(Step::SendBack { reason: reason.to_owned() })
}

fn comment(text: &str) -> Does {
    Does::Comment { question: "q-1".to_owned(), text: text.to_owned() }
}

fn flag(raised: bool) -> Does {
    Does::Flag { question: "q-1".to_owned(), raised }
}

/// A device that has heard what it was told and says more.
#[derive(Clone, Default)]
struct Device {
    name: &'static str,
    assessment: Assessment,
    last: Vec<EventId>,
}

impl Device {
    fn new(name: &'static str) -> Self {
        Self { name, ..Self::default() }
    }

    fn says(&mut self, at: &str, does: Does) -> EventId {
        let replaces = does.thing().map(|thing| self.assessment.heads(&thing)).unwrap_or_default();
        let (event, _) = Event::seal(Body {
            at: at.to_owned(),
            by: "Wang".to_owned(),
            device: self.name.to_owned(),
            after: self.last.clone(),
            replaces,
            does,
        });
        self.last = vec![event.id.clone()];
        self.assessment.apply(event.clone());
        event.id
    }

    fn hears(&mut self, other: &Device) {
        for event in other.assessment.events() {
            self.assessment.apply(event.clone());
        }
    }

    fn comments(&self) -> Vec<&str> {
        self.assessment.comments("q-1").iter().map(|remark| remark.text).collect()
    }
}

const EARLY: &str = "2020-01-01T08:00:00+08:00";
const LATE: &str = "2026-05-06T09:00:00+08:00";

#[test]
fn every_comment_stays_and_an_answer_follows_its_question_whatever_the_clocks_say() {
    let (mut one, mut two) = (Device::new("one"), Device::new("two"));
    one.says(LATE, comment("Which year?"));
    two.hears(&one);
    two.says(EARLY, comment("2024."));
    one.hears(&two);
    one.says(LATE, comment("Thank you."));
    assert_eq!(one.comments(), ["Which year?", "2024.", "Thank you."]);
    two.says(LATE, comment("Written without seeing the thanks."));
    two.hears(&one);
    one.hears(&two);
    assert_eq!(one.comments().len(), 4);
    assert_eq!(one.comments(), two.comments());
}

#[test]
fn a_mark_stands_until_everyone_who_set_it_knows_that_it_is_gone() {
    let (mut one, mut two) = (Device::new("one"), Device::new("two"));
    one.says(LATE, flag(true));
    assert_eq!(one.assessment.flagged("q-1").map(|event| event.body.by.as_str()), Some("Wang"));
    assert!(one.assessment.flagged("q-2").is_none());
    two.hears(&one);
    two.says(LATE, flag(false));
    assert!(two.assessment.flagged("q-1").is_none());
    one.says(EARLY, flag(true));
    two.hears(&one);
    assert!(two.assessment.flagged("q-1").is_some(), "raised again without having seen it lowered");
    two.says(LATE, flag(false));
    assert!(two.assessment.flagged("q-1").is_none());
}

#[test]
fn the_way_to_a_seal_and_back() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[("q-1", "yes")]);
    let refused = |result: Result<_, StoreError>| match result {
        Err(StoreError::NotNow(why)) => why,
        other => panic!("{:?}", other.map(|_: citycap::store::Receipt| ())),
    };
    assert_eq!(session.assessment().stage(), Stage::Draft);
    let heads = session.heads();
    assert_eq!(refused(session.record(seal(heads))), NotNow::NotInReview);
    assert_eq!(refused(session.record(amend("why"))), NotNow::NotSealed);
    session.record(submit()).unwrap();
    assert_eq!(session.assessment().stage(), Stage::InReview);
    assert_eq!(refused(session.record(submit())), NotNow::NotDraft);
    assert_eq!(refused(session.record(send_back("  "))), NotNow::NoReason);
    session.record_all(vec![send_back("see the marks"), flag(true), comment("source?")]).unwrap();
    assert_eq!(session.assessment().stage(), Stage::Draft);
    session.record_all(vec![flag(false), submit()]).unwrap();
    let heads = session.heads();
    session.record(seal(heads)).unwrap();
    assert!(session.assessment().state().is_intact());

    let before = session.assessment().events().len();
    assert_eq!(refused(session.record(text("q-1", "no"))), NotNow::Sealed);
    let note = Does::Note { question: "q-1".to_owned(), text: "x".to_owned() };
    assert_eq!(refused(session.record_all(vec![comment("fine"), note])), NotNow::Sealed);
    assert_eq!(session.assessment().events().len(), before, "all or nothing");
    session.record(comment("a comment changes nothing that was sealed")).unwrap();
    assert!(session.assessment().state().is_intact());

    session.record(amend("the plan was adopted meanwhile")).unwrap();
    session.record_all(vec![text("q-1", "no"), submit()]).unwrap();
    let heads = session.heads();
    session.record(seal(heads)).unwrap();
    let reopened = library.session(session.id()).unwrap();
    let state = reopened.assessment().state();
    assert!(state.is_intact());
    assert_eq!(state.amendments.len(), 1);
    assert_eq!(words(reopened.assessment(), "q-1"), ["no"]);
}

#[test]
fn what_arrives_after_a_seal_that_did_not_know_it_shows_as_changed() {
    let (mut lead, mut other) = (Device::new("lead"), Device::new("other"));
    lead.says(LATE, text("q-1", "yes"));
    other.hears(&lead);
    lead.says(LATE, submit());
    let heads = lead.last.clone();
    lead.says(LATE, seal(heads));
    assert!(lead.assessment.state().is_intact());
    // Said before the seal by the clock, but nobody knew it.
    other.says(EARLY, comment("no change"));
    let slipped = other.says(EARLY, text("q-1", "no"));
    let (mut a, mut b) = (lead.clone(), other.clone());
    a.hears(&other);
    b.hears(&lead);
    for device in [&a, &b] {
        let state = device.assessment.state();
        assert_eq!(state.stage, Stage::Sealed);
        assert!(!state.is_intact());
        assert_eq!(state.late.iter().map(|event| &event.id).collect::<Vec<_>>(), [&slipped]);
    }
    // A reason, and a new seal that covers it.
    a.says(LATE, amend("an answer from another laptop"));
    assert!(a.assessment.state().late.is_empty());
    a.says(LATE, submit());
    let heads = a.last.iter().chain(&other.last).cloned().collect();
    a.says(LATE, seal(heads));
    assert!(a.assessment.state().is_intact());
}

#[test]
fn a_seal_outweighs_steps_that_did_not_know_it() {
    let (mut lead, mut other) = (Device::new("lead"), Device::new("other"));
    lead.says(LATE, submit());
    other.hears(&lead);
    let heads = lead.last.clone();
    lead.says(LATE, seal(heads));
    other.says(LATE, send_back("not yet"));
    other.hears(&lead);
    lead.hears(&other);
    for device in [&lead, &other] {
        assert_eq!(device.assessment.stage(), Stage::Sealed);
        assert_eq!(device.assessment.state().steps.len(), 2, "the disagreement stays visible");
    }
    other.says(LATE, amend("as I said"));
    assert_eq!(other.assessment.stage(), Stage::Draft);
    assert_eq!(other.assessment.state().steps.len(), 1);
}

#[test]
fn a_seal_misses_what_it_covers_and_is_not_here() {
    let (mut lead, mut other) = (Device::new("lead"), Device::new("other"));
    other.says(LATE, text("q-1", "yes"));
    lead.hears(&other);
    lead.says(LATE, submit());
    let heads = lead.last.iter().chain(&other.last).cloned().collect();
    lead.says(LATE, seal(heads));
    let mut third = Device::new("third");
    for event in lead.assessment.events().filter(|event| event.body.device == "lead") {
        third.assessment.apply(event.clone());
    }
    let state = third.assessment.state();
    assert_eq!((state.stage, state.missing), (Stage::Sealed, 1));
    assert!(!state.is_intact());
}
