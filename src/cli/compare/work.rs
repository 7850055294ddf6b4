//! Long work: a bar where somebody looks, and Ctrl-C that ends it.

use crate::cli::context::{Context, Failure};
use crate::committee::draws::Pulse;
use crate::report::words::bar;
use crate::scoring::Interval;
use crate::text::{shorten, width};
use crossterm::cursor::MoveToColumn;
use crossterm::terminal::{Clear, ClearType, size};
use crossterm::{execute, style::Print};
use std::io::{IsTerminal as _, stderr};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

/// Work that is done sooner shows no bar.
const PATIENCE: Duration = Duration::from_secs(1);
/// Cells of the bar.
const BAR: usize = 30;
/// Cells that stay free behind the line. Terminals write `^C` there; were there no room, it would
/// stand on a line of its own, and the bar above could not be taken away.
const FREE: usize = 4;

/// Work that takes a while.
pub struct Work {
    pulse: Arc<Pulse>,
    began: Instant,
    label: String,
}

impl Work {
    pub fn new(context: &Context) -> Self {
        let pulse = Arc::new(Pulse::default());
        stop_on_signal(&pulse);
        Self { pulse, began: Instant::now(), label: context.words.label("compare-working") }
    }

    /// Does something of so many steps, and shows how far it is. Fails if it was told to stop.
    pub fn watch<T: Send>(
        &self,
        steps: u64,
        work: impl FnOnce(&Pulse) -> Option<T> + Send,
    ) -> Result<T, Failure> {
        self.pulse.done.store(0, Ordering::Relaxed);
        let mut shown = String::new();
        let done = self.pulse.attend(work, || {
            if self.began.elapsed() < PATIENCE {
                return thread::sleep(Duration::from_millis(1));
            }
            let done = self.pulse.done.load(Ordering::Relaxed);
            let line = self.line(done as f64 / steps.max(1) as f64);
            if line != shown {
                show(&line);
                shown = line;
            }
            thread::sleep(Duration::from_millis(50));
        });
        if !shown.is_empty() {
            show("");
        }
        self.go_on()?;
        done.ok_or_else(stopped)
    }

    /// Fails if the work was told to stop.
    pub fn go_on(&self) -> Result<(), Failure> {
        if self.pulse.stop.load(Ordering::Relaxed) { Err(stopped()) } else { Ok(()) }
    }

    /// How far it is, in a line that fits; nothing where nobody looks.
    fn line(&self, share: f64) -> String {
        if !stderr().is_terminal() {
            return String::new();
        }
        let share = share.min(1.0);
        let figures = format!(" {} {:.0}%", bar(Interval::exact(share), BAR), share * 100.0);
        let cells = size().map_or(80, |(cells, _)| usize::from(cells)).saturating_sub(FREE);
        let label = shorten(&self.label, cells.saturating_sub(width(&figures)));
        shorten(&format!("{label}{figures}"), cells)
    }
}

/// Writes a line of standard error over the last one.
fn show(line: &str) {
    // Work goes on where nobody can be told how far it is.
    let _ = execute!(stderr(), MoveToColumn(0), Print(line), Clear(ClearType::UntilNewLine));
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
