"""Benign media made from nothing, and the whole job run on them."""
