"""The case file: open, lock, versions and migrations, records, queries, operations, audit, undo."""
