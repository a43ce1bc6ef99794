"""The case on disk: its databases, their schema and versions, keys, backups, and the one thread that writes."""
