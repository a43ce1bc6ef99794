"""What the officer sets and does: actions and their keys, settings, the key that is asked for."""
