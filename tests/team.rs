//! Several people on several devices: what they say to each other, and the way to a seal.

#[path = "store/kit.rs"]
mod kit;

#[path = "team/merging.rs"]
mod merging;
#[path = "program/mod.rs"]
mod program;

#[path = "team/anonymous.rs"]
mod anonymous;
#[path = "team/bundles.rs"]
mod bundles;
#[path = "team/commands.rs"]
mod commands;
#[path = "team/devices.rs"]
mod devices;
#[path = "team/stages.rs"]
mod stages;
#[path = "team/story.rs"]
mod story;
#[path = "team/verifying.rs"]
mod verifying;
