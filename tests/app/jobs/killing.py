"""Programs that are killed at random moments of the officer's jobs, and what has to hold afterwards.

What a program is told is durable, it says at once through a pipe; the kernel keeps that when it is killed. After each
kill everything said has to be there, the database whole, and the audit trail sound.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import random
import shutil
import signal
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from PIL import Image

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.queries import media
from app.case.store import backups, case_key, connection
from app.case.store.connection import Damaged
from app.case.trail.checkpoints import examine
from app.case.upkeep import restoring
from app.case.upkeep.passphrase_change import change_passphrase, renew_recovery
from app.demo.phone import SMALL, make_phone_dump
from app.exchange.packages.verify import verify_package
from app.exchange.parcels.leftovers import sweep
from app.ingest import recorder
from app.ingest.crew import Crew, start_crew
from app.ingest.sources import NewSource
from app.jobs.handover import export
from app.jobs.intake import Intake
from app.jobs.known import HashCheck
from app.jobs.verification import verify
from app.keys import passphrase as passphrases
from app.keys.officer import KeyFile
from app.keys.passphrase import WrongPassphrase
from app.known.importing import Order
from app.known.library import Library
from app.known.record import Meaning
from tests.app.case.sample import new_case
from tests.app.ingest.taking import content

Tell = Callable[[str], None]

READY = "ready"
_PATIENCE = 120
"""Seconds after which a program that says nothing is stuck."""


class Trial(ABC):
    """One kind of work. It is made in a folder of its own by `prepare`; `work` runs in the program that is killed,
    without an end, and `check` looks at what is left."""

    name: str
    span: float
    """Seconds from being ready within which the kills fall: about two rounds of the work on a quiet machine."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.folder = place / "c.case"

    @abstractmethod
    def prepare(self) -> None:
        """Make what the work needs."""

    @abstractmethod
    def work(self, tell: Tell) -> None:
        """Say `READY`, then work until killed, and tell what is durable as soon as it is."""

    @abstractmethod
    def check(self, told: list[str]) -> None:
        """AssertionError where something that was told is lost, or something isn't whole."""


def run(trial: Trial, kills: int, seed: int) -> list[str]:
    """Kill the work so many times; gives what was wrong after which, empty where nothing ever was."""
    moments = random.Random(seed)
    trial.place.mkdir(parents=True, exist_ok=True)
    trial.prepare()
    wrong = []
    for number in range(kills):
        # One in four comes as the program starts and opens the case.
        early = number % 4 == 3
        told = _kill(trial, moments.uniform(0, 0.3 if early else trial.span), from_the_start=early)
        try:
            trial.check(told)
        except Exception as error:  # noqa: BLE001 - whatever it is, the case isn't as it has to be
            wrong.append(f"{trial.name}, kill {number + 1}: {error!r}")
    return wrong


def _kill(trial: Trial, seconds: float, *, from_the_start: bool) -> list[str]:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    reader, writer = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(trial, writer))
    process.start()
    writer.close()
    told: list[str] = []
    if not from_the_start:
        assert reader.poll(_PATIENCE), "the program never became ready"
        told.append(reader.recv_bytes().decode())
    time.sleep(seconds)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()
    assert process.exitcode == -signal.SIGKILL, f"it ended by itself, with {process.exitcode}"
    told += _rest(reader)
    return [each for each in told if each != READY]


def _rest(reader: Connection) -> Iterable[str]:
    try:
        while True:
            yield reader.recv_bytes().decode()
    except (EOFError, OSError):  # the last message may have been cut short
        reader.close()


def _work(trial: Trial, writer: Connection) -> None:
    trial.work(lambda word: writer.send_bytes(word.encode()))


def assert_sound(db: sqlite.Connection) -> None:
    """The database is whole in itself, and so is its audit trail with its checkpoints."""
    assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    trail = examine(db).trail
    assert trail.broken_at is None, trail.problem


class Triage(Trial):
    """Decisions are taken, and some taken back, with checkpoints that are signed."""

    name, span = "triage", 0.4

    def prepare(self) -> None:
        new_case(self.folder, 3).close()
        KeyFile(self.place / "key").make("2026-01-01T00:00:00Z")

    def work(self, tell: Tell) -> None:
        with Case.open(self.folder, signer=KeyFile(self.place / "key").unlocked()) as case:
            number = _highest_tag(case.reader())
            tell(READY)
            while True:
                number += 1
                case.perform(Decide((1, 2), add_tags=(f"tag {number}",)))
                tell(str(number))
                case.perform(Decide((3,), note=f"note {number}"))
                case.undo()
                if number % 5 == 0:
                    case.checkpoint()

    def check(self, told: list[str]) -> None:
        with Case.open(self.folder) as case:
            reader = case.reader()
            assert_sound(reader)
            tags = {int(tag.removeprefix("tag ")) for tag in media.tags(reader, 1)}
            assert tags == set(range(1, len(tags) + 1)), "a decision in the midst is lost"
            assert len(tags) >= max(map(int, told), default=0), "the last decision that was told is lost"


class BackingUp(Trial):
    """Decisions and backups take turns."""

    name, span = "backup", 0.5

    def prepare(self) -> None:
        new_case(self.folder, 40).close()

    def work(self, tell: Tell) -> None:
        with Case.open(self.folder) as case:
            number = _highest_tag(case.reader())
            tell(READY)
            while True:
                number += 1
                case.perform(Decide((1,), add_tags=(f"tag {number}",)))
                tell(f"tag {number}")
                made = backups.make(self.folder, None, reserve=0)
                assert made is not None
                tell(made.name)

    def check(self, told: list[str]) -> None:
        found = backups.listed(self.folder)
        assert len(found) <= backups.NEWEST + backups.DAYS + backups.WEEKS
        names = [each for each in told if each.endswith(".db")]
        assert not names or names[-1] in [each.name for each in found], "a backup that was told is lost"
        for backup in found[-2:]:
            with closing(connection.open_for_reading(backup.path, None)) as db:
                assert_sound(db)
        with Case.open(self.folder) as case:
            assert_sound(case.reader())
            numbers = [int(each.removeprefix("tag ")) for each in told if each.startswith("tag ")]
            assert _highest_tag(case.reader()) >= max(numbers, default=0)


class Restoring(Trial):
    """Decisions and restores take turns; every other time the case is damaged first."""

    name, span = "restore", 0.5

    def prepare(self) -> None:
        with new_case(self.folder, 40) as case:
            case.perform(Decide((1,), note="backed up"))
            assert backups.make(self.folder, None, reserve=0) is not None
        self._first = backups.listed(self.folder)[0]
        self._damaged = False

    def work(self, tell: Tell) -> None:
        tell(READY)
        number = 0
        while True:
            if not self._damaged or number:
                number += 1
                with Case.open(self.folder) as case:
                    case.perform(Decide((1,), note=f"note {number}"))
                    tell(f"note {number}")
            restoring.restore(self.folder, None, self._first)
            tell("restored")
            number += 1

    def check(self, told: list[str]) -> None:
        last = told[-1] if told else ""
        try:
            note = self._note_of_sound_case()
        except Damaged as error:
            if not self._damaged or last or "newest good backup is" not in str(error):
                raise
            restoring.restore(self.folder, None, self._first)
            assert self._note_of_sound_case() == "backed up"
        else:
            if last.startswith("note ") and note != last:
                assert note == "backed up"
                assert self._note_of(backups.listed(self.folder)[-1].path) == last, "a decision is lost by a restore"
        for old in backups.listed(self.folder)[1:-2]:
            old.path.unlink()
        for beside in self.folder.glob("case damaged*"):
            assert beside.read_bytes()[:7] == b"garbage"
            beside.unlink()
        self._damaged = not self._damaged
        if self._damaged:
            (self.folder / "case.db").write_bytes(b"garbage " * 5_000)

    def _note_of_sound_case(self) -> str:
        with Case.open(self.folder) as case:
            assert_sound(case.reader())
            return media.note(case.reader(), 1)

    def _note_of(self, path: Path) -> str:
        with closing(connection.open_for_reading(path, None)) as db:
            assert_sound(db)
            return media.note(db, 1)


class TakingIn(Trial):
    """A phone is taken in, over and over."""

    name, span = "ingest", 1.5

    def prepare(self) -> None:
        self._source = make_phone_dump(self.place / "dump", scale=SMALL).folder
        self.completed = 0
        with Case.create(self.place / "whole", "T-1") as case:
            crew = start_crew(2, case.folder)
            started = time.monotonic()
            assert self._take_in(case, crew)
            self.span = time.monotonic() - started  # so that some kills come at the end of an ingest
            crew.close()
            self._expected = content(case)
        self._anew()

    def _anew(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        Case.create(self.folder, "T-2").close()
        self._recorded = 0

    def _take_in(self, case: Case, crew: Crew) -> bool:
        return Intake(case, crew, 2).run([NewSource(self._source)], lambda progress: None, lambda: False)

    def work(self, tell: Tell) -> None:
        recorder.BATCH_SECONDS = 0.01  # so that kills fall between many transactions
        with Case.open(self.folder) as case:
            crew = start_crew(2, case.folder)
            tell(READY)
            assert self._take_in(case, crew)
            tell("complete")
            time.sleep(_PATIENCE)

    def check(self, told: list[str]) -> None:
        with Case.open(self.folder) as case:
            reader = case.reader()
            assert_sound(reader)
            (recorded,) = reader.execute(
                "SELECT count(*) FROM occurrence WHERE state IN ('read', 'unreadable')"
            ).fetchone()
            assert recorded >= self._recorded, "what was recorded is lost"
            self._recorded = recorded
            whole = "complete" in told
            assert not whole or content(case) == self._expected, "it isn't what an ingest that nobody disturbed gives"
        if whole:
            self.completed += 1
            self._anew()

    def finish(self) -> None:
        """Let it come to its end, and compare."""
        with Case.open(self.folder) as case:
            crew = start_crew(2, case.folder)
            assert self._take_in(case, crew)
            crew.close()
            assert content(case) == self._expected


class _WithPictures(Trial):
    """Works on a case in which pictures have been taken in."""

    def prepare(self) -> None:
        source = self.place / "pictures"
        source.mkdir()
        colours = np.random.default_rng(1)
        for number in range(40):
            blocks = Image.fromarray(colours.integers(0, 255, (6, 8, 3), np.uint8))
            blocks.resize((640, 480)).save(source / f"{number}.png")
        with Case.create(self.folder, "T-1") as case:
            crew = start_crew(2, case.folder)
            assert Intake(case, crew, 2).run([NewSource(source)], lambda progress: None, lambda: False)
            case.perform(Decide((1,), category=1))
            crew.close()
        self.out = self.place / "out"
        self.out.mkdir()


class Exporting(_WithPictures):
    """Packages with all media are written, one after the other."""

    name, span = "export", 1.5

    def work(self, tell: Tell) -> None:
        with Case.open(self.folder) as case:
            crew = start_crew(2, case.folder)
            tell(READY)
            while True:
                tell(write_package(case, crew, self.out).name)

    def check(self, told: list[str]) -> None:
        with Case.open(self.folder, writable=False) as case:
            assert_sound(case.reader())
            noted = {Path(row[0]).name for row in case.reader().execute("SELECT path FROM package")}
        assert set(told) <= noted
        sweep(self.out)
        folders = [each for each in self.out.iterdir() if each.is_dir()]
        packages = {each.name for each in folders}
        assert not [name for name in packages if name.endswith(".part")], "what a killed export left isn't swept"
        assert set(told) <= packages, "a package that was told is lost"
        for name in sorted(packages, key=lambda each: (self.out / each).stat().st_mtime)[-2:]:
            assert verify_package(self.out / name).valid, "what looks like a package isn't whole"
        if len(folders) > 6:
            for each in folders:
                shutil.rmtree(each)


class Verifying(_WithPictures):
    """A package is verified, and each check noted in the case."""

    name, span = "verify", 0.6

    def prepare(self) -> None:
        super().prepare()
        with Case.open(self.folder) as case:
            crew = start_crew(2, case.folder)
            self._package = write_package(case, crew, self.out)
            crew.close()
        self._before = digest(self._package)
        self._noted = 0

    def work(self, tell: Tell) -> None:
        with Case.open(self.folder) as case:
            tell(READY)
            while True:
                assert verify(self._package, case).valid
                tell("verified")

    def check(self, told: list[str]) -> None:
        with Case.open(self.folder, writable=False) as case:
            assert_sound(case.reader())
            query = "SELECT count(*) FROM audit WHERE action = 'verify package'"
            (noted,) = case.reader().execute(query).fetchone()
        assert noted >= self._noted + len(told), "a check that was told isn't on record"
        self._noted = noted
        assert digest(self._package) == self._before


class ChangingKey(Trial):
    """Decisions, new passphrases and new recovery keys of an encrypted case take turns."""

    name, span = "key change", 0.5

    def prepare(self) -> None:
        with _stretching_little():
            case = Case.create(self.folder, "T-1", passphrase=_passphrase(0))
        self._recovery = case.recovery_key
        case.close()
        self._number = 0

    def work(self, tell: Tell) -> None:
        number = self._number
        with _stretching_little(), Case.open(self.folder, case_key.unlock(self.folder, _passphrase(number))) as case:
            tell(READY)
            while True:
                change_passphrase(case, _passphrase(number + 1))
                number += 1
                tell(f"passphrase {number}")
                tell(f"recovery {renew_recovery(case)}")
                case.record("note", f"{number}")
                tell(f"note {number}")

    def check(self, told: list[str]) -> None:
        numbers = [int(each.split()[1]) for each in told if each.startswith("passphrase ")]
        self._number = max(numbers, default=self._number)
        try:
            key = case_key.unlock(self.folder, _passphrase(self._number))
        except WrongPassphrase:  # killed after the next one was put in place and before it was told
            self._number += 1
            key = case_key.unlock(self.folder, _passphrase(self._number))
        for old in (self._number - 1, self._number + 1):
            with suppress(WrongPassphrase):
                case_key.unlock(self.folder, _passphrase(old))
                raise AssertionError("two passphrases fit")
        keys = [each.split()[1] for each in told if each.startswith("recovery ")]
        self._recovery = keys[-1] if keys else self._recovery
        with Case.open(self.folder, key) as case:
            assert_sound(case.reader())
            noted = {row[0] for row in case.reader().execute("SELECT target FROM audit WHERE action = 'note'")}
            assert noted >= {each.split()[1] for each in told if each.startswith("note ")}
            try:
                assert case_key.unlock(self.folder, self._recovery) == key
            except WrongPassphrase:  # killed before the newest one was told
                self._recovery = case_key.renew_recovery(self.folder, key)
        copies = [path.read_bytes() for path in (self.folder / "case.key", self.folder / "backups" / "case.key")]
        assert copies[0] == copies[1]


class Importing(Trial):
    """Versions of a hash set take each other's place, and a case is looked up in each."""

    name, span = "import", 0.6

    def prepare(self) -> None:
        new_case(self.folder, 40).close()
        self._library = Library(self.place / "known")
        self._version = 0

    def work(self, tell: Tell) -> None:
        with Case.open(self.folder) as case:
            ours = [row[0].hex() for row in case.reader().execute("SELECT sha256 FROM medium")]
            version = self._version
            tell(READY)
            while True:
                version += 1
                listed = self.place / "list.txt"
                listed.write_text("\n".join(["SHA256", *ours[: version % 7 + 1], *_made_up_digests(version)]))
                order = Order([listed], "Made-up", Meaning.KNOWN, version=str(version))
                self._library.add(order, lambda step: None, lambda: False, replace=True)
                tell(f"imported {version}")
                HashCheck(case, self._library).run()
                tell(f"checked {version}")

    def check(self, told: list[str]) -> None:
        versions = {word: int(number) for word, number in (each.split() for each in told)}
        least = max(versions.get("imported", 0), self._version)
        for opened in self._library.open():
            self._version = int(opened.about.version)
            for digest in _made_up_digests(self._version):
                assert opened.find(bytes.fromhex(digest), b"", b""), "what was imported isn't found"
        assert self._version >= least, "an import that was told is lost"
        with Case.open(self.folder) as case:
            assert_sound(case.reader())
            (known,) = case.reader().execute("SELECT count(DISTINCT medium) FROM known").fetchone()
            assert not versions.get("checked") or known, "a check that was told is lost"
            HashCheck(case, self._library).run()
            (known,) = case.reader().execute("SELECT count(DISTINCT medium) FROM known").fetchone()
            assert known == (self._version % 7 + 1 if self._version else 0)


TRIALS: tuple[type[Trial], ...] = (
    TakingIn, Triage, Exporting, Verifying, BackingUp, Restoring, ChangingKey, Importing
)  # fmt: skip


def _made_up_digests(version: int) -> list[str]:
    return [hashlib.sha256(f"{version} {number}".encode()).hexdigest() for number in range(2_000)]


def _passphrase(number: int) -> str:
    return f"words of number {number}"


@contextmanager
def _stretching_little() -> Iterator[None]:
    """Argon2id with the least memory: kills are to fall between writes, not into seconds of arithmetic."""
    usual, lightest = passphrases._new_lock, passphrases.Lock
    passphrases._new_lock = lambda: lightest(os.urandom(16), os.urandom(12), 1, 8 * 1024, 1)
    try:
        yield
    finally:
        passphrases._new_lock = usual


def write_package(case: Case, crew: Crew, out: Path) -> Path:
    """A package of the whole case with its media."""
    return export(case, crew, out, "series-full", progress=lambda done, total: None, cancelled=lambda: False).package


def digest(folder: Path) -> str:
    """Of every name and byte in a folder."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        total.update(str(path.relative_to(folder)).encode() + b"\0")
        if path.is_file():
            total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _highest_tag(reader: sqlite.Connection) -> int:
    return max((int(tag.removeprefix("tag ")) for tag in media.tags(reader, 1)), default=0)
