"""The handbook, read in the program: an officer's machine has no network."""
