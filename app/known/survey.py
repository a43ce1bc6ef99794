"""What files are that are to become a hash set, found out before anything is imported.

Every file is read to its end, so that a broken one is known for it, and so is every category that occurs. Only of
NSRL's data set, whose rows would take longer than all that is done with them later, no more is read than what it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.known import nsrl
from app.known.reading import Reader, Told, refusal, several_forms, several_regions
from app.known.record import Meaning, Record, SetError, Stopped
from app.known.source_files import part_files, size_of, unreadable

_NAMELESS_REGIONS = frozenset({"", "DEFAULT", "CUSTOM", "UNKNOWN"})
"""What stands in the place of a country where an export names none."""


@dataclass(frozen=True)
class SurveyedFile:
    """What one file is. `records`: None where they weren't counted. `problem`: why it can't be imported, or empty."""

    name: str
    size: int
    form: str = ""
    version: str = ""
    region: str = ""
    records: int | None = None
    unusable: int = 0
    problem: str = ""


@dataclass(frozen=True)
class Survey:
    """What files are together.

    `problem`: the first reason, as a sentence, for which they can't be imported as one set; empty where they can.
    `categories`: how many records have each code. `long`: what 64 hex digits are by their bits (`sha256` or `pdq`),
    where no header names them; empty where there are none.
    """

    files: tuple[SurveyedFile, ...]
    problem: str
    categories: Mapping[str, int]
    long: str

    @property
    def form(self) -> str:
        """That of all; empty where none could be read."""
        return next((each.form for each in self.files if each.form), "")

    @property
    def version(self) -> str:
        """The set's own; empty where it doesn't say."""
        return next((each.version for each in self.files if each.version), "")

    @property
    def region(self) -> str:
        """Whose list of categories it uses, as it is written; empty where it doesn't say."""
        return next((each.region for each in self.files if each.region), "")

    @property
    def region_named(self) -> bool:
        """Whether that names a country, so that its codes have one meaning."""
        return self.region.upper() not in _NAMELESS_REGIONS

    def refusal_of(self, meaning: Meaning) -> str:
        """Why it can't mean that, as a sentence; empty where it can."""
        found = (refusal(each.name, each.form, meaning) for each in self.files)
        return next((str(each) for each in found if each), "")


def survey(chosen: Sequence[Path], tell: Callable[[int, int], None], stopped: Callable[[], bool]) -> Survey:
    """Find out what these files, and those in these folders, are; tells bytes done and in all.

    Raises SetError where there are none, and Stopped.
    """
    paths = part_files(chosen)
    sizes = [size_of(path) for path in paths]
    files, categories, long = [], Counter[str](), ""
    for number, path in enumerate(paths):
        told, before = Told(), sum(sizes[:number])

        def step(read: int, before: int = before) -> None:
            if stopped():
                raise Stopped
            tell(before + read, sum(sizes))

        files.append(_surveyed(path, sizes[number], told, step, stopped))
        categories.update(told.categories)
        long = told.long or long
    return Survey(tuple(files), _first_problem(files), dict(categories), long)


def _surveyed(
    path: Path, size: int, told: Told, step: Callable[[int], None], stopped: Callable[[], bool]
) -> SurveyedFile:
    tally = _Tally()
    try:
        if _is_database(path):
            with nsrl.opened(path, path.name, stopped) as opened:
                return SurveyedFile(path.name, size, opened.form, opened.version)
        # Of what isn't said yet “known” refuses nothing.
        Reader(tally, Meaning.KNOWN, "", told, step, stopped).read(path)
    except Stopped:
        raise
    except SetError as error:
        return SurveyedFile(path.name, size, told.forms.get(path.name, ""), problem=str(error))
    except OSError as error:
        return SurveyedFile(path.name, size, problem=str(unreadable(path, error)))
    region = next(iter(told.regions), "")
    form = told.forms[path.name]
    return SurveyedFile(path.name, size, form, told.version, region, tally.records, tally.unusable)


def _is_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(nsrl.MAGIC)) == nsrl.MAGIC


def _first_problem(files: Sequence[SurveyedFile]) -> str:
    if found := next((each.problem for each in files if each.problem), ""):
        return found
    wrong = several_forms({each.name: each.form for each in files}) or several_regions([each.region for each in files])
    if wrong:
        return str(wrong)
    counted = [each for each in files if each.records is not None]
    if len(counted) == len(files) and all(each.records == each.unusable for each in counted):
        return str(SetError("No record has a digest that can be used; choose other files."))
    return ""


class _Tally:
    """Counts records, and keeps none."""

    def __init__(self) -> None:
        self.records = 0
        self.unusable = 0

    def keep(self, records: list[Record]) -> None:
        """See `app.known.reading.Keeper`."""
        self.records += len(records)
        self.unusable += sum(not any(record[:4]) for record in records)

    def keep_sha256(self, joined: bytes, unusable: int) -> None:
        """Of a database: one that took a list's place after its first bytes were looked at."""
        self.records += len(joined) // 32 + unusable
        self.unusable += unusable
