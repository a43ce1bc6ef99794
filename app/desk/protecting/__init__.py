"""What protects the officer: veils, what was shown of media and how long."""
