"""Times in videos and sounds, as reasons and clues quote them."""


def clock(milliseconds: int) -> str:
    """A time in a video or a sound: 0:12, 1:02:03."""
    seconds = abs(milliseconds) // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
