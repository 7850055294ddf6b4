use crate::cli::context::{Context, Failure};
use crate::committee::draws::Pulse;
use crate::committee::reading::{Entry, Fault, Reader, Why};
use crate::i18n::{Text, Words};
use crate::report::is_untouched;
use crate::store::{ReadAt, StoreError, read_exports, size_of_exports};
use crate::text::clean_line;
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
        self.bar.reset();
        self.bar.set_length(steps.max(1));
        let mut shown = false;
        let done = thread::scope(|scope| {
            let working = scope.spawn(|| work(&self.pulse));
            while !working.is_finished() {
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
            }
            match working.join() {
                Ok(done) => done,
                Err(panic) => std::panic::resume_unwind(panic),
            }
        });
        self.bar.finish_and_clear();
        self.bar.set_draw_target(ProgressDrawTarget::hidden());
        done
    }

    /// Fails if the work was told to stop.
    pub fn go_on(&self) -> Result<(), Failure> {
        if self.pulse.stop.load(Ordering::Relaxed) {
            Err(Failure::new("compare-stopped", Vec::new()))
        } else {
            Ok(())
        }
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

/// Documents that were read, with their places for people.
pub struct Documents {
    /// Those that hold, with their places in `places`.
    pub entries: Vec<(usize, Entry)>,
    /// How many there were.
    pub all: usize,
    /// What could not be read: where it stood, and why.
    pub faults: Vec<(String, Text)>,
    /// Where each document stood.
    pub places: Vec<String>,
}

impl Documents {
    /// Reads all documents and tells what could not be read.
    pub fn read(
        context: &Context,
        work: &Work,
        paths: &[PathBuf],
        digests: bool,
    ) -> Result<Self, Failure> {
        let size = size_of_exports(paths);
        let found = work.watch(size, |pulse| {
            let make = || {
                let mut reader = Reader::new(digests);
                move |bytes: &[u8]| match is_untouched(bytes) {
                    Some(false) => Err(Fault::Altered),
                    // Lines have no digest of their own; what follows from what is checked anyway.
                    Some(true) | None => reader.read(bytes),
                }
            };
            read_exports(paths, make, |bytes| pulse.beat(bytes))
        });
        let found = found.ok_or_else(|| Failure::new("compare-stopped", Vec::new()))?;
        let (mut entries, mut places) = (Vec::with_capacity(found.len()), Vec::new());
        let (all, mut faults) = (found.len(), Vec::new());
        for ReadAt { path, line, found } in found {
            let place = place(&path, line, &context.words);
            let (id, args) = match found {
                Ok(Ok(entry)) => {
                    entries.push((places.len(), entry));
                    places.push(place);
                    continue;
                }
                Ok(Err(fault)) => (fault.id(), fault.args()),
                Err(error) => (error.id(), StoreError::args(&error)),
            };
            let why = context.words.plain(id, &args);
            if faults.len() < TOLD {
                let why = why.line(context.words.language());
                context.say("compare-fault", &[("place", place.clone()), ("why", why)]);
            }
            faults.push((place.clone(), why));
            places.push(place);
        }
        if let more @ 1.. = faults.len().saturating_sub(TOLD) {
            context.say("compare-faults", &[("count", more.to_string())]);
        }
        Ok(Self { entries, all, faults, places })
    }
}

/// A place for people: the file's path, and the line in it.
fn place(path: &std::path::Path, line: Option<u64>, words: &Words) -> String {
    let path = path.display().to_string();
    let path = clean_line(&path);
    match line {
        None => path.into_owned(),
        Some(line) => {
            let args = [("path", path.into_owned()), ("line", line.to_string())];
            words.plain("compare-place", &args).line(words.language())
        }
    }
}

/// Why a document was set aside.
pub fn why(why: &Why, places: &[String], words: &Words) -> Text {
    let kept = |kept: &usize| vec![("kept", places.get(*kept).cloned().unwrap_or_default())];
    let (id, args) = match why {
        Why::Framework { name, digest } => {
            let digest = digest.get(..12).unwrap_or(digest).to_owned();
            ("aside-framework", vec![("name", name.clone()), ("digest", digest)])
        }
        Why::Differs => ("aside-differs", Vec::new()),
        Why::Same { kept: at } => ("aside-same", kept(at)),
        Why::Older { kept: at } => ("aside-older", kept(at)),
        Why::City { kept: at } => ("aside-city", kept(at)),
    };
    words.plain(id, &args)
}
