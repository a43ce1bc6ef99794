"""The viewer: one medium large, several beside each other, and the player of videos and sounds."""
