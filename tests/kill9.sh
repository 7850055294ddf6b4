#!/bin/sh
# Kills a writing program at 200 random moments and looks for every answer it acknowledged.
set -eu
cd "$(dirname "$0")/.."
cargo test --test kill9 -- --ignored --nocapture two_hundred_kills
