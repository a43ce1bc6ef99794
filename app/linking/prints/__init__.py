"""Comparing fingerprints of stills: near in Hamming distance, in any of eight turned and mirrored forms."""
