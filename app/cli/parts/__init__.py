"""What all commands are made of: words, opening, choosing, printing, stopping."""
