"""What a record says is understood in whatever way tools write it; each trap that was seen in the wild has its line."""

from __future__ import annotations

import json

import pytest

from app.ingest.vics_reading import whole
from app.ingest.vics_said import said_of


@pytest.mark.parametrize(
    ("truth", "ways"),
    [(True, [True, "true", "True", 1, "yes"]), (False, [False, "false", "False", 0, "no", "0"])],
)
def test_flags_written_as_text_or_numbers(truth: bool, ways: list[object]) -> None:
    """Official sets write "false", which is true to whoever only looks whether there is a text."""
    for written in ways:
        assert said_of(json.dumps({"VictimIdentified": written}).encode()).flags == {"VictimIdentified": truth}


@pytest.mark.parametrize("written", [None, "", "perhaps", 7, [], {}])
def test_a_flag_that_says_nothing_is_no_flag(written: object) -> None:
    assert said_of(json.dumps({"IsDistributed": written}).encode()).flags == {}


@pytest.mark.parametrize(
    ("written", "code"),
    [(0, "0"), (5, "5"), ("1", "1"), (2.0, "2"), (None, None), (True, None), ("", None), ([], None)],
)
def test_categories_are_kept_as_they_are_written(written: object, code: str | None) -> None:
    assert said_of(json.dumps({"Category": written}).encode()).category == code


@pytest.mark.parametrize("key", ["Series", "Tags"])
@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("a, b,,a", ("a", "b")),
        (["a", "b c"], ("a", "b c")),
        ([{"Name": "a"}, {"Name": None}], ("a",)),
        ({"Name": "a"}, ("a",)),
        (None, ()),
        (5, ()),
    ],
)
def test_names_as_text_list_or_objects(key: str, written: object, names: tuple[str, ...]) -> None:
    found = said_of(json.dumps({key: written}).encode())
    assert (found.series if key == "Series" else found.tags) == names


@pytest.mark.parametrize(
    ("folder", "name", "path"),
    [
        ("\\DCIM\\", "a.jpg", "\\DCIM\\a.jpg"),
        ("\\DCIM", "a.jpg", "\\DCIM\\a.jpg"),
        ("/DCIM", "a.jpg", "/DCIM/a.jpg"),
        ("\\DCIM\\a.jpg", "a.jpg", "\\DCIM\\a.jpg"),
        ("", "a.jpg", "a.jpg"),
        ("/DCIM/", None, "/DCIM/"),
    ],
)
def test_original_paths(folder: str, name: str | None, path: str) -> None:
    assert said_of(json.dumps({"MediaFiles": [{"FilePath": folder, "FileName": name}]}).encode()).paths == (path,)


def test_exif_and_segments() -> None:
    found = said_of(
        json.dumps(
            {
                "Exifs": [
                    {"PropertyName": "Model", "PropertyValue": "X", "PropertyGroup": "IFD0"},
                    {"PropertyName": 5},
                ],
                "Segments": [{"Start": "00:00:01.000", "End": 2.5, "Category": "3"}, "nonsense"],
            }
        ).encode()
    )
    assert found.exif == (("IFD0 Model", "X"), ("5", ""))
    assert found.segments == (("00:00:01.000", "2.5", "3"),)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (5, 5),
        ("5", 5),
        (" 7 ", 7),
        (str(2**63 - 1), 2**63 - 1),
        (2**63, None),
        ("9" * 30, None),
        (5.0, None),
        (True, None),
    ],
)
def test_numbers_written_as_text_never_go_by_way_of_a_float(written: object, number: int | None) -> None:
    assert whole(written) == number
