//! The program as a person meets it: in a real terminal, killed, resized, stopped, and opened twice.

// Elsewhere terminals rewrite what passes through them, keys and screen alike; these tests are
// compiled there and not run.
#![cfg_attr(not(unix), allow(dead_code, unused_imports, reason = "compiled but not run"))]

mod program;
mod pty_support;

#[path = "terminal/config.rs"]
mod config;
#[path = "terminal/interviewer.rs"]
mod interviewer;
#[path = "terminal/manners.rs"]
mod manners;
#[cfg(unix)]
#[path = "terminal/signals.rs"]
mod signals;
#[path = "terminal/story.rs"]
mod story;
#[path = "terminal/together.rs"]
mod together;
