"""What the window tells of one medium, or of several together."""
