"""Hash sets: imported, asked about, replaced."""
