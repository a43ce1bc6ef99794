"""The command `person`: faces drawn by hand become persons, without any model."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from tests.app.case.sample import new_case

Told = Callable[..., Any]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Told:
    """Runs a command on a case of three pictures; gives its JSON, or its sentence where it fails."""
    monkeypatch.setenv("SIGHTLINE_DATA", str(tmp_path / "data"))
    new_case(tmp_path / "c", 3).close()

    def tell(command: str, *words: str, as_json: bool = True) -> Any:
        capsys.readouterr()
        status = run([command, str(tmp_path / "c.case"), *words, "--quiet", *(["--json"] if as_json else [])])
        said = capsys.readouterr()
        return said.err if status else json.loads(said.out) if as_json else said.out

    return tell


@pytest.fixture
def digests(told: Told) -> list[str]:
    return [each["sha256"] for each in told("media")]


def test_drawn_faces_become_persons_that_are_split_and_kept_apart(told: Told, digests: list[str]) -> None:
    for digest in digests:
        told("person", "draw", "--media", digest, "--region", "0.1,0.2,0.3,0.4")
    (person,) = told("person", "name", "victim", "V1", "--faces", "1", "2", "3")
    assert (person["label"], person["faces"], person["media"]) == ("V1", [1, 2, 3], digests)
    (other,) = told("person", "split", "1", "--faces", "3", "--name", "V2")
    assert (other["id"], other["faces"]) == (2, [3])
    assert "never one person" in told("person", "merge", "1", "2")
    told("person", "together", "--people", "1", "--from-people", "2")
    assert told("person", "merge", "1", "2")[0]["faces"] == [1, 2, 3]
    assert [each["kind"] for each in told("person")] == ["victim"]
    assert len(told("undo")) == 1
    assert [each["faces"] for each in told("person")] == [[1, 2], [3]]


def test_faces_are_listed_with_their_place_and_rejected_ones_only_when_asked_for(
    told: Told, digests: list[str]
) -> None:
    (face,) = told("person", "draw", "--media", digests[0], "--region", "0.1,0.2,0.3,0.4")
    assert (face["region"], face["origin"], face["person"], face["medium"]) == (
        [0.1, 0.2, 0.3, 0.4],
        "person",
        None,
        digests[0],
    )
    assert told("person", "reject", "--faces", "1", "--reason", "a poster")[0]["rejected"] is True
    assert told("person", "faces") == []
    assert [each["reason"] for each in told("person", "faces", "--rejected")] == ["a poster"]
    assert told("person", "allow", "--faces", "1")[0]["rejected"] is False
    assert told("person", "free", "--faces", "1")[0]["person"] is None


def test_without_a_model_pack_it_says_that_it_is_off_and_how_to_add_one(told: Told) -> None:
    assert told("person", "groups") == []
    assert told("person", "suggest") == []
    said = told("person", "groups", as_json=False)
    assert "is off" in said
    assert "models install PACK" in said


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("draw", "--media", "{0}", "--region", "0.9,0.2,0.3,0.4"), "inside the picture"),
        (("draw", "--media", "{0}", "--region", "left"), "is no rectangle"),
        (("name", "victim", "V", "--faces", "5"), "There is no face 5"),
        (("apart", "--people", "1"), "no entity 1"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(
    told: Told, digests: list[str], words: tuple[str, ...], sentence: str
) -> None:
    assert sentence in told("person", *(word.format(digests[0]) for word in words))


def test_a_face_of_somebody_else_is_not_split_off(told: Told, digests: list[str]) -> None:
    told("person", "draw", "--media", digests[0], "--region", "0.1,0.2,0.3,0.4")
    told("entity", "create", "victim", "V1")
    assert "isn't V1's" in told("person", "split", "1", "--faces", "1")
