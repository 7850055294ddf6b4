//! The real program in a real terminal: a pseudo-terminal holds it, `vt100` reads what it draws.
//!
//! Nothing here waits for a fixed time and then hopes: a test sends keys and waits until the screen
//! says what it should, however busy the machine is, and fails with the screen when it never does.
//! The terminal answers no questions (such as where the cursor stands): the program must not need
//! to ask.

#![allow(dead_code, missing_docs, reason = "each test uses its own part")]

pub mod key;

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use std::io::{Read as _, Write as _};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How long a test waits before it gives up. Only a failing test waits so long.
const PATIENCE: Duration = Duration::from_mins(1);

/// How the program is started.
pub struct Start {
    command: CommandBuilder,
    size: (u16, u16),
}

/// A running program and the terminal around it. The program is killed when this is dropped.
pub struct Terminal {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn std::io::Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    reader: Option<JoinHandle<()>>,
    /// The terminal's settings before the program had it.
    #[cfg(unix)]
    settings: String,
}

/// What has come out of the program.
struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    /// Nothing more is read: the other side is closed, or this one is to be.
    closed: bool,
}

impl Start {
    /// The program on this data folder, 80 × 24, in a terminal with colour.
    pub fn on(data: &Path) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_citycap"));
        command.args(["--data-dir".as_ref(), data.as_os_str()]);
        command.cwd(data);
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        Self { command, size: (80, 24) }
    }

    pub fn arguments(mut self, arguments: &[&str]) -> Self {
        self.command.args(arguments);
        self
    }

    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn size(mut self, columns: u16, rows: u16) -> Self {
        self.size = (columns, rows);
        self
    }

    /// Runs the same through a shell that first says `before`, such as a limit.
    pub fn after(mut self, before: &str) -> Self {
        let mut command = CommandBuilder::new("sh");
        command.args(["-c", &format!("{before}; exec \"$@\""), "sh"]);
        command.args(self.command.get_argv());
        if let Some(folder) = self.command.get_cwd() {
            command.cwd(folder);
        }
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        self.command = command;
        self
    }

    pub fn run(self) -> Terminal {
        let pair = native_pty_system().openpty(pty_size(self.size)).expect("a terminal opens");
        #[cfg(unix)]
        let settings = settings(pair.master.as_ref());
        let child = pair.slave.spawn_command(self.command).expect("the program starts");
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().expect("the terminal can be read");
        let writer = pair.master.take_writer().expect("the terminal can be written to");
        let (columns, rows) = cells(self.size);
        let seen =
            Seen { parser: vt100::Parser::new(rows, columns, 0), bytes: Vec::new(), closed: false };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let shared = Arc::clone(&seen);
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            // An error is how some systems say that the other side is closed.
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                let mut seen = lock(&shared.0);
                if seen.closed {
                    return;
                }
                seen.parser.process(&buffer[..count]);
                seen.bytes.extend_from_slice(&buffer[..count]);
                shared.1.notify_all();
            }
            lock(&shared.0).closed = true;
            shared.1.notify_all();
        });
        Terminal {
            master: Some(pair.master),
            writer: Some(writer),
            child,
            seen,
            reader: Some(reader),
            #[cfg(unix)]
            settings,
        }
    }
}

impl Terminal {
    /// Sends bytes as a keyboard would.
    pub fn send(&mut self, keys: &str) {
        let writer = self.writer.as_mut().expect("the terminal is open");
        writer.write_all(keys.as_bytes()).expect("the program takes keys");
        writer.flush().expect("the program takes keys");
    }

    /// Sends a text as terminals send what is pasted.
    pub fn paste(&mut self, text: &str) {
        self.send(&format!("\x1b[200~{text}\x1b[201~"));
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        let mut seen = lock(&self.seen.0);
        let (wide, high) = cells((columns, rows));
        seen.parser.set_size(high, wide);
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(pty_size((columns, rows))).expect("the terminal can be resized");
    }

    /// Waits until this holds of the screen.
    pub fn until(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        self.until_some(what, |screen| holds(screen).then_some(()));
    }

    /// Waits until the screen gives an answer.
    pub fn until_some<T>(&self, what: &str, find: impl Fn(&vt100::Screen) -> Option<T>) -> T {
        let give_up = Instant::now() + PATIENCE;
        let mut seen = lock(&self.seen.0);
        loop {
            if let Some(found) = find(seen.parser.screen()) {
                return found;
            }
            let left = give_up.saturating_duration_since(Instant::now());
            let over = seen.closed || left.is_zero();
            assert!(!over, "waited for {what}; the screen is\n{}", lines(seen.parser.screen()));
            seen = self.seen.1.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Waits until all of these stand on the screen, whatever line ends and spaces are in them.
    pub fn see(&self, texts: &[&str]) {
        for text in texts {
            self.until(text, |screen| holds(screen, text));
        }
    }

    /// The lines of the screen.
    pub fn screen(&self) -> String {
        lines(lock(&self.seen.0).parser.screen())
    }

    /// What a look at the screen tells.
    pub fn look<T>(&self, at: impl Fn(&vt100::Screen) -> T) -> T {
        at(lock(&self.seen.0).parser.screen())
    }

    /// Everything that came out of the program.
    pub fn bytes(&self) -> Vec<u8> {
        lock(&self.seen.0).bytes.clone()
    }

    /// Waits until the program has ended.
    pub fn ended(&mut self) -> ExitStatus {
        self.ended_within(PATIENCE)
    }

    pub fn ended_within(&mut self, time: Duration) -> ExitStatus {
        let give_up = Instant::now() + time;
        loop {
            if let Some(status) = self.child.try_wait().expect("the program can be asked about") {
                return status;
            }
            assert!(Instant::now() < give_up, "still running; the screen is\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until nothing more can come, once the program has ended.
    pub fn drained(&self) {
        let mut seen = lock(&self.seen.0);
        let give_up = Instant::now() + PATIENCE;
        while !seen.closed {
            let left = give_up.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "the terminal is still open on the other side");
            seen = self.seen.1.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

#[cfg(unix)]
impl Terminal {
    pub fn id(&self) -> String {
        self.child.process_id().expect("the program has a number").to_string()
    }

    /// Sends a signal, such as `TERM`, to the program and to nothing else.
    pub fn signal(&self, name: &str) {
        let mut kill = std::process::Command::new("kill");
        kill.args([&format!("-{name}"), &self.id()]);
        assert!(kill.status().expect("kill can be run").success());
    }

    /// Waits until the system says that the program is stopped, or that it is not.
    pub fn stopped(&self, is: bool) {
        let give_up = Instant::now() + PATIENCE;
        loop {
            let mut ask = std::process::Command::new("ps");
            let state =
                ask.args(["-o", "stat=", "-p", &self.id()]).output().expect("ps can be run");
            if state.stdout.starts_with(b"T") == is {
                return;
            }
            assert!(Instant::now() < give_up, "the program never became stopped: {is}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Closes the terminal's window.
    pub fn close(&mut self) {
        lock(&self.seen.0).closed = true;
        // The reader holds the window open until something comes out of the program: a frame.
        self.resize(70, 22);
        self.reader.take().map(JoinHandle::join).expect("a reader").expect("the reader ends");
        self.writer = None;
        self.master = None;
    }

    /// Whether the settings (echo, line mode, keys that send signals) are what they were.
    pub fn has_its_settings_back(&self) -> bool {
        self.master.as_ref().is_some_and(|master| settings(master.as_ref()) == self.settings)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // `Child::kill` is polite first; a stopped program needs the real one.
        #[cfg(unix)]
        if matches!(self.child.try_wait(), Ok(None)) {
            self.signal("KILL");
        }
        #[cfg(not(unix))]
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The screen's lines without spaces at their ends.
pub fn lines(screen: &vt100::Screen) -> String {
    let (_, columns) = screen.size();
    let rows: Vec<String> =
        screen.rows(0, columns.get()).map(|row| row.trim_end().to_owned()).collect();
    rows.join("\n")
}

/// Whether a text stands on the screen; spaces and line ends do not count.
pub fn holds(screen: &vt100::Screen, text: &str) -> bool {
    squeezed(&lines(screen)).contains(&squeezed(text))
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn cells((columns, rows): (u16, u16)) -> (NonZeroU16, NonZeroU16) {
    let cells = |count| NonZeroU16::new(count).expect("a terminal has cells");
    (cells(columns), cells(rows))
}

fn pty_size((cols, rows): (u16, u16)) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

#[cfg(unix)]
fn settings(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios())
}
