"""Tests for hash sets. All digests in them are made up."""
