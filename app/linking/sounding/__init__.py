"""Sounds: media in which the same is heard."""
