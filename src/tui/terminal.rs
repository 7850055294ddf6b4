//! The terminal while the interface has it, and its return on every way out: leaving, a panic,
//! SIGTERM, SIGHUP, Ctrl-Z.

use super::crash::{self, Noted};
use crossterm::cursor::Show;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::execute;
use ratatui::{DefaultTerminal, Frame};
use std::io::{self, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A terminal in raw mode on its alternate screen; given back when dropped.
pub struct Terminal {
    inner: DefaultTerminal,
    /// Held while something is written, so that no signal ends the program halfway.
    busy: Arc<Mutex<()>>,
}

impl Terminal {
    /// Takes the terminal. A panic gives it back and leaves a note for the report.
    pub fn enter(noted: Noted) -> io::Result<Self> {
        // crossterm drops bold under NO_COLOR; the theme decides about colour instead.
        crossterm::style::force_color_output(true);
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            crash::note(&noted, panic);
        }));
        let busy = Arc::new(Mutex::new(()));
        let terminal = Self { inner: ratatui::try_init()?, busy: Arc::clone(&busy) };
        // An old Windows console has no bracketed paste and works without.
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        signals::leave_cleanly(busy)?;
        Ok(terminal)
    }

    /// Draws one frame.
    pub fn draw(&mut self, view: impl FnOnce(&mut Frame)) -> io::Result<()> {
        // Half a frame must not follow when a signal has given the terminal back.
        let _undisturbed = self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        self.inner.draw(view).map(drop)
    }

    /// Keeps signals waiting until the guard is dropped.
    pub fn hold(&self) -> MutexGuard<'_, ()> {
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the terminal back with a word on how to return, sleeps until the shell wakes the
    /// program, and takes it again.
    pub fn suspend(&mut self, word: &str) -> io::Result<()> {
        give_back();
        // A shell that is already gone need not be told.
        let _ = writeln!(io::stdout(), "{word}");
        signals::stop()?;
        crossterm::terminal::enable_raw_mode()?;
        execute!(io::stdout(), crossterm::terminal::EnterAlternateScreen)?;
        let _ = execute!(io::stdout(), EnableBracketedPaste);
        // Everything is drawn again. `clear` would first ask where the cursor stands, and end the
        // program if the terminal is slow to say.
        let size = self.inner.size()?;
        self.inner.resize(size.into())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        give_back();
    }
}

/// Leaves everything as it was. A terminal that is gone cannot be told, and need not be.
fn give_back() {
    // Some pages have no place for the cursor and hide it.
    let _ = execute!(io::stdout(), DisableBracketedPaste);
    let _ = execute!(io::stdout(), Show);
    let _ = ratatui::try_restore();
    let _ = io::stdout().flush();
}

#[cfg(unix)]
mod signals {
    use super::{Arc, Mutex, PoisonError, give_back, io};
    use signal_hook::consts::{SIGHUP, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;
    use std::sync::mpsc;
    use std::time::Duration;

    /// A write is finished and the terminal given back by then, or neither will ever be: a terminal
    /// that has gone away can keep for ever who tells it something. A write that is cut off was not
    /// acknowledged.
    const FAREWELL: Duration = Duration::from_millis(1500);

    /// On SIGTERM and SIGHUP: lets a write finish, gives the terminal back, ends the program.
    /// On threads of their own, because a terminal that has gone away can keep the event loop busy.
    pub fn leave_cleanly(busy: Arc<Mutex<()>>) -> io::Result<()> {
        let mut signals = Signals::new([SIGTERM, SIGHUP])?;
        std::thread::spawn(move || {
            let Some(signal) = signals.forever().next() else { return };
            let (done, farewell) = mpsc::channel();
            std::thread::spawn(move || {
                let _undisturbed = busy.lock().unwrap_or_else(PoisonError::into_inner);
                give_back();
                let _ = done.send(());
                // Nothing may be drawn any more.
                loop {
                    std::thread::park();
                }
            });
            let _ = farewell.recv_timeout(FAREWELL);
            std::process::exit(128 + signal);
        });
        Ok(())
    }

    /// Stops the program until the shell continues it.
    pub fn stop() -> io::Result<()> {
        signal_hook::low_level::emulate_default_handler(SIGTSTP)
    }
}

#[cfg(not(unix))]
mod signals {
    use super::{Arc, Mutex, io};

    /// These systems close a console program themselves; everything said is already on the disk.
    pub fn leave_cleanly(_busy: Arc<Mutex<()>>) -> io::Result<()> {
        Ok(())
    }

    /// These systems do not stop programs.
    pub fn stop() -> io::Result<()> {
        Ok(())
    }
}
