"""Asking a case: what in it is like a picture, a clip or a sound that need not be of it."""
