"""Takes over what the documents of other programs decided, as far as the officer asked for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from app.case.casefile import Case
from app.case.decisions.history import Performed
from app.case.decisions.vics_decision import Taken, TakeOver
from app.case.records import vics_records
from app.case.records.vics_mapping import Meanings, checked_meanings
from app.errors import UserError
from app.ingest.vics_said import said_of


def take_wanted(case: Case, stopped: Callable[[], bool]) -> list[Performed]:
    """Take over the decisions of all documents for which that was asked and not done yet."""
    wanted = [each for each in vics_records.documents(case.reader()) if each.wanted and each.whole]
    return [_take(case, each, each.mapping or {}) for each in wanted if not stopped()]


def take_over(case: Case, number: int, meanings: Meanings) -> Performed:
    """Take over what a document decided, as one decision that can be taken back. `meanings`: of its categories, in
    addition to what was said before. Raises UserError where it isn't all read, or a category has no meaning."""
    document = vics_records.document(case.reader(), number)
    if not document.whole:
        raise UserError(f"{document.name} isn't wholly read yet; finish reading it with “ingest”, then take it over.")
    said = checked_meanings(
        case.info.scheme, {**(document.mapping or {}), **meanings}, document.codes, str(document.header["region"])
    )
    case.write(lambda db: vics_records.mean(db, number, said, wanted=False))
    return _take(case, document, said)


def _take(case: Case, document: vics_records.Document, meanings: Meanings) -> Performed:
    reader = case.reader()
    found: dict[int, Taken] = defaultdict(Taken)
    for raw, medium in vics_records.raw_matched(reader, document.id):
        said = said_of(raw)
        category = None if said.category is None else meanings.get(said.category)
        found[medium].add(category, said.tags, said.comments, said.series)
    return case.perform(TakeOver(document, meanings, found))
