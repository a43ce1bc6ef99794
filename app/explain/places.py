"""Places in pictures, as parts of their width and height."""

from __future__ import annotations

import cv2
import numpy as np

from app.explain.reasons import Matrix, Places
from app.linking.local.likeness import View


def unit(view: View) -> Matrix:
    """From pixels of the still of the features, whose middles have whole numbers, to parts of the picture."""
    across, down = 1 / view.points.width, 1 / view.points.height
    return np.array([[across, 0.0, across / 2], [0.0, down, down / 2]])


def moved(matrix: Matrix, places: Places) -> Places:
    """The places where the map puts them."""
    there: Places = places @ matrix[:, :2].T + matrix[:, 2]
    return there


def hull(points: Places) -> Places:
    """The corners of their convex hull."""
    return np.asarray(cv2.convexHull(points.astype(np.float32)).reshape(-1, 2), dtype=np.float64)
