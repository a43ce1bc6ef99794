"""Media with a face are a mark of their own, kept in step with what is drawn, rejected and taken back."""

from __future__ import annotations

from pathlib import Path

from app.case.decisions.face_decisions import DrawFace, RejectFaces
from app.case.facets.index import FacetIndex
from app.case.queries.card_filter import CardFilter, Facet, Mark, Review, Unit
from app.case.trail.changed import Changed, Touched
from tests.app.case.sample import new_case

FACES = CardFilter(review=Review.ANY, unit=Unit.MEDIUM).choosing(Facet.MARK, Mark.FACE)


def test_media_with_a_face_are_found_until_it_is_rejected(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 3) as case:
        index = FacetIndex(case.reader())

        def listed() -> list[int]:
            index.update(Changed(frozenset({Touched.FACES})))
            return [int(each) for each in index.listed(FACES).ids]

        assert listed() == []
        for medium in (2, 2, 3):
            case.perform(DrawFace(medium, (0.1, 0.1, 0.2, 0.2)))
        assert listed() == [2, 3]
        case.perform(RejectFaces((1, 3)))
        assert listed() == [2]
        case.undo()
        assert listed() == [2, 3]
