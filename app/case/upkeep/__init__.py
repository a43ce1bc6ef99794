"""What is done to a whole case that is closed: restored, freed of damaged previews, given another passphrase."""
