"""Other ways to choose what the gallery lists: facets, the map, the timeline."""
