"""The open case as the window works with it, and long work beside the window."""
