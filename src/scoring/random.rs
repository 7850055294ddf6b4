//! Random numbers that are a function of what they are for (method §5.3): the seed, the number of
//! the draw, a name and a counter. They depend on no order, so that a draw stays the same when
//! cities, questions or threads are added. No state, no logarithms: the same bits on every machine.

/// 2⁶⁴ divided by the golden ratio: keeps neighbouring counters far apart.
const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// Turns neighbouring numbers into unrelated ones, one to one (the finaliser of `SplitMix64`).
fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// The number of a name: FNV-1a, 64 bits, over its UTF-8 bytes.
#[must_use]
pub fn name_key(name: &str) -> u64 {
    name.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

/// The key of draw `draw`, counted from 0, under this seed.
#[must_use]
pub fn draw_key(seed: u64, draw: u64) -> u64 {
    mix(seed.wrapping_add(GOLDEN.wrapping_mul(draw.wrapping_add(1))))
}

/// The key of the `counter`-th number of a name, counted from 0.
#[must_use]
pub fn number_key(name: u64, counter: u64) -> u64 {
    mix(name.wrapping_add(GOLDEN.wrapping_mul(counter.wrapping_add(1))))
}

/// A number in `[0, 1)`, evenly spread, from a draw's key and a number's key.
#[must_use]
pub fn uniform(draw: u64, number: u64) -> f64 {
    (mix(draw ^ number) >> 11) as f64 * (1.0 / (1_u64 << 53) as f64)
}

/// Random weights that add up to 1, distributed as Dirichlet with whole parameters: the distances
/// between every so-many-th of many sorted uniform numbers.
#[derive(Debug, Clone)]
pub struct Weights {
    parameters: Vec<u32>,
    keys: Vec<u64>,
    sorted: Vec<f64>,
}

impl Weights {
    /// Weights under this name; the larger a parameter, the larger and the steadier its weight.
    #[must_use]
    pub fn new(name: &str, parameters: &[u32]) -> Self {
        let name = name_key(name);
        let all: u64 = parameters.iter().copied().map(u64::from).sum();
        let keys = (0..all.saturating_sub(1)).map(|counter| number_key(name, counter));
        Self { parameters: parameters.to_vec(), keys: keys.collect(), sorted: Vec::new() }
    }

    /// Fills `weights`, as many as there are parameters, with those of one draw.
    pub fn draw(&mut self, draw: u64, weights: &mut [f64]) {
        let Self { parameters, keys, sorted } = self;
        sorted.clear();
        sorted.extend(keys.iter().map(|key| uniform(draw, *key)));
        sorted.sort_unstable_by(f64::total_cmp);
        let (mut taken, mut from) = (0, 0.0);
        for (weight, parameter) in weights.iter_mut().zip(parameters) {
            taken += *parameter as usize;
            // The numbers end in 1; before the first parameter with points nothing is taken yet.
            let to = match taken {
                0 => 0.0,
                some => sorted.get(some - 1).copied().unwrap_or(1.0),
            };
            *weight = to - from;
            from = to;
        }
    }
}
