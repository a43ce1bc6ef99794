"""Commands on what leaves the machine, and what comes back."""
