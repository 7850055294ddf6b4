//! The terminal interface.
//!
//! Terminal event → (a field in focus takes it) or [`keys::lookup`] → [`keys::Action`] →
//! [`app::App::update`] → [`effect::Effect`] → [`outside::Outside::perform`] → one draw. `update`
//! neither draws nor does I/O, `view` reads `&App`; the loop sleeps until something happens. No
//! ticks, no globals, and no threads but the one that waits for signals and those of a piece of
//! work that the loop waits for.

mod answering;
pub mod app;
mod city_form;
pub mod council;
pub mod desk;
pub mod dialog;
mod dialogs;
pub mod dispute;
pub mod effect;
pub mod field;
pub mod filter;
pub mod form;
mod history;
pub mod home;
pub mod interview;
pub mod keys;
pub mod leaf;
pub mod listed;
mod outside;
pub mod plan;
mod question_forms;
pub mod results;
pub mod review;
mod rows;
mod save;
pub mod scratch;
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
use std::time::Duration;
use terminal::Terminal;

/// Runs the interface until the person leaves it.
pub fn run(app: &mut App, outside: &mut Outside) -> io::Result<()> {
    let mut terminal = Terminal::enter()?;
    let end = play(&mut terminal, app, outside);
    if end.is_err() {
        // The terminal is gone; what still waits for the disk must not go with it.
        outside.settle(app);
    }
    end
}

fn play(terminal: &mut Terminal, app: &mut App, outside: &mut Outside) -> io::Result<()> {
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
            match app.input(&event) {
                Some(Effect::Quit) => {
                    let _undisturbed = terminal.hold();
                    if outside.settle(app) {
                        return Ok(());
                    }
                }
                Some(Effect::Abandon) => return Ok(()),
                Some(Effect::Suspend) => terminal.suspend()?,
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
