"""Of a case with a passphrase nothing can be read on the disk, and nothing of it lies anywhere else.

Everything is done with it once under `strace`, whose record says which files were opened for writing; then each file of
the case is searched for words, names and digests of what it holds.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from app.case.store import case_key
from tests.app.ingest.vics_documents import document_of, record_of

PASSPHRASE = "four words of mine"
WORD = "canary"
"""In names, in metadata, in tags: everywhere."""
OPENED = re.compile(r'^\d+ +(?:open|openat|openat2|creat)\([^"]*"((?:[^"\\]|\\.)*)"(.*)$')
WRITING = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)|^, 0[0-7]+\) ")
ELSEWHERE = re.compile(
    r"/dev/(?:null|tty)|.*/__pycache__(?:/[^/]*\.(?:py[co]|nb[ic])[^/]*)?|.*/heads/[0-9a-f-]{36}(?:\.part)?"
)
"""What may be written to outside the case: compiled programs, and the hash of its newest row."""

PROGRAM = """
import sys
from pathlib import Path
from app.case.store.case_key import unlock
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.store import backups
from app.case.upkeep import restoring
from app.case.upkeep.passphrase_change import change_passphrase, renew_recovery
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs.look import Look
from app.jobs.intake import Intake
from app.jobs.linker import link_now
from app.jobs.search import Search
from app.jobs.source_check import chosen_sources, verify_source

def never():
    return False

path, source = map(Path, sys.argv[1:])
with Case.create(path, "canary reference", "canary agency", "canary officer", passphrase="four words of mine") as case:
    crew = start_crew(1, case.folder)
    chosen = NewSource(source, "canary exhibit", meanings={"canary 1": 1}, take_over=True)
    assert Intake(case, crew, 1).run([chosen], lambda progress: None, never)
    assert case.reader().execute("SELECT 1 FROM note WHERE text LIKE '%canary comment%'").fetchone()
    (medium,) = case.reader().execute("SELECT id FROM medium WHERE kind = 'picture' LIMIT 1").fetchone()
    case.perform(Decide((medium,), add_tags=("canary tag",), note="canary note"))
    assert Look().render(case, crew, medium, 400, 0).pixels
    assert Search(case).by_file(crew, source / "canary picture.png")
    (place,) = chosen_sources(case, [source])
    assert verify_source(case, place, False, print, lambda done, total: None, never).unchanged
    crew.close()
    made = backups.make(case.folder, case.key, reserve=0)
    change_passphrase(case, "four words of yours")
    change_passphrase(case, "four words of mine")
    renew_recovery(case)
key = unlock(case.folder, "four words of mine")
restoring.restore(case.folder, key, made)
with Case.open(case.folder, key) as case:
    link_now(case)
"""


def make_source(folder: Path) -> list[bytes]:
    """Two pictures of which one is an edit of the other, a text, an archive, and another program's case that is about
    one of them; gives what must not be found."""
    folder.mkdir()
    pixels = np.random.default_rng(3).integers(0, 255, (30, 40, 3), np.uint8).repeat(12, 0).repeat(12, 1)
    told = PngInfo()
    told.add_text("Comment", f"{WORD} in the picture")
    Image.fromarray(pixels).save(folder / f"{WORD} picture.png", pnginfo=told)
    Image.fromarray(pixels).resize((240, 180)).save(folder / f"{WORD} copy.jpg", quality=80)
    (folder / f"{WORD}.txt").write_text(f"{WORD} in a text\n" * 50)
    with zipfile.ZipFile(folder / f"{WORD}.zip", "w") as archive:
        archive.writestr(f"{WORD} member.txt", f"{WORD} in a member\n" * 50)
    copy = (folder / f"{WORD} copy.jpg").read_bytes()
    record = record_of(1, copy, RelativeFilePath=f"{WORD} copy.jpg", Category=f"{WORD} 1", Comments=f"{WORD} comment")
    (folder / f"{WORD} export.json").write_text(json.dumps(document_of([record])))
    digests = [hashlib.new(name, file.read_bytes()) for file in folder.iterdir() for name in ("md5", "sha1", "sha256")]
    found = [each.digest() for each in digests] + [each.hexdigest().encode() for each in digests]
    return [WORD.encode(), WORD.encode("utf-16-le"), str(folder).encode(), b"SQLite format 3", *found]


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace isn't installed")
def test_nothing_of_it_lies_on_the_disk_in_the_clear(tmp_path: Path) -> None:
    hidden = make_source(tmp_path / "evidence")
    folder, log = tmp_path / "T.case", tmp_path / "calls"
    traced = subprocess.run(
        ["strace", "-f", "-s", "400", "-e", "trace=open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2",
         "-o", str(log), sys.executable, "-c", PROGRAM, str(folder), str(tmp_path / "evidence")],
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    if "Operation not permitted" in traced.stderr and traced.returncode:
        pytest.skip("this machine doesn't let processes be traced")
    assert traced.returncode == 0, traced.stderr

    opened = [found for line in log.read_text(errors="replace").splitlines() if (found := OPENED.match(line))]
    written = {found[1] for found in opened if WRITING.search(found[2]) and " = -1 " not in found[2]}
    assert any(path.endswith("case.db") for path in written), "what the case writes was not traced"
    elsewhere = {path for path in written if not re.match(rf"{re.escape(str(tmp_path))}/\.?T\.case", path)}
    assert {path for path in elsewhere if not ELSEWHERE.fullmatch(path)} == set()

    kept = [path for path in folder.rglob("*") if path.is_file()]
    assert {path.suffix for path in kept} >= {".db", ".key", ".sealed"}
    for path in kept:
        content, name = path.read_bytes(), str(path.relative_to(folder)).encode()
        # Who holds the case stands in its lock, for other programs.
        assert [each for each in hidden if each in content or each in name] == [], path
    assert case_key.unlock(folder, PASSPHRASE)


def test_without_a_passphrase_the_same_search_finds_it(tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    hidden = make_source(tmp_path / "evidence")
    program = PROGRAM.replace(', passphrase="four words of mine"', "").split("    made = ")[0]
    subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "T.case"), str(tmp_path / "evidence")],
        check=True,
        capture_output=True,
    )
    content = (tmp_path / "T.case" / "case.db").read_bytes() + b"".join(
        path.read_bytes() for path in tmp_path.glob("T.case/case.db-wal")
    )
    assert len([each for each in hidden if each in content]) > len(hidden) / 3
