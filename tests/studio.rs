//! The interviewer's tools on the command line: look-up of cities, and the interview line by line.

mod program;

use program::{citycap, export};

#[test]
fn a_city_is_named_in_one_word_and_the_table_knows_the_rest() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["青岛", "qingdao", "Qingdao"] {
        let id = citycap(folder.path(), &["new", "--name", name]).good().trim().to_owned();
        let city = &export(folder.path(), &id)["city"];
        assert_eq!(city["code"], "370200");
        assert_eq!(city["province"]["en"], "Shandong");
        assert_eq!(city["code_revision"], "2023-06");
    }
    let id = citycap(folder.path(), &["new", "--code", "370212"]).good().trim().to_owned();
    let city = &export(folder.path(), &id)["city"];
    assert_eq!((&city["name"]["zh"], &city["kind"]), (&"崂山区".into(), &"district".into()));
}

#[test]
fn a_name_of_several_places_begins_nothing_and_lists_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = citycap(folder.path(), &["--lang", "en", "new", "--name", "朝阳"]).refused(2);
    assert!(words.contains("211300") && words.contains("110105"), "{words}");
    let words = citycap(folder.path(), &["--lang", "zh", "new", "--name", "样例"]).refused(2);
    assert!(words.contains("没有“样例”"), "{words}");
    assert_eq!(citycap(folder.path(), &["list"]).good(), "");
}
