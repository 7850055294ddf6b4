use super::args::Args;
use crate::assessment::Said;
use crate::framework::{Files, Framework, Problem, Question};
use crate::i18n::{Language, Words};
use crate::store::{Library, Session, StoreError, read_folder};
use crate::text::clean_line;
use crate::tui::theme::Look;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What every command works with.
pub struct Context {
    /// Words, in the language asked for.
    pub words: Words,
    data_dir: Option<PathBuf>,
    framework: Option<PathBuf>,
    theme: Option<String>,
    /// Who enters what is said, if that was told.
    author: Option<String>,
    /// Whether a library was opened for that author.
    author_used: bool,
    /// Whether the language was asked for on the command line.
    language_given: bool,
}

/// What went wrong: a message of the locales, or several problems of a framework.
#[derive(Debug)]
pub enum Failure {
    /// One message.
    Message {
        /// Its id.
        id: &'static str,
        /// Its values.
        args: Vec<(&'static str, String)>,
        /// The exit code: 1, or 2 for a command that was not understood.
        code: u8,
    },
    /// What was already told.
    Told,
    /// A framework that cannot be used.
    Framework {
        /// Its files.
        files: Files,
        /// What is wrong with them.
        problems: Vec<Problem>,
    },
}

impl Failure {
    /// A message with exit code 1.
    pub fn new(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Message { id, args, code: 1 }
    }

    /// A message about arguments that do not fit, with exit code 2.
    pub fn usage(id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self::Message { id, args, code: 2 }
    }

    /// Says it in both languages, before a language is known.
    pub fn tell(&self) -> ExitCode {
        self.tell_with(&Words::new(Language::Both))
    }

    /// Says it on standard error.
    pub fn tell_with(&self, words: &Words) -> ExitCode {
        match self {
            Failure::Message { id, args, code } => {
                say(words, id, args);
                ExitCode::from(*code)
            }
            Failure::Told => ExitCode::FAILURE,
            Failure::Framework { files, problems } => {
                super::lint::tell(words, files, problems);
                ExitCode::FAILURE
            }
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        let mut args = error.args();
        // The program ends here: what it could not write is not kept for a next time.
        if let Some((_, deed)) =
            args.iter_mut().find(|(name, deed)| *name == "deed" && deed == "record")
        {
            "lost".clone_into(deed);
        }
        Self::new(error.id(), args)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::new("cli-io", vec![("why", error.to_string())])
    }
}

impl Context {
    /// The context of these arguments.
    pub fn new(words: Words, args: &Args) -> Self {
        Self {
            words,
            data_dir: args.data_dir.clone(),
            framework: args.framework.clone(),
            theme: args.theme.clone(),
            author: args.author.clone(),
            author_used: false,
            language_given: args.lang.is_some(),
        }
    }

    /// Opens the library; its language is used unless one was asked for. An author that was told
    /// is kept once the command has done its work: [`Context::keep_author`].
    pub fn library(&mut self) -> Result<Library, Failure> {
        let folder = self
            .data_dir
            .clone()
            .or_else(Library::default_folder)
            .ok_or_else(|| Failure::new("cli-no-folder", Vec::new()))?;
        let mut library = self.library_in(folder)?;
        if let Some(author) = &self.author {
            library.work_as(author);
            self.author_used = true;
        }
        Ok(library)
    }

    /// Keeps the author that was told for next time, if the command worked on the library.
    pub fn keep_author(&mut self) -> Result<(), Failure> {
        match self.author.take().filter(|_| self.author_used) {
            Some(author) => Ok(self.library()?.set_author(&author)?),
            None => Ok(()),
        }
    }

    /// Who works here was changed on the screen: that is what is kept.
    pub fn works_as(&mut self, author: &str) {
        if let Some(told) = &mut self.author {
            author.clone_into(told);
        }
    }

    /// Opens a library in this folder.
    pub fn library_in(&mut self, folder: PathBuf) -> Result<Library, Failure> {
        let library = Library::open(folder, now)?;
        if let Some(language) = library.settings().language.filter(|_| !self.language_given) {
            self.words.set_language(language);
        }
        Ok(library)
    }

    /// Opens an assessment of the library.
    pub fn session(&mut self, id: &str) -> Result<Session, Failure> {
        let session = self.library()?.session(id)?;
        for damage in session.damage() {
            self.say(damage.id(), &damage.args());
        }
        Ok(session)
    }

    /// The framework of new assessments: the folder asked for, checked, or the shipped one.
    pub fn files(&self) -> Result<Files, Failure> {
        match &self.framework {
            None => Ok(Files::shipped()),
            Some(folder) => {
                let files = read_folder(folder)?;
                match Framework::load_checked(&files) {
                    Ok(_) => Ok(files),
                    Err(problems) => Err(Failure::Framework { files, problems }),
                }
            }
        }
    }

    /// The look asked for on the command line.
    pub fn look(&self) -> Result<Option<Look>, Failure> {
        let Some(name) = &self.theme else { return Ok(None) };
        let unknown = || {
            let names = Look::ALL.map(Look::name).join(", ");
            Failure::usage("cli-unknown-theme", vec![("name", name.clone()), ("names", names)])
        };
        Look::named(name).map(Some).ok_or_else(unknown)
    }

    /// Where the person's configuration stands.
    pub fn config_path(&self) -> Option<PathBuf> {
        Library::config_path(self.data_dir.as_deref())
    }

    /// The folder of the framework asked for.
    pub fn framework_folder(&self) -> Option<&Path> {
        self.framework.as_deref()
    }

    /// Says that a number which was saved is outside the usual range, where it is.
    pub fn say_if_unlikely(&self, question: &Question, said: &Said) {
        if let Some((value, (low, high))) = said.unlikely(question) {
            let (low, high) = (("low", low.to_string()), ("high", high.to_string()));
            self.say("cli-unlikely", &[("value", value.to_string()), low, high]);
        }
    }

    /// Words for a person, on standard error.
    pub fn say(&self, id: &str, args: &[(&'static str, String)]) {
        say(&self.words, id, args);
    }
}

/// A result, on standard output.
pub fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

/// The same for what need not be text.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    // A reader that has seen enough is no failure.
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

fn say(words: &Words, id: &str, args: &[(&'static str, String)]) {
    let clean: Vec<_> =
        args.iter().map(|(name, value)| (*name, clean_line(value).into_owned())).collect();
    for line in words.plain(id, &clean).shown(words.language()) {
        tell_line(line);
    }
}

/// A line on standard error. Where nobody reads it, the exit code still tells.
pub fn tell_line(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// The time now, with the zone's offset, to the second.
pub fn now() -> String {
    jiff::ZonedDateTime::now().strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
