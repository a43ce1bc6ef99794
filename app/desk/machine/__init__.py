"""Asking a machine beside the window: to look closely, to find faces and speech, to read text."""
