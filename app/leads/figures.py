"""The figures of the board as a table: every one with its name, for people and spreadsheets."""

from __future__ import annotations

import csv
import io

from app.case.queries.work import Board


def figures(board: Board) -> list[tuple[str, int]]:
    """Every figure with its name, in English and the same from version to version."""
    return [
        ("series", board.total),
        ("analysed", board.analysed),
        ("with a likely country", board.with_country),
        ("waiting for work", board.waiting),
        *((f"status {status}", number) for status, number in board.by_status),
        *((f"country {country}", number) for country, number in board.by_country),
        *((f"in analysis by {owner}", number) for owner, number in board.by_owner),
        ("media in series", board.media),
        ("clues that count", board.clues),
        ("referrals", board.referrals),
    ]


def figures_csv(board: Board) -> bytes:
    """The same as CSV in UTF-8, with a heading."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("figure", "count"))
    writer.writerows(figures(board))
    return text.getvalue().encode()
