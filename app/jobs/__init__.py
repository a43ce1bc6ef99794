"""The officer's jobs from end to end, for the window and the command line alike: take in, look at, hand over."""
