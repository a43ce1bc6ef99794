import numpy as np

from app.linking.local.drift import common_moves


def cells(moves: np.ndarray) -> np.ndarray:
    """All 100 cells of a picture, moved by so much from where they are laid."""
    column, row = np.meshgrid(np.arange(10.0), np.arange(10.0))
    return np.column_stack([column.ravel(), row.ravel(), moves, np.ones(100)])


def test_a_tilted_picture_moves_as_one() -> None:
    column, row = np.meshgrid(np.arange(10) / 5 - 1, np.arange(10) / 5 - 1)
    x, y = column.ravel(), row.ravel()
    tilted = np.column_stack([0.4 + x - 0.3 * y + 0.5 * x * x + 0.2 * x * y, 0.1 * x + 0.5 * x * y + 0.2 * y * y])
    found = common_moves(cells(tilted))
    assert found is not None
    assert np.abs(found - tilted).max() < 0.05


def test_what_stands_nearer_moves_otherwise_and_does_not_carry_the_rest_along() -> None:
    moves = np.zeros((100, 2))
    moves[30:50] = (3, 0)
    found = common_moves(cells(moves))
    assert found is not None
    apart = np.hypot(*(found - moves).T)
    assert np.median(apart[30:50]) > 1.5
    assert np.median(np.delete(apart, np.s_[30:50])) < 0.3


def test_too_few_cells_tell_nothing() -> None:
    assert common_moves(cells(np.zeros((100, 2)))[:7]) is None
