"""Links between media, each with its reasons drawn."""
