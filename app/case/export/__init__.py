"""What of a case goes into a package, or into merging: plain values, read in one unchanging view."""
