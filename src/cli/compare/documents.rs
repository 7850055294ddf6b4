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

    /// Does something of so many steps, and shows how far it is. Fails if it was told to stop.
    pub fn watch<T: Send>(
        &self,
        steps: u64,
        work: impl FnOnce(&Pulse) -> Option<T> + Send,
    ) -> Result<T, Failure> {
        self.pulse.done.store(0, Ordering::Relaxed);
        self.bar.reset();
        self.bar.set_length(steps.max(1));
        let mut shown = false;
        let done = self.pulse.attend(work, || {
            if self.began.elapsed() >= PATIENCE {
                if !shown {
                    // Hides itself where standard error is no terminal. A second one would not
                    // know what the first has drawn, and begin a new line.
                    self.bar.set_draw_target(ProgressDrawTarget::stderr());
                    shown = true;
                }
                self.bar.set_position(self.pulse.done.load(Ordering::Relaxed).min(steps));
                thread::sleep(Duration::from_millis(50));
            } else {
                thread::sleep(Duration::from_millis(1));
            }
        });
        self.bar.finish_and_clear();
        self.bar.set_draw_target(ProgressDrawTarget::hidden());
        self.go_on()?;
        done.ok_or_else(stopped)
    }

    /// Fails if the work was told to stop.
    pub fn go_on(&self) -> Result<(), Failure> {
        if self.pulse.stop.load(Ordering::Relaxed) { Err(stopped()) } else { Ok(()) }
    }
}

fn stopped() -> Failure {
    Failure::new("compare-stopped", Vec::new())
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
    let found =
        work.watch(submitted::size(paths), |pulse| Submitted::read(paths, digests, pulse))?;
    let language = context.words.language();
    for (place, why) in found.unread(&context.words).take(TOLD) {
        let args = [("place", place.line(language)), ("why", why.line(language))];
        context.say("compare-fault", &args);
    }
    if found.faults.len() > TOLD {
        context.say("compare-faults", &[("count", (found.faults.len() - TOLD).to_string())]);
    }
    Ok(found)
}
