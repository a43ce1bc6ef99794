"""Files in archives: what is damaged costs itself only."""

import io
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.facts import Unpack
from app.ingest.crew import Crew, start_crew


@pytest.fixture
def crew(tmp_path: Path) -> Iterator[Crew]:
    crew = start_crew(1, tmp_path)
    yield crew
    crew.close()


def test_a_damaged_member_does_not_hide_those_after_it(tmp_path: Path, crew: Crew) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("a.txt", "b.txt", "c.txt"):
            archive.writestr(name, name * 1000)
    content = bytearray(packed.getvalue())
    damaged = content.index(b"b.txt") + 15
    content[damaged : damaged + 4] = b"\xff\x55\xff\x55"
    path = tmp_path / "damaged.zip"
    path.write_bytes(content)
    descriptor = os.open(path, os.O_RDONLY)
    found = {}
    with crew.unpack(descriptor, Unpack(format="ZIP")) as members:
        for member in members:
            found[member.untrusted_path] = member.failure
            if member.content is not None:
                member.content.close()
    os.close(descriptor)
    assert found[b"a.txt"] == found[b"c.txt"] == ""
    assert "damaged" in found[b"b.txt"]
