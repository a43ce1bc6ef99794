"""What this workstation remembers of other cases, and the alerts of other offices."""
