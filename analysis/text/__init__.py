"""Reading text in pictures, by the networks of the optional extra `sightline[text]`."""
