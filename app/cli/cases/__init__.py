"""Commands on whole cases: made, filled, listed, backed up, audited."""
