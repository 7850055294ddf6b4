//! The terminal interface.
//!
//! Terminal event → (a field in focus takes it) or [`keys::Keys::lookup`] → [`keys::Action`] →
//! [`app::App::update`] → [`effect::Effect`] → [`outside::Outside::perform`] → one draw. `update`
//! neither draws nor does I/O, `view` reads `&App`; the loop sleeps until something happens. No
//! ticks, no globals, and no threads but the one that waits for signals and those of a piece of
//! work that the loop waits for.

mod answering;
pub mod app;
mod city_form;
pub mod config;
pub mod council;
mod crash;
pub mod desk;
pub mod dialog;
mod dialogs;
pub mod dispute;
pub mod effect;
mod evidence;
pub mod field;
pub mod filter;
pub mod form;
mod history;
pub mod home;
pub mod interview;
pub mod keys;
pub mod leaf;
pub mod listed;
mod onward;
pub mod outside;
pub mod pace;
mod pause;
pub mod plan;
mod question_forms;
pub mod results;
pub mod review;
mod rows;
mod save;
pub mod scratch;
pub mod scroll;
mod sealing;
pub mod seek;
mod step;
mod terminal;
pub mod theme;
pub mod trail;
pub mod view;
mod wait;

pub use outside::Outside;

use app::App;
use crossterm::event;
use effect::Effect;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use terminal::Terminal;

/// How the interface ended.
#[derive(Debug)]
pub enum Ended {
    /// The person left.
    Left,
    /// The program broke. What the disk had is safe; here is the report, where it could be kept.
    Broke(Option<PathBuf>),
}

/// Runs the interface until the person leaves it.
pub fn run(app: &mut App, outside: &mut Outside) -> io::Result<Ended> {
    let noted = crash::Noted::default();
    let mut terminal = Terminal::enter(Arc::clone(&noted))?;
    // What the fault left half done is only looked at: the report, and what waits for the disk.
    let end = catch_unwind(AssertUnwindSafe(|| play(&mut terminal, app, outside)));
    drop(terminal);
    match end {
        Ok(Ok(())) => Ok(Ended::Left),
        Ok(Err(error)) => {
            // The terminal is gone; what still waits for the disk must not go with it.
            outside.settle(app);
            Err(error)
        }
        Err(_) => {
            let _ = catch_unwind(AssertUnwindSafe(|| outside.settle(app)));
            Ok(Ended::Broke(outside.keep_report(&crash::report(&noted, app))))
        }
    }
}

fn play(terminal: &mut Terminal, app: &mut App, outside: &mut Outside) -> io::Result<()> {
    #[cfg(debug_assertions)]
    let mut fuse = crash::fuse();
    loop {
        terminal.draw(|frame| view::view(frame, app))?;
        // What takes longer is found once the answer is on the screen and nobody types.
        if !event::poll(Duration::ZERO)? && app.catch_up() {
            continue;
        }
        let mut next = None;
        if let Some(job) = app.council.as_ref().and_then(|council| council.due()) {
            next = wait::wait(terminal, app, &job)?;
            if next.is_none() {
                continue;
            }
        }
        // Draw once for everything that has already happened: a paste without brackets, a resize
        // storm, an impatient thumb.
        loop {
            let event = match next.take() {
                Some(event) => event,
                None => event::read()?,
            };
            #[cfg(debug_assertions)]
            crash::burn(&mut fuse);
            match app.input(&event) {
                Some(Effect::Quit) => {
                    let _undisturbed = terminal.hold();
                    if outside.settle(app) {
                        return Ok(());
                    }
                }
                Some(Effect::Abandon) => return Ok(()),
                Some(Effect::Suspend) => terminal.suspend(&app.words.label("suspended"))?,
                Some(Effect::Gather { paths, digest }) => {
                    let job = outside.reading(paths, digest);
                    next = wait::wait(terminal, app, &job)?;
                }
                Some(effect) => {
                    let _undisturbed = terminal.hold();
                    outside.perform(effect, app);
                }
                None => {}
            }
            if next.is_none() && !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}
