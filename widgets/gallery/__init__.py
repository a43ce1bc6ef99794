"""The gallery: cards on a grid of any length, and the filter above it."""
