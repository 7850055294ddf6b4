//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod awaited;
mod briefing;
mod chart;
mod committee;
mod csv;
mod evidence;
mod explain;
mod export;
mod grid;
mod history;
mod html;
mod json;
mod material;
mod next;
mod page;
mod peers;
mod plot;
mod profile;
mod progress;
mod raters;
mod standing;
mod tables;
mod text;
mod trail;
mod what_if;
pub mod words;
mod xlsx;

pub use awaited::awaited;
pub use committee::{
    Compared, NotIn, Sort, TableView, band_word, checked, compared_json, interval, joint_programme,
    kind, label_word, minutes_json, minutes_schema, odds, odds_cell, passes_word, points_one,
    possible,
};
pub use evidence::evidence_csv;
pub use explain::Explanation;
pub use export::{Brief, Export, Holds, SealPart, StatePart, content_digest};
pub use grid::{Fitted, Grid};
pub use history::{Row, Wanted, entered, history, history_csv, history_ndjson, moment};
pub use html::{Ballot, Candidate, ballot_html, html};
pub use json::{framework_schema, is_untouched, json, line_schema, ndjson, schema, write};
pub use material::Material;
pub use next::{advice, elsewhere, next, settled};
pub use page::{Line, Page, Target};
pub use peers::peers;
pub use plot::{plot, sign, under};
pub use profile::{bar, figures};
pub use progress::progress;
pub use raters::raters;
pub use tables::{Table, table_csv};
pub use text::text;
pub use trail::trail;
pub use what_if::{View, what_if};
pub use xlsx::{compared_xlsx, xlsx};
