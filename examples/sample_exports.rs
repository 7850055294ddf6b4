//! Writes many invented exports, to try a comparison of many cities:
//!
//! ```text
//! cargo run --release --example sample_exports -- 13000 sample.ndjson    one file, one a line
//! cargo run --release --example sample_exports -- 13000 sample/          a file for each
//! ```
//!
//! Every city is called "sample"; answers follow from its number, so that the same command writes
//! the same bytes.

use citycap::assessment::{
    Answer, Assessment, Body, City, CityKind, Does, Event, Evidence, Said, Span, Value,
};
use citycap::framework::{Answering, Files, Framework, Question};
use citycap::i18n::Text;
use citycap::report;
use citycap::scoring::Model;
use citycap::scoring::random::{draw_key, name_key, number_key, uniform};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let count: u64 = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(300);
    let to = arguments.next().unwrap_or_else(|| "sample.ndjson".to_owned());
    let framework = Framework::load(&Files::shipped())
        .map_err(|problems| io::Error::other(format!("{problems:?}")))?;
    let model = Model::new(&framework);
    let line = |at: u64| {
        let assessment = city(&framework, at);
        let score = model.score(&framework, &assessment);
        let heads = assessment.events().last().map(|event| event.id.clone());
        let heads: Vec<_> = heads.into_iter().collect();
        let id = format!("sample-{at:05}");
        report::ndjson(&report::Brief::new(&id, &framework, &assessment, &score, &heads))
    };
    if to.ends_with('/') {
        fs::create_dir_all(&to)?;
        for at in 0..count {
            fs::write(Path::new(&to).join(format!("sample-{at:05}.json")), line(at))?;
        }
    } else {
        let mut file = BufWriter::new(File::create(&to)?);
        for at in 0..count {
            file.write_all(&line(at))?;
        }
        file.flush()?;
    }
    Ok(())
}

/// An invented city: how capable it is and how much of it is known differ from city to city.
fn city(framework: &Framework, at: u64) -> Assessment {
    let key = draw_key(2016, at);
    let number = |what: &str, counter: u64| uniform(key, number_key(name_key(what), counter));
    let capable = number("capable", 0);
    let silent = number("silent", 0) * 0.4;
    let province = (number("province", 0) * 31.0) as u64 + 1;
    let kind = match number("kind", 0) {
        one if one < 0.8 => CityKind::City,
        one if one < 0.95 => CityKind::District,
        _ => CityKind::Cluster,
    };
    let city = City {
        name: Text::new(format!("样例市{at:05}"), format!("Sample {at:05}")),
        province: Text::new(
            format!("样例省{province:02}"),
            format!("Sample Province {province:02}"),
        ),
        kind,
        population: Some((number("people", 0) * 8e6 + 2e5).round()),
        sample: true,
        ..City::default()
    };
    let mut assessment = Assessment::default();
    let mut say = |does: Does| {
        let body = Body {
            at: "2026-01-05T09:30:00+08:00".to_owned(),
            by: "sample".to_owned(),
            device: "sample".to_owned(),
            after: Vec::new(),
            replaces: Vec::new(),
            does,
        };
        assessment.apply(Event::seal(body).0);
    };
    say(Does::City(city));
    for (place, question) in framework.questions.iter().enumerate() {
        let chance = |what: &str| number(what, place as u64);
        let answer = if chance("asked") < silent {
            Answer::new(Said::DontKnow)
        } else {
            let level = (capable * 0.7 + chance("level") * 0.5).min(1.0);
            let Some(value) = value(question, level) else { continue };
            let classes = framework.evidence.len() as f64;
            let class = &framework.evidence[(chance("evidence") * classes) as usize];
            let degrees = framework.confidence.len() as f64;
            let degree = &framework.confidence[(chance("confidence") * degrees) as usize];
            Answer {
                evidence: Some(Evidence { class: class.id.clone(), citation: String::new() }),
                confidence: Some(degree.id.clone()),
                ..Answer::new(Said::Value(value))
            }
        };
        say(Does::Answer { question: question.id.clone(), answer });
    }
    assessment
}

/// An answer about as good as `level`, in `[0, 1]`; none to a question that has no value.
fn value(question: &Question, level: f64) -> Option<Value> {
    let options = question.answer.options();
    let ids = || options.iter().map(|(id, _)| (*id).to_owned());
    let share = (level * options.len() as f64) as usize;
    Some(match &question.answer {
        Answering::Level(of) => {
            let top = of.levels.len().saturating_sub(1) as f64;
            Value::Level(Span::One((level * top).round() as u8))
        }
        Answering::YesNo(_) => Value::YesNo(level > 0.4),
        Answering::Choice(_) => Value::Choice(ids().nth(share.min(options.len() - 1))?),
        Answering::Multi(_) => {
            Value::Multi { chosen: ids().take(share).collect(), unsure: Vec::new() }
        }
        Answering::Number(of) | Answering::Percent(of) | Answering::Year(of) => {
            let (first, last) = (of.anchors.first()?.0, of.anchors.last()?.0);
            Value::Number(Span::One((first + level * (last - first)).round()))
        }
        Answering::Ranking(_) => {
            let mut order: Vec<String> = ids().collect();
            order.rotate_left(share.min(options.len() - 1));
            Value::Ranking(order)
        }
        Answering::Text(_) | Answering::Date(_) => return None,
    })
}
