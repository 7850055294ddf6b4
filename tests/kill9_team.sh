#!/bin/sh
# Kills a program at 300 random moments while it merges, exchanges, seals and imports, and looks
# for half files and for everything that it acknowledged.
set -eu
cd "$(dirname "$0")/.."
cargo test --test kill9_team -- --ignored --nocapture three_hundred_kills
