"""The officer's signing key, and notes that are signed with it."""
