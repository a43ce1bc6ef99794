"""Maps and timelines: which part is seen, and where things stand in it."""
