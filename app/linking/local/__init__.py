"""Comparing pictures by local features: parts, crops, turned and painted-over copies, other views of one place."""
