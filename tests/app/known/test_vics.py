"""VICS documents of every version, with every trap that real ones were seen to set."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.errors import UserError
from app.known.library import Library
from app.known.record import Meaning
from tests.app.known.sets import CONTEXT_13, CONTEXT_20, CONTEXT_NIST, digests, imported, medium, opened, said, vics


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


def statement(library: Library, number: int) -> dict[str, Any]:
    """The one thing that the set says."""
    (found,) = said(opened(library), number)
    return found


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3"])
def test_every_version_1_is_read(tmp_path: Path, library: Library, version: str) -> None:
    context = f"http://github.com/ICMEC/ProjectVic/DataModels/{version}.xml#Media"
    about = imported(library, vics(tmp_path / "v.json", [medium(1), medium(2)], context))
    assert (about.form, about.rows, about.digests) == (f"VICS {version}", 2, {"sha1": 2, "md5": 2})
    assert statement(library, 1)["category"] == "1"


@pytest.mark.parametrize("region", ["Default", "US", "UK", "CUSTOM", "UNKNOWN"])
def test_version_2_with_its_region(tmp_path: Path, library: Library, region: str) -> None:
    context = f"http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/{region}/$metadata#Media"
    about = imported(library, vics(tmp_path / "v.json", [medium(1)], context))
    assert (about.form, about.region) == ("VICS 2.0", region)


@pytest.mark.parametrize(
    "context",
    [
        "http://github.com/ICMEC/ProjectVic/DataModels/3.7.xml#Media",
        "http://github.com/ICMEC/ProjectVic/DataModels/1.3.xml#Alerts",
        "https://example.org/model#Media",
    ],
)
def test_another_data_model_is_refused(tmp_path: Path, library: Library, context: str) -> None:
    with pytest.raises(UserError, match="data model"):
        imported(library, vics(tmp_path / "v.json", [medium(1)], context))
    assert library.sets() == []


def test_without_a_context_the_content_tells(tmp_path: Path, library: Library) -> None:
    imported(library, vics(tmp_path / "media.json", [medium(1)], None), "media")
    case = {"CaseID": "x", "Identifiers": [{"MD5": "0" * 32}], "Media": [medium(2)]}
    (tmp_path / "case.json").write_text(json.dumps({"value": [{"CaseID": "y", "Media": [medium(3)]}, case]}))
    imported(library, tmp_path / "case.json", "case")
    (tmp_path / "bare.json").write_text(json.dumps({"CaseID": "x", "Media": [medium(4)]}))
    imported(library, tmp_path / "bare.json", "bare")
    (tmp_path / "array.json").write_text(json.dumps([medium(5)]))
    imported(library, tmp_path / "array.json", "array")
    for name, numbers in {"media": [1], "case": [2, 3], "bare": [4], "array": [5]}.items():
        assert [n for n in range(1, 6) if said(opened(library, name), n)] == numbers


def test_media_of_cases_are_taken_and_no_path_in_them_is_followed(tmp_path: Path, library: Library) -> None:
    hostile = medium(1, RelativeFilePath="..\\..\\..\\etc\\passwd", MediaFiles=[{"FilePath": "C:\\x", "MD5": "0" * 32}])
    document = {
        "@odata.context": CONTEXT_20.replace("#Media", "#Cases"),
        "value": [{"CaseID": "x", "Media": [hostile]}],
    }
    (tmp_path / "v.json").write_text(json.dumps(document))
    about = imported(library, tmp_path / "v.json")
    assert about.digests == {"sha1": 1, "md5": 1}
    assert [file.name for file in about.files] == ["v.json"]


def test_the_context_may_stand_behind_the_records(tmp_path: Path, library: Library) -> None:
    (tmp_path / "v.json").write_text(json.dumps({"value": [medium(1)], "odata.metadata": CONTEXT_13}))
    assert imported(library, tmp_path / "v.json").form == "VICS 1.3"


def test_a_byte_order_mark_is_read_over(tmp_path: Path, library: Library) -> None:
    path = vics(tmp_path / "v.json", [medium(1)])
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert imported(library, path).rows == 1


def test_text_for_flags_means_what_it_says(tmp_path: Path, library: Library) -> None:
    record = medium(1, VictimIdentified="false", OffenderIdentified="true", IsDistributed="True")
    imported(library, vics(tmp_path / "v.json", [record, medium(2, VictimIdentified=True)], CONTEXT_13))
    found = statement(library, 1)
    assert (found["victim_identified"], found["offender_identified"], found["distributed"]) == (False, True, True)
    assert statement(library, 2)["victim_identified"] is True
    assert statement(library, 2)["distributed"] is None


def test_numbers_written_as_text_and_sizes_of_zero_lose_no_record(tmp_path: Path, library: Library) -> None:
    records = [
        medium(1, MediaID="9007199254740993", MediaSize="12345", Category="2"),
        medium(2, MediaSize=0),
        medium(3, MediaSize="0"),
        medium(4, MediaSize=2**80),
    ]
    assert imported(library, vics(tmp_path / "v.json", records)).unusable == 0
    assert statement(library, 1)["category"] == "2"
    assert all(said(opened(library), number) for number in (2, 3, 4))


@pytest.mark.parametrize(
    ("code", "unclear"), [(0, True), ("0", True), (5, True), (1, False), (2, False), (None, False)]
)
def test_0_and_5_never_make_an_alert_unasked_nor_ever_hide(
    tmp_path: Path, library: Library, code: object, unclear: bool
) -> None:
    path = vics(tmp_path / "v.json", [medium(1, Category=code)])
    about = imported(library, path)
    assert statement(library, 1)["meaning"] == (Meaning.KNOWN if unclear else Meaning.ALERT)
    assert statement(library, 1)["category"] == (None if code is None else str(code))
    assert any(f"category {code}" in note for note in about.notes) is unclear
    if unclear:
        imported(library, path, "asked", codes={str(code): Meaning.ALERT})
        (found,) = said(opened(library, "asked"), 1)
        assert (found["meaning"], found["category"]) == (Meaning.ALERT, str(code))


@pytest.mark.parametrize("series", ["Harbour", ["Harbour"], {"Name": "Harbour"}, [{"Name": "Harbour"}]])
def test_a_series_in_every_form(tmp_path: Path, library: Library, series: object) -> None:
    imported(library, vics(tmp_path / "v.json", [medium(1, Series=series), medium(2)]))
    assert statement(library, 1)["series"] == "Harbour"


def test_the_empty_file_is_never_taken_in(tmp_path: Path, library: Library) -> None:
    empty = medium(1) | {
        "MD5": "D41D8CD98F00B204E9800998ECF8427E",
        "SHA1": "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709",
    }
    only_md5 = {"MD5": "d41d8cd98f00b204e9800998ecf8427e", "Category": 1}
    mixed = medium(2) | {"MD5": "d41d8cd98f00b204e9800998ecf8427e"}
    about = imported(library, vics(tmp_path / "v.json", [empty, only_md5, mixed, medium(3)]))
    assert about.digests == {"sha1": 1, "md5": 1}
    assert any("stand for an empty file, and were left out: 3." in note for note in about.notes)


def test_dates_of_every_form_and_none_without_a_zone_taken_for_utc(tmp_path: Path, library: Library) -> None:
    dates = ["2023-06-07T02:31:49.8300Z", "2023-06-07T23:31:49-05:00", "2030-01-01T00:00:00", "/Date(1234567890123)/"]
    dates += ["2023-06-08T04:31:49+05:00Z", "soon"]
    about = imported(library, vics(tmp_path / "v.json", [medium(n, DateUpdated=each) for n, each in enumerate(dates)]))
    assert about.rows == len(dates)
    assert "The newest record was changed on 2023-06-08T04:31:49+00:00." in about.notes
    assert "Records that were changed at a time whose zone isn't said: 1." in about.notes


@pytest.mark.parametrize(
    ("doubled", "told"),
    [
        ('{"MediaID": 1, "Category": 5, "MD5": "%s", "Category": 1}', 1),
        ('{"MediaID": 1, "Category": 1, "MD5": "%s", "VictimIdentified": "true", "VictimIdentified": "false"}', 1),
        ('{"MediaID": 1, "Category": 1, "MD5": "%s", "Segments": [{"Category": 1}, {"Category": 2}]}', 0),
        (
            '{"MediaID": 1, "Tags": "\\"Category\\" \\"Category\\"", "Category": 1, "MD5": "%s", "Series": "Category"}',
            0,
        ),
    ],
)
def test_a_key_that_stands_twice_in_a_record_is_told(tmp_path: Path, library: Library, doubled: str, told: int) -> None:
    others = ", ".join(json.dumps(medium(number)) for number in range(2, 40))
    text = f'{{"@odata.context": "{CONTEXT_20}", "value": [{others}, {doubled % digests(1)["md5"]}]}}'
    (tmp_path / "v.json").write_text(text)
    about = imported(library, tmp_path / "v.json")
    assert sum("say something twice" in note for note in about.notes) == told
    assert statement(library, 1)["meaning"] == Meaning.ALERT


def test_noise_of_odata_and_unknown_keys_are_read_over(tmp_path: Path, library: Library) -> None:
    noise = {
        "odata.id": 'Media("x")',
        "MediaFiles@odata.navigationLinkUrl": "/MediaFiles(FileName='..')",
        "Miniature": "AAAA" * 1000,
        "Exifs": [{"MD5": "0" * 32, "PropertyName": "Model", "PropertyValue": '{"[\\'}],
    }
    imported(library, vics(tmp_path / "v.json", [noise | medium(1), medium(2) | noise], CONTEXT_13))
    assert all(said(opened(library), number) for number in (1, 2))


def test_more_digests_stand_among_the_alternative_ones(tmp_path: Path, library: Library) -> None:
    other = [
        {"HashName": "SHA-256", "HashValue": digests(1)["sha256"].upper()},
        {"HashName": "PDQ", "HashValue": "f0" * 32},
        {"HashName": "PhotoDNA", "HashValue": "A" * 192},
        {"HashName": None, "HashValue": 7},
        "nonsense",
    ]
    records = [medium(1, AlternativeHashes=other), medium(2, AlternativeHashes={"HashName": "PDQ"}, PhotoDNA="x")]
    about = imported(library, vics(tmp_path / "v.json", records))
    assert about.digests == {"sha256": 1, "sha1": 2, "md5": 2, "pdq": 1}
    assert statement(library, 1)["by"] == "sha256"


def test_records_without_a_digest_are_counted_and_the_others_taken(tmp_path: Path, library: Library) -> None:
    bad: list[dict[str, Any]] = [{}, {"MD5": None}, {"MD5": "xyz"}, {"MD5": ["a"]}, {"PhotoDNA": "A" * 192}]
    about = imported(library, vics(tmp_path / "v.json", [*bad, medium(1)]))
    assert (about.rows, about.unusable) == (6, 5)
    assert any("which were left out: 5." in note for note in about.notes)


def test_a_record_with_one_damaged_digest_is_found_by_the_other(tmp_path: Path, library: Library) -> None:
    imported(library, vics(tmp_path / "v.json", [medium(1) | {"SHA1": "??"}, medium(2) | {"MD5": "short"}]))
    assert (statement(library, 1)["by"], statement(library, 2)["by"]) == ("md5", "sha1")
    assert statement(library, 1)["disagreeing"] == ()


def test_a_digest_that_two_media_share_is_told_from_a_match(tmp_path: Path, library: Library) -> None:
    imported(library, vics(tmp_path / "v.json", [medium(1) | {"SHA1": digests(9)["sha1"]}]))
    found = statement(library, 1)
    assert (found["by"], found["disagreeing"]) == ("md5", ("sha1",))


def test_records_of_one_medium_that_say_different_things_are_all_kept(tmp_path: Path, library: Library) -> None:
    records = [medium(1, Category=1), medium(1, Category=2, Series="Harbour"), medium(1, Category=1)]
    about = imported(library, vics(tmp_path / "v.json", records))
    assert sorted(each["category"] for each in said(opened(library), 1)) == ["1", "2"]
    assert about.digests == {"sha1": 2, "md5": 2}


class TestNist:
    """The list of harmless files in the form of an old VICS document, each with category 8."""

    def records(self) -> list[dict[str, Any]]:
        return [medium(n, Category=8, MediaSize="17", MediaFiles=[{"FileName": "a.wav"}]) for n in range(3)]

    def test_it_is_recognised_and_may_be_irrelevant(self, tmp_path: Path, library: Library) -> None:
        about = imported(library, vics(tmp_path / "v.json", self.records(), CONTEXT_NIST), meaning="irrelevant")
        assert (about.form, about.digests) == ("NIST list", {"sha1": 3})
        assert statement(library, 1)["meaning"] == Meaning.IRRELEVANT

    def test_it_is_no_set_of_alerts(self, tmp_path: Path, library: Library) -> None:
        with pytest.raises(UserError, match="NIST list, which lists files of programs"):
            imported(library, vics(tmp_path / "v.json", self.records(), CONTEXT_NIST))
        assert library.sets() == []

    def test_one_record_of_another_category_makes_it_a_vics_set(self, tmp_path: Path, library: Library) -> None:
        path = vics(tmp_path / "v.json", [*self.records(), medium(9, Category=1)], CONTEXT_NIST)
        with pytest.raises(UserError, match="never keeps a medium from being looked at"):
            imported(library, path, meaning="irrelevant")
        assert imported(library, path).form == "VICS 1.2"
        assert statement(library, 1)["meaning"] == Meaning.KNOWN
        assert statement(library, 9)["meaning"] == Meaning.ALERT


def test_a_vics_set_never_hides_anything(tmp_path: Path, library: Library) -> None:
    with pytest.raises(UserError, match="import it as “alert” or “known”"):
        imported(library, vics(tmp_path / "v.json", [medium(1)]), meaning="irrelevant")
    assert library.sets() == []


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_truncated_document_is_refused_whole_with_its_place(tmp_path: Path, library: Library, share: float) -> None:
    path = vics(tmp_path / "v.json", [medium(n) for n in range(5_000)])
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(UserError, match=f"at byte {int(len(content) * share):,}, the file ends"):
        imported(library, path)
    assert library.sets() == []
    assert not list((tmp_path / "known").glob("set-*"))
