//! The key lists of the README in both languages are those of the program.

mod stage;

use citycap::i18n::{Tongue, Words};
use citycap::tui::keys::{BINDINGS, Scope, names};
use stage::{golden, repository};

const END: &str = "<!-- end -->";

fn keys(tongue: Tongue) -> String {
    let words = Words::new(citycap::i18n::Language::Both);
    let say = |id: &str| words.text(id, &[]).in_tongue(tongue).to_owned();
    let mut table = match tongue {
        Tongue::Zh => "| 位置 | 按键 | 作用 |\n|---|---|---|\n".to_owned(),
        Tongue::En => "| where | keys | what they do |\n|---|---|---|\n".to_owned(),
    };
    for scope in Scope::ALL {
        for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
            let keys: Vec<String> =
                binding.keys.iter().map(|key| format!("`{}`", key.name())).collect();
            let row = [say(scope.word()), keys.join(" "), say(binding.word)];
            table.extend(["| ", &row.join(" | "), " |\n"]);
        }
    }
    table
}

/// Puts a part of a page in the place marked for it.
fn put(page: &str, name: &str, part: &str) -> String {
    let begin = format!("<!-- generated: {name} -->\n");
    let (before, rest) = page.split_once(&begin).expect("the page has a place for it");
    let (_, after) = rest.split_once(END).expect("the place ends");
    format!("{before}{begin}{part}{END}{after}")
}

#[test]
fn the_lists_of_keys_and_actions_are_those_of_the_program() {
    for (path, tongue) in [("README.md", Tongue::En), ("docs/README.zh.md", Tongue::Zh)] {
        let text = std::fs::read_to_string(repository().join(path)).expect("the page is there");
        let text = put(&text.replace("\r\n", "\n"), "keys", &keys(tongue));
        let named: Vec<String> = names().iter().map(|name| format!("`{name}`")).collect();
        golden(path, &put(&text, "actions", &format!("{}\n", named.join(" "))));
    }
}
