"""What the officer sets for this workstation: settings, keys, model packs."""
