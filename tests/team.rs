//! Several people on several devices: what they say to each other, and the way to a seal.

#[path = "store/kit.rs"]
mod kit;

#[path = "team/merging.rs"]
mod merging;
#[path = "team/stages.rs"]
mod stages;
