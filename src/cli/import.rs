use super::args::{Import, Opening};
use super::context::{Context, Failure, print};
use super::{merge, secret};
use crate::store::{Unlock, read_secret, signature_path};

/// Takes in a bundle and prints the id of the assessment that holds it now.
pub fn run(context: &mut Context, args: &Import) -> Result<(), Failure> {
    let unlock = unlock(context, &args.opening)?;
    let key = signed_by(&args.opening)?;
    if key.is_none() && signature_path(&args.file).exists() {
        context.say("sign-unchecked", &[]);
    }
    let library = context.library()?;
    let merged = library.import(&args.file, &unlock, key.as_deref(), args.into.as_deref())?;
    merge::tell(context, &merged)?;
    for id in merged.iter().filter_map(|one| one.outcome.id()) {
        print(&format!("{id}\n"))?;
    }
    Ok(())
}

/// What may open a file.
pub fn unlock(context: &Context, args: &Opening) -> Result<Unlock, Failure> {
    let identities = args.identity.as_deref().map(read_secret).transpose()?;
    let file = args.passphrase_file.as_deref();
    let passphrase = secret::read(context, args.passphrase, file, false)?;
    Ok(Unlock { identities: identities.map(Into::into), passphrase: passphrase.map(Into::into) })
}

/// The public key that a file should be signed by: that in a file, or the text itself.
pub fn signed_by(args: &Opening) -> Result<Option<String>, Failure> {
    let Some(key) = &args.signed_by else { return Ok(None) };
    let path = std::path::Path::new(key);
    Ok(Some(if path.is_file() { read_secret(path)? } else { key.clone() }))
}
