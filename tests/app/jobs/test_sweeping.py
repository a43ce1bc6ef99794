"""What a killed export left goes when the case is opened, and when the next export comes to its folder."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from queue import Queue

from app.case.casefile import Case
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.jobs.keeper import Keeper
from app.jobs.sweeping import sweep_leftovers
from tests.app.case.sample import new_case
from tests.app.exchange.parcels.test_leftovers import killed, names_in

ROW = "SELECT target, detail FROM audit WHERE action = 'removed what a killed export left'"


def left(folder: Path) -> Path:
    """A case in whose own folder for packages an export was killed."""
    new_case(folder).close()
    killed(folder / "packages" / "x.bag")
    return folder / "packages"


def test_a_command_that_opens_the_case_sweeps_its_packages(tmp_path: Path) -> None:
    packages = left(tmp_path / "c.case")
    arguments = Namespace(case=tmp_path / "c.case", passphrase_file=None)
    with open_case(arguments, Output(as_json=False, quiet=True)) as case:
        assert names_in(packages) == []
        assert [row[0] for row in case.reader().execute(ROW)] == ["x.bag.part"]


def test_so_does_the_window(tmp_path: Path) -> None:
    packages = left(tmp_path / "c.case")
    said: Queue[str] = Queue()
    with Case.open(tmp_path / "c.case") as case:
        Keeper(case, said.put, said.put).close()
        assert names_in(packages) == []


def test_the_trail_says_where(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    killed(out / "x.bag")
    with new_case(tmp_path / "c.case") as case:
        assert sweep_leftovers(case, out) == ["x.bag.part"]
        assert sweep_leftovers(case, out) == []
        assert [str(out) in row[1] for row in case.reader().execute(ROW)] == [True]
