"""No system call of any process changes, touches, locks or renames anything of a source, whatever is done with it.

Everything that opens evidence is done once under `strace`: taking in, searching by example, rendering for the viewer,
exporting the originals, verifying, taking in again what couldn't be read.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.demo.phone import SMALL, make_phone_dump
from tests.app.ingest.taking import tree

EVIDENCE = "dump of evidence"

BY_NAME = (
    "open,openat,openat2,creat,utime,utimes,utimensat,futimesat,rename,renameat,renameat2,unlink,unlinkat,link,linkat,"
    "symlink,symlinkat,chmod,fchmodat,?fchmodat2,chown,fchownat,lchown,truncate,mkdir,mkdirat,rmdir,mknod,mknodat,"
    "setxattr,lsetxattr,removexattr,lremovexattr,mount,umount2,inotify_add_watch"
)
BY_DESCRIPTOR = (
    "write,writev,pwrite64,pwritev,pwritev2,ftruncate,fallocate,fchmod,fchown,fsetxattr,fremovexattr,flock,fcntl,ioctl,"
    "sendfile,copy_file_range,splice,mmap,sync_file_range,fsync,fdatasync"
)
OPENING = re.compile(r"^\d+ +open(?:at2?)?\(")
WRITING = re.compile(r"O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)")
HARMLESS = (
    # What leaves a file as it is: flags of the descriptor, whether it is a terminal, a private map for reading.
    re.compile(r"fcntl\(\d+<[^>]*>, F_(?:GETFD|SETFD|GETFL|DUPFD|DUPFD_CLOEXEC)\b"),
    re.compile(r"ioctl\(\d+<[^>]*>, (?:TCGETS2?|FIOCLEX|FIONCLEX|TIOCGWINSZ)\b"),
    re.compile(r"mmap\([^,]*, \d+, PROT_READ, MAP_(?:PRIVATE|SHARED)\b"),
    re.compile(r"mmap\([^,]*, \d+, PROT_READ\|PROT_WRITE, MAP_PRIVATE\b"),
    # Their second descriptor is what is read from, or their first.
    re.compile(r"sendfile\(\d+<(?![^>]*dump of evidence)"),
    re.compile(r"copy_file_range\(\d+<[^>]*>, [^,]*, \d+<(?![^>]*dump of evidence)"),
)
PROGRAM = """
import sys
from pathlib import Path
from analysis.facts import Kind
from app.case.casefile import Case
from app.ingest.crew import start_crew
from app.ingest.sources import NewSource
from app.jobs import handover
from app.jobs.look import Look
from app.jobs.intake import Intake
from app.jobs.search import Search
from app.jobs.source_check import chosen_sources, verify_source

def never():
    return False

case_path, source, out = map(Path, sys.argv[1:])
with Case.create(case_path, "T-1") as case:
    crew = start_crew(2, case.folder)
    assert Intake(case, crew, 2).run([NewSource(source, "EXH-01")], lambda progress: None, never)
    reader = case.reader()
    search = Search(case)
    for kind in ("picture", "video", "sound"):
        path, medium = reader.execute(
            "SELECT o.path, m.id FROM occurrence o JOIN medium m ON m.id = o.medium "
            "WHERE m.kind = ? AND m.state = 'ready' AND o.container = 0 ORDER BY o.id", (kind,)
        ).fetchone()
        assert search.by_file(crew, source / path), kind
        if kind != "sound":
            assert Look().render(case, crew, medium, 800, 0).pixels
    handover.export(case, crew, out, "series-full", progress=lambda done, total: None, cancelled=never)
    for quick in (True, False):
        (place,) = chosen_sources(case, [source])
        assert verify_source(case, place, quick, print, lambda done, total: None, never).unchanged
    crew.close()
"""


def changes(line: str) -> bool:
    """Whether a traced call could change the evidence that it names."""
    if OPENING.search(line):
        return bool(WRITING.search(line))
    name = re.match(r"\d+ +(\w+)\(", line)
    if name is None:  # the end of a call that was interrupted; its beginning stands in a line of its own
        return False
    if name[1] in BY_DESCRIPTOR.split(","):
        # What is written elsewhere may say the name: only descriptors count, which strace shows as 3</path>.
        named = re.search(rf"\d+<[^>]*{EVIDENCE}", line)
        return named is not None and not any(harmless.search(line) for harmless in HARMLESS)
    return True


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('7 openat(3</x/dump of evidence>, "a", O_RDONLY|O_NOATIME) = 4', False),
        ('7 openat(3</x/dump of evidence>, "a", O_RDWR) = 4', True),
        ("7 utimensat(4</x/dump of evidence/a>, NULL, NULL, 0) = 0", True),
        ('7 write(4</x/dump of evidence/a>, "x", 1) = 1', True),
        ('7 write(4</x/else>, "dump of evidence", 1) = 1', False),
        ("7 flock(4</x/dump of evidence/a>, LOCK_SH) = 0", True),
        ("7 fcntl(4</x/dump of evidence/a>, F_SETLK, {...}) = 0", True),
        ("7 fcntl(4</x/dump of evidence/a>, F_GETFL) = 0", False),
        ("7 sendfile(5</x/out>, 4</x/dump of evidence/a>, NULL, 9) = 9", False),
        ("7 sendfile(4</x/dump of evidence/a>, 5</x/in>, NULL, 9) = 9", True),
        ("7 mmap(NULL, 4096, PROT_READ|PROT_WRITE, MAP_SHARED, 4</x/dump of evidence/a>, 0) = 0x7f", True),
        ('7 rename("/x/dump of evidence/a", "b") = 0', True),
    ],
)
def test_a_changing_call_is_told_from_a_harmless_one(line: str, expected: bool) -> None:
    assert changes(line) is expected


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace isn't installed")
def test_no_call_of_any_process_could_change_the_source_or_reach_a_network(tmp_path: Path) -> None:
    """Every call that names a path or a descriptor is looked at, with what the descriptor leads to (`strace -y`)."""
    phone = make_phone_dump(tmp_path / EVIDENCE, scale=SMALL)
    out, log = tmp_path / "out", tmp_path / "calls"
    out.mkdir()
    before = tree(phone.folder)
    tracing = ["strace", "-f", "-y", "-s", "16", "-e", f"trace={BY_NAME},{BY_DESCRIPTOR},socket", "-o", str(log)]
    traced = subprocess.run(
        [*tracing, sys.executable, "-c", PROGRAM, str(tmp_path / "traced"), str(phone.folder), str(out)],
        capture_output=True,
        text=True,
        check=False,
    )
    if "Operation not permitted" in traced.stderr and traced.returncode:
        pytest.skip("this machine doesn't let processes be traced")
    assert traced.returncode == 0, traced.stderr
    assert list(out.iterdir()), "the originals were not exported"
    calls = log.read_text(errors="replace").splitlines()
    made = [line for line in calls if re.search(r"\bsocket\(", line)]
    assert made, "processes talk by sockets: none was traced"
    assert not [line for line in made if "AF_UNIX" not in line], "a socket that could reach a network was made"
    below = [line for line in calls if EVIDENCE in line]
    opened = [line for line in below if OPENING.search(line)]
    # Each file is opened to be taken in, to be verified, and, if it is a medium, to be exported.
    assert len(opened) > 2 * len(phone.files)
    assert [line for line in below if changes(line)] == []
    files = [line for line in opened if "O_NOFOLLOW" in line and "O_DIRECTORY" not in line]
    assert len(files) > 2 * len(phone.files)
    assert [line for line in files if "O_NOATIME" not in line] == []
    assert tree(phone.folder) == before
