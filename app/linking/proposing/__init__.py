"""What series are proposed from, and how media are grouped by it."""
