"""Puts another officer's statements, checked before (`app.case.merge.merge_checks`), into the decision tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from app.case.merge import face_writing, object_writing
from app.case.merge.face_writing import write_faces
from app.case.merge.object_statements import object_about
from app.case.merge.object_writing import write_object
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import About, Key, Said, Value, entity_about, parts_of, referral_about
from app.case.store.ids import next_id
from app.case.trail import audit
from app.case.trail.changes import Changes, Row
from app.case.values.lead_values import Weight, strongest_country
from app.errors import UserError

_TEXTS = ("title", "status", "country", "note", "owner", "first_seen", "last_seen", "central_number")
Fields = Mapping[str, Said]
FACES = ("face", "apart")
"""Kinds of what is said of faces."""


@dataclass
class Ids:
    """Under which ids this case has what statements are about. Of two of one content the first is meant."""

    media: Mapping[str, int]
    """By SHA-256 in hex."""
    series: dict[str, int] = field(default_factory=dict)
    leads: dict[About, int] = field(default_factory=dict)
    """Clues, entities, referrals, objects and faces."""
    picture: Callable[[str], bytes | None] = lambda _: None
    """Gives a sanitised picture by its SHA-256 in hex, as PNG; None where it didn't come along."""

    @classmethod
    def of(cls, changes: Changes, work: OfficerWork, media: Mapping[str, int], faces: Mapping[About, int]) -> Ids:
        """Those of the case's own work. `faces`: those in its media."""
        rows = changes.connection.execute("SELECT code, id FROM series")
        found = cls(media, {str(code): int(number) for code, number in rows})
        for clue, about in sorted(work.clues(work.own_codes), key=lambda each: each[0].id):
            found.leads.setdefault(about, clue.id)
        for entity in work.entities:
            found.leads.setdefault(entity_about(entity), entity.id)
        for series in work.series:
            for referral in series.referrals:
                found.leads.setdefault(referral_about(referral, series.code), referral.id)
        for sha256, key, number in changes.connection.execute(
            "SELECT m.sha256, o.key, o.id FROM object o JOIN clue c ON c.id = o.clue JOIN medium m ON m.id = c.medium"
        ):
            found.leads[object_about(sha256.hex(), key)] = number
        found.leads |= faces
        return found


def write(changes: Changes, puts: Mapping[Key, Said], ids: Ids) -> None:
    """Make the case say this."""
    kinds: dict[str, dict[About, dict[str, Said]]] = defaultdict(lambda: defaultdict(dict))
    for (about, name), said in puts.items():
        kinds[about[0]][about][name] = said
    _media(changes, kinds["medium"], ids)
    for about, fields in kinds["segment"].items():
        _segment(changes, about, fields["category"], ids)
    changes.put_all("verdict", [_verdict(about, fields["verdict"], ids) for about, fields in kinds["link"].items()])
    for about, fields in kinds["series"].items():
        _series(changes, about[1], fields, ids)
    for about, fields in kinds["clue"].items():
        _clue(changes, about, fields, ids)
    for about, fields in kinds["opinion"].items():
        changes.put("opinion", _opinion(about, fields["opinion"], ids))
    for about, fields in kinds["referral"].items():
        _referral(changes, about, fields, ids)
    for about, fields in kinds["entity"].items():
        _entity(changes, about, fields, ids)
    for about, fields in kinds["object"].items():
        write_object(changes, about, fields, ids.leads, ids.picture)
    write_faces(changes, ((key, said) for key, said in puts.items() if key[0][0] in FACES), ids.leads, ids.media)


def check_settled(changes: Changes, puts: Mapping[Key, Said], ids: Ids) -> None:
    """Before an officer lets another's words stand: raises UserError where one has nothing to stand on."""
    for (about, name), said in puts.items():
        if about[0] == "object":
            object_writing.check_settled(changes, about, {name: said}, ids.leads)
        elif about[0] in FACES:
            face_writing.check_settled(changes, (about, name), ids.leads)
        elif not _is_there(changes, about, name, ids):
            raise UserError("What this conflict is about is no longer in the case; choose ours.")


def _is_there(changes: Changes, about: About, name: str, ids: Ids) -> bool:
    """Whether a word, if not of an object or a face, has what it is about; media and what is said of them can't go."""
    if about[0] in ("clue", "entity", "referral"):
        return about in ids.leads
    if about[0] not in ("series", "opinion"):
        return True
    number, (of, _, digest) = ids.series.get(about[1]), name.partition(":")
    if number is None or of != "role":
        return number is not None
    return bool(changes.rows("series_member", "series = ? AND medium = ?", (number, ids.media[digest])))


def _media(changes: Changes, media: Mapping[About, Fields], ids: Ids) -> None:
    rows: dict[str, list[Row]] = defaultdict(list)
    for (_, digest), fields in media.items():
        medium = ids.media[digest]
        for name, said in fields.items():
            if name == "category":
                reach = said.detail or "medium"
                rows["category"].append({"medium": medium, "code": _plain(said.value), "reach": reach})
            elif name == "note":
                rows["note"].append({"medium": medium, "text": _plain(said.value)})
            elif name == "second look":
                rows["second_look"].append({"medium": medium})
            else:
                rows["medium_tag"].append({"medium": medium, "tag": name.removeprefix("tag:")})
    for table, each in rows.items():
        changes.put_all(table, each)


def _segment(changes: Changes, about: About, said: Said, ids: Ids) -> None:
    part = (ids.media[about[1]], int(about[2]), int(about[3]))
    found = changes.connection.execute(
        "SELECT id FROM segment WHERE medium = ? AND begin_ms = ? AND end_ms = ?", part
    ).fetchone()
    number = found[0] if found else next_id(changes.connection, "segment")
    medium, begin, end = part
    row: Row = {"id": number, "medium": medium, "begin_ms": begin, "end_ms": end, "code": _plain(said.value)}
    changes.put("segment", row)


def _verdict(about: About, said: Said, ids: Ids) -> Row:
    a, b = sorted((ids.media[about[1]], ids.media[about[2]]))
    return {"a": a, "b": b, "kind": about[3], "verdict": _plain(said.value)}


def _series(changes: Changes, code: str, fields: Fields, ids: Ids) -> None:
    row: Row = {name: _plain(fields[name].value) for name in _TEXTS if name in fields}
    if "priority" in fields:
        row["priority"] = _plain(fields["priority"].value)
    if "distributed" in fields:
        row["distributed"] = int(bool(fields["distributed"].value))
    for name in ("victims", "offenders"):
        if name in fields:
            row[f"{name}_min"], row[f"{name}_max"] = map(_plain, parts_of(fields[name].value))
    if code not in ids.series:
        ids.series[code] = next_id(changes.connection, "series")
        row = {"status": "draft", "country": "", "note": "", **row, "code": code}
    if row:
        changes.put("series", {**row, "id": ids.series[code]})
    _members(changes, ids.series[code], fields, ids)


def _members(changes: Changes, series: int, fields: Fields, ids: Ids) -> None:
    said: dict[str, Row] = defaultdict(dict)
    for name, each in fields.items():
        of, colon, digest = name.partition(":")
        if colon:
            said[digest] |= {} if of == "member" else {of: _plain(each.value)}
    there = {row["medium"]: row for row in changes.rows("series_member", "series = ?", (series,))}
    new: Row = {"role": "original", "reason": ""}
    rows = [
        {**there.get(ids.media[digest], new), **row, "series": series, "medium": ids.media[digest]}
        for digest, row in said.items()
    ]
    changes.put_all("series_member", rows)


def _clue(changes: Changes, about: About, fields: Fields, ids: Ids) -> None:
    number = ids.leads.get(about)
    row: Row = {}
    if number is None:
        number = ids.leads[about] = next_id(changes.connection, "clue")
        row = _new_clue(about, ids)
    if "made" in fields:
        made = fields["made"]
        origin, method = parts_of(made.value)
        row |= {"origin": _plain(origin), "method": _plain(method), "made_at": made.detail or audit.now()}
        row["author"] = made.by
    if "state" in fields:
        state, reason = parts_of(fields["state"].value)
        row |= {"state": _plain(state), "reason": _plain(reason)}
    if row:
        changes.put("clue", {**row, "id": number})
    weights: list[Row] = []
    for name, said in fields.items():
        if name.startswith("weight:"):
            _, of, value = name.split(":", 2)
            weights.append({"clue": number, "about": of, "value": value, "weight": _plain(said.value)})
    if weights:
        changes.put_all("clue_weight", weights)
        changes.put("clue", {"id": number, "supports": _supported(changes, number)})


def _new_clue(about: About, ids: Ids) -> Row:
    _, digest, at, end, place, kind, text, code = about
    x, y, w, h = map(float, place.split(",")) if place else (None,) * 4
    return {
        "series": ids.series[code] if code else None,
        "medium": ids.media[digest],
        "at_ms": int(at) if at else None,
        "end_ms": int(end) if end else None,
        "x": x,
        "y": y,
        "w": w,
        "h": h,
        "kind": kind,
        "text": text,
        "supports": "",
        "state": "proposed",
        "reason": "",
    }


def _supported(changes: Changes, clue: int) -> str:
    rows = changes.rows("clue_weight", "clue = ?", (clue,))
    return strongest_country(tuple(Weight(str(r["about"]), str(r["value"]), int(r["weight"] or 0)) for r in rows))


def _opinion(about: About, said: Said, ids: Ids) -> Row:
    likelihood, state, reason = map(_plain, parts_of(said.value))
    return {
        "series": ids.series[about[1]],
        "country": about[2],
        "likelihood": likelihood,
        "state": state,
        "reason": reason,
        "author": said.by,
        "made_at": said.detail or audit.now(),
    }


def _referral(changes: Changes, about: About, fields: Fields, ids: Ids) -> None:
    _, code, country, authority, day = about
    row: Row = {name: _plain(fields[name].value) for name in ("outcome", "receipt", "note") if name in fields}
    if about not in ids.leads:
        ids.leads[about] = next_id(changes.connection, "referral")
        row = {
            "receipt": "",
            "outcome": "open",
            "note": "",
            **row,
            "series": ids.series[code],
            "country": country,
            "authority": authority,
            "referred_on": day,
            "package": None,
            "author": "",
        }
    if "made" in fields:
        row["author"] = fields["made"].by
    changes.put("referral", {**row, "id": ids.leads[about]})


def _entity(changes: Changes, about: About, fields: Fields, ids: Ids) -> None:
    row: Row = {name: _plain(fields[name].value) for name in ("country", "note") if name in fields}
    if "identified" in fields:
        row["identified"] = 1
    if "position" in fields:
        row["latitude"], row["longitude"] = map(_plain, parts_of(fields["position"].value))
    if about not in ids.leads:
        ids.leads[about] = next_id(changes.connection, "entity")
        row = {**row, "kind": about[1], "label": about[2]}
    number = ids.leads[about]
    if row:
        changes.put("entity", {**row, "id": number})
    changes.put_all("entity_series", [{"entity": number, "series": ids.series[code]} for code in _of(fields, "series")])
    changes.put_all("entity_medium", [{"entity": number, "medium": ids.media[each]} for each in _of(fields, "member")])


def _of(fields: Fields, prefix: str) -> Iterator[str]:
    return (name.partition(":")[2] for name in fields if name.startswith(f"{prefix}:"))


def _plain(value: Value) -> str | int | float | None:
    """A value as a column holds it."""
    if isinstance(value, tuple):
        raise TypeError(f"{value!r} has several parts")
    return value
