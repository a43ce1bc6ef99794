"""What the gallery shows of a case: a listing that follows its filter and the case, its cards and their previews."""

from __future__ import annotations

import time
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from app.case.changed import Changed, Touched
from app.case.queries import cards, media
from app.case.queries.cards import CardFacts, CardFilter, Order, Review, Unit
from app.desk.display import one_line
from app.desk.listing import Listing
from app.desk.listing_model import ListingModel
from app.desk.previews import PreviewLoader
from app.desk.rows import CardRow, CardState, CategoryMark
from app.desk.workbench import Workbench

_REFRESH_MS = 500
_PATIENCE = 4
"""A refresh waits at least this many times as long as the one before took: a large case must not read all the time."""
_MANY = 2_000
"""From so many changed media on, reading the listing again is cheaper than finding out what became of each."""
_FEW = 64
_DECISIONS = frozenset({Touched.CATEGORIES, Touched.TAGS, Touched.NOTES, Touched.SERIES})
_ANIMATED = frozenset({"GIF", "WEBP", "PNG", "APNG", "AVIF", "HEIF", "HEIC", "JXL"})


class Gallery(QObject):
    """The listing of a filter, kept in step with the case. Close it before the workbench.

    Signals:
        listed: how many cards are listed now.
        restored: a decision was taken back; the card (an int) that it was about, if it is listed.
        failed: a sentence for the officer.
    """

    listed = Signal(int)
    restored = Signal(object)
    failed = Signal(str)

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._filter = CardFilter()
        self._marks = {
            category.code: CategoryMark(category.code, category.short, category.label, category.colour)
            for category in workbench.scheme.categories
        }
        self._newest = 0
        self._opened = False
        self._reading_since: float | None = None
        self._whole_due = False
        self._to_restore: int | None = None
        self.model = ListingModel(self._rows, parent=self)
        self.loader = PreviewLoader(lambda ids: media.previews(workbench.case.reader(), ids), parent=self)
        self._listing = Listing(self.model, self)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._refresh)
        self._listing.finished.connect(self._finished)
        self._listing.failed.connect(self.failed)
        self.loader.failed.connect(
            lambda error: self.failed.emit(self.tr("Previews can't be read: {0}.").format(str(error)))
        )
        workbench.changed.connect(self._case_changed)

    @property
    def filter(self) -> CardFilter:
        """Which media are listed."""
        return self._filter

    def show(self, wanted: CardFilter) -> None:
        """List what this filter asks for."""
        if self._opened and wanted == self._filter:
            return
        self._filter, self._opened = wanted, True
        self.model.invalidate()
        self._begin()
        self._listing.open(self._read)

    def close(self) -> None:
        """End the threads that read the listing and the previews, and follow the case no longer."""
        self._workbench.changed.disconnect(self._case_changed)
        self._opened = False
        self._soon.stop()
        self._listing.close()
        self.loader.close()

    def next_undecided(self, after: int, found: Callable[[int | None], None]) -> None:
        """Look behind this row, then from the beginning, for a card that has no category; tells its id, or None."""
        ids = self.model.ids(0, self.model.rowCount())
        ahead = ids[after + 1 :] + ids[: max(0, after)]
        unit = self._filter.unit
        self._workbench.ask(lambda reader: cards.first_undecided(reader, ahead, unit), found, self, "next")

    # Reading

    def _read(self) -> Iterator[array[int]]:
        reader = self._workbench.case.new_reader()
        try:
            newest = cards.newest(reader)
            yield from cards.blocks(reader, self._filter)
            self._newest = newest
        finally:
            reader.close()

    def _begin(self) -> None:
        self._whole_due = False
        self._reading_since = time.monotonic()

    def _finished(self, count: int) -> None:
        took = 0.0 if self._reading_since is None else time.monotonic() - self._reading_since
        self._reading_since = None
        self._soon.setInterval(max(_REFRESH_MS, round(took * 1000 * _PATIENCE)))
        self.listed.emit(count)
        self._restore()

    def _refresh(self) -> None:
        if self._reading_since is not None:
            self._soon.start()
        elif self._whole_due or self._filter.order is not Order.FOUND:
            self._begin()
            self._listing.refresh(self._read)
        else:
            wanted, newest = self._filter, self._newest
            self._workbench.ask(
                lambda reader: (wanted, cards.newest(reader), cards.since(reader, wanted, newest)),
                self._append,
                self,
                "since",
            )

    def _append(self, answer: tuple[CardFilter, int, array[int]]) -> None:
        wanted, newest, ids = answer
        if not self._opened or wanted != self._filter or self._reading_since is not None:
            return
        self._newest = newest
        self.model.append(ids)
        self.listed.emit(self.model.rowCount())

    # Following the case

    def _case_changed(self, changed: Changed) -> None:
        if not self._opened:
            return
        if changed.touched & _DECISIONS:
            self._decided(changed)
        if Touched.STACKS in changed.touched:
            self.model.invalidate()
            self._refresh_soon(whole=True)
        elif Touched.MEDIA in changed.touched:
            self.model.invalidate(changed.media)
            self.loader.forget(changed.media)
            self._refresh_soon(whole=False)

    def _decided(self, changed: Changed) -> None:
        by_step_back = changed.origin is self._workbench
        if not changed.media or len(changed.media) > _MANY:
            self.model.invalidate()
            self._refresh_soon(whole=True)
            return
        wanted = self._filter
        self._workbench.ask(
            lambda reader: (wanted, by_step_back, *cards.still_listed(reader, wanted, changed.media)),
            self._put_right,
            self,
            f"put right {id(changed)}",
        )

    def _put_right(self, answer: tuple[CardFilter, bool, set[int], set[int]]) -> None:
        """Take out the cards that a decision took out of the listing; put in those that it brought back."""
        wanted, by_step_back, touched, kept = answer
        if not self._opened:
            return
        self.model.invalidate(touched)
        if wanted != self._filter:
            return
        if by_step_back and kept:
            self._to_restore = min(kept)
        if self._reading_since is not None:
            self._refresh_soon(whole=True)  # what is being read may have been read before the decision
        rows = {each: self.model.row_of(each) for each in touched}
        back = sorted(each for each in kept if rows[each] < 0 and each <= self._newest)  # later ones are yet to come
        in_order = wanted.order is Order.FOUND
        self._change([rows[each] for each in touched - kept if rows[each] >= 0], back if in_order else [])
        if back and not in_order:
            self._whole_due = True
            self._soon.stop()
            self._refresh()
        else:
            self._restore()

    def _change(self, rows: Sequence[int], back: Sequence[int]) -> None:
        """Take these rows out, and put these ids in where they belong in the order of finding, which is that of ids."""
        if not rows and not back:
            return
        ids = self.model.ids(0, self.model.rowCount())
        if len(rows) <= _FEW:
            for row in sorted(rows, reverse=True):
                del ids[row]
        else:
            gone = {ids[row] for row in rows}
            ids = array("q", (each for each in ids if each not in gone))
        for each in back:
            ids.insert(bisect_left(ids, each), each)
        self.model.replace(ids)
        self.listed.emit(len(ids))

    def _restore(self) -> None:
        wanted, self._to_restore = self._to_restore, None
        if wanted is not None and self.model.row_of(wanted) >= 0:
            self.restored.emit(wanted)

    def _refresh_soon(self, *, whole: bool) -> None:
        self._whole_due = self._whole_due or whole
        if not self._soon.isActive():
            self._soon.start()

    # Cards

    def _rows(self, ids: Sequence[int]) -> list[CardRow]:
        return [self._row(facts) for facts in cards.cards(self._workbench.case.reader(), ids)]

    def _row(self, facts: CardFacts) -> CardRow:
        return CardRow(
            id=facts.id,
            kind=facts.kind,
            title=one_line(facts.path.rsplit("/", 1)[-1]),
            duration_ms=facts.duration_ms,
            pages=facts.pages,
            animated=facts.pages > 1 and facts.format in _ANIMATED,
            has_sound=facts.has_sound,
            members=facts.members if self._filter.unit is Unit.STACK else 1,
            category=None if facts.category is None else self._mark(facts.category),
            tags=facts.tags,
            has_note=facts.has_note,
            in_series=facts.in_series,
            state=CardState(facts.state),
            reason=one_line(facts.reason),
            width=facts.width,
            height=facts.height,
            other_thumbnail=facts.thumbnail,
        )

    def _mark(self, code: int) -> CategoryMark:
        """The category's mark; a code that the scheme doesn't have is shown as it is."""
        return self._marks.get(code) or CategoryMark(code, str(code), self.tr("category {0}").format(code), "#7d8187")


__all__ = ["CardFilter", "Gallery", "Order", "Review", "Unit"]
