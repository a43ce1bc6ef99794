"""Why media of one session, one camera body or one folder are proposed together: what they share, and when."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby, pairwise

from app import sqlite
from app.case.queries import media as media_queries
from app.case.queries import reasons
from app.case.queries.media import camera_name
from app.case.queries.shared_origin import MadeAt, made_at
from app.case.records.small_jpeg import decoded
from app.case.values import names
from app.errors import UserError
from app.explain.pictures import as_rgb
from app.explain.plain_names import last_part, plain
from app.explain.reasons import Rgb
from app.explain.words import to_say

SESSION, BODY, FOLDER = "session", "camera body", "folder"
KINDS = (SESSION, BODY, FOLDER)
TOP_FOLDER = to_say("the top folder")
"""Said in place of a name, since it has none."""
MOST_PICTURES = 8
"""So many fit side by side."""


@dataclass(frozen=True)
class Shared:
    """A reason that holds many media: its key as `app.linking.proposals.Reason` has it, and the media."""

    kind: str
    a: str
    b: str
    media: tuple[int, ...]


@dataclass(frozen=True)
class Member:
    """A medium for which the reason itself speaks. `name` is fit to be drawn; `clock`: the camera's; None: not told."""

    medium: int
    name: str
    sha256: str
    clock: datetime | None


@dataclass(frozen=True)
class SharedReasons:
    """What is drawn. `quoted`: names of facts, and what the files say, word for word.

    `members`: in order of the clock, those without one last; `copies`: media that come along as copies of these, in
    one stack with them. `pictures`: previews of some of the members, by medium.
    """

    reference: str
    kind: str
    quoted: tuple[tuple[str, str], ...]
    members: tuple[Member, ...]
    copies: int
    pictures: dict[int, Rgb]

    @property
    def clocked(self) -> tuple[Member, ...]:
        """The members that name their time."""
        return tuple(each for each in self.members if each.clock is not None)

    @property
    def pause(self) -> timedelta:
        """The longest time between two members that follow each other."""
        clocks = [each.clock for each in self.members if each.clock is not None]
        return max((later - earlier for earlier, later in pairwise(clocks)), default=timedelta())

    @property
    def days(self) -> dict[str, tuple[datetime, ...]]:
        """The clocks of each day, by its date in ISO 8601, in order."""
        clocks = (each.clock for each in self.members if each.clock is not None)
        return {day.isoformat(): tuple(told) for day, told in groupby(clocks, key=datetime.date)}


def shared_reasons(reader: sqlite.Connection, shared: Shared) -> SharedReasons:
    """Read what such a reason is made of. Raises UserError where its media aren't there any more, or it is no such."""
    if shared.kind not in KINDS:
        raise UserError(f"A reason of the kind “{shared.kind}” can't be drawn by this version; its words say it all.")
    key = _Key.of(shared)
    own: dict[int, MadeAt] = {}
    for each in made_at(reader, shared.media):
        if each.medium not in own and key.fits(each):
            own[each.medium] = each
    if not own:
        raise UserError("Nothing that this reason speaks of is in the case as it was; look at the proposals again.")
    members = sorted(
        map(_member, own.values()),
        key=lambda each: (each.clock is None, "" if each.clock is None else each.clock.isoformat(), each.name),
    )
    found = SharedReasons(
        reasons.reference(reader),
        shared.kind,
        tuple((name, plain(value)) for name, value in key.quoted if value),
        tuple(members),
        len(set(shared.media)) - len(own),
        {},
    )
    return replace(found, pictures=_pictures(reader, found.clocked or found.members))


@dataclass(frozen=True)
class _Key:
    """What all of them share. `place`: exhibit, source and folder; `body`: make, model and serial; `span`: first and
    last time; each None where the reason doesn't ask for it."""

    place: tuple[str, ...] | None
    body: tuple[str, ...] | None
    span: tuple[str, str] | None

    @classmethod
    def of(cls, shared: Shared) -> _Key:
        """From the key by which reasons are rejected (`app.linking.proposing.causes`)."""
        parts = [str(part) for part in json.loads(shared.a)]
        if shared.kind == FOLDER:
            return cls(tuple(parts), None, None)
        first, _, last = shared.b.partition("/")
        place = tuple(parts[:-3]) or None
        return cls(place, tuple(parts[-3:]), (first, last) if shared.kind == SESSION else None)

    def fits(self, each: MadeAt) -> bool:
        """Whether this path of a medium is one for which the reason speaks."""
        if self.place is not None and (each.exhibit, each.source, each.folder) != self.place:
            return False
        if self.body is not None and (each.make, each.model, each.serial) != self.body:
            return False
        clock = _clock(each.taken)
        return self.span is None or (clock is not None and self.span[0] <= clock.isoformat() <= self.span[1])

    @property
    def quoted(self) -> Iterable[tuple[str, str]]:
        """Names and values; empty where the files say nothing of it."""
        if self.body is not None:
            make, model, serial = self.body
            yield to_say("Camera"), camera_name(make, model)
            yield to_say("Serial number"), serial
        if self.place is not None:
            exhibit, source, folder = self.place
            yield to_say("Exhibit"), exhibit
            yield to_say("Source"), names.display(source)
            yield to_say("Folder"), names.display(folder) or TOP_FOLDER


def _member(each: MadeAt) -> Member:
    name = plain(last_part(names.display(each.path)))
    return Member(each.medium, name or each.sha256[:12], each.sha256, _clock(each.taken))


def _clock(taken: str) -> datetime | None:
    """The clock without zone and parts of seconds, as sessions are told by it."""
    try:
        return datetime.fromisoformat(taken).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return None


def _pictures(reader: sqlite.Connection, members: Sequence[Member]) -> dict[int, Rgb]:
    """Previews of some, evenly along the members; fewer where none are kept."""
    few = min(MOST_PICTURES, len(members))
    places = [round(place * (len(members) - 1) / max(1, few - 1)) for place in range(few)]
    chosen = [members[place].medium for place in places]
    kept = media_queries.previews(reader, chosen)
    found = {}
    for medium in chosen:
        pixels = decoded(kept.get(medium, b""))
        if pixels is not None:
            found[medium] = as_rgb(pixels)
    return found
