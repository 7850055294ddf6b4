use std::num::NonZero;
use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, ScopedJoinHandle};

/// Draws between two looks at [`Pulse::stop`].
const BEAT: u64 = 64;

/// How long work gets on, and whether it should stop.
#[derive(Debug, Default)]
pub struct Pulse {
    /// Steps done so far.
    pub done: AtomicU64,
    /// Set by whoever wants the work to end early.
    pub stop: AtomicBool,
    /// Threads to work on; as many as there are cores, if not said.
    pub threads: Option<NonZero<usize>>,
}

impl Pulse {
    /// Whether to go on, after so many more steps.
    pub fn beat(&self, steps: u64) -> bool {
        self.done.fetch_add(steps, Ordering::Relaxed);
        !self.stop.load(Ordering::Relaxed)
    }

    /// Does work on a thread of its own and calls `meanwhile` over and over until it is done; that
    /// has to wait a little each time. Nothing is left running afterwards.
    pub fn attend<T: Send>(
        &self,
        work: impl FnOnce(&Self) -> T + Send,
        mut meanwhile: impl FnMut(),
    ) -> T {
        thread::scope(|scope| {
            let working = scope.spawn(|| work(self));
            while !working.is_finished() {
                meanwhile();
            }
            whole(working)
        })
    }
}

/// Runs over all draws on every core and puts the parts together; `None` if it was told to stop.
/// Each part is counted by itself in whole numbers, so how many there are changes nothing.
pub(in crate::committee) fn over_draws<T: Send>(
    draws: u64,
    pulse: &Pulse,
    begin: impl Fn() -> T + Sync,
    draw: impl Fn(&mut T, Range<u64>) + Sync,
    mut join: impl FnMut(&mut T, T),
) -> Option<T> {
    let cores = || thread::available_parallelism().map_or(1, NonZero::get);
    let threads = pulse.threads.map_or_else(cores, NonZero::get) as u64;
    let length = draws.div_ceil(threads.max(1)).max(1);
    let ranges = (0..threads).map(|at| (at * length).min(draws)..((at + 1) * length).min(draws));
    let run = |range: Range<u64>| {
        let mut part = begin();
        let mut from = range.start;
        while from < range.end {
            let to = (from + BEAT).min(range.end);
            draw(&mut part, from..to);
            if !pulse.beat(to - from) {
                return None;
            }
            from = to;
        }
        Some(part)
    };
    let parts: Vec<Option<T>> = thread::scope(|scope| {
        let started: Vec<_> = ranges.map(|range| scope.spawn(|| run(range))).collect();
        started.into_iter().map(whole).collect()
    });
    let mut parts = parts.into_iter();
    let mut all = parts.next()??;
    for part in parts {
        join(&mut all, part?);
    }
    Some(all)
}

/// What a thread gave. One that ended by a fault of the program must not look like one that was told
/// to stop, let alone like one without anything to count: its fault goes on here.
fn whole<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|fault| resume_unwind(fault))
}

#[cfg(test)]
mod tests {
    use super::{Pulse, over_draws};

    #[test]
    #[should_panic(expected = "a draw's fault")]
    fn a_fault_on_a_thread_does_not_pass_for_work_that_was_stopped() {
        let fault = |(): &mut (), _| panic!("a draw's fault");
        let _ = over_draws(1_000, &Pulse::default(), || (), fault, |(), ()| ());
    }
}
