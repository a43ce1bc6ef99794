"""A rectangle as it is written on the command line."""

from app.errors import UserError


def rectangle(text: str) -> tuple[float, float, float, float]:
    """X,Y,W,H as numbers. Raises UserError where there aren't four of them; whether they fit isn't looked at."""
    try:
        x, y, width, height = (float(part) for part in text.split(","))
    except ValueError as error:
        raise UserError(f"“{text}” is no rectangle; give X,Y,W,H between 0 and 1.") from error
    return x, y, width, height
