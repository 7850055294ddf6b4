use super::args::{Kind, New};
use super::context::{Context, Failure, print};
use crate::assessment::{City, CityKind, Misfit, Sheet};
use crate::framework::Framework;
use crate::i18n::Text;
use crate::places::Place;
use crate::store::read_sheet;

/// Begins an assessment and prints its id.
pub fn run(context: &mut Context, args: &New) -> Result<(), Failure> {
    let files = context.files()?;
    let mut library = context.library()?;
    let sheet = args.from.as_deref().map(read_sheet).transpose()?.unwrap_or_default();
    let city = match sheet.city.clone() {
        Some(city) => city,
        None => named(args)?,
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
        if !matches!(misfit, Misfit::Code(_) | Misfit::Figure(..)) {
            context.say("cli-misfit-at", &[("question", question.clone())]);
        }
        context.say(id, &args);
    }
    Err(Failure::new("cli-nothing-written", vec![("count", misfits.len().to_string())]))
}

/// The city that the arguments name. What the table of places knows of it fills what they leave out.
fn named(args: &New) -> Result<City, Failure> {
    let place = match (&args.name, &args.code) {
        (Some(name), _) => Some(the_one(name)?),
        (None, Some(code)) => Place::of_code(code),
        (None, None) => None,
    };
    let mut city = place.map(City::at).unwrap_or_default();
    let said = |text: &Option<String>, known: String| text.clone().unwrap_or(known);
    // Names of one's own stand alone: half of them from a table could be another city's.
    if args.name_zh.is_some() || args.name_en.is_some() {
        city.name =
            Text::new(said(&args.name_zh, String::new()), said(&args.name_en, String::new()));
    }
    if let Some(kind) = args.kind {
        city.kind = match kind {
            Kind::City => CityKind::City,
            Kind::District => CityKind::District,
            Kind::Cluster => CityKind::Cluster,
        };
    }
    Ok(match &args.code {
        Some(code) => city.with_code(code),
        None => city,
    })
}

/// The only place of this name.
fn the_one(name: &str) -> Result<&'static Place, Failure> {
    let found = Place::named(name);
    if let [only] = found[..] {
        return Ok(only);
    }
    let list = |places: &[&Place]| {
        let each = places.iter().map(|place| {
            let around = place.around().map_or("", |around| &around.name.zh);
            format!("{} {} {} ({around})", place.code, place.name.zh, place.name.en)
        });
        each.collect::<Vec<_>>().join("; ")
    };
    let like = if found.is_empty() { Place::find(name, 8) } else { found };
    let args = vec![("name", name.to_owned()), ("found", list(&like))];
    Err(Failure::usage(if like.is_empty() { "no-such-place" } else { "several-places" }, args))
}
