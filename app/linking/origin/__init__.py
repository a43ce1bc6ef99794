"""Media of one camera."""
