"""What moves with members from one series to another, and what two series say together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.choices import STATUSES
from app.case.values.lead_values import bounds
from app.case.values.vocabulary import likelihoods
from app.errors import UserError
from app.places.naming import named

TOUCHED = frozenset({Touched.SERIES, Touched.CLUES, Touched.ENTITIES, Touched.OPINIONS, Touched.REFERRALS})

_ONE_OF = ("owner", "country", "central_number")
"""What a series has one of."""
_TOLD = ("owner", "central_number")
"""What of that is noted where another one goes; countries follow the opinions."""


def members_of(changes: Changes, series: int) -> list[Row]:
    """The rows of a series' members."""
    return changes.rows("series_member", "series = ? ORDER BY medium", (series,))


def chosen_members(changes: Changes, series: Row, media: Sequence[int]) -> list[Row]:
    """The rows of these members. Raises UserError if there are none, or one isn't a member."""
    members = {row["medium"]: row for row in members_of(changes, number_in(series, "id"))}
    if not media or any(medium not in members for medium in media):
        raise UserError(f"Only members of {series['code']} can be split off, moved or changed; choose some of them.")
    return [members[medium] for medium in dict.fromkeys(media)]


def move_members(changes: Changes, members: Sequence[Row], series: int) -> int:
    """Move members to another series; what it says of those that it has already stays. Gives how many are new to it."""
    present = {row["medium"] for row in members_of(changes, series)}
    changes.remove_all("series_member", members)
    return changes.put_all(
        "series_member", [{**row, "series": series} for row in members if row["medium"] not in present]
    )


def move_chosen(changes: Changes, series: int, target: int, members: Sequence[Row]) -> int:
    """Move some members with the clues at them. People, places and devices that are seen in one of them are linked with
    the target too. Gives how many members are new to it."""
    media = {row["medium"] for row in members}
    moved = move_members(changes, members, target)
    clues = changes.rows("clue", "series = ?", (series,))
    changes.put_all("clue", [{**clue, "series": target} for clue in clues if clue["medium"] in media])
    linked = {row["entity"] for row in changes.rows("entity_series", "series = ?", (series,))}
    seen = {
        row["entity"]
        for entity in linked
        for row in changes.rows("entity_medium", "entity = ?", (number_in({"entity": entity}, "entity"),))
        if row["medium"] in media
    }
    changes.put_all("entity_series", [{"entity": entity, "series": target} for entity in sorted(seen, key=str)])
    return moved


def move_leads(changes: Changes, series: int, target: int) -> list[str]:
    """Move the clues, entities, opinions and referrals of a series that ends. Where both have an opinion of one
    country, that of the target stays; gives the other ones that say something else, in words."""
    unlike = _unlike(changes, series, target)
    for table in ("clue", "referral"):
        changes.put_all(table, [{**row, "series": target} for row in changes.rows(table, "series = ?", (series,))])
    for table, key in (("entity_series", "entity"), ("opinion", "country")):
        rows = changes.rows(table, "series = ?", (series,))
        present = {row[key] for row in changes.rows(table, "series = ?", (target,))}
        changes.remove_all(table, rows)
        changes.put_all(table, [{**row, "series": target} for row in rows if row[key] not in present])
    return unlike


def _unlike(changes: Changes, series: int, target: int) -> list[str]:
    mine = {row["country"]: row for row in changes.rows("opinion", "series = ?", (target,))}
    scale, said = likelihoods(), ("likelihood", "state", "reason")
    found = []
    for row in changes.rows("opinion", "series = ? ORDER BY country", (series,)):
        if row["country"] in mine and any(row[name] != mine[row["country"]][name] for name in said):
            word = scale.likelihoods[scale.rank(str(row["likelihood"]))].label if row["state"] == "held" else "rejected"
            told = [f"{named(str(row['country']))}, {word}", str(row["reason"]), str(row["author"])]
            found.append("; ".join(filter(None, told)))
    return found


def united(target: Row, others: Sequence[Row], unlike: Mapping[int, Sequence[str]]) -> Row:
    """What a series says after others were merged into it. `unlike`: opinions of others, by their ids, as `move_leads`
    gives them.

    Its own words stay; the work has come as far as in any that isn't closed, and where somebody is identified in one,
    they are in all. What it doesn't say (owner, country, number) is taken from the first that does; their notes are
    added under their codes, with another owner or number and the opinions that can't move. The same people may be in
    both, so there are at least as many as in one of them, and at most as many as in all together. It was seen from the
    first to the last day of any, is as urgent as the most urgent, and distributed if one of them is.
    """
    every = [target, *others]
    new = dict(target)
    for name in _ONE_OF:
        new[name] = next((row[name] for row in every if row[name]), target[name])
    notes = [str(target["note"])]
    for row in others:
        other = [f"{name.replace('_', ' ')} {row[name]}" for name in _TOLD if row[name] not in ("", new[name])]
        told = (row["note"], *other, *unlike.get(number_in(row, "id"), ()))
        notes += [f"{row['code']}: {text}" for text in told if text]
    new["note"] = "\n".join(filter(None, notes))
    new["status"] = _furthest(str(target["status"]), [str(row["status"]) for row in others])
    for who in ("victims", "offenders"):
        least = [number_in(row, f"{who}_min") for row in every if row[f"{who}_min"] is not None]
        most = [number_in(row, f"{who}_max") for row in every if row[f"{who}_max"] is not None]
        new[f"{who}_min"] = max(least, default=None)
        new[f"{who}_max"] = sum(most) if len(most) == len(every) else None
    first = [str(row["first_seen"]) for row in every if row["first_seen"]]
    last = [str(row["last_seen"]) for row in every if row["last_seen"]]
    new["first_seen"] = min(first, key=lambda text: bounds(text)[0], default=target["first_seen"])
    new["last_seen"] = max(last, key=lambda text: bounds(text)[1], default=target["last_seen"])
    new["priority"] = max(number_in(row, "priority") for row in every)
    said = {row["distributed"] for row in every}
    new["distributed"] = 1 if 1 in said else 0 if said == {0} else None
    return new


def _furthest(own: str, others: Sequence[str]) -> str:
    going = STATUSES[: STATUSES.index("identified") + 1]
    if own not in going:
        return "identified" if "identified" in others else own
    return max((each for each in (own, *others) if each in going), key=going.index)
