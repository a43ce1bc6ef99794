"""By which method a link was found, and why, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.case.records import link_records
from app.linking.edges import Edges
from app.linking.families import FAMILY_FORM
from app.linking.local.relation import LOCAL_FORM, SharedParts
from app.linking.moving import videos
from app.linking.outcome import Words
from app.linking.prints import panels, pictures
from app.linking.stacks import Pair

LOCAL_METHOD = "local-features"
PIXEL_METHOD = "pdq-pixels"
"""The pixels of pictures that lie on each other as they are; their fingerprints are near, but don't prove it alone."""


def picture_words(parts: SharedParts, edges: Edges, shown: Mapping[Pair, str] = MappingProxyType({})) -> Words:
    """Of links between pictures; nodes are numbered as in `parts`. `shown`: why one is among those in the other."""

    def words(row: int) -> tuple[str, str]:
        form = int(edges.form[row])
        if form != FAMILY_FORM and form >= panels.PANEL:
            return panels.METHOD, shown[int(edges.first[row]), int(edges.second[row])]
        if form >= 0 and form not in (LOCAL_FORM, FAMILY_FORM):
            return pictures.method(form), pictures.detail(float(edges.score[row]), form)
        told = parts.compared(int(edges.first[row]), int(edges.second[row]))
        method = PIXEL_METHOD if told is not None and told.in_place else LOCAL_METHOD
        within = link_records.WITHIN_FAMILY if form == FAMILY_FORM else ""
        return f"{method}{within}", told.detail if told is not None else ""

    return words


def video_words(kind: str, edges: Edges) -> Words:
    """Of links between videos, and between pictures and videos."""

    def words(row: int) -> tuple[str, str]:
        return videos.METHOD, videos.detail(kind, float(edges.score[row]), int(edges.offset[row]))

    return words
