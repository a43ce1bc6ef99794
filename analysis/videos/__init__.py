"""Videos: their time, their keyframes, and their frames encoded anew for the player."""
