"""Passphrases and keys: asked for, chosen, shown once."""
