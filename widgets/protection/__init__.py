"""What keeps media out of sight: veil and keyhole as they are set, and the cover over everything."""
