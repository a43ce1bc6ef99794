"""Text for the window: from evidence made fit to be shown, numbers, spans of time, and the language they are in."""
