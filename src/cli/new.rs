use super::args::{Kind, New};
use super::context::{Context, Failure, print};
use crate::assessment::{City, CityKind, Misfit, Sheet};
use crate::framework::Framework;
use crate::i18n::Text;
use crate::store::read_sheet;

/// Begins an assessment and prints its id.
pub fn run(context: &mut Context, args: New) -> Result<(), Failure> {
    let files = context.files()?;
    let mut library = context.library()?;
    let sheet = args.from.as_deref().map(read_sheet).transpose()?.unwrap_or_default();
    let city = match sheet.city.clone() {
        Some(city) => city,
        None => City {
            name: Text::new(args.name_zh.unwrap_or_default(), args.name_en.unwrap_or_default()),
            kind: match args.kind {
                Kind::City => CityKind::City,
                Kind::District => CityKind::District,
                Kind::Cluster => CityKind::Cluster,
            },
            ..City::default()
        }
        .with_code(&args.code.unwrap_or_default()),
    };
    if city.name == Text::default() {
        return Err(Failure::usage("cli-new-no-name", Vec::new()));
    }
    // That of a sheet is told with the sheet's other mistakes.
    if let (None, Err(misfit)) = (&sheet.city, city.fits()) {
        let (id, args) = misfit.message();
        return Err(Failure::usage(id, args));
    }
    let framework = Framework::load(&files)
        .map_err(|problems| Failure::Framework { files: files.clone(), problems })?;
    refuse_misfits(context, &sheet, &framework)?;
    if let Some(author) = args.author {
        let mut settings = library.settings().clone();
        settings.author = author;
        library.save_settings(settings)?;
    }
    let mut session = library.create(&files, city)?;
    session.record_sheet(sheet)?;
    print(&format!("{}\n", session.id()))
}

/// Says every answer of a sheet that does not fit, and that nothing was written.
pub fn refuse_misfits(
    context: &Context,
    sheet: &Sheet,
    framework: &Framework,
) -> Result<(), Failure> {
    let misfits = sheet.misfits(framework);
    if misfits.is_empty() {
        return Ok(());
    }
    for (question, misfit) in &misfits {
        let (id, args) = misfit.message();
        if !matches!(misfit, Misfit::Code(_)) {
            context.say("cli-misfit-at", &[("question", question.clone())]);
        }
        context.say(id, &args);
    }
    Err(Failure::new("cli-nothing-written", vec![("count", misfits.len().to_string())]))
}
