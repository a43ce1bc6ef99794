"""The look: theme, type, icons."""
