use super::context::{Context, Failure};
use super::interview;
use crate::assessment::Sheet;
use crate::framework::Files;
use crate::i18n::Language;
use include_dir::{Dir, include_dir};

static SAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires/samples");

/// Opens a library of sample cities in a temporary folder, which is removed on leaving.
pub fn run(context: &mut Context) -> Result<(), Failure> {
    let folder = tempfile::Builder::new().prefix("citycap-demo-").tempdir()?;
    let language: Language = context.words.language();
    let mut library = context.library_in(folder.path().to_path_buf())?;
    let mut settings = library.settings().clone();
    settings.author = context.words.label("demo-author");
    settings.language = Some(language);
    library.save_settings(settings)?;
    let files = Files::shipped();
    for sample in SAMPLES.files().filter_map(include_dir::File::contents_utf8) {
        // Samples are part of the program and a test reads each of them.
        if let Ok(sheet) = Sheet::parse(sample) {
            let city = sheet.city.clone().unwrap_or_default();
            library.create(&files, city)?.record_sheet(sheet)?;
        }
    }
    interview::on(context, library, files, None)
}
