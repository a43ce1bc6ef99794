"""The commands about leads, from a series in the queue to the outcome of its referral."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.cli.run import run
from tests.app.case.sample import filmed, new_case

Told = Callable[..., Any]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """Runs a command on a case with two series of two media each, the first a video; gives its JSON, or its sentence
    where it fails."""
    with new_case(tmp_path / "c", 4) as case:
        filmed(case, 1)
    folder = str(tmp_path / "c.case")

    def tell(command: str, *words: str) -> Any:
        capsys.readouterr()
        status = run([command, folder, *words, "--json", "--quiet"])
        said = capsys.readouterr()
        return json.loads(said.out) if status == 0 else said.err

    digests = [each["sha256"] for each in tell("media")]
    tell("series", "create", "--title", "One", "--media", *digests[:2])
    tell("series", "create", "--title", "Two", "--media", *digests[2:])
    return tell


@pytest.fixture
def digests(told: Told) -> list[str]:
    return [each["sha256"] for each in told("media")]


def test_a_series_from_the_queue_to_its_outcome(told: Told, digests: list[str], tmp_path: Path) -> None:
    told("series", "set", "S-0002", "--priority", "urgent")
    assert told("series", "next")[0]["code"] == "S-0002"
    (taken,) = told("series", "next", "--take")
    assert (taken["code"], taken["owner"], taken["status"], taken["priority"]) == (
        "S-0002",
        "A. Berg",
        "in_analysis",
        "urgent",
    )
    assert told("series", "next", "--take", "--officer", "B")[0]["code"] == "S-0001"
    assert told("series", "next") == []

    told(
        "clue",
        "add",
        "--media",
        digests[2],
        "--series",
        "S-0002",
        "--kind",
        "sign",
        "--text",
        "ICA",
        "--weight",
        "country=SE:2",
    )
    told("entity", "create", "victim", "V1", "--series", "S-0002", "--media", digests[2])
    assert "write the reason" in told("opinion", "hold", "S-0002", "NO", "likely")
    (opinion,) = told("opinion", "hold", "S-0002", "SE", "very_likely")
    assert (opinion["country"], opinion["candidates"][0]["total"]) == ("SE", 2)
    told("referral", "add", "S-0002", "--country", "SE", "--authority", "NOA", "--on", "2026-03-01")
    told("referral", "set", "1", "--outcome", "victim_identified", "--receipt", "R-1")
    told("entity", "set", "1", "--identified")
    told("series", "set", "S-0002", "--status", "identified")

    figures = tmp_path / "figures.csv"
    board = told("series", "board", "--csv", str(figures))
    assert (board["total"], board["analysed"], board["with_country"], board["by_country"]) == (2, 1, 1, {"SE": 1})
    assert "with a likely country,1\r\n" in figures.read_bytes().decode()
    assert "is there already" in told("series", "board", "--csv", str(figures))

    history = told("series", "history", "S-0002")
    assert [(each["exhibit"], each["media"]) for each in history["seizures"]] == [("EXH-01", 2)]
    actions = [event["action"] for event in history["events"]]
    assert actions == [
        "create series",
        "set series",
        "take series",
        "add clue",
        "create entity",
        "hold opinion",
        "refer series",
        "set referral",
        "set entity",
        "set series",
    ]
    assert history["referrals"][0]["outcome"] == "victim_identified"
    assert (history["entities"][0]["identified"], history["opinions"][0]["country"]) == (True, "SE")


def test_history_follows_codes_and_merges_and_marks_what_was_taken_back(told: Told) -> None:
    told("series", "set", "S-0001", "--note", "early")
    told("series", "set", "S-0001", "--code", "Lake")
    told("series", "set", "Lake", "--note", "wrong")
    told("undo")
    told("series", "merge", "S-0002", "Lake")
    history = told("series", "history", "S-0002")
    assert history["codes"] == ["S-0002", "Lake", "S-0001"]
    said = [(event["action"], event["target"], event["taken_back"]) for event in history["events"]]
    assert ("set series", "S-0001", False) in said
    assert ("set series", "Lake", True) in said
    assert ("merge series", "S-0002", False) in said


def test_members_move_and_get_roles(told: Told, digests: list[str]) -> None:
    (moved,) = told("series", "move", "S-0001", "S-0002", "--media", digests[0])
    assert (moved["code"], len(moved["media"])) == ("S-0002", 3)
    assert told("series", "role", "S-0002", "--role", "context", "--media", digests[0])[0]["code"] == "S-0002"
    assert "give --role or --reason" in told("series", "role", "S-0002", "--media", digests[0])
    assert "Only members of S-0001" in told("series", "move", "S-0001", "S-0002", "--media", digests[3])


@pytest.mark.parametrize(
    ("text", "found"), [("2", [2, 2]), ("2-4", [2, 4]), ("2-", [2, None]), ("-4", [None, 4]), ("-", [None, None])]
)
def test_people_are_counted_by_bounds(told: Told, text: str, found: list[int | None]) -> None:
    assert told("series", "set", "S-0001", "--victims", text)[0]["victims"] == found


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("series", "set", "S-0001", "--victims", "few"), "is no number of people"),
        (("series", "set", "S-0001", "--victims", "4-2"), "at least 4 and at most 2 victims"),
        (("series", "set", "S-0001"), "Nothing was decided"),
        (("series", "merge", "S-0001", "S-0001"), "choose two or more"),
        (("clue", "accept", "7"), "There is no clue 7"),
        (("entity", "create", "location", "x", "--position", "north"), "is no position; give latitude and longitude"),
        (("entity", "set", "7", "--name", "x"), "There is no entity 7"),
        (("entity", "link", "7"), "There is no entity 7"),
        (
            ("referral", "add", "S-0001", "--country", "SE", "--authority", "x", "--package", "3"),
            "There is no package 3",
        ),
        (("referral", "set", "1"), "Nothing was decided"),
        (("opinion", "remove", "S-0001", "SE"), "has no opinion of Sweden (SE)"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(told: Told, words: tuple[str, ...], sentence: str) -> None:
    assert sentence in told(*words)


def test_a_clue_stands_at_a_medium_whose_source_is_gone(told: Told, digests: list[str]) -> None:
    """The sources of this case were never there."""
    (added,) = told("clue", "add", "--media", digests[0], "--kind", "sign", "--text", "seen before it went back")
    assert [each["text"] for each in told("clue")] == [added["text"]]


@pytest.mark.parametrize("region", ["0.5,0.5,0.6,0.1", "-0.1,0,0.5,0.5", "0.2,0.9,0.1,0.2", "nan,0,1,1"])
def test_a_rectangle_outside_the_picture_is_refused_and_nothing_is_lost(
    told: Told, digests: list[str], region: str
) -> None:
    told("clue", "add", "--media", digests[0], "--kind", "sign", "--text", "a sign", "--region", "0.1,0.1,0.2,0.2")
    words = ("--kind", "sign", "--text", "another", f"--region={region}")
    assert "Traceback" not in (said := told("clue", "add", "--media", digests[0], *words))
    assert any(part in said for part in ("inside the picture", "no rectangle", "is no part"))
    (clue,) = told("clue")
    assert (clue["text"], clue["region"]) == ("a sign", [0.1, 0.1, 0.2, 0.2])


def test_a_merge_that_would_go_round_is_refused_and_the_old_code_says_where_it_went(told: Told) -> None:
    (merged,) = told("series", "merge", "S-0001", "S-0002")
    assert len(merged["media"]) == 4
    assert "S-0001" in told("series", "merge", "S-0002", "S-0001")
    assert [len(each["media"]) for each in told("series")] == [4]


def test_somebody_is_not_merged_with_themselves(told: Told) -> None:
    told("entity", "create", "victim", "V1", "--series", "S-0001")
    assert "one entity and at least one other" in told("entity", "merge", "1", "1")
    assert [each["label"] for each in told("entity")] == ["V1"]


def test_an_opinion_without_clues_needs_a_reason_and_keeps_what_is_held(told: Told) -> None:
    told("opinion", "hold", "S-0001", "SE", "likely", "--reason", "the plugs")
    assert "write the reason" in told("opinion", "hold", "S-0001", "NO", "very_likely")
    assert [each["country"] for each in told("series", "history", "S-0001")["opinions"]] == ["SE"]


def test_a_clue_is_weighed_changed_and_judged(told: Told, digests: list[str]) -> None:
    add = ("add", "--media", digests[0], "--kind", "sign", "--text", "ICA")
    (clue,) = told(
        "clue", *add, "--weight", "country=se:2", "--weight", "period=2015/2018:-1", "--at", "1.5", "--end", "3"
    )
    assert clue["weights"] == [
        {"about": "country", "value": "SE", "weight": 2},
        {"about": "period", "value": "2015/2018", "weight": -1},
    ]
    assert (clue["at"], clue["end"], clue["author"]) == (1.5, 3.0, "A. Berg")
    (clue,) = told("clue", "change", "1", "--weight", "country=NO", "--series", "S-0001")
    assert (clue["weights"], clue["series"]) == ([{"about": "country", "value": "NO", "weight": 1}], "S-0001")
    (clue,) = told("clue", "change", "1", "--weight", "", "--series", "")
    assert (clue["weights"], clue["series"], clue["text"]) == ([], None, "ICA")
    assert told("clue", "refute", "1", "--reason", "a T-shirt")[0]["state"] == "refuted"
    assert told("clue", "reopen", "1")[0]["state"] == "accepted"
    assert "is no weight; give ABOUT=VALUE:W" in told("clue", *add, "--weight", "country=SE:much")
    assert told("clue", "remove", "1") == []


def test_clues_are_listed_by_series_and_medium(told: Told, digests: list[str]) -> None:
    for number, code in ((0, "S-0001"), (2, "S-0002")):
        told("clue", "add", "--media", digests[number], "--series", code, "--kind", "sign", "--text", code)
    assert [each["text"] for each in told("clue", "--series", "S-0002")] == ["S-0002"]
    assert [each["text"] for each in told("clue", "--medium", digests[0])] == ["S-0001"]
    assert {each["key"] for each in told("clue", "kinds")} >= {"sign", "position"}


def test_clues_and_opinions_are_told_in_words(
    told: Told, digests: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ("add", "--media", digests[0], "--kind", "sign", "--text", "ICA", "--series", "S-0001")
    told("clue", *add, "--weight", "country=SE:2", "--at", "1.5", "--end", "3", "--region", "0.1,0.1,0.2,0.2")
    told("opinion", "hold", "S-0001", "SE", "Roughly even chance")
    told("opinion", "hold", "S-0001", "SE", "almost certain")
    told("opinion", "reject", "S-0001", "DK", "--reason", "other plugs")
    for command in ("clue", "opinion"):
        assert run([command, str(tmp_path / "c.case"), "--quiet"]) == 0
    said = capsys.readouterr().out
    assert f"1: sign: ICA (SE +2)  at {digests[0][:12]}, 1.5 to 3 s, a part of the picture, S-0001" in said
    assert "Sweden (SE)  held, almost certain; +2" in said
    assert "Denmark (DK)  rejected; +0" in said


def test_the_machine_offers_and_a_person_accepts(told: Told, digests: list[str], tmp_path: Path) -> None:
    with Case.open(tmp_path / "c.case") as case:
        case.write(lambda db: db.execute("UPDATE medium SET latitude = 59.33, longitude = 18.07"))
    offered = told("clue", "suggest")
    assert [(each["series"], each["state"], each["text"]) for each in offered] == [
        ("S-0001", "proposed", "The position lies in Sweden."),
        ("S-0002", "proposed", "The position lies in Sweden."),
    ]
    assert told("clue", "suggest") == []
    assert told("opinion", "--series", "S-0001")[0]["candidates"][0]["total"] == 0
    told("clue", "accept", "1", "2")
    assert told("opinion", "--series", "S-0001")[0]["candidates"][0]["total"] == 3
    assert [each["series"] for each in told("clue", "suggest", "--media", *digests[:1])] == []


def test_entities_are_listed_merged_and_removed(told: Told, digests: list[str]) -> None:
    told(
        "entity",
        "create",
        "location",
        "Blue room",
        "--country",
        "SE",
        "--position",
        "59.33,18.07",
        "--series",
        "S-0001",
    )
    told("entity", "create", "location", "Room", "--media", digests[3])
    told("entity", "create", "victim", "V1")
    assert [each["label"] for each in told("entity", "--kind", "location")] == ["Blue room", "Room"]
    assert [each["id"] for each in told("entity", "--series", "S-0001")] == [1]
    (merged,) = told("entity", "merge", "1", "2")
    assert (merged["position"], merged["media"], merged["series"]) == ([59.33, 18.07], [digests[3]], ["S-0001"])
    assert told("entity", "set", "1", "--position", "")[0]["position"] is None
    assert "can't be one" in told("entity", "merge", "1", "3")
    assert told("entity", "unlink", "1", "--media", digests[3])[0]["media"] == []
    assert told("entity", "remove", "1") == []


def test_words_of_likelihood_and_packages_are_listed(told: Told) -> None:
    words = told("opinion", "words")
    assert [each["key"] for each in words if each["settles"]] == ["likely", "very_likely", "almost_certain"]
    assert told("referral", "packages") == []


def test_removing_a_referral_tells_how_the_former_status_comes_back(
    told: Told, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told("referral", "add", "S-0001", "--country", "SE", "--authority", "NOA")
    assert run(["referral", str(tmp_path / "c.case"), "remove", "1"]) == 0
    assert "Its series stays “referred”; before it was “draft”." in capsys.readouterr().err
    told("undo")
    assert run(["referral", str(tmp_path / "c.case"), "remove", "1", "--status-back"]) == 0
    assert "stays" not in capsys.readouterr().err
    assert {each["status"] for each in told("series")} == {"draft"}


def test_a_package_that_does_not_name_the_series_is_told(
    told: Told, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Case.open(tmp_path / "c.case") as case:
        receipt = json.dumps({"package": "p.bag", "series": ["S-0002"], "number": 1, "bag_digest": "ab"})
        case.write(lambda db: db.execute("INSERT INTO package VALUES (7, '/p', 'hash-only', 'x', ?)", (receipt,)))
    for code, told_of in (("S-0001", True), ("S-0002", False)):
        words = ["add", code, "--country", "SE", "--authority", "NOA", "--package", "7"]
        assert run(["referral", str(tmp_path / "c.case"), *words]) == 0
        assert ("Package 7 doesn't name S-0001" in capsys.readouterr().err) is told_of
    assert run(["referral", str(tmp_path / "c.case"), "set", "1", "--package", "7"]) == 0
    assert "Package 7 doesn't name S-0001" in capsys.readouterr().err


def test_people_read_it_too(told: Told, digests: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(
        "clue",
        "add",
        "--media",
        digests[0],
        "--series",
        "S-0001",
        "--kind",
        "sign",
        "--text",
        "ICA",
        "--supports",
        "SE",
    )
    told("opinion", "hold", "S-0001", "SE", "likely")
    told("opinion", "hold", "S-0001", "NO", "likely", "--reason", "a fjord")
    told("entity", "create", "victim", "V1", "--identified")
    told("referral", "add", "S-0001", "--country", "SE", "--authority", "NOA", "--receipt", "R-1")

    def text(*words: str) -> str:
        capsys.readouterr()
        assert run([words[0], str(tmp_path / "c.case"), *words[1:], "--quiet"]) == 0
        return capsys.readouterr().out

    assert "1 of 2 analysed, 1 with a likely country" in text("series", "board")
    assert "1: sign: ICA (SE +1)" in text("clue")
    assert "Sweden (SE)  held, likely; +1 by 1 for and 0 against" in text("opinion")
    assert "more than certain" in text("opinion")
    assert "victim V1  identified" in text("entity")
    assert "to Sweden (SE), NOA: open  receipt R-1" in text("referral")
    told("referral", "set", "1", "--outcome", "offender_identified", "--series-identified")
    assert told("series")[0]["status"] == "identified"
    assert run(["referral", str(tmp_path / "c.case"), "set", "1", "--on", "2999-01-01"]) == 0
    assert "2999-01-01 is yet to come" in capsys.readouterr().err
    assert run(["referral", str(tmp_path / "c.case"), "set", "1", "--on", "2026-03-01"]) == 0
    assert "yet to come" not in capsys.readouterr().err
    history = text("series", "history", "S-0001")
    assert "seized: exhibit EXH-01, /evidence/phone: 2 media of it" in history
    assert "hold opinion: S-0001 (NO, likely, a fjord)" in history


def test_connections_are_listed_with_what_speaks_for_them(told: Told, digests: list[str]) -> None:
    told("series", "add", "S-0002", "--media", digests[0])
    found = told("series", "connections")
    assert [node["label"] for node in found["nodes"]] == ["S-0001 One", "S-0002 Two"]
    (edge,) = (each for each in found["edges"] if each["kind"] == "same medium")
    assert [said["a"] for said in edge["evidence"]] == [digests[0]]
    assert told("series", "connections", "--kind", "victim") == {"nodes": [], "edges": []}
    assert "nothing with the key “series 9”" in told("series", "connections", "--around", "series 9")
    by_code, by_key = (told("series", "connections", "--around", name) for name in ("S-0002", "series 2"))
    assert by_code == by_key
    assert len(by_key["nodes"]) == 2


def test_what_is_connected_once_or_more_often_is_counted_in_words(
    told: Told, digests: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for medium, said in ((digests[0], "same medium, once, strength"), (digests[1], "same medium, 2 times, strength")):
        told("series", "add", "S-0002", "--media", medium)
        assert run(["series", str(tmp_path / "c.case"), "connections", "--quiet"]) == 0
        assert said in capsys.readouterr().out


def test_where_there_is_no_series_nothing_can_be_offered_for_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new_case(tmp_path / "none", 1).close()
    assert run(["clue", str(tmp_path / "none.case"), "suggest"]) == 0
    assert "There are no series yet; create one, or name media with --media." in capsys.readouterr().out
