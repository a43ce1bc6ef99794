"""Series, clues and what they say."""
