"""Sounds: facts, what the player hears and draws, and what is printed or heard in them."""
