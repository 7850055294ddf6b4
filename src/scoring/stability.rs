use super::evaluate::Outcome;
use super::interval::Interval;
use super::model::Model;
use super::random::{self, Weights};
use super::values;
use crate::assessment::Assessment;
use crate::framework::Framework;
use schemars::JsonSchema;
use serde::Serialize;

/// How sure it is who comes first, whatever the missing answers and the weights of value
/// (method §4, certainty).
#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema)]
pub struct Stability {
    /// Whether no missing answer can change the first two under the method's weights. Proved, not
    /// drawn; only this may be called certain.
    pub certain: bool,
    /// The first two kinds, in order; fewer where fewer are needed.
    pub first_two: Vec<usize>,
    /// How many draws were made.
    pub draws: u32,
    /// Share of the draws in which the first two are the same kinds, in either order.
    pub same: f64,
    /// For each kind, the share of the draws in which it is among the first two.
    pub kinds: Vec<f64>,
}

/// A share in the words of the IPCC's guidance on uncertainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Likelihood {
    /// At most 1 %.
    ExceptionallyUnlikely,
    /// At most 10 %.
    VeryUnlikely,
    /// At most 33 %.
    Unlikely,
    /// Between.
    AboutAsLikelyAsNot,
    /// At least 66 %.
    Likely,
    /// At least 90 %.
    VeryLikely,
    /// At least 99 %.
    VirtuallyCertain,
}

impl Likelihood {
    /// The word for a share in `[0, 1]`.
    #[must_use]
    pub fn of(share: f64) -> Self {
        match share {
            share if share >= 0.99 => Likelihood::VirtuallyCertain,
            share if share >= 0.90 => Likelihood::VeryLikely,
            share if share >= 0.66 => Likelihood::Likely,
            share if share <= 0.01 => Likelihood::ExceptionallyUnlikely,
            share if share <= 0.10 => Likelihood::VeryUnlikely,
            share if share <= 0.33 => Likelihood::Unlikely,
            _ => Likelihood::AboutAsLikelyAsNot,
        }
    }
}

/// The name under which the weights of need, demand and leverage are drawn.
const WEIGHTS: &str = "#ta";

impl Model {
    /// Draws the missing answers and the weights of value many times and counts who comes first.
    ///
    /// Each unknown question takes one number in each draw, shared by all kinds. `city` is the name
    /// under which its numbers are drawn: with the same name they are the same numbers.
    #[must_use]
    pub fn stability(
        &self,
        framework: &Framework,
        assessment: &Assessment,
        city: &str,
    ) -> Stability {
        let (_, sheet) = values::read(self, framework, assessment);
        let mut outcome = Outcome::default();
        self.evaluate(&sheet, &mut outcome);
        let first_two = outcome.first_two();
        let certain = outcome.first_two_are_certain();

        let unknown: Vec<(usize, u64)> = (0..self.questions.len())
            .flat_map(|question| {
                let name = format!("{city}/{}", framework.questions[question].id);
                let key = random::number_key(random::name_key(&name), 0);
                self.slots_of(question).map(move |slot| (slot, key))
            })
            .filter(|(slot, _)| sheet.values[*slot].is_some_and(|value| !value.is_exact()))
            .collect();
        let parameters =
            self.method.value_points.map(|points| points.saturating_mul(self.method.spread));
        let mut weights = Weights::new(WEIGHTS, &parameters);
        let mut drawn = sheet.clone();
        let mut of_value = [0.0; 3];
        let mut same = 0_u32;
        let mut kinds = vec![0_u32; self.kinds.len()];
        for draw in 0..self.method.draws {
            let draw = random::draw_key(self.method.seed, u64::from(draw));
            weights.draw(draw, &mut of_value);
            for (slot, key) in &unknown {
                let at = random::uniform(draw, *key);
                drawn.values[*slot] =
                    sheet.values[*slot].map(|value| Interval::exact(value.lo + at * value.width()));
            }
            self.evaluate_kinds(&drawn, of_value, &mut outcome);
            let now = outcome.first_two();
            for kind in now.iter().flatten() {
                kinds[*kind] += 1;
            }
            same += u32::from(now == first_two || now == [first_two[1], first_two[0]]);
        }
        let share = |many: u32| f64::from(many) / f64::from(self.method.draws.max(1));
        Stability {
            certain,
            first_two: first_two.into_iter().flatten().collect(),
            draws: self.method.draws,
            same: share(same),
            kinds: kinds.into_iter().map(share).collect(),
        }
    }
}
