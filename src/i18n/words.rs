use super::{Language, Text, Tongue};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The values that a message shows: `&[("city", name.into())]`.
pub type Args<'a> = [(&'a str, FluentValue<'a>)];

/// The interface's own words, in both languages, and the language in which they are shown. A clone
/// shares the words and has a language of its own.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundles: Rc<Bundles>,
}

/// Words of a language, read when the first of them is needed: few pages need both.
#[derive(Default)]
struct Bundles {
    zh: OnceCell<Bundle>,
    en: OnceCell<Bundle>,
    /// What the edge defined.
    terms: RefCell<String>,
}

type Bundle = RefCell<FluentBundle<FluentResource>>;

impl Words {
    /// The words built into the program.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, bundles: Rc::default() }
    }

    /// The language shown now.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Shows another language from now on.
    pub fn set_language(&mut self, language: Language) {
        self.language = language;
    }

    /// Gives the messages terms of the edge, as Fluent writes them: `-press-undo = Ctrl-U`. All
    /// clones share them.
    pub fn define(&self, terms: &str) {
        terms.clone_into(&mut self.bundles.terms.borrow_mut());
        for bundle in [&self.bundles.zh, &self.bundles.en].into_iter().filter_map(OnceCell::get) {
            add(&mut bundle.borrow_mut(), terms);
        }
    }

    /// A short label on one line; in `both` the two languages follow each other.
    #[must_use]
    pub fn label(&self, id: &str) -> String {
        self.line(id, &[])
    }

    /// A sentence on one line, with its values.
    #[must_use]
    pub fn line(&self, id: &str, args: &Args) -> String {
        self.shown(id, args).line(self.language)
    }

    /// A sentence, one line for each language shown.
    #[must_use]
    pub fn lines(&self, id: &str, args: &Args) -> Vec<String> {
        self.shown(id, args).shown(self.language).map(str::to_owned).collect()
    }

    /// A message whose values are plain strings, as errors and notices carry them.
    #[must_use]
    pub fn plain(&self, id: &str, args: &[(&'static str, String)]) -> Text {
        self.text(id, &values(args))
    }

    /// The same in the languages shown.
    #[must_use]
    pub fn plain_shown(&self, id: &str, args: &[(&'static str, String)]) -> Text {
        self.shown(id, &values(args))
    }

    /// A message whose values are themselves in both languages.
    #[must_use]
    pub fn with(&self, id: &str, args: &[(&str, &Text)]) -> Text {
        let in_tongue = |tongue| {
            let args: Vec<_> =
                args.iter().map(|(name, text)| (*name, text.in_tongue(tongue).into())).collect();
            self.bundles.format(tongue, id, &args)
        };
        Text { zh: in_tongue(Tongue::Zh), en: in_tongue(Tongue::En) }
    }

    /// A message in both languages. An id that no locale defines shows as itself; a test keeps
    /// that from happening.
    #[must_use]
    pub fn text(&self, id: &str, args: &Args) -> Text {
        let in_tongue = |tongue| self.bundles.format(tongue, id, args);
        Text { zh: in_tongue(Tongue::Zh), en: in_tongue(Tongue::En) }
    }

    /// A message in the languages shown, and empty in one that is not: for what goes to the screen.
    #[must_use]
    pub fn shown(&self, id: &str, args: &Args) -> Text {
        let in_tongue = |tongue| {
            let shown = self.language.tongues().contains(&tongue);
            if shown { self.bundles.format(tongue, id, args) } else { String::new() }
        };
        Text { zh: in_tongue(Tongue::Zh), en: in_tongue(Tongue::En) }
    }
}

impl Bundles {
    fn format(&self, tongue: Tongue, id: &str, args: &Args) -> String {
        let bundle = match tongue {
            Tongue::Zh => &self.zh,
            Tongue::En => &self.en,
        };
        let read = || {
            let mut bundle = bundle_of(tongue);
            add(&mut bundle, &self.terms.borrow());
            RefCell::new(bundle)
        };
        format(&bundle.get_or_init(read).borrow(), id, args)
    }
}

fn values<'a>(args: &'a [(&'static str, String)]) -> Vec<(&'a str, FluentValue<'a>)> {
    args.iter().map(|(name, value)| (*name, value.as_str().into())).collect()
}

fn bundle_of(tongue: Tongue) -> FluentBundle<FluentResource> {
    let code = match tongue {
        Tongue::Zh => "zh",
        Tongue::En => "en",
    };
    let mut bundle = FluentBundle::new(vec![code.parse().unwrap_or_default()]);
    // Isolation marks would stand as stray cells in a terminal.
    bundle.set_use_isolating(false);
    let files = LOCALES.get_dir(code).into_iter().flat_map(Dir::files);
    for source in files.filter_map(include_dir::File::contents_utf8) {
        add(&mut bundle, source);
    }
    bundle
}

/// The locales are part of the program and a test parses them strictly; what does parse of a
/// damaged one is still worth showing.
fn add(bundle: &mut FluentBundle<FluentResource>, source: &str) {
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &Args) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
        return id.to_owned();
    };
    let args: FluentArgs = args.iter().map(|(name, value)| (*name, counted(value))).collect();
    let mut errors = Vec::new();
    bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
}

/// A count that comes as text is a number, so that a message can say "1 city" and "2 cities". Only
/// what is written just as the number would be: a code with leading zeros stays as it is.
fn counted<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    let FluentValue::String(text) = value else { return value.clone() };
    match text.parse::<u32>() {
        Ok(number) if number.to_string() == *text => number.into(),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_to_the_screen_says_what_both_languages_say() {
        let mut words = Words::new(Language::Both);
        for language in [Language::Zh, Language::En, Language::Both] {
            words.set_language(language);
            let args = [("count", "2".to_owned())];
            let both = words.plain("home-answered", &args);
            assert_eq!(
                words.plain_shown("home-answered", &args).line(language),
                both.line(language)
            );
            let counted = words.line("home-answered", &[("count", 2.into())]);
            assert_eq!(counted, both.line(language));
            for tongue in language.tongues() {
                let shown = words.shown("still-deciding", &[("many", 0.into())]);
                let text = words.text("still-deciding", &[("many", 0.into())]);
                assert_eq!(shown.in_tongue(*tongue), text.in_tongue(*tongue));
                assert!(!shown.in_tongue(*tongue).is_empty());
            }
        }
    }
}
