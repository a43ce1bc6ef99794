"""Leads: clues, people and their faces, places, and how they hang together."""
