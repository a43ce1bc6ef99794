"""Signatures over packages: made, and judged."""
