"""What the gallery shows of a case: a listing that follows its filter and the case, its cards and their previews."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.case.queries import cards
from app.case.queries.card_filter import GROUPED_BY, CardFilter, Group, Review, Unit
from app.case.queries.cards import CardFacts
from app.case.queries.frame_cards import TIME_BITS, media_of, medium_of, moment_of
from app.case.queries.series import all_series
from app.case.trail.changed import Changed, Touched
from app.desk.listings import card_stills
from app.desk.listings.headers import Header, under_headers
from app.desk.listings.listing import Headers, Listing, ReadIds
from app.desk.listings.listing_model import ListingModel
from app.desk.listings.rows import CardRow, CardState, CategoryMark
from app.desk.pictures.previews import PreviewLoader
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.desk.wording import words
from app.desk.wording.facet_words import FacetWords
from app.desk.work.facets import Closed, Facets
from app.desk.work.workbench import Workbench

_REFRESH_MS = 500
_PATIENCE = 4
"""A refresh waits at least this many times as long as the one before took: a large case must not read all the time."""
_DECISIONS = frozenset(
    {Touched.CATEGORIES, Touched.TAGS, Touched.NOTES, Touched.SERIES, Touched.MARKS, Touched.VERDICTS}
)
_FOLDED_FIRST = {Group.KNOWN: frozenset({"known", "irrelevant"})}
"""By what cards stand under headers: what is folded until the officer unfolds it."""
_ANIMATED = frozenset({"GIF", "WEBP", "PNG", "APNG", "AVIF", "HEIF", "HEIC", "JXL"})


@dataclass
class _Reading:
    """What one reading of the listing found beside its ids."""

    headers: tuple[Header, ...] = ()
    restored: Sequence[int] = ()
    """The cards of media of which a decision was taken back."""


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
        self._folded: frozenset[str] = frozenset()
        self._opened = False
        self._reading_since: float | None = None
        self._again = False
        self._to_restore: tuple[int, ...] = ()
        self._found = _Reading()
        self.facets = Facets(workbench, self)
        self.model = ListingModel(self._rows, parent=self)
        self.loader = PreviewLoader(lambda ids: card_stills.stills(workbench.case.reader(), ids), parent=self)
        self._listing = Listing(self.model, self)
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._refresh_now)
        self._listing.finished.connect(self._finished)
        self._listing.failed.connect(self._could_not_read)
        self.loader.failed.connect(
            lambda error: self.failed.emit(self.tr("Previews can't be read: {0}.").format(str(error)))
        )
        self.facets.failed.connect(self.failed)
        self.facets.ready.connect(self._refresh_now)
        self.facets.followed.connect(self._followed)
        workbench.changed.connect(self._case_changed)

    @property
    def filter(self) -> CardFilter:
        """Which media are listed."""
        return self._filter

    @property
    def busy(self) -> bool:
        """Whether cards, or pictures on them, are still on their way."""
        return self._reading_since is not None or self._soon.isActive() or self.loader.busy

    def show(self, wanted: CardFilter) -> None:
        """List what this filter asks for."""
        if self._opened and wanted == self._filter:
            return
        if wanted.group is not self._filter.group:
            self._folded = _FOLDED_FIRST.get(wanted.group, frozenset())
        self._filter, self._opened = wanted, True
        self.model.invalidate()
        self._read(self._listing.open)

    def fold(self, value: str) -> None:
        """Show the cards under the header of this value no longer, or, if they aren't shown, again."""
        self._folded ^= {value}
        self._refresh_now()

    def unfold_all(self) -> None:
        """Show the cards under all headers."""
        self._folded = frozenset()
        self._refresh_now()

    def rows_of(self, medium: int) -> range:
        """The rows of the medium's cards, which stand together; none where it isn't listed."""
        if self._filter.unit is not Unit.FRAME:
            row = self.model.row_of(medium)
            return range(row, row + 1) if row >= 0 else range(0)
        import numpy as np  # as in the room of the facets: not before there is a case

        ids = np.frombuffer(self.model.ids(0, self.model.rowCount()), np.int64)
        rows = np.flatnonzero(ids >> TIME_BITS == medium)
        return range(int(rows[0]), int(rows[-1]) + 1) if len(rows) else range(0)

    def close(self) -> None:
        """End the threads that read the listing and the previews, and follow the case no longer."""
        self._workbench.changed.disconnect(self._case_changed)
        self._opened = False
        self._soon.stop()
        self.facets.close()
        self._listing.close()
        self.loader.close()

    def next_undecided(self, after: int, found: Callable[[int | None], None]) -> None:
        """Look behind this row, then from the beginning, for a card that has no category; tells its id, or None."""
        ids = self.model.ids(0, self.model.rowCount())
        ahead = ids[after + 1 :] + ids[: max(0, after)]
        unit = self._filter.unit
        self._workbench.ask(lambda reader: cards.first_undecided(reader, ahead, unit), found, self, "next")

    # Reading

    def _read(self, begin: Callable[[ReadIds, Headers], None]) -> None:
        self._again = False
        self._reading_since = time.monotonic()
        wanted, folded, undone = self._filter, self._folded, self._to_restore
        found = self._found = _Reading()
        begin(lambda: self._blocks(wanted, folded, undone, found), lambda: found.headers)

    def _blocks(
        self, wanted: CardFilter, folded: frozenset[str], undone: Sequence[int], found: _Reading
    ) -> Iterator[array[int]]:
        """In the listing's thread. Until the facets have been read, what remains is read from the case file."""
        if not self.facets.is_ready and wanted.is_opening:
            reader = self._workbench.case.new_reader()
            try:
                yield from cards.opening(reader, wanted.unit, wanted.review)
            finally:
                reader.close()
            return
        try:
            listed = self.facets.listed(wanted)
            found.restored = self.facets.cards(undone, wanted.unit) if undone else ()
        except Closed:
            return
        if listed.sections:
            shown, found.headers = under_headers(listed.ids, listed.sections, folded, self._titles(wanted.group))
            yield shown
        else:
            yield listed.ids

    def _titles(self, group: Group) -> Callable[[str], str]:
        """The title of a header by its value."""
        names: dict[str, str] = {}
        if group is Group.SERIES:
            reader = self._workbench.case.new_reader()
            try:
                names = {str(each.id): words.series_name(each.code, each.title) for each in all_series(reader)}
            finally:
                reader.close()
        said = FacetWords(self._workbench.scheme, names)
        return lambda value: said.value(GROUPED_BY[group], value)

    def _finished(self, count: int) -> None:
        took = 0.0 if self._reading_since is None else time.monotonic() - self._reading_since
        self._reading_since = None
        self._soon.setInterval(max(_REFRESH_MS, round(took * 1000 * _PATIENCE)))
        self.listed.emit(count + sum(header.cards for header in self.model.headers if header.folded))
        self._restore()
        if self._again:
            self._refresh_now()

    def _could_not_read(self, sentence: str) -> None:
        self._reading_since = None
        self.failed.emit(sentence)

    def _refresh_now(self) -> None:
        """Read again as soon as what is being read now is there."""
        if not self._opened:
            return
        if self._reading_since is not None:
            self._again = True
        else:
            self._soon.stop()
            self._read(self._listing.refresh)

    # Following the case

    def _case_changed(self, changed: Changed) -> None:
        """Let what is drawn be read anew; the listing waits for the facets (`_followed`)."""
        if not self._opened or not changed.touched & (_DECISIONS | {Touched.STACKS, Touched.MEDIA}):
            return
        self.model.invalidate(changed.media if self._filter.unit is not Unit.FRAME and changed.media else None)
        if Touched.MEDIA in changed.touched:
            made_anew = frozenset(changed.media)
            self.loader.forget_where(lambda card: medium_of(card) in made_anew)
        if changed.origin is self._workbench and changed.touched & _DECISIONS:
            self._to_restore = changed.media
        if not self.facets.is_ready and changed.touched & _DECISIONS and changed.media and self._filter.is_opening:
            decided, unit = changed.media, self._filter.unit
            key = f"settled {id(changed)}"
            self._workbench.ask(lambda reader: cards.settled(reader, decided, unit), self._take_out, self, key)

    def _take_out(self, settled: set[int]) -> None:
        """While the facets are still being read: let what is decided leave what remains."""
        if self._filter.is_opening and self._filter.review is Review.UNDECIDED and not self.facets.is_ready:
            self.model.take_out(settled)
            self.listed.emit(self.model.rowCount())

    def _followed(self, changed: Changed) -> None:
        if not self._opened:
            return
        frames = Touched.FRAMES in changed.touched and self._filter.unit is Unit.FRAME
        if frames or changed.touched & _DECISIONS:
            self._refresh_now()
        elif changed.touched & {Touched.MEDIA, Touched.STACKS, Touched.LINKS} and not self._soon.isActive():
            self._soon.start()

    def _restore(self) -> None:
        wanted, self._to_restore = self._found.restored, () if self._found.restored else self._to_restore
        if wanted and (rows := self.model.rows_of(wanted)):
            self.restored.emit(self.model.id_at(rows[0]))

    # Cards

    def _rows(self, ids: Sequence[int]) -> list[CardRow]:
        stacks = self._filter.unit is Unit.STACK
        found = {each.id: each for each in cards.cards(self._workbench.case.reader(), media_of(ids), stacks=stacks)}
        return [self._row(each, found[medium_of(each)]) for each in ids if medium_of(each) in found]

    def _row(self, card: int, facts: CardFacts) -> CardRow:
        return CardRow(
            id=card,
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
            second_look=facts.second_look,
            state=CardState(facts.state),
            reason=one_line(said(facts.reason)),
            width=facts.width,
            height=facts.height,
            other_thumbnail=facts.thumbnail,
            known=facts.known,
            known_series=one_line(facts.known_series),
            victim_identified=facts.victim_identified,
            at_ms=moment_of(card) if facts.kind == "video" else None,
        )

    def _mark(self, code: int) -> CategoryMark:
        """The category's mark; a code that the scheme doesn't have is shown as it is."""
        return self._marks.get(code) or CategoryMark(code, str(code), self.tr("category {0}").format(code), "#7d8187")
