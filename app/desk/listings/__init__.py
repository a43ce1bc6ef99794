"""The gallery: what it lists, in which order, under which headers, and what its cards show."""
