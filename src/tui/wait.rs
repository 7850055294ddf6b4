//! Waiting for work that takes longer than a frame, without letting go of the keys.
//!
//! The work runs on a thread that ends before this returns: it owns what it needs, shares nothing
//! with the interface but a counter and a flag ([`Pulse`]), and hands its result over whole. Reading
//! and drawing spread over all cores by themselves, so steps of them between two keys would be
//! slower and would need a second, interruptible form of each. While it runs, the loop sleeps in
//! `poll` as ever, only with an end, and draws how far it is; a key is never later than [`LOOK`].
//! Nothing is left running, and without such work nothing ticks.

use super::app::{App, Working};
use super::council::job::Job;
use super::terminal::Terminal;
use super::view;
use crate::committee::draws::Pulse;
use crossterm::event::{self, Event, KeyCode, KeyModifiers};
use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How long the loop sleeps between two looks at the work.
const LOOK: Duration = Duration::from_millis(30);
/// Work that is done sooner shows no gauge.
const PATIENCE: Duration = Duration::from_millis(250);

/// Does the work and tells the interface what came of it. Returns the key for which the work gave
/// way, if it did.
pub fn wait(terminal: &mut Terminal, app: &mut App, job: &Job) -> io::Result<Option<Event>> {
    let (pulse, began, steps) = (Pulse::default(), Instant::now(), job.steps().max(1));
    let (mut key, mut end) = (None, Ok(()));
    let done = pulse.attend(
        |pulse| job.run(pulse),
        || {
            if key.is_some() || end.is_err() {
                std::thread::sleep(Duration::from_millis(1));
                return;
            }
            end = look(terminal, app, job, &pulse, began, steps, &mut key);
            if key.is_some() || end.is_err() {
                pulse.stop.store(true, Ordering::Relaxed);
            }
        },
    );
    app.working = None;
    end?;
    if done.is_some() || key.is_none() {
        app.hear(done);
    }
    Ok(key)
}

/// Sleeps until a key comes or it is time to look, and draws how far the work is.
fn look(
    terminal: &mut Terminal,
    app: &mut App,
    job: &Job,
    pulse: &Pulse,
    began: Instant,
    steps: u64,
    key: &mut Option<Event>,
) -> io::Result<()> {
    let mut resized = false;
    if event::poll(LOOK)? {
        let event = event::read()?;
        match &event {
            Event::Key(pressed) if pressed.is_press() => {
                let leaves = pressed.modifiers.contains(KeyModifiers::CONTROL);
                // Esc stops what can be seen to run, and otherwise is what it always is.
                let ends = app.working.is_some() || !job.gives_way();
                if pressed.code == KeyCode::Esc && ends {
                    pulse.stop.store(true, Ordering::Relaxed);
                } else if leaves || job.gives_way() {
                    *key = Some(event);
                }
            }
            Event::Paste(_) if job.gives_way() => *key = Some(event),
            Event::Resize(..) => resized = true,
            _ => {}
        }
    }
    if resized || began.elapsed() >= PATIENCE {
        let done = pulse.done.load(Ordering::Relaxed).min(steps);
        let percent = (done * 100 / steps) as u8;
        let working = Some(Working { word: job.word(), percent });
        if resized || app.working != working {
            app.working = working;
            terminal.draw(|frame| view::view(frame, app))?;
        }
    }
    Ok(())
}
