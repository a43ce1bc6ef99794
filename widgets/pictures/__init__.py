"""Protected pictures, wherever one is shown: the surface, what lies on it, and small ones."""
