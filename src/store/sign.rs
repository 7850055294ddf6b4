//! Signatures in the format of the `minisign` program. Pure: bytes in, bytes out.

use minisign::{KeyPair, PublicKey, PublicKeyBox, SecretKeyBox, SignatureBox};
use std::io::Cursor;

/// A new pair of keys, as the files that hold them.
#[derive(Debug)]
pub struct Pair {
    /// For whoever signs, and nobody else.
    pub secret: String,
    /// For whoever checks.
    pub public: String,
}

/// Makes a pair of keys; with a password the secret one is of no use without it. `None` where the
/// system gives no random numbers or has no room to derive a key from the password.
#[must_use]
pub fn new_pair(password: Option<String>) -> Option<Pair> {
    let pair = match password {
        // Without a password given, the crate would ask for one by itself.
        Some(password) => KeyPair::generate_encrypted_keypair(Some(password)),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let KeyPair { pk, sk } = pair.ok()?;
    let public = pk.to_box().ok()?.into_string();
    let secret = sk.to_box(None).ok()?.into_string();
    Some(Pair { secret, public })
}

/// Whether a secret key needs a password; `None` if it is no key.
#[must_use]
pub fn needs_password(secret: &str) -> Option<bool> {
    // Trying it would take a second: the key is derived at great cost on purpose. The first bytes
    // are "Ed", then "Sc" if a password is used, in base64.
    let key = secret.lines().nth(1)?;
    match (key.starts_with("RWRTY"), key.starts_with("RWQAA")) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

/// The signature of `bytes`, as the file that holds it. The comment is signed too. `None` if the
/// key or its password is wrong.
#[must_use]
pub fn sign(secret: &str, password: Option<String>, bytes: &[u8], comment: &str) -> Option<String> {
    let key = SecretKeyBox::from_string(secret).ok()?;
    let key = match password {
        Some(password) => key.into_secret_key(Some(password)),
        None => key.into_unencrypted_secret_key(),
    };
    let key = key.ok()?;
    let signature = minisign::sign(None, &key, Cursor::new(bytes), Some(comment), None).ok()?;
    Some(signature.into_string())
}

/// Checks a signature with a public key: the file that holds it, or the key alone. The comment
/// that was signed with it, or `None` if anything does not fit.
#[must_use]
pub fn check(public: &str, signature: &str, bytes: &[u8]) -> Option<String> {
    let key = PublicKey::from_base64(public.trim())
        .or_else(|_| PublicKeyBox::from_string(public)?.into_public_key())
        .ok()?;
    let signature = SignatureBox::from_string(signature).ok()?;
    minisign::verify(&key, &signature, Cursor::new(bytes), true, false, false).ok()?;
    signature.trusted_comment().ok()
}
