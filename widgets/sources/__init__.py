"""Sources: added, read, checked, and what of them could not be read."""
