use super::name::random_hex;
use super::{Deed, StoreError, disk};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

const FILE: &str = "device.json";

/// The random name of one installation; its journals carry it.
#[derive(Serialize, Deserialize)]
struct Device {
    device: String,
}

/// Reads the name of this installation, or gives it one. A file that cannot be understood is
/// replaced: under a new name the old journals are simply those of another device.
pub(super) fn device(folder: &Path) -> Result<String, StoreError> {
    let path = folder.join(FILE);
    if let Some(known) = read(&path)? {
        return Ok(known);
    }
    let device = random_hex::<8>()?;
    let fresh = serde_json::to_vec(&Device { device: device.clone() }).unwrap_or_default();
    let damaged = path.exists();
    match disk::write_new(&path, &fresh, damaged) {
        // Another process began at the same moment; both use its name.
        Err(StoreError::Exists { .. }) => Ok(read(&path)?.unwrap_or(device)),
        done => done.map(|()| device),
    }
}

fn read(path: &Path) -> Result<Option<String>, StoreError> {
    let bytes = match fs::read(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        bytes => bytes.map_err(StoreError::disk(Deed::Read, path))?,
    };
    let device = serde_json::from_slice::<Device>(&bytes).ok().map(|known| known.device);
    // The name becomes a file name.
    let is_id = |id: &String| id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    Ok(device.filter(is_id))
}
