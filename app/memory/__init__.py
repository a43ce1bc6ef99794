"""What this workstation remembers of cases, outside of them: fingerprints and references, never pictures."""
