"""Hash sets: known hashes from outside, read from whatever form they come in, kept on this workstation, looked up."""
