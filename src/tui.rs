//! The terminal interface.
//!
//! Terminal event → (a field in focus takes it) or [`keys::lookup`] → [`keys::Action`] →
//! [`app::App::update`] → [`effect::Effect`] → [`outside::Outside::perform`] → one draw. `update`
//! neither draws nor does I/O, `view` reads `&App`; the loop sleeps until something happens. No
//! ticks, no threads but the one that waits for signals, no globals.

mod answering;
pub mod app;
mod city_form;
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
mod outside;
mod pause;
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
        // Draw once for everything that has already happened: a paste without brackets, a resize
        // storm, an impatient thumb.
        loop {
            let event = event::read()?;
            match app.input(&event) {
                Some(Effect::Quit) => {
                    let _undisturbed = terminal.hold();
                    if outside.settle(app) {
                        return Ok(());
                    }
                }
                Some(Effect::Abandon) => return Ok(()),
                Some(Effect::Suspend) => terminal.suspend()?,
                Some(effect) => {
                    let _undisturbed = terminal.hold();
                    outside.perform(effect, app);
                }
                None => {}
            }
            if !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}
