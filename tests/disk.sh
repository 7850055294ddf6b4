#!/bin/sh
# Fills a small disk and makes it read-only, to see what the store does then. Needs the right to
# mount (root); the mount is private to this script and goes away with it.
set -eu
cd "$(dirname "$0")/.."
if [ "${1-}" != inside ]; then
    cargo test --test store --no-run
    exec unshare --mount "$0" inside
fi
place=$(mktemp -d)
trap 'cd /; umount "$place"; rmdir "$place"' EXIT
mount -t tmpfs -o size=256k none "$place"
CITYCAP_TEST_DISK="$place" cargo test --test store -- --ignored --exact failure::a_full_disk_loses_nothing
mount -o remount,ro "$place"
CITYCAP_TEST_DISK="$place" cargo test --test store -- --ignored --exact failure::a_read_only_disk_can_be_read
