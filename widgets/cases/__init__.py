"""Cases as a whole: the start page, how one is made, opened, restored and given a passphrase."""
