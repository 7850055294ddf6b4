use super::args::NewKey;
use super::context::{Context, Failure, print};
use super::secret;
use crate::store::{new_identity, new_pair, write_new, write_secret};
use age::secrecy::ExposeSecret as _;
use std::path::PathBuf;

/// Makes keys: one to be written to, one to sign with. Prints what others need.
pub fn new(context: &Context, args: &NewKey) -> Result<(), Failure> {
    context.say("key-warning", &[]);
    if !args.yes && !secret::confirmed(context)? {
        return Err(Failure::new("key-not-made", Vec::new()));
    }
    let named = |end: &str| PathBuf::from(format!("{}{end}", args.name));
    let paths = [named(".age.key"), named(".sign.key"), named(".sign.pub")];
    if let Some(path) = paths.iter().find(|path| path.exists()) {
        let path = path.display().to_string();
        return Err(Failure::new("store-exists", vec![("path", path)]));
    }
    let ask = !args.no_password;
    let file = args.password_file.as_deref().filter(|_| ask);
    let password = secret::read(context, ask, file, true)?;
    let pair = new_pair(password).ok_or_else(|| Failure::new("key-not-made", Vec::new()))?;
    let (identity, recipient) = new_identity();
    let [age, sign, public] = paths;
    write_secret(&age, identity.expose_secret())?;
    write_secret(&sign, &pair.secret)?;
    write_new(&public, pair.public.as_bytes(), false)?;
    let path = |path: &PathBuf| path.display().to_string();
    let files = [("age", path(&age)), ("sign", path(&sign)), ("public", path(&public))];
    context.say("key-made", &files);
    print(&format!("{recipient}\n"))
}
