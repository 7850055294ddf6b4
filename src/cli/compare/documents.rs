use crate::cli::context::{Context, Failure};
use crate::committee::draws::Pulse;
use crate::submitted::{self, Submitted};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// Problems that are told one by one.
const TOLD: usize = 50;

/// Long work: a bar where somebody looks, and Ctrl-C that ends it.
pub struct Work {
    pulse: Arc<Pulse>,
    began: Instant,
    bar: ProgressBar,
}

impl Work {
    pub fn new(context: &Context) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{msg} {bar:30} {percent}%");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(context.words.label("compare-working"));
        let pulse = Arc::new(Pulse::default());
        stop_on_signal(&pulse);
        Self { pulse, began: Instant::now(), bar }
    }

    /// Does something of so many steps, and shows how far it is.
    pub fn watch<T: Send>(&self, steps: u64, work: impl FnOnce(&Pulse) -> T + Send) -> T {
        self.pulse.done.store(0, Ordering::Relaxed);
        self.bar.set_length(steps.max(1));
        self.pulse.attend(work, || {
            if self.began.elapsed() >= PATIENCE {
                // Hides itself where standard error is no terminal.
                self.bar.set_draw_target(ProgressDrawTarget::stderr());
                self.bar.set_position(self.pulse.done.load(Ordering::Relaxed).min(steps));
                thread::sleep(Duration::from_millis(50));
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        })
    }

    /// Takes the bar away.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}

/// A first Ctrl-C asks the work to stop, so that it can say so; a second one ends the program.
#[cfg(unix)]
fn stop_on_signal(pulse: &Arc<Pulse>) {
    use signal_hook::consts::SIGINT;
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT]) else { return };
    let pulse = Arc::clone(pulse);
    thread::spawn(move || {
        for signal in signals.forever() {
            if pulse.stop.swap(true, Ordering::Relaxed) {
                let _ = signal_hook::low_level::emulate_default_handler(signal);
            }
        }
    });
}

/// Elsewhere Ctrl-C ends the program at once; nothing was written yet.
#[cfg(not(unix))]
fn stop_on_signal(_: &Arc<Pulse>) {}

/// Reads all documents and tells what could not be read.
pub fn read(
    context: &Context,
    work: &Work,
    paths: &[PathBuf],
    digests: bool,
) -> Result<Submitted, Failure> {
    let found = work.watch(submitted::size(paths), |pulse| Submitted::read(paths, digests, pulse));
    work.done();
    let found = found.ok_or_else(|| Failure::new("compare-stopped", Vec::new()))?;
    let language = context.words.language();
    for (at, (id, args)) in found.faults.iter().take(TOLD) {
        let place = found.places[*at].shown(&context.words).line(language);
        let why = context.words.plain(id, args).line(language);
        context.say("compare-fault", &[("place", place), ("why", why)]);
    }
    if found.faults.len() > TOLD {
        context.say("compare-faults", &[("count", (found.faults.len() - TOLD).to_string())]);
    }
    Ok(found)
}
