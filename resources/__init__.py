"""Data only: category schemes, schemas, fonts, icons, word lists. Read through importlib.resources."""
