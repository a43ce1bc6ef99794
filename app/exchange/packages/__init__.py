"""Whole packages: made in every profile, verified, merged from."""
