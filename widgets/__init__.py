"""Every QtWidget of Sightline, one widget a file. No SQL, no decoding, no opening of evidence."""
