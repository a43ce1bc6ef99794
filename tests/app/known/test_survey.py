"""What files are said to be before anything is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.known.importing import Order, Step
from app.known.library import Library
from app.known.record import Meaning, SetError, Stopped
from app.known.survey import Survey, survey
from tests.app.known.sets import CONTEXT_13, CONTEXT_NIST, digests, medium, nsrl, vics
from tests.app.known.test_lists import pdq

US = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/US/$metadata#Media"


def surveyed(*paths: Path) -> Survey:
    return survey(paths, lambda done, total: None, lambda: False)


def test_a_folder_of_parts_is_one_set_with_what_its_files_are(tmp_path: Path) -> None:
    for part in range(2):
        vics(tmp_path / f"{part}.json", [medium(part), medium(9, Category=None), {"MediaID": 3}])
    found = surveyed(tmp_path)
    assert [(each.name, each.form, each.records, each.unusable) for each in found.files] == [
        ("0.json", "VICS 2.0", 3, 1),
        ("1.json", "VICS 2.0", 3, 1),
    ]
    assert (found.form, found.region, found.problem, found.long) == ("VICS 2.0", "Default", "", "")
    assert found.categories == {"1": 2}


def test_a_region_that_names_no_country_leaves_its_codes_open(tmp_path: Path) -> None:
    assert not surveyed(vics(tmp_path / "default.json", [medium(1)])).region_named
    assert not surveyed(vics(tmp_path / "none.json", [medium(1)], CONTEXT_13)).region_named
    assert surveyed(vics(tmp_path / "us.json", [medium(1)], US)).region_named


def test_what_a_form_cannot_mean_is_said_before(tmp_path: Path) -> None:
    official = surveyed(vics(tmp_path / "v.json", [medium(1)]))
    assert "seen by an officer" in official.refusal_of(Meaning.IRRELEVANT)
    assert official.refusal_of(Meaning.ALERT) == ""
    harmless = surveyed(vics(tmp_path / "n.json", [medium(1, Category=8)], CONTEXT_NIST))
    assert harmless.form == "NIST list"
    assert "files of programs" in harmless.refusal_of(Meaning.ALERT)


def test_a_broken_part_is_named_with_its_place_and_the_others_are_read(tmp_path: Path) -> None:
    whole = vics(tmp_path / "a.json", [medium(1)])
    broken = tmp_path / "b.json"
    broken.write_bytes(whole.read_bytes()[:-5])
    found = surveyed(tmp_path)
    assert [bool(each.problem) for each in found.files] == [False, True]
    assert found.problem == found.files[1].problem
    assert "b.json" in found.problem
    assert "at byte" in found.problem


@pytest.mark.parametrize("other", ["list", "region"])
def test_files_that_belong_to_different_sets_are_a_problem(tmp_path: Path, other: str) -> None:
    vics(tmp_path / "a.json", [medium(1)])
    if other == "list":
        (tmp_path / "b.txt").write_text(digests(1)["md5"])
    else:
        vics(tmp_path / "b.json", [medium(1)], US)
    assert "no parts of one set" in surveyed(tmp_path).problem


def test_64_hex_digits_are_told_by_their_bits(tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("".join(pdq(number) + "\n" for number in range(5)))
    (tmp_path / "s.txt").write_text("".join(digests(number)["sha256"] + "\n" for number in range(5)))
    (tmp_path / "h.csv").write_text(f"sha256,category\n{digests(1)['sha256']},1\n")
    (tmp_path / "m.txt").write_text(digests(1)["md5"])
    assert surveyed(tmp_path / "p.txt").long == "pdq"
    assert surveyed(tmp_path / "s.txt").long == "sha256"
    assert surveyed(tmp_path / "h.csv").long == ""
    assert surveyed(tmp_path / "m.txt").long == ""


def test_of_nsrl_its_version_is_said_and_its_rows_are_not_counted(tmp_path: Path) -> None:
    found = surveyed(nsrl(tmp_path / "RDS.db", [digests(1)["sha256"]]))
    assert (found.form, found.version, found.files[0].records) == ("NSRL RDSv3 minimal", "2026.03.1", None)
    assert found.problem == ""


def test_files_without_a_usable_digest_are_no_set(tmp_path: Path) -> None:
    assert "No record" in surveyed(vics(tmp_path / "v.json", [{"MediaID": 1, "Category": 1}])).problem


def test_nothing_to_read_is_refused_and_reading_is_stopped(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(SetError, match="no file"):
        surveyed(tmp_path / "empty")
    with pytest.raises(Stopped):
        survey([vics(tmp_path / "v.json", [medium(1)])], lambda done, total: None, lambda: True)


@pytest.mark.parametrize("name", ["v.json", "l.txt", "RDS.db"])
def test_progress_never_goes_back_and_stays_within(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name == "v.json":
        vics(path, [medium(number) for number in range(20_000)])
    elif name == "l.txt":
        path.write_text("".join(digests(number)["sha256"] + "\n" for number in range(30_000)))
    else:
        nsrl(path, [digests(number)["sha256"] for number in range(60_000)])
    steps: list[Step] = []
    Library(tmp_path / "known").add(Order([path], "S", Meaning.KNOWN), steps.append, lambda: False)
    done = [step.done for step in steps]
    assert done == sorted(done)
    assert done[-1] == steps[-1].total
    assert len(set(done)) > 2
