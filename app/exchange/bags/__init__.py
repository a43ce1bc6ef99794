"""BagIt bags: written, hashed, proved and read."""
