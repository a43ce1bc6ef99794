"""What leaves tells of the officer by the name that the case gives, and of nobody's login, machine or folders."""

from __future__ import annotations

import json
import platform
import re
import socket
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli.run import run
from app.platform.places import OVERRIDE
from tests.app.ingest.vics_documents import picture, record_of, write_export

pytestmark = pytest.mark.usefixtures("quick_passphrases")

FINDINGS = ("G01", "G02", "G03", "G04", "G05", "G06", "G07", "G08", "G09")
LOGIN, MACHINE = "officers-login", "officers-machine"
CHAIR = ("--kind", "furniture", "--text", "A chair.", "--region", "0.1,0.1,0.8,0.8")
TRIANGLE = ("--polygon", "0.2,0.2", "0.8,0.2", "0.5,0.8")


class Desk:
    """A case that is worked on by commands."""

    def __init__(self, case: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.case = case
        self._capsys = capsys

    def __call__(self, command: str, *words: object) -> Any:
        """What a command on the case prints as JSON."""
        return self.ask(command, self.case, *words)

    def ask(self, *words: object) -> Any:
        """What any command prints as JSON."""
        self._capsys.readouterr()
        status = run([*map(str, words), "--json", "--quiet"])
        said = self._capsys.readouterr()
        assert status == 0, said.err
        return json.loads(said.out)


@pytest.fixture(params=["A. Berg", ""], ids=["named", "unnamed"])
def desk(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    """A case of every kind of lead and decision, whose media came from a folder and from another tool."""
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "workstation"))
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, LOGIN)
    monkeypatch.setattr(platform, "node", lambda: MACHINE)
    monkeypatch.setattr(socket, "gethostname", lambda: MACHINE)
    (tmp_path / "seized").mkdir()
    (tmp_path / "seized" / "a.png").write_bytes(picture(1))
    document = write_export(tmp_path / "theirs", [record_of(1, picture(2), Category=1)], [picture(2)])
    (tmp_path / "pass").write_text("four words of mine\n")
    desk = Desk(tmp_path / "c.case", capsys)
    named = ("--officer", request.param) if request.param else ()
    desk("new", "--reference", "R-7", "--scheme", "project_vic_us", *named)
    desk("ingest", tmp_path / "seized", "--exhibit", "EXH-1")
    desk("ingest", document)
    desk("verify-source")
    media = [each["sha256"] for each in desk("media")]
    desk("tag", "--media", *media, "--category", "none", "--tag", "harbour", "--note", "seen")
    desk("series", "create", "--media", *media, "--title", "T")
    desk("series", "next", "--take")
    (clue,) = desk("clue", "add", "--media", media[0], *CHAIR)
    (crop,) = desk("object", "crop", "--clue", clue["id"], "--type", "chair", "--question", "Where?", *TRIANGLE)
    desk("object", "sanitise", crop["id"])
    desk("object", "approve", crop["id"], "--by", "B. Lind")
    desk("entity", "create", "location", "A room", "--series", "S-0001", "--media", media[0])
    desk("opinion", "hold", "S-0001", "SE", "likely", "--reason", "the sockets")
    desk("referral", "add", "S-0001", "--country", "SE", "--authority", "The central authority")
    desk("undo")
    return desk


def leaves(desk: Desk, place: Path) -> Iterator[Path]:
    """Everything that this case can give to others, in files."""
    chosen = [
        ("hash-only", "--accept", *FINDINGS),
        ("series-full", "--accept", *FINDINGS),
        ("series-full", "--accept", *FINDINGS, "--series", "S-0001", "--sign"),
        ("objects-only",),
        ("round-trip", "--with-media", "--weak-cage"),
    ]
    for number, words in enumerate(chosen):
        out = place / str(number)
        out.mkdir(parents=True)
        made = desk("export", "--out", out, "--profile", *words)
        desk.ask("verify", made["package"], "--case", desk.case)
        yield out
    recipient = desk.ask("key", "seal", "--passphrase-file", place.parent / "pass")["recipient"]
    for name, how in (("sealed", ("--seal-to", recipient)), ("split", ("--volume-size", "1048576"))):
        out, opened = place / name, place / f"{name} opened"
        out.mkdir()
        opened.mkdir()
        made = desk("export", "--out", out, "--profile", "series-full", "--accept", *FINDINGS, *how)
        by = ("--identity-passphrase-file", place.parent / "pass") if name == "sealed" else ()
        desk.ask("unseal", made["package"], "--out", opened, *by)
        yield out
        yield opened
    desk("report", "--out", place / "case.html", "--pictures", "blurred")
    desk("report", "--out", place / "series.html", "--series", "S-0001")
    desk("hash-list", "--out", place / "list.json")
    yield place


def words_of(file: Path) -> bytes:
    """What is in a file, and inflated what is in it in ZIP or Flate."""
    content = file.read_bytes()
    found = [content]
    if zipfile.is_zipfile(file):
        with zipfile.ZipFile(file) as archive:
            found += [archive.read(name) for name in archive.namelist()]
    for begun in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", content):
        try:
            found.append(zlib.decompressobj().decompress(content[begun.start() :]))
        except zlib.error:
            continue  # these two bytes begin nothing
    return b"\n".join(found)


def test_nothing_that_leaves_tells_of_it(desk: Desk, tmp_path: Path) -> None:
    secrets = [each.encode() for each in (LOGIN, MACHINE, str(tmp_path), tmp_path.name, "sightline-tests")]
    seen = set[Path]()
    for place in leaves(desk, tmp_path / "out"):
        seen |= set(filter(Path.is_file, place.rglob("*")))
    assert len(seen) > 60
    told = {(str(file.relative_to(tmp_path)), each) for file in seen for each in secrets if each in words_of(file)}
    assert told == set()
