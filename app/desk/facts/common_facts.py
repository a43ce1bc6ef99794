"""What several media have in common, as names and values for the inspector."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.case.queries.selection import Common
from app.case.values.schemes import Scheme
from app.desk.tables.fact_model import Fact
from app.desk.text.numbers import whole
from app.desk.wording import words

_MOST = 5


def common_facts(common: Common, scheme: Scheme) -> list[Fact]:
    """Counts by kind, category, camera, tag and series, the most frequent first."""
    kinds = {words.kind(kind): count for kind, count in common.kinds.items()}
    categories = {_category(code, scheme): count for code, count in common.categories.items()}
    cameras = {camera or _tr("not known"): count for camera, count in common.cameras.items()}
    rows = [
        (_tr("Kind"), _counted(kinds, common.count)),
        (_tr("Category"), _counted(categories, common.count)),
        (_tr("Camera"), _counted(cameras, common.count)),
        (_tr("Taken"), _period(common)),
        (_tr("Tags"), _counted(common.tags, common.count)),
        (_tr("Series"), _counted(common.series, common.count)),
        (_tr("Size"), words.size(common.size)),
    ]
    return [Fact(name, value) for name, value in rows if value]


def shared(categories: Mapping[int | None, int], count: int) -> int | None:
    """The category that all have; None where they differ or have none."""
    return next((code for code, number in categories.items() if number == count), None)


def _counted(counts: Mapping[str, int], count: int) -> str:
    """E.g. `Picture (all)`, or `Picture (12), Video (3)`."""
    shown = [
        f"{name} ({_tr('all') if number == count else whole(number)})" for name, number in list(counts.items())[:_MOST]
    ]
    return ", ".join(shown) + (" …" if len(counts) > _MOST else "")


def _category(code: int | None, scheme: Scheme) -> str:
    if code is None:
        return _tr("not decided")
    category = scheme.category(code)
    return category.label if category else str(code)


def _period(common: Common) -> str:
    if common.first_taken is None or common.last_taken is None:
        return ""
    first, last = common.first_taken[:10], common.last_taken[:10]
    return first if first == last else _tr("%1 to %2").replace("%1", first).replace("%2", last)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommonFacts", text)
