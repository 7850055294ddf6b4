//! How many questions it takes until the advice is settled, in four orders of asking.
//!
//! Random complete cities answer the shipped framework; what they would answer is drawn from a
//! seed, so that every run gives the same figures. An order is over once no open answer can change
//! a class or the first two kinds of assistance ([`citycap::scoring::Next::is_settled`]).
//!
//! ```sh
//! cargo run --release --example asking_order        # 500 cities
//! cargo run --release --example asking_order 50     # fewer
//! ```

#[path = "../tests/common/mod.rs"]
mod common;

use citycap::assessment::{Answer, Assessment, Said, Span, Truth, Value};
use citycap::framework::{Answering, Files, Framework};
use citycap::scoring::{Model, Next, random};
use common::Asked;
use std::time::Instant;

/// The seed of everything that is drawn here.
const SEED: u64 = 2016;

/// A city that would answer every question.
struct City {
    /// What it answers; nothing where an answer has no value and gates nothing.
    answers: Vec<Option<Value>>,
    /// A random order of the questions.
    shuffled: Vec<usize>,
}

impl City {
    fn new(framework: &Framework, number: u64) -> Self {
        let draw = random::draw_key(SEED, number);
        let uniform = |what: &str, at: usize, counter: u64| {
            let name = format!("{what}/{}", framework.questions[at].id);
            random::uniform(draw, random::number_key(random::name_key(&name), counter))
        };
        let all = 0..framework.questions.len();
        let mut shuffled: Vec<usize> = all.clone().collect();
        shuffled.sort_by(|a, b| uniform("order", *a, 0).total_cmp(&uniform("order", *b, 0)));
        let answers = all.map(|at| {
            let answering = &framework.questions[at].answer;
            value(answering, &|counter| uniform("answer", at, counter))
        });
        Self { answers: answers.collect(), shuffled }
    }

    fn say(&self, framework: &Framework, asked: &mut Asked, question: usize) {
        let said = match &self.answers[question] {
            Some(value) => Said::Value(value.clone()),
            None => Said::DontKnow,
        };
        asked.say(&framework.questions[question].id, Answer::new(said));
    }
}

/// An exact answer out of random numbers: every level or option is as likely as any other.
fn value(answering: &Answering, uniform: &dyn Fn(u64) -> f64) -> Option<Value> {
    let one_of = |many: usize| ((uniform(0) * many as f64) as usize).min(many.saturating_sub(1));
    let ids = || answering.options().into_iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    Some(match answering {
        Answering::Level(level) => {
            Value::Level(Span::One(u8::try_from(one_of(level.levels.len())).ok()?))
        }
        Answering::YesNo(_) => Value::YesNo(uniform(0) < 0.5),
        Answering::Choice(_) => Value::Choice(ids().get(one_of(ids().len()))?.clone()),
        Answering::Multi(_) => {
            let chosen = ids().into_iter().zip(0..).filter(|(_, at)| uniform(*at) < 0.5);
            Value::Multi { chosen: chosen.map(|(id, _)| id).collect(), unsure: Vec::new() }
        }
        Answering::Ranking(_) => {
            let mut ranked: Vec<(String, u64)> = ids().into_iter().zip(0..).collect();
            ranked.sort_by(|a, b| uniform(a.1).total_cmp(&uniform(b.1)));
            Value::Ranking(ranked.into_iter().map(|(id, _)| id).collect())
        }
        Answering::Number(number) | Answering::Percent(number) | Answering::Year(number) => {
            let (low, high) = match (number.anchors.first(), number.anchors.last()) {
                (Some(first), Some(last)) => (first.0, last.0),
                _ => answering.limits()?,
            };
            let scale = 10_f64.powi(i32::from(number.decimals));
            let at = low + uniform(0) * (high - low);
            Value::Number(Span::One((at * scale).round() / scale))
        }
        Answering::Text(_) | Answering::Date(_) => return None,
    })
}

/// Asks in this order until the advice is settled or nothing is left to ask; the questions asked.
fn asked_until_settled(
    framework: &Framework,
    city: &City,
    model: &Model,
    choose: &dyn Fn(&Next) -> Option<usize>,
) -> Vec<usize> {
    let (mut asked, mut order) = (Asked::default(), Vec::new());
    loop {
        let mut next = model.next(framework, &asked.assessment);
        // Who does not know stays open, but is not asked again.
        next.questions.retain(|one| !order.contains(&one.question));
        let Some(question) = choose(&next).filter(|_| !next.is_settled()) else { return order };
        city.say(framework, &mut asked, question);
        order.push(question);
    }
}

/// The same for an order that is fixed from the start. What is settled stays so, so that the point
/// can be found by halving.
fn fixed_until_settled(
    framework: &Framework,
    city: &City,
    model: &Model,
    fixed: &[usize],
) -> Vec<usize> {
    let mut all: Vec<usize> = Vec::new();
    let mut asked = Asked::default();
    while let Some(question) = first_open(framework, &asked.assessment, fixed, &all) {
        city.say(framework, &mut asked, question);
        all.push(question);
    }
    let settled = |many: usize| {
        let mut asked = Asked::default();
        all[..many].iter().for_each(|question| city.say(framework, &mut asked, *question));
        model.next(framework, &asked.assessment).is_settled()
    };
    let (mut low, mut high) = (0, all.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if settled(middle) { high = middle } else { low = middle + 1 }
    }
    all.truncate(low);
    all
}

fn first_open(
    framework: &Framework,
    assessment: &Assessment,
    fixed: &[usize],
    done: &[usize],
) -> Option<usize> {
    let asked = assessment.asked_all(framework);
    fixed.iter().copied().find(|at| asked[*at] == Truth::Yes && !done.contains(at))
}

/// The value below which this share of the others lies.
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = (share * (sorted.len().saturating_sub(1)) as f64).round() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

fn main() {
    let many = std::env::args().nth(1).and_then(|many| many.parse().ok()).unwrap_or(500);
    let framework = Framework::load(&Files::shipped()).unwrap_or_else(|why| panic!("{why:#?}"));
    let model = Model::new(&framework);
    let in_file: Vec<usize> = (0..framework.questions.len()).collect();
    let begun = Instant::now();
    // For each order: questions, minutes, and whether it was over before the end, for each city.
    let names = ["most decisive", "proposed: most of those that decide", "file", "random"];
    let mut counts: [Vec<f64>; 4] = Default::default();
    let mut minutes: [Vec<f64>; 4] = Default::default();
    let mut early = [0_usize; 4];
    for number in 0..many {
        let city = City::new(&framework, number);
        let first = |next: &Next| next.questions.first().map(|one| one.question);
        let proposed = |next: &Next| next.best(|_| true).or_else(|| first(next));
        let all = {
            let mut asked = Asked::default();
            let mut done = Vec::new();
            while let Some(at) = first_open(&framework, &asked.assessment, &in_file, &done) {
                city.say(&framework, &mut asked, at);
                done.push(at);
            }
            done.len()
        };
        let orders = [
            asked_until_settled(&framework, &city, &model, &first),
            asked_until_settled(&framework, &city, &model, &proposed),
            fixed_until_settled(&framework, &city, &model, &in_file),
            fixed_until_settled(&framework, &city, &model, &city.shuffled),
        ];
        for (at, order) in orders.iter().enumerate() {
            counts[at].push(order.len() as f64);
            minutes[at].push(order.iter().map(|at| framework.questions[*at].minutes).sum());
            early[at] += usize::from(order.len() < all);
        }
    }
    println!("{many} cities, {} questions, seed {SEED}", framework.questions.len());
    println!(
        "questions until settled (minutes): lower quartile, median, upper quartile; settled before the end"
    );
    for (at, name) in names.iter().enumerate() {
        counts[at].sort_by(f64::total_cmp);
        minutes[at].sort_by(f64::total_cmp);
        let [a, b, c] = [0.25, 0.5, 0.75].map(|share| {
            format!("{:>3} ({:>3.0})", quantile(&counts[at], share), quantile(&minutes[at], share))
        });
        println!("{name:<36} {a} {b} {c}   {} of {many}", early[at]);
    }
    eprintln!("{:.0} s", begun.elapsed().as_secs_f64());
}
