"""A document goes back as it came, but for the four keys of the records whose media the officer touched since."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.decisions import vics_changes
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import AddToSeries, CreateSeries, RemoveFromSeries
from app.case.export.export_records import case_facts
from app.case.records import vics_records
from app.case.records.intake_records import unwalked
from app.case.records.vics_mapping import read_meanings
from app.case.values.schemes import load_scheme
from app.errors import UserError
from app.exchange.documents.round_trip import KEYS, RoundTrip
from app.exchange.packages.round_trip_package import SentFile, make_round_trip
from app.exchange.packages.verify import verify_package
from app.ingest.sources import NewSource, add_sources
from app.ingest.vics_intake import take_documents
from app.jobs.vics_decisions import take_over
from tests.app.exchange.bags.rebagging import resealed
from tests.app.exchange.documents.case_rows import add_medium
from tests.app.exchange.documents.spelling import spelt
from tests.app.ingest.vics_documents import CONTEXT, OLD_CONTEXT, document_of, md5_of, record_of

CONTENTS = [f"content {number}".encode() for number in range(5)]
"""Media 1 to 5 of the case."""
SAME = {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4}


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """With five media and no document."""
    with Case.create(tmp_path_factory.mktemp("trip") / "T", "T-1", "Unit", "A. Berg", "project_vic_us") as case:

        def fill(db: vics_records.sqlite.Connection) -> None:
            db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
            db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/phone', 'folder', '')")
            for content in CONTENTS:
                add_medium(db, content)

        case.write(fill)
        yield case


def arrived(case: Case, folder: Path, raw: bytes) -> int:
    """Take a document in; gives its id."""
    folder.mkdir(exist_ok=True)
    (folder / "export.json").write_bytes(raw)
    add_sources(case, [NewSource(folder / "export.json", "EXH-01")])
    for source in unwalked(case.reader()):
        assert take_documents(case, source, lambda _: None, lambda: False)
    case.write(vics_records.match_media)
    return vics_records.documents(case.reader())[-1].id


def trip(case: Case, number: int, meanings: dict[str, int | None] | None = None) -> RoundTrip:
    document = vics_records.document(case.reader(), number)
    since = vics_changes.since(case.reader(), document)
    said = {**(document.mapping or {}), **(meanings or {})}
    return RoundTrip(case.reader(), document, load_scheme("project_vic_us"), said, since)


def back(case: Case, number: int, meanings: dict[str, int | None] | None = None) -> bytes:
    return b"".join(trip(case, number, meanings).pieces())


def sent_records(raw: bytes) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(raw.decode("utf-8-sig"))["value"][0]["Media"]
    return found


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "export"


def simple(case: Case, place: Path, *records: dict[str, object], region: str = "US") -> int:
    return arrived(case, place, json.dumps(document_of(list(records), region=region), indent=1).encode())


texts = st.text(max_size=6)
plain = (
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats(allow_nan=False, allow_infinity=False) | texts
)
anything = st.recursive(plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3))
items = st.lists(st.sampled_from(["pool", "curtain", "Züri", "x y"]), max_size=3)
names = st.none() | items.map(",".join) | items | items.map(lambda each: [{"Name": name} for name in each])
four = {
    "Category": st.none() | st.integers(0, 4) | st.integers(0, 4).map(str),
    "Comments": st.none() | texts,
    "Tags": names,
    "Series": names,
}
unknown = st.dictionaries(texts.filter(lambda key: key not in (*KEYS, "MD5", "RelativeFilePath")), anything, max_size=3)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """A case document of some program: any order, spaces, escapes, numbers and keys."""
    dice = random.Random(draw(st.integers(0, 2**32)))
    records = []
    for number in range(draw(st.integers(0, 5))):
        md5 = md5_of(draw(st.sampled_from([*CONTENTS, b"elsewhere"])))
        record: dict[str, object] = {"MediaID": number, "MD5": draw(st.sampled_from([md5, md5.lower()]))}
        record |= draw(st.fixed_dictionaries({}, optional=four)) | draw(unknown)
        shuffled = list(record.items())
        dice.shuffle(shuffled)
        records.append(dict(shuffled))
    case_object = {
        **draw(unknown),
        "Media": records,
        **draw(st.dictionaries(texts.map("z{}".format), anything, max_size=2)),
    }
    key = draw(st.sampled_from(["@odata.context", "odata.metadata"]))
    context = CONTEXT.format("US") if key.startswith("@") else OLD_CONTEXT.format("1.3")
    mark = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    # The head as programs write it, since by its words a document is told from other files.
    value = spelt([case_object], dice).encode("utf-8", "surrogatepass")
    return mark + f'{{"{key}": "{context}", "value":'.encode() + value + b"}\n"


def decide(case: Case, draw: st.DrawFn) -> None:
    """One decision on some medium; there may be none to take back."""
    medium = (draw(st.integers(1, len(CONTENTS))),)
    tag = (draw(st.sampled_from(["pool", "lamp", "Züri"])),)
    code, note = draw(st.integers(0, 4)), draw(texts)
    kind = draw(st.sampled_from(["category", "clear", "tag", "untag", "note", "series", "leave", "undo"]))
    series = case.reader().execute("SELECT min(id) FROM series").fetchone()[0]
    if series is None:
        case.perform(CreateSeries("Blue room"))
    elif kind == "undo":
        with suppress(UserError):
            case.undo()
    else:
        decision = {
            "category": Decide(medium, category=code),
            "clear": Decide(medium, clear_category=True),
            "tag": Decide(medium, add_tags=tag),
            "untag": Decide(medium, remove_tags=tag),
            "note": Decide(medium, note=note),
            "series": AddToSeries(series, medium),
            "leave": RemoveFromSeries(series, medium),
        }[kind]
        case.perform(decision)


def spans(case: Case, number: int) -> list[tuple[int, int, int | None]]:
    return (
        case.reader()
        .execute("SELECT at, length, medium FROM vics_record WHERE document = ? ORDER BY number", (number,))
        .fetchall()
    )


def ordered(raw: bytes) -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = json.loads(raw, object_pairs_hook=list, parse_int=str, parse_float=str)
    return found


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_untouched_it_is_identical_and_touched_only_in_the_four_keys(
    case: Case, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    raw = data.draw(documents())
    number = arrived(case, tmp_path_factory.mktemp("export"), raw)
    assert hashlib.sha256(back(case, number)).digest() == hashlib.sha256(raw).digest()

    for _ in range(data.draw(st.integers(1, 4))):
        decide(case, data.draw)
    sending = trip(case, number, dict(SAME))
    made = b"".join(sending.pieces())
    changed = {each.number: each.keys for each in sending.changed}
    touched = set(sending.since.edits)
    at = new_at = 0
    for place, (begin, length, medium) in enumerate(spans(case, number)):
        gap = raw[at:begin]
        assert made[new_at : new_at + len(gap)] == gap
        new_at += len(gap)
        before = raw[begin : begin + length]
        _, new_length = json.JSONDecoder().raw_decode(made[new_at:].decode("utf-8", "surrogateescape"))
        after = made[new_at:].decode("utf-8", "surrogateescape")[:new_length].encode("utf-8", "surrogateescape")
        if place not in changed:
            assert after == before
        else:
            assert medium in touched
            allowed = set(changed[place])
            assert allowed <= set(KEYS)
            assert [pair for pair in ordered(after) if pair[0] not in allowed] == [
                pair for pair in ordered(before) if pair[0] not in allowed
            ]
        at, new_at = begin + length, new_at + len(after)
    assert made[new_at:] == raw[at:]


class TestTouched:
    def test_category_goes_back_as_the_record_writes_it(self, case: Case, place: Path) -> None:
        case.perform(Decide((1, 2, 3), clear_category=True))
        number = simple(
            case,
            place,
            record_of(1, CONTENTS[0], Category=1),
            record_of(2, CONTENTS[1], Category="1"),
            record_of(3, CONTENTS[2], Category="-"),
        )
        case.perform(Decide((1, 2, 3), category=4))
        case.perform(Decide((1, 2, 3), category=2))
        sending = trip(case, number)
        assert [each["Category"] for each in sent_records(b"".join(sending.pieces()))] == [2, "2", 2]
        assert sending.undecided == 0

    def test_a_category_that_is_taken_away_goes_back_as_null(self, case: Case, place: Path) -> None:
        case.perform(Decide((1, 2), category=2))
        number = simple(case, place, record_of(1, CONTENTS[0], Category=2), record_of(2, CONTENTS[1], Category="-"))
        case.perform(Decide((1, 2), clear_category=True))
        assert [each.get("Category", "none") for each in sent_records(back(case, number))] == [None, "none"]

    def test_what_was_decided_before_it_came_changes_nothing(self, case: Case, place: Path) -> None:
        case.perform(Decide((1,), category=3, note="before"))
        number = simple(case, place, record_of(1, CONTENTS[0], Category=1))
        assert back(case, number) == (place / "export.json").read_bytes()

    def test_what_was_taken_back_changes_nothing(self, case: Case, place: Path) -> None:
        number = simple(case, place, record_of(1, CONTENTS[3]))
        case.perform(Decide((4,), category=2, add_tags=("gone",)))
        case.undo()
        case.perform(Decide((4,), note="a"))
        case.perform(Decide((4,), note=""))
        assert back(case, number) == (place / "export.json").read_bytes()

    def test_tags_and_series_are_added_and_taken_away_one_by_one(self, case: Case, place: Path) -> None:
        number = simple(
            case,
            place,
            record_of(1, CONTENTS[4], Tags="pool, curtain", Series=["A", "B"]),
            record_of(2, CONTENTS[4], Tags=["pool"], Series=[{"Name": "A"}]),
        )
        made = case.perform(CreateSeries("New", (5,), code="NEW-1")).effect.target
        case.perform(Decide((5,), add_tags=("ladder",)))
        first, second = sent_records(back(case, number))
        assert (first["Tags"], first["Series"]) == ("pool, curtain, ladder", ["A", "B", made])
        assert (second["Tags"], second["Series"]) == (["pool", "ladder"], [{"Name": "A"}, {"Name": made}])

    def test_comments_of_others_stay_before_the_officers_own(self, case: Case, place: Path) -> None:
        case.perform(Decide((2, 3), note=""))
        number = simple(case, place, record_of(1, CONTENTS[1], Comments="by them"), record_of(2, CONTENTS[2]))
        case.perform(Decide((2, 3), note="by us"))
        assert [each["Comments"] for each in sent_records(back(case, number))] == ["by them\nby us", "by us"]

    def test_a_key_that_stands_twice_is_changed_twice(self, case: Case, place: Path) -> None:
        """So that readers that take the first and those that take the last read the same."""
        md5 = md5_of(CONTENTS[0])
        twice = f'{{"MD5":"{md5}","Category":1,"Category":3}}'
        raw = f'{{"@odata.context":"{CONTEXT.format("US")}","value":[{{"Media":[{twice}]}}]}}'
        number = arrived(case, place, raw.encode())
        case.perform(Decide((1,), category=4))
        assert back(case, number) == raw.replace(":1,", ":4,").replace(":3}", ":4}").encode()


class TestTakenOver:
    def test_what_was_taken_over_changes_nothing_and_what_is_decided_then_does(self, case: Case, place: Path) -> None:
        case.perform(Decide((1, 2), clear_category=True, note="", remove_tags=("pool", "lamp")))
        number = simple(
            case,
            place,
            record_of(1, CONTENTS[0], Category=1, Tags="pool", Comments="by them", Series="Red room"),
            record_of(2, CONTENTS[1], Category=0),
        )
        performed = take_over(case, number, dict(SAME))
        assert performed.effect.detail["author"] == "Griffeye Analyze 23.1, case 2024-000123"
        assert back(case, number) == (place / "export.json").read_bytes()
        case.perform(Decide((1,), category=2, note="by us", remove_tags=("pool",)))
        (series,) = case.reader().execute("SELECT id FROM series WHERE title = 'Red room'").fetchone()
        case.perform(AddToSeries(series, (2,)))
        case.perform(RemoveFromSeries(series, (1,)))
        first, second = sent_records(back(case, number))
        assert (first["Category"], first["Tags"], first["Comments"], first["Series"]) == (2, "", "by us", "")
        assert second["Series"] == "Red room"
        assert second["Category"] == 0

    def test_it_is_one_decision_that_can_be_undone(self, case: Case, place: Path) -> None:
        case.perform(Decide((3,), clear_category=True))
        number = simple(case, place, record_of(1, CONTENTS[2], Category=2, Tags="unique tag", Series="Only there"))
        take_over(case, number, dict(SAME))
        assert case.reader().execute("SELECT code FROM category WHERE medium = 3").fetchone() == (2,)
        case.undo()
        assert case.reader().execute("SELECT code FROM category WHERE medium = 3").fetchone() is None
        assert not case.reader().execute("SELECT 1 FROM series WHERE title = 'Only there'").fetchall()
        assert back(case, number) == (place / "export.json").read_bytes()

    def test_an_officers_own_decision_stays(self, case: Case, place: Path) -> None:
        case.perform(Decide((4,), category=4, note="mine"))
        number = simple(case, place, record_of(1, CONTENTS[3], Category=1, Comments="theirs"))
        take_over(case, number, dict(SAME))
        assert case.reader().execute("SELECT code FROM category WHERE medium = 4").fetchone() == (4,)
        assert case.reader().execute("SELECT text FROM note WHERE medium = 4").fetchone() == ("mine",)

    def test_records_that_contradict_each_other_decide_nothing(self, case: Case, place: Path) -> None:
        case.perform(Decide((5,), clear_category=True))
        number = simple(case, place, record_of(1, CONTENTS[4], Category=1), record_of(2, CONTENTS[4], Category=2))
        assert take_over(case, number, dict(SAME)).effect.detail["contradicting"] == 1
        assert case.reader().execute("SELECT code FROM category WHERE medium = 5").fetchone() is None

    def test_null_is_undecided_and_nought_is_what_the_officer_says(self, case: Case, place: Path) -> None:
        """0 and 5 swap their meaning between lists: neither is ever guessed."""
        case.perform(Decide((1, 2, 3), clear_category=True))
        records = [record_of(number, CONTENTS[number], Category=code) for number, code in enumerate((0, 5, None))]
        number = simple(case, place, *records)
        with pytest.raises(UserError, match="uses the categories 0, 5 of the region “US”") as refused:
            take_over(case, number, {})
        assert "0=cam, or --category 0=none" in str(refused.value), "an example that hides nothing if it is copied"
        take_over(case, number, read_meanings("project_vic_us", ["0=none", "5=non-pertinent"]))
        rows = case.reader().execute("SELECT medium, code FROM category WHERE medium < 4").fetchall()
        assert rows == [(2, 0)]

    def test_a_meaning_that_the_scheme_lacks_is_refused(self, case: Case, place: Path) -> None:
        number = simple(case, place, record_of(1, CONTENTS[0], Category=1))
        with pytest.raises(UserError, match="no category 77"):
            take_over(case, number, {"1": 77})
        for said in (["1=unheard"], ["1"], ["=cam"]):
            with pytest.raises(UserError):
                read_meanings("project_vic_us", said)
        with pytest.raises(UserError, match="no numbers of its own"):
            read_meanings("uk_abc", ["same"])


class TestNumbers:
    def test_without_a_meaning_the_verified_numbers_of_the_same_region_are_taken(self, case: Case, place: Path) -> None:
        case.perform(Decide((1,), clear_category=True))
        number = simple(case, place, record_of(1, CONTENTS[0], Category=1))
        case.perform(Decide((1,), category=3))
        assert sent_records(back(case, number))[0]["Category"] == 3

    def test_of_another_region_it_is_refused_until_somebody_says(self, case: Case, place: Path) -> None:
        case.perform(Decide((1,), clear_category=True))
        number = simple(case, place, record_of(1, CONTENTS[0], Category=1), region="UK")
        case.perform(Decide((1,), category=2))
        with pytest.raises(UserError, match="which number of the region “UK” stands for"):
            back(case, number)
        assert sent_records(back(case, number, {"12": 2}))[0]["Category"] == 12

    def test_two_numbers_of_one_meaning_are_not_guessed_between(self, case: Case, place: Path) -> None:
        case.perform(Decide((1,), clear_category=True))
        number = simple(case, place, record_of(1, CONTENTS[0], Category=7), region="UK")
        case.perform(Decide((1,), category=2))
        with pytest.raises(UserError, match="all mean"):
            back(case, number, {"6": 2, "8": 2})
        assert sent_records(back(case, number, {"7": 2, "8": 2}))[0]["Category"] == 7


class TestPackage:
    def test_it_is_a_package_like_others(self, case: Case, place: Path, tmp_path: Path) -> None:
        number = simple(case, place, record_of(1, CONTENTS[0]), record_of(2, CONTENTS[1]))
        case.perform(Decide((1,), note=f"said in {place}"))
        content = CONTENTS[0]
        digests = (hashlib.sha256(content).digest(), hashlib.md5(content, usedforsecurity=False).digest())
        files = [SentFile(*digests, len(content), f"Files/{md5_of(content)}"), SentFile(*digests, 1, "Files/con")]

        def fetch(sha256: bytes) -> object:
            return (place / "content").open("rb")

        (place / "content").write_bytes(content)
        receipt = make_round_trip(case_facts(case.reader()), trip(case, number), tmp_path, files, fetch)  # type: ignore[arg-type]  # a file is its own context
        assert verify_package(receipt.package).valid
        folder = receipt.package / "data" / "round-trip"
        assert (folder / "export.json").read_bytes() == back(case, number)
        assert (folder / "Files" / md5_of(content)).read_bytes() == content
        assert [each.reason for each in receipt.left_out] == ["Its path Files/con can't be written on every system."]
        changes = json.loads((folder / "changes.json").read_bytes())
        assert [each["keys"] for each in changes["changed"]] == [["Comments"]]
        assert changes["came_as"]["sha256"] == hashlib.sha256((place / "export.json").read_bytes()).hexdigest()
        assert "1 records changed (Comments 1)" in receipt.notes[0]
        assert (receipt.media, receipt.undecided) == (2, 2)

    def test_a_document_that_is_not_the_one_that_is_described_is_p05(
        self, case: Case, place: Path, tmp_path: Path
    ) -> None:
        number = simple(case, place, record_of(1, CONTENTS[0]))
        receipt = make_round_trip(case_facts(case.reader()), trip(case, number), tmp_path)
        changes = receipt.package / "data" / "round-trip" / "changes.json"
        document = receipt.package / "data" / "round-trip" / "export.json"
        original = document.read_bytes()
        for file, content in (
            (document, original.replace(b"2024-000123", b"2024-000999")),
            (changes, b"{}"),
            (document, original[:-4]),
        ):
            kept = file.read_bytes()
            file.write_bytes(content)
            resealed(receipt.package)
            found = verify_package(receipt.package)
            assert not found.valid
            assert any(problem.code == "P05" for problem in found.problems)
            file.write_bytes(kept)
        resealed(receipt.package)
        assert verify_package(receipt.package).valid
