"""Looking media up in hash sets while they are read, before they are decoded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from analysis.facts import Digests
from app.case.records.known_records import Known, SetFacts
from app.known.hash_set import HashSet, Match, OpenSet
from app.known.record import Meaning

SKIPPED = "known-irrelevant"
"""The reason of what isn't decoded begins so."""


class KnownSets:
    """The sets that are used; may be asked from any thread."""

    def __init__(self, sets: Sequence[OpenSet], numbers: Mapping[str, int]) -> None:
        """`numbers`: those that the case has given the sets, by name."""
        self._sets = [(each, numbers[each.about.name]) for each in sets]
        self._titles = {numbers[each.about.name]: each.about.title for each in sets}

    def find(self, digests: Digests) -> tuple[Known, ...]:
        """What the sets say about a content."""
        return tuple(
            known
            for each, number in self._sets
            for known in recorded(number, each.find(digests.sha256, digests.sha1, digests.md5))
        )

    def skipping(self, found: Sequence[Known]) -> str:
        """Why a content of which this is said isn't decoded; empty where it is, as soon as one record speaks for it."""
        if not found or any(known.meaning != Meaning.IRRELEVANT for known in found):
            return ""
        titles = dict.fromkeys(self._titles[known.known_set] for known in found)
        return f"{SKIPPED} by {', '.join(titles)}"[:1_000]


NO_SETS = KnownSets([], {})


def facts_of(about: HashSet) -> SetFacts:
    """A set as a case puts it on record."""
    return SetFacts(about.name, about.version, about.meaning, about.form, about.region, about.sha256, about.rows)


def recorded(known_set: int, matches: Sequence[Match], begin: int = 0, distance: int = 0) -> list[Known]:
    """Matches as a case puts them on record, numbered from `begin` on."""
    return [
        Known(
            known_set=known_set,
            number=begin + number,
            meaning=match.remark.meaning,
            method=match.by,
            distance=distance,
            disagreeing=", ".join(match.disagreeing),
            category=match.remark.category,
            series=match.remark.series,
            victim_identified=match.remark.victim_identified,
            offender_identified=match.remark.offender_identified,
            distributed=match.remark.distributed,
            baseline=match.remark.baseline,
        )
        for number, match in enumerate(matches)
    ]
