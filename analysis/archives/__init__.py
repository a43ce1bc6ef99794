"""Archives and compressed streams: their members, one after the other, in bounded memory."""
