//! The key lists of the README in both languages are those of the program.

mod stage;

use citycap::i18n::{Tongue, Words};
use citycap::tui::keys::{BINDINGS, Scope};
use stage::{golden, repository};

const BEGIN: &str = "<!-- generated: keys -->\n";
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

#[test]
fn the_key_lists_are_those_of_the_program() {
    for (path, tongue) in [("README.md", Tongue::En), ("docs/README.zh.md", Tongue::Zh)] {
        let text = std::fs::read_to_string(repository().join(path)).expect("the page is there");
        let text = text.replace("\r\n", "\n");
        let (before, rest) = text.split_once(BEGIN).expect("the page has a place for the keys");
        let (_, after) = rest.split_once(END).expect("the place ends");
        golden(path, &format!("{before}{BEGIN}{}{END}{after}", keys(tongue)));
    }
}
