use citycap::assessment::LineError;
use citycap::i18n::{Language, Words};
use citycap::store::{Damage, Deed, Fault, StoreError};
use std::io;
use std::path::PathBuf;

fn errors() -> Vec<StoreError> {
    use io::ErrorKind as Kind;
    let kinds = [
        Kind::ReadOnlyFilesystem,
        Kind::PermissionDenied,
        Kind::StorageFull,
        Kind::WouldBlock,
        Kind::NotFound,
        Kind::IsADirectory,
        Kind::Other,
    ];
    let path = || PathBuf::from("数据/x.jsonl");
    let id = || "qingdao".to_owned();
    let mut errors: Vec<_> = kinds
        .into_iter()
        .flat_map(|kind| [Deed::Read, Deed::Record, Deed::Write].map(|deed| (kind, deed)))
        .map(|(kind, deed)| StoreError::Disk { deed, path: path(), error: kind.into() })
        .collect();
    errors.extend([
        StoreError::NotFound { id: id() },
        StoreError::Ambiguous { id: id(), fits: vec![id(), id()] },
        StoreError::NoBeginning { id: id() },
        StoreError::CopyDamaged { path: path() },
        StoreError::Framework { problems: Vec::new() },
        StoreError::Name { name: "con".to_owned() },
        StoreError::NotText { path: path() },
        StoreError::TooLarge { path: path(), megabytes: 8 },
        StoreError::TooMany { path: path(), files: 64 },
        StoreError::Exists { path: path() },
        StoreError::ReadBack { path: path() },
        StoreError::Unsayable,
        StoreError::NoRandom,
    ]);
    errors
}

#[test]
fn every_error_and_every_damage_has_its_words_in_both_languages() {
    let words = Words::new(Language::Both);
    let line = |fault| Damage { file: "a.jsonl".to_owned(), line: 7, what: fault };
    let damages = [
        Fault::Torn,
        Fault::NotText,
        Fault::Unreadable,
        Fault::Line(LineError::NoId),
        Fault::Line(LineError::Digest),
        Fault::Line(LineError::Shape(String::new())),
    ]
    .map(|fault| (line(fault.clone()).id(), line(fault).args()));
    let all = errors().into_iter().map(|error| (error.id(), error.args())).chain(damages);
    for (id, args) in all {
        let args: Vec<_> = args.into_iter().map(|(name, value)| (name, value.into())).collect();
        let text = words.text(id, &args);
        for words in [&text.zh, &text.en] {
            assert!(words != id && !words.contains(['{', '$']), "{id}: {words}");
        }
        assert!(text.zh != text.en && !text.zh.is_ascii(), "{id}");
    }
}
