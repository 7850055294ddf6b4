//! How meaning looks: bold, dim and one accent colour, never a filled background. Without colour
//! everything still reads: marks and words carry the meaning.

use ratatui::style::{Color, Modifier, Style};

/// The styles of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Ordinary text.
    pub plain: Style,
    /// Headings and what is asked.
    pub strong: Style,
    /// Less important text.
    pub dim: Style,
    /// The marker, and what is chosen.
    pub accent: Style,
    /// What needs attention.
    pub warn: Style,
}

impl Theme {
    /// One accent on sixteen colours.
    pub const COLOUR: Theme = Theme {
        plain: Style::new(),
        strong: Style::new().add_modifier(Modifier::BOLD),
        dim: Style::new().fg(Color::DarkGray),
        accent: Style::new().fg(Color::Cyan).add_modifier(Modifier::BOLD),
        warn: Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD),
    };

    /// No colour at all.
    pub const MONO: Theme = Theme {
        plain: Style::new(),
        strong: Style::new().add_modifier(Modifier::BOLD),
        dim: Style::new(),
        accent: Style::new().add_modifier(Modifier::BOLD),
        warn: Style::new().add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
    };

    /// For weak eyes and bad screens: nothing paler than ordinary text, and one colour that reads on
    /// white and on black alike.
    pub const HIGH_CONTRAST: Theme = Theme {
        plain: Style::new(),
        strong: Style::new().add_modifier(Modifier::BOLD),
        dim: Style::new(),
        accent: Style::new().add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
        warn: Style::new().fg(Color::Magenta).add_modifier(Modifier::BOLD),
    };

    /// The mark and the style of a row, under the marker or not.
    #[must_use]
    pub fn row(&self, marked: bool) -> (&'static str, Style) {
        if marked { ("▸", self.accent) } else { (" ", self.plain) }
    }
}

/// The looks that can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// One accent on sixteen colours.
    Sixteen,
    /// No colour at all.
    Mono,
    /// Nothing pale.
    HighContrast,
}

impl Look {
    /// All of them, the usual one first.
    pub const ALL: [Look; 3] = [Look::Sixteen, Look::Mono, Look::HighContrast];

    /// Its name, in the configuration and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Look::Sixteen => "sixteen",
            Look::Mono => "mono",
            Look::HighContrast => "high-contrast",
        }
    }

    /// The look of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|look| look.name() == name)
    }

    /// Its styles.
    #[must_use]
    pub fn theme(self) -> Theme {
        match self {
            Look::Sixteen => Theme::COLOUR,
            Look::Mono => Theme::MONO,
            Look::HighContrast => Theme::HIGH_CONTRAST,
        }
    }

    /// The look that the surroundings ask for: `NO_COLOR` set to anything, or a dumb terminal.
    #[must_use]
    pub fn of_environment(no_color: Option<&str>, term: Option<&str>) -> Self {
        if no_color.is_some_and(|value| !value.is_empty()) || term == Some("dumb") {
            Self::Mono
        } else {
            Self::Sixteen
        }
    }
}
