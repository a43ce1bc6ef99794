"""The model of every gallery: a vector of ids, with the rows behind them read when they are drawn."""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.desk.listings.edits import edits
from app.desk.listings.headers import Header, Places
from app.desk.listings.rows import CardRow, CardState, FetchRows
from app.desk.text.display import clock, plain_tooltip
from app.desk.text.numbers import whole
from app.desk.wording.words import told

_BATCH = 64
_NEAR = 2_000
_NOWHERE = QModelIndex()


class ListingRole(IntEnum):
    """Roles beyond Qt's own."""

    ID = Qt.ItemDataRole.UserRole + 1


class ListingModel(QAbstractListModel):
    """Ids in order, and what a card shows of each.

    Views that paint ask `card` and `cards`; `data` serves tool tips and screen readers.

    Signals:
        rearranging: rows are about to be replaced; a view notes what is under the eye.
        rearranged: they have been; ids that are still there have kept their selection unless the model was reset.
    """

    rearranging = Signal()
    rearranged = Signal()

    def __init__(self, fetch_rows: FetchRows, *, cached_rows: int = 4096, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch_rows = fetch_rows
        self._ids = array("q")
        self._cache: OrderedDict[int, CardRow] = OrderedDict()
        self._cached_rows = cached_rows
        self.headers: tuple[Header, ...] = ()
        """What stands above the cards, in order; without any the cards stand in one piece."""
        self._headers_at = Places(self.headers)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """Number of ids."""
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, id, tool tip and accessible texts of a row."""
        row = index.row()
        if not index.isValid() or row >= len(self._ids):
            return None
        if role == ListingRole.ID:
            return self._ids[row]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            card = self.card(row)
            said = self.describe(card) if card else self.tr("no longer in the case")
            return ". ".join([*(self._header_in_words(each) for each in self._places().above(row)), said])
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            header = self._places().of(row)
            return self.tr("Under the header {0}").format(header.title) if header else None
        if role == Qt.ItemDataRole.ToolTipRole:
            card = self.card(row)
            return plain_tooltip("\n".join(self._hints(card))) if card else None
        return None

    def id_at(self, row: int) -> int:
        """The id in this row. IndexError where there is no such row."""
        return self._ids[row]

    def ids(self, first: int, count: int) -> "array[int]":
        """A stretch of the ids."""
        return self._ids[first : first + count]

    def row_of(self, wanted: int, near: int = 0) -> int:
        """The row of this id, looked for around `near` first; -1 where it isn't listed."""
        try:
            return self._ids.index(wanted, max(0, near - _NEAR), near + _NEAR)
        except ValueError:
            return next(iter(self.rows_of((wanted,))), -1)

    def rows_of(self, wanted: Collection[int]) -> list[int]:
        """The rows of those of these ids that are listed, ascending: one look at a million takes milliseconds, however
        many are wanted.
        """
        import numpy as np  # loaded with the first case, not with the window

        return np.flatnonzero(np.isin(np.asarray(self._ids), np.fromiter(wanted, np.int64, len(wanted)))).tolist()

    def take_out(self, ids: Collection[int]) -> None:
        """List these no longer."""
        kept, end = array("q"), 0
        for row in self.rows_of(ids):
            kept += self._ids[end:row]
            end = row + 1
        self.replace(kept + self._ids[end:], self.headers)

    def card(self, row: int) -> CardRow | None:
        """What the card in this row shows; None where the id has left the case."""
        found = self._cache.get(self._ids[row])
        return found or self.cards(row, row + _BATCH)[0]

    def cards(self, first: int, stop: int) -> list[CardRow | None]:
        """What the cards from `first` up to, not including, `stop` show, read in one go if need be."""
        ids = self._ids[first:stop]
        missing = [each for each in ids if each not in self._cache]
        if missing:
            for row in self._fetch_rows(missing):
                self._cache[row.id] = row
        shown = [self._cache.get(each) for each in ids]
        for each in ids:
            if each in self._cache:
                self._cache.move_to_end(each)
        while len(self._cache) > max(self._cached_rows, len(ids)):
            self._cache.popitem(last=False)
        return shown

    def reset(self, ids: "array[int]", headers: tuple[Header, ...] = ()) -> None:
        """Show another listing."""
        self.beginResetModel()
        self.headers = headers
        self._ids = array("q", ids)
        self.endResetModel()

    def append(self, ids: "array[int]") -> None:
        """Add at the end; nothing that is shown moves."""
        if not ids:
            return
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()

    def replace(self, ids: "array[int]", headers: tuple[Header, ...] = ()) -> None:
        """Show these ids, changing no more than differs."""
        change = edits(self._ids, ids)
        if change is not None and not change.removals and not change.insertions and headers == self.headers:
            return
        self.rearranging.emit()
        self.headers = headers
        if change is None:
            self.reset(ids, headers)
        else:
            for first, count in change.removals:
                self.beginRemoveRows(QModelIndex(), first, first + count - 1)
                del self._ids[first : first + count]
                self.endRemoveRows()
            for first, added in change.insertions:
                self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
                self._ids[first:first] = added
                self.endInsertRows()
        self.rearranged.emit()

    def invalidate(self, ids: Iterable[int] | None = None) -> None:
        """Read these rows again when they are next drawn; all of them if none are named."""
        if ids is None:
            self._cache.clear()
        else:
            for each in ids:
                self._cache.pop(each, None)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def describe(self, card: CardRow) -> str:
        """A card in words, for those who listen to it."""
        parts = [self._kind_in_words(card), card.title]
        if card.at_ms is not None:
            parts.append(self.tr("frame at {0}").format(clock(card.at_ms)))
        if card.duration_ms:
            parts.append(clock(card.duration_ms))
        if card.is_tiny:
            parts.append(card.pixels)
        parts += self._known_in_words(card)
        if card.category:
            parts.append(self.tr("category {0}").format(card.category.name))
        if card.members > 1:
            parts.append(self.tr("stack of {0}").format(card.members))
        if card.tags:
            parts.append(self.tr("{0} tags").format(card.tags) if card.tags > 1 else self.tr("1 tag"))
        if card.has_note:
            parts.append(self.tr("has a note"))
        if card.in_series:
            parts.append(self.tr("in a series"))
        if card.second_look:
            parts.append(self.tr("to be looked at again"))
        if card.other_thumbnail:
            parts.append(self._thumbnail_in_words())
        state = self._state_in_words(card.state)
        if state:
            parts.append(told(state, card.reason) if card.reason else state)
        return ", ".join(part for part in parts if part)

    def _places(self) -> Places:
        if self._headers_at.headers is not self.headers:
            self._headers_at = Places(self.headers)
        return self._headers_at

    def _header_in_words(self, header: Header) -> str:
        words = self.tr("Header {0}, folded, cards: {1}") if header.folded else self.tr("Header {0}, cards: {1}")
        return words.format(header.title, whole(header.cards))

    def _hints(self, card: CardRow) -> list[str]:
        frame = "" if card.at_ms is None else self.tr("A frame: what you decide is about the whole video.")
        known = ", ".join(self._known_in_words(card))
        hints = [card.title, frame, known, card.reason, self._thumbnail_in_words() if card.other_thumbnail else ""]
        return [hint for hint in hints if hint]

    def _known_in_words(self, card: CardRow) -> list[str]:
        if card.known not in ("alert", "known"):
            return []
        words = [self.tr("alert of a hash set") if card.known == "alert" else self.tr("known by a hash set")]
        if card.known_series:
            words.append(self.tr("its series: {0}").format(card.known_series))
        if card.victim_identified:
            words.append(self.tr("victim identified"))
        return words

    def _thumbnail_in_words(self) -> str:
        return self.tr("carries a thumbnail that shows something else")

    def _title(self, row: int) -> str:
        card = self.card(row)
        return card.title if card else ""

    def _kind_in_words(self, card: CardRow) -> str:
        if card.animated:
            return self.tr("animation")
        words = {
            "picture": self.tr("picture"),
            "video": self.tr("video"),
            "sound": self.tr("sound"),
            "archive": self.tr("archive"),
        }
        return words.get(card.kind, self.tr("file"))

    def _state_in_words(self, state: CardState) -> str:
        return {
            CardState.PENDING: self.tr("not read yet"),
            CardState.READY: "",
            CardState.PARTIAL: self.tr("partly readable"),
            CardState.UNREADABLE: self.tr("unreadable"),
            CardState.QUARANTINED: self.tr("quarantined"),
            CardState.NOT_MEDIA: self.tr("not a medium"),
            CardState.SKIPPED: self.tr("known-irrelevant, not decoded"),
        }[state]
