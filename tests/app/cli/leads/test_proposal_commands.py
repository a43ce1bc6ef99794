"""Proposals on the command line: what is told of each, and the word on a reason."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app import sqlite
from app.cli.run import run
from tests.app.case.sample import new_case

Told = Callable[..., Any]


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Told:
    """Five pictures: a session of three, of which one is a part of the fourth."""

    def fill(db: sqlite.Connection) -> None:
        db.execute("UPDATE medium SET model = 'A1', taken = '2024-03-02T10:0' || id || ':00' WHERE id < 4")
        db.execute("UPDATE occurrence SET path = medium || '/x.jpg' WHERE medium > 3")
        db.execute("INSERT INTO link (a, b, kind, method, score) VALUES (3, 4, 'part of', 'local-features', 0.9)")

    with new_case(tmp_path / "c", 5) as case:
        case.write(fill)

    def tell(*words: str, as_json: bool = True) -> Any:
        capsys.readouterr()
        status = run(["series", str(tmp_path / "c.case"), *words, "--quiet", *(["--json"] if as_json else [])])
        said = capsys.readouterr()
        if status:
            return said.err
        return json.loads(said.out) if as_json else said.out

    return tell


def test_a_proposal_tells_why_each_medium_is_in_it(told: Told) -> None:
    (found,) = told("propose")
    assert (found["number"], found["series"], len(found["media"])) == (1, None, 4)
    kinds = {reason["id"]: reason["kind"] for reason in found["reasons"]}
    by_media = {each["media"]: [kinds[number] for number in each["reasons"]] for each in found["members"]}
    assert sorted(by_media.values()) == [["part of"], ["session"], ["session"], ["session", "part of"]]
    (part,) = (reason for reason in found["reasons"] if reason["kind"] == "part of")
    assert sorted(part["between"]) == sorted(part["media"])
    said = told("propose", as_json=False)
    assert "1: 4 media belong together, cohesion 0.67" in said
    assert f"{part['id']}  part of, holds 2: 3.jpg and x.jpg: one is a part of the other" in said


def test_a_confirmed_reason_makes_a_series_and_the_next_is_an_addition(told: Told) -> None:
    session, part = (reason["id"] for reason in told("propose")[0]["reasons"])
    (made,) = told("reason", session[:8], "confirm", "--title", "The room")
    assert (made["code"], made["title"], len(made["media"])) == ("S-0001", "The room", 3)
    (addition,) = told("propose")
    assert (addition["series"], len(addition["media"])) == ("S-0001", 1)
    assert "1 medium belongs to S-0001" in told("propose", as_json=False)
    (added,) = told("reason", part, "confirm")
    assert len(added["media"]) == 4
    assert told("propose") == []


def test_a_rejected_reason_does_not_return_until_it_is_allowed(told: Told) -> None:
    part = told("propose")[0]["reasons"][1]["id"]
    assert told("reason", part, "reject") == []
    assert len(told("propose")[0]["media"]) == 3
    (rejected,) = told("propose", "--rejected")
    assert (rejected["id"], rejected["kind"]) == (part, "part of")
    assert part in told("propose", "--rejected", as_json=False)
    assert "There is no reason" in told("reason", part, "reject")
    assert "The reason counts again" in told("reason", part, "allow", as_json=False)
    assert "Nothing is proposed for this reason any more" in told("reason", part, "reject", as_json=False)
    told("reason", part, "allow")
    assert len(told("propose")[0]["media"]) == 4
    assert "No reason" in told("reason", part, "allow")


def test_a_series_is_made_of_a_whole_proposal(told: Told) -> None:
    (made,) = told("create", "--proposal", "1", "--title", "All", "--code", "K-1")
    assert (made["code"], len(made["media"])) == ("K-1", 4)
    assert "There is no proposal 1" in told("create", "--proposal", "1")
    assert "as it is" in told("create", "--proposal", "1", "--stack", "5")


def test_every_reason_is_drawn_into_a_new_file(told: Told, tmp_path: Path) -> None:
    (found,) = told("propose")
    session = next(reason for reason in found["reasons"] if reason["kind"] == "session")
    out = tmp_path / "session.png"
    drawn = told("explain", session["id"], "--out", str(out))
    assert out.read_bytes().startswith(b"\x89PNG")
    assert (drawn["id"], drawn["file"], len(drawn["media"])) == (session["id"], str(out), 3)
    assert "Camera: “A1”, of all 3 media." in drawn["told"]
    assert "exists already" in told("explain", session["id"], "--out", str(out))
    assert "There is no reason ffff" in told("explain", "ffff", "--out", str(tmp_path / "b.png"))
    part = next(reason for reason in found["reasons"] if reason["kind"] == "part of")
    assert "No preview of" in told("explain", part["id"], "--out", str(tmp_path / "c.png"))
    assert not (tmp_path / "c.png").exists()
