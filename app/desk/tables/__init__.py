"""Models of small tables, told in words."""
