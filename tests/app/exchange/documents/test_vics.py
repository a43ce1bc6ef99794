"""What is written into VICS is what is known, and in the form that its readers take."""

from __future__ import annotations

import re
import uuid
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.case.export.content import CaseFacts, ExifFacts, MediumContent, SegmentFacts
from app.case.values.schemes import load_scheme
from app.exchange.documents.vics import (
    VicsCase,
    case_guid,
    list_item,
    medium_record,
    utc,
    victim_identified,
    with_offset,
)
from app.exchange.documents.vics import _exifs as exifs  # the rule for names that come twice is worth its own test
from app.exchange.documents.vics_medium import MediaArray

DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?Z")


def medium(exif: tuple[ExifFacts, ...] = (), series: tuple[str, ...] = ()) -> MediumContent:
    nothing = dict.fromkeys(("width", "height", "duration_ms", "fps", "taken", "zone_minutes", "make", "model"))
    nothing |= dict.fromkeys(("serial", "software", "latitude", "longitude", "altitude", "category"))
    texts = dict.fromkeys(("kind", "mime", "state", "codec", "audio_codec", "zone_source", "reach", "note"), "")
    digests = dict.fromkeys(("sha256", "md5", "sha1", "stack"), b"")
    rows = dict.fromkeys(("occurrences", "frames", "tags"), ())
    return MediumContent(**nothing, **texts, **digests, **rows, size=1, exif=exif, series=series)  # type: ignore[arg-type]  # dicts


@given(st.integers())
def test_times_are_dates_or_nothing(nanoseconds: int) -> None:
    text = utc(nanoseconds)
    assert text is None or DATE.fullmatch(text)


def test_times_are_exact_to_a_hundred_nanoseconds() -> None:
    assert utc(1_672_567_200_123_456_789) == "2023-01-01T10:00:00.1234567Z"
    assert utc(-1) == "1969-12-31T23:59:59.9999999Z"
    assert utc(10**30) is None
    assert utc(None) is None


@given(st.text(), st.integers())
def test_no_text_breaks_the_offset(text: str, minutes: int) -> None:
    with_offset(text, minutes)


def test_an_offset_is_written_only_where_it_is_known() -> None:
    assert with_offset("2023-01-01T11:00:00", 330) == "2023-01-01T11:00:00+05:30"
    assert with_offset("2023-01-01T11:00:00", None) is None
    assert with_offset("2023-13-01T11:00:00", 60) is None


@given(st.lists(st.builds(ExifFacts, st.sampled_from("ab|"), st.sampled_from(["x", "x (2)", "a x", "|"]), st.text())))
def test_exif_names_are_unique_and_none_is_lost(tags: list[ExifFacts]) -> None:
    names = [name for name, _, _ in exifs(medium(tuple(tags)))]
    assert len(set(names)) == len(tags)


@given(st.text())
def test_a_tag_can_stand_in_a_list(tag: str) -> None:
    item = list_item(tag)
    assert not re.search(r"[,|\x00-\x1f\x7f]", item)
    assert item == item.strip()


def test_identified_is_said_only_where_it_is_known() -> None:
    statuses = {"A": "identified", "B": "in_analysis", "C": "closed_known"}
    assert victim_identified(statuses, medium(series=("A", "B"))) is True
    assert victim_identified(statuses, medium(series=("B", "C"))) is False
    assert victim_identified(statuses, medium(series=("C",))) is None
    assert victim_identified(statuses, medium()) is None


@given(st.text())
def test_every_case_has_a_guid_that_stays(case_id: str) -> None:
    assert str(uuid.UUID(case_guid(case_id))) == case_guid(case_id)


def test_a_scheme_without_verified_numbers_gives_none() -> None:
    assert {category.export_code for category in load_scheme("uk_abc").categories} == {None}


def test_segments_are_written_in_time_and_none_without_a_number() -> None:
    scheme = load_scheme("project_vic_us")
    numbered = [each for each in scheme.categories if each.export_code is not None]
    facts = (
        SegmentFacts(1_500, 4_000, numbered[0].code),
        SegmentFacts(3_723_004, 9_000_000, numbered[1].code),
        SegmentFacts(2_000, 3_000, 99),
    )
    film = replace(medium(), md5=b"m" * 16, duration_ms=3_800_000, segments=facts, kept_frames=(480,))
    case = CaseFacts("", "R", "A", "O", scheme.id, "", 0, "", "", "")
    record = medium_record(VicsCase(case, scheme, "series-full", 1, with_file=lambda sha256: False), film, 1)
    md5 = (b"m" * 16).hex().upper()
    assert record["Segments"] == [
        {
            "MD5": md5,
            "SegmentIndex": 1,
            "Start": "00:00:01.500",
            "End": "00:00:04.000",
            "Category": numbered[0].export_code,
        },
        {
            "MD5": md5,
            "SegmentIndex": 2,
            "Start": "01:02:03.004",
            "End": "01:03:20.000",
            "Category": numbered[1].export_code,
        },
    ]
    more = {entry["PropertyName"]: entry["PropertyValue"] for entry in record["MediaMetadata"]}  # type: ignore[attr-defined]  # records
    assert more["Segment:3"] == "00:00:02.000 00:00:03.000 99"
    assert more["KeptFrame:1"] == "00:00:00.480"
    found = list(MediaArray("", "2.0", None, None).check(record, "Media/0"))
    assert [problem for problem in found if problem.code in ("E09", "E10")] == []
