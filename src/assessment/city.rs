use super::Misfit;
use crate::i18n::Text;
use crate::places::{self, Place};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The city's profile. Shown in reports and looked at by conditions; never scored.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct City {
    /// Its name in both languages; one of them may be empty.
    pub name: Text,
    /// City, district or cluster.
    #[serde(default)]
    pub kind: CityKind,
    /// GB/T 2260 code, six digits.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// Revision of GB/T 2260 that the code is taken from, e.g. `2018-10`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code_revision: String,
    /// Province or its equivalent.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub province: Text,
    /// The cities of a cluster.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
    /// Residents, in persons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<f64>,
    /// Gross domestic product, in 100 million yuan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gdp: Option<f64>,
    /// Area, in square kilometres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<f64>,
    /// The year that the figures belong to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures_year: Option<i16>,
    /// Climate zone, in the city's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub climate: String,
    /// What its economy lives on, in the city's words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub economy: String,
    /// Invented for demonstration; shown wherever the city's name is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sample: bool,
}

impl City {
    /// The city with this code. A new one is of the present revision, as far as the table knows it;
    /// none has none.
    #[must_use]
    pub fn with_code(mut self, code: &str) -> Self {
        if code != self.code || self.code_revision.is_empty() {
            let revision = Place::of_code(code).map_or("", |_| places::REVISION);
            revision.clone_into(&mut self.code_revision);
            code.clone_into(&mut self.code);
        }
        self
    }

    /// The city at this place of the table, with everything that the table knows.
    #[must_use]
    pub fn at(place: &Place) -> Self {
        let kind = if place.is_district() { CityKind::District } else { CityKind::City };
        let province = place.province().map(|province| province.name.clone()).unwrap_or_default();
        Self { name: place.name.clone(), kind, province, ..Self::default() }.with_code(place.code)
    }

    /// Whether this is a code: six digits, or nothing.
    #[must_use]
    pub fn is_code(code: &str) -> bool {
        code.is_empty() || code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit())
    }

    /// Whether the profile can be kept: its code and those of its members are codes, and its figures
    /// are such as a city or a cluster can have.
    pub fn fits(&self) -> Result<(), Misfit> {
        let codes = self.members.iter().map(|member| &member.code).chain([&self.code]);
        if let Some(wrong) = codes.into_iter().find(|code| !Self::is_code(code)) {
            return Err(Misfit::Code(wrong.clone()));
        }
        CityFigure::ALL.into_iter().try_for_each(|figure| match figure.of(self) {
            Some(value) => figure.fits(value),
            None => Ok(()),
        })
    }
}

/// A figure of the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CityFigure {
    /// Residents, in persons.
    Population,
    /// Gross domestic product, in 100 million yuan.
    Gdp,
    /// Area, in square kilometres.
    Area,
}

impl CityFigure {
    /// All of them, in the order shown.
    pub const ALL: [CityFigure; 3] = [CityFigure::Population, CityFigure::Gdp, CityFigure::Area];

    /// The figure of a city, if it is known.
    #[must_use]
    pub fn of(self, city: &City) -> Option<f64> {
        match self {
            CityFigure::Population => city.population,
            CityFigure::Gdp => city.gdp,
            CityFigure::Area => city.area,
        }
    }

    /// The least and the most that a city, district or cluster can have; what is outside is a slip
    /// of the keyboard or of the unit.
    ///
    /// Residents: from 1,000, as the smallest cities and districts have a few thousand, and 420 is
    /// meant as 420 ten-thousands; to 300 million, as the whole Yangtze river delta has about 240
    /// million. Product: to 500,000 (50 trillion yuan), as that delta makes about 30 trillion a
    /// year. Area: to 500,000 km², as the largest prefectures have somewhat less.
    #[must_use]
    pub fn limits(self) -> (f64, f64) {
        match self {
            CityFigure::Population => (1e3, 3e8),
            CityFigure::Gdp | CityFigure::Area => (0.0, 5e5),
        }
    }

    /// Whether a city can have this much of it.
    pub fn fits(self, value: f64) -> Result<(), Misfit> {
        let (least, most) = self.limits();
        if (least..=most).contains(&value) { Ok(()) } else { Err(Misfit::Figure(self, value)) }
    }
}

/// What is assessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CityKind {
    /// A city with its counties and districts.
    #[default]
    City,
    /// A district of a city.
    District,
    /// Several cities that plan together.
    Cluster,
}

impl CityKind {
    /// All kinds, in the order shown.
    pub const ALL: [CityKind; 3] = [CityKind::City, CityKind::District, CityKind::Cluster];

    /// The kind as it is written in files and conditions.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            CityKind::City => "city",
            CityKind::District => "district",
            CityKind::Cluster => "cluster",
        }
    }
}

/// A city of a cluster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Member {
    /// Its name in both languages; one of them may be empty.
    pub name: Text,
    /// GB/T 2260 code, six digits, of the revision that the cluster's profile names.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}

fn is_empty(text: &Text) -> bool {
    text.zh.is_empty() && text.en.is_empty()
}
