"""Values of the case in words for people."""
