"""Fingerprints: the compact values by which stills, videos and sounds are compared."""
