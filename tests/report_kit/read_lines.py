"""Reads lines of exports in DuckDB, as the README does, and adds up programmes in its own way."""

import sys

import duckdb

lines = sys.argv[1]
connection = duckdb.connect()
(count,), = connection.sql(
    f"SELECT count(*) FROM (SELECT id, city.name.en AS city, overall.value.lo AS confirmed FROM read_ndjson('{lines}'))"
).fetchall()
months = connection.sql(f"""
    SELECT step.kind AS kind, sum(step."end" - step.start) AS months
    FROM (SELECT unnest(programme.steps) AS step FROM read_ndjson('{lines}')) GROUP BY ALL ORDER BY kind
""").fetchall()
print(f"duckdb {duckdb.__version__}: {count} lines; expert-months: {dict(months)}")
sys.exit(0 if count and months else 1)
