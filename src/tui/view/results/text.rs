use super::Page;
use crate::tui::leaf::Leaf;

impl Page<'_> {
    /// A page of text; what a line leads to is marked at its end.
    pub(super) fn leaf(&mut self, leaf: &Leaf) {
        let (theme, language) = (self.app.theme, self.app.words.language());
        for (at, line) in leaf.lines.iter().enumerate() {
            if line.is_blank() {
                self.paper.blank();
                continue;
            }
            let first = self.paper.len();
            let (mark, style) = theme.row(at == leaf.at);
            let head = format!("{mark} {}", "  ".repeat(line.indent));
            let mut shown: Vec<String> = line.text.shown(language).map(str::to_owned).collect();
            if let (Some(_), Some(last)) = (line.to, shown.last_mut()) {
                last.push_str(" ›");
            }
            self.paper.hang_all(&head, style, shown.iter().map(String::as_str), style);
            if at == leaf.at {
                self.paper.keep_from(first);
            }
        }
    }
}
