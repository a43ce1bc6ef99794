"""Every command as an officer or a script runs it: exit status, one JSON document, one sentence."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.queries import counts, media
from app.cli.run import run
from app.demo.phone import SMALL, make_phone_dump
from app.demo.truth import DumpTruth
from tests.app.case.sample import new_case

ROOT = Path(__file__).parents[3]
Run = Callable[..., Any]


@pytest.fixture(scope="module")
def phone(tmp_path_factory: pytest.TempPathFactory) -> DumpTruth:
    return make_phone_dump(tmp_path_factory.mktemp("phone") / "dump", scale=SMALL)


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory: pytest.TempPathFactory, phone: DumpTruth) -> Path:
    """A case made and filled by the command line, with hostile names in it."""
    place = tmp_path_factory.mktemp("case")
    (phone.folder / "a\u202eb\x1b]0;owned\x07\n.txt").write_text("text")
    (phone.folder / os.fsdecode(b"caf\xe9.txt")).write_text("more text")
    case = str(place / "c")
    assert run(["new", case, "--reference", "T-1", "--officer", "A. Berg", "--quiet"]) == 0
    assert run(["ingest", case, "--exhibit", "E-1", str(phone.folder), "--workers", "2", "--quiet"]) == 0
    return place / "c.case"


@pytest.fixture
def case(tmp_path: Path, taken_in: Path) -> str:
    return str(shutil.copytree(taken_in, tmp_path / "c.case"))


@pytest.fixture
def small(tmp_path: Path) -> str:
    """A case with five pictures, of which 1, 2 and 3 are a stack."""
    new_case(tmp_path / "small", 5, {2: 1, 3: 1}).close()
    return str(tmp_path / "small.case")


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with --json, which must succeed in silence, and gives its one document."""

    def ask(*words: str) -> Any:
        capsys.readouterr()
        assert run([*words, "--json", "--quiet"]) == 0
        out, err = capsys.readouterr()
        assert err == ""
        return json.loads(out)

    return ask


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Runs a command that must be refused, and gives its one sentence."""

    def refused(*words: str) -> str:
        capsys.readouterr()
        assert run([*words, "--json"]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.count("\n") == 1
        assert err.endswith(".\n")
        return err

    return refused


def usage(words: Sequence[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as stopped:
        run(words)
    assert stopped.value.code == 2
    out, err = capsys.readouterr()
    assert out == ""
    return err


def digest(case: str, medium: int) -> str:
    with Case.open(Path(case), writable=False) as opened:
        return media.get(opened.reader(), medium).sha256


class TestNew:
    def test_makes_a_case_and_says_where(self, tmp_path: Path, ask: Run) -> None:
        document = ask("new", str(tmp_path / "c"), "--reference", "R", "--scheme", "neutral")
        assert set(document) == {"case", "id"}
        with Case.open(Path(document["case"])) as opened:
            assert opened.info.id == document["id"]

    def test_refuses_what_exists_and_what_it_does_not_know(self, tmp_path: Path, refused: Run, ask: Run) -> None:
        ask("new", str(tmp_path / "c"), "--reference", "R")
        assert "exists already" in refused("new", str(tmp_path / "c"), "--reference", "R")
        assert "choose one of" in refused("new", str(tmp_path / "d"), "--reference", "R", "--scheme", "x")
        assert "needs a reference" in refused("new", str(tmp_path / "d"), "--reference", " ")


class TestIngest:
    KEYS = ("occurrences", "media", "pictures", "videos", "sounds", "other", "frames", "unreadable", "seconds")

    def test_finds_what_is_there_and_resumes_without_sources(self, taken_in: Path, phone: DumpTruth, ask: Run) -> None:
        document = ask("ingest", str(taken_in), "--workers", "1")
        assert set(document) == set(self.KEYS)
        assert document["media"] == len(phone.contents) + 2
        assert document["media"] == sum(document[kind] for kind in ("pictures", "videos", "sounds", "other"))

    @pytest.mark.parametrize("order", ["c s -e", "c -e s", "-e c s", "c s -e s", "c -e s s"])
    def test_takes_options_and_sources_in_any_order(self, tmp_path: Path, ask: Run, order: str) -> None:
        Case.create(tmp_path / "c", "T").close()
        sources: list[Path] = []
        words: list[str] = []
        for word in order.split():
            if word == "s":
                sources.append(tmp_path / f"source {len(sources)}")
                sources[-1].mkdir()
                (sources[-1] / f"{len(sources)}.txt").write_text(f"{len(sources)}")
                words.append(str(sources[-1]))
            else:
                words += [str(tmp_path / "c")] if word == "c" else ["--exhibit", "E-7"]
        assert ask("ingest", *words, "--workers", "1")["media"] == len(sources)
        assert {source["exhibit"] for source in ask("status", str(tmp_path / "c"))["sources"]} == {"E-7"}

    def test_a_source_that_is_not_there_is_refused(self, small: str, refused: Run) -> None:
        assert "check the path, and that the exhibit is connected" in refused("ingest", small, "/no/such/place")


class TestLists:
    def test_status(self, case: str, ask: Run) -> None:
        document = ask("status", case)
        promised = {*TestIngest.KEYS, "stacks", "series", "reviewed", "known"} - {"seconds"}
        assert promised <= set(document)
        with Case.open(Path(case)) as opened:
            assert document["media"] == counts.read(opened.reader()).media
        assert sum(form["media"] for form in document["formats"]) == document["media"]
        unread = {each["path"].rpartition("/")[2]: each["reason"] for each in document["unread"]}
        assert unread["link.jpg"] == "the file is a symbolic link, which is not followed"
        assert len(unread) == sum(source["unreadable"] for source in document["sources"])

    def test_media(self, case: str, phone: DumpTruth, ask: Run) -> None:
        found = ask("media", case)
        promised = (
            "sha256 md5 sha1 size kind mime width height duration taken camera latitude longitude state reason paths"
        )
        assert all(set(promised.split()) <= set(medium) for medium in found)
        assert phone.contents <= {medium["sha256"] for medium in found}
        assert all(medium["paths"] for medium in found)
        videos = ask("media", case, "--where", "kind = 'video'")
        assert {medium["sha256"] for medium in found if medium["kind"] == "video"} == {m["sha256"] for m in videos}
        assert ask("media", case, "--where", "0") == []

    def test_an_expression_that_is_none_is_refused(self, small: str, refused: Run) -> None:
        for where in ("", "colour = 1", "1) --", "1; DROP TABLE medium"):
            assert "use these names in an SQL expression" in refused("media", small, "--where", where)

    def test_stacks(self, small: str, ask: Run) -> None:
        assert ask("stacks", small) == [{"id": 1, "media": [digest(small, number) for number in (1, 2, 3)]}]

    def test_links(self, small: str, ask: Run, refused: Run) -> None:
        with Case.open(Path(small)) as opened:
            opened.write(
                lambda db: db.executemany(
                    "INSERT INTO link (a, b, kind, method, score, offset_ms) VALUES (?, ?, 'visual', 'pdq', 0.9, ?)",
                    [(1, 2, None), (4, 5, 1500)],
                )
            )
        found = ask("links", small)
        assert [set(link) >= {"a", "b", "kind", "score", "offset", "verdict"} for link in found] == [True, True]
        assert [(link["a"], link["offset"], link["verdict"]) for link in found] == [
            (digest(small, 1), None, "open"),
            (digest(small, 4), 1.5, "open"),
        ]
        assert ask("links", small, "--medium", digest(small, 5)[:8]) == found[1:]
        assert "is no SHA-256" in refused("links", small, "--medium", "xyz")

    def test_audit(self, small: str, ask: Run, capsys: pytest.CaptureFixture[str]) -> None:
        document = ask("audit", small)
        assert (document["valid"], document["rows"], document["broken_at"]) == (True, 3, None)
        assert (document["checkpoints"], document["signed_by"], document["signed_row"]) == (0, [], 0)
        with closing(sqlite.connect(Path(small) / "case.db")) as db:
            db.execute("UPDATE audit SET actor = 'nobody'")
            db.commit()
        assert run(["audit", small, "--json"]) == 1
        out, err = capsys.readouterr()
        assert (json.loads(out)["valid"], json.loads(out)["broken_at"]) == (False, 1)
        assert err.count("\n") == 1
        assert "broken at row 1" in err


class TestDecisions:
    def test_media_are_marked_to_be_looked_at_again_and_found_by_it(self, small: str, ask: Run) -> None:
        one = digest(small, 1)
        assert ask("tag", small, "--media", one, "--look-again") == {"changed": 1}
        assert [each["sha256"] for each in ask("media", small, "--where", "look_again")] == [one]
        assert ask("tag", small, "--media", one, "--no-look-again") == {"changed": 1}
        assert ask("media", small, "--where", "look_again") == []

    def test_tag_media_a_stack_or_a_series(self, small: str, ask: Run) -> None:
        one, five = digest(small, 1), digest(small, 5)
        ask("series", small, "create", "--media", one[:10], five)
        assert ask("tag", small, "--media", one, five[:6], one, "--category", "1", "--tag", "boat") == {"changed": 2}
        assert ask("tag", small, "--stack", "2", "--note", "look", "--category", "3") == {"changed": 3}
        assert ask("tag", small, "--series", "S-0001", "--untag", "boat", "--category", "none") == {"changed": 2}
        assert ask("tag", small, "--series", "S-0001", "--untag", "boat") == {"changed": 0}
        assert ask("media", small, "--where", "category = 3")[0]["sha256"] == digest(small, 2)
        assert [m["sha256"] for m in ask("media", small, "--where", "note = 'look'")] == [one]

    @pytest.mark.parametrize(
        ("words", "sentence"),
        [
            (["--stack", "99", "--tag", "x"], "There is no stack 99"),
            (["--series", "S-9", "--tag", "x"], "There is no series S-9"),
            (["--media", "abcdef", "--tag", "x"], "No medium of this case"),
            (["--stack", "1"], "Nothing was decided"),
            (
                ["--stack", "1", "--category", "ghastly"],
                "The scheme neutral has no category ghastly; it has 1 relevant",
            ),
            (["--stack", "1", "--tag", "a,b"], "can't be a tag"),
        ],
    )
    def test_what_makes_no_sense_is_refused(self, small: str, refused: Run, words: list[str], sentence: str) -> None:
        assert sentence in refused("tag", small, *words)

    def test_series(self, small: str, ask: Run, refused: Run) -> None:
        one, four, five = (digest(small, number) for number in (1, 4, 5))
        assert ask("series", small) == []
        (made,) = ask("series", small, "create", "--title", "Harbour", "--stack", "1")
        assert {"id", "code", "title", "status", "country", "media"} <= set(made)
        assert (made["code"], made["status"], made["media"][0], len(made["media"])) == ("S-0001", "draft", one, 3)
        assert ask("series", small, "add", "S-0001", "--media", four, five, "--role", "context")[0]["media"][3:] == [
            four,
            five,
        ]
        assert ask("series", small, "remove", "1", "--media", five)[0]["media"][3:] == [four]
        (split,) = ask("series", small, "split", "S-0001", "--title", "Shore", "--media", four)
        assert (split["title"], split["media"]) == ("Shore", [four])
        (changed,) = ask("series", small, "set", split["code"], "--country", "no", "--status", "triaged", "--code", "X")
        assert (changed["code"], changed["country"], changed["status"]) == ("X", "NO", "triaged")
        (merged,) = ask("series", small, "merge", "S-0001", "X")
        assert len(merged["media"]) == 4
        assert ask("series", small) == [merged]
        assert isinstance(ask("series", small, "propose"), list)
        assert "Nothing was decided" in refused("series", small, "set", "S-0001")
        assert "No media are chosen" in refused("series", small, "add", "S-0001")
        assert "There is no proposal 99" in refused("series", small, "create", "--proposal", "99")
        assert "is no country code" in refused("series", small, "set", "S-0001", "--country", "Norway")

    def test_clues(self, small: str, ask: Run, refused: Run) -> None:
        one = digest(small, 1)
        add = ("clue", small, "add", "--media", one, "--kind", "sign", "--text", "ICA")
        (clue,) = ask(*add, "--region", "0,0.5,1,0.5", "--supports", "se")
        assert (clue["medium"], clue["at"], clue["region"]) == (one, None, [0, 0.5, 1, 0.5])
        assert "A picture has no time" in refused(*add, "--at", "1.5")
        assert "is no rectangle" in refused(*add, "--region", "1,2,3")
        assert "must lie inside" in refused(*add, "--region", "0,0,2,1")
        assert "must lie inside" in refused(*add, "--region", "nan,0,1,1")
        assert "no country code" in refused(*add, "--supports", "Sweden")
        assert ask("clue", small) == [clue]
        assert ask("clue", small, "remove", "1") == []
        assert "There is no clue 1" in refused("clue", small, "remove", "1")

    def test_undo_redo_and_history(self, small: str, ask: Run, refused: Run) -> None:
        ask("tag", small, "--stack", "1", "--category", "1")
        for command in ("undo", "redo"):
            (done,) = ask(command, small)
            assert set(done) >= {"seq", "at", "officer", "action", "target"}
            assert (done["officer"], done["action"], done["target"]) == ("A. Berg", command, "decide: 1 medium")
        assert "no decision to do again" in refused("redo", small)
        found = ask("history", small)
        sitting = {"open case", "close case", "checkpoint"}
        decided = [entry["action"] for entry in found if entry["action"] not in sitting]
        assert decided == ["redo", "undo", "decide", "new case"]
        assert found[0]["action"] == "checkpoint", "each command leaves a signed trail behind"
        assert ask("history", small, "--limit", "2") == found[:2]
        assert ask("history", small, "--limit", "0") == []


class TestExchange:
    def test_export_and_verify(self, case: str, tmp_path: Path, ask: Run, capsys: pytest.CaptureFixture[str]) -> None:
        chosen = ask("media", case, "--where", "kind = 'picture' AND state = 'ready'")[0]["sha256"]
        ask("series", case, "create", "--code", "S.1", "--media", chosen)
        out = tmp_path / "out"
        out.mkdir()
        made = ask("export", case, "--profile", "series-full", "--series", "S.1", "--out", str(out))
        assert set(made) == {
            "package",
            "media",
            "bytes",
            "receipt",
            "signed_by",
            "sealed_to",
            "left_out",
            "hashes_only",
        }
        assert made["media"] == 1
        assert Path(made["receipt"]).is_file()
        package = Path(made["package"])
        found = ask("verify", str(package))
        assert {"valid", "signed_by", "problems"} <= set(found)
        assert (found["valid"], found["problems"]) == (True, [])
        payload = next(path for path in package.rglob("*") if path.is_file() and "data" in path.parts)
        payload.write_bytes(payload.read_bytes() + b"x")
        assert run(["verify", str(package), "--json", "--quiet"]) == 1
        printed, err = capsys.readouterr()
        assert json.loads(printed)["valid"] is False
        assert json.loads(printed)["problems"]
        assert err.count("\n") == 1

    def test_what_makes_no_sense_is_refused(self, small: str, tmp_path: Path, refused: Run) -> None:
        assert "There is no series S-9" in refused(
            "export", small, "--profile", "hash-only", "--series", "S-9", "--out", str(tmp_path), "--quiet"
        )
        assert "check the path" in refused("verify", str(tmp_path / "nowhere"))
        refused("export", small, "--profile", "hash-only", "--out", str(tmp_path / "no" / "where"), "--quiet")


ON_A_CASE = (
    ["status"],
    ["media"],
    ["stacks"],
    ["links"],
    ["audit"],
    ["series"],
    ["clue"],
    ["history"],
    ["undo"],
    ["redo"],
    ["ingest"],
    ["tag", "--stack", "1", "--tag", "x"],
    ["export", "--profile", "hash-only", "--out", "."],
)


class TestEveryCommand:
    @pytest.mark.parametrize("words", ON_A_CASE, ids=lambda words: words[0])
    def test_refuses_what_is_no_case(self, tmp_path: Path, words: list[str], refused: Run) -> None:
        (tmp_path / "bad.case").mkdir()
        (tmp_path / "bad.case" / "case.db").write_bytes(b"garbage" * 999)
        for case in ("missing", "bad", "bad\n\x1b[2J"):
            assert refused(words[0], str(tmp_path / case), *words[1:]).removesuffix("\n").isprintable()

    @pytest.mark.parametrize("words", ON_A_CASE[:8], ids=lambda words: words[0])
    def test_prints_hostile_names_as_plain_text_and_clean_json(
        self, taken_in: Path, words: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        for more in ([], ["--json"]):
            assert run([words[0], str(taken_in), *words[1:], *more]) == 0
            out, err = capsys.readouterr()
            assert err == ""
            assert out.endswith("\n")
            assert all(line.isprintable() for line in out.split("\n"))
            if more:
                json.loads(out)

    def test_reads_while_another_program_writes(self, small: str, ask: Run, refused: Run) -> None:
        with Case.open(Path(small)):
            for words in ON_A_CASE[:8]:
                ask(words[0], small, *words[1:])
            for words in ON_A_CASE[8:]:
                assert "is open elsewhere" in refused(words[0], small, *words[1:])

    @pytest.mark.parametrize(
        "words",
        [
            [],
            ["nonsense"],
            ["new", "c"],
            ["status"],
            ["status", "c", "more"],
            ["ingest", "c", "--workers", "0"],
            ["ingest", "c", "--workers", "many"],
            ["ingest", "c", "--unknown", "s"],
            ["tag", "c", "--tag", "x"],
            ["tag", "c", "--stack", "9" * 30, "--tag", "x"],
            ["tag", "c", "--stack", "1", "--series", "2"],
            ["tag", "c", "--stack", "1", "--note", os.fsdecode(b"caf\xe9")],
            ["tag", "c", "--stack", "1", "--tag", os.fsdecode(b"\xff")],
            ["history", "c", "--limit", "-1"],
            ["series", "c", "set", "1", "--status", "done"],
            ["clue", "c", "add", "--media", "a", "--kind", "k", "--text", "t", "--at", "nan"],
            ["clue", "c", "remove", "-1"],
            ["export", "c", "--profile", "everything", "--out", "."],
            ["status", "c", "\x1b[2Jevil\n"],
        ],
        ids=" ".join,
    )
    def test_wrong_usage_is_said_with_status_2(self, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
        said = usage(words, capsys)
        assert said.startswith("usage: sightline")
        assert all(line.isprintable() for line in said.split("\n"))

    def test_a_bug_is_not_hidden_as_a_sentence(self, tmp_path: Path) -> None:
        def fail(*_: object) -> int:
            raise KeyError("a bug")

        with pytest.raises(KeyError):
            run(["demo"], {"demo": fail})

    def test_an_interruption_is_no_success(self, capsys: pytest.CaptureFixture[str]) -> None:
        def stop(*_: object) -> int:
            raise KeyboardInterrupt

        assert run(["demo"], {"demo": stop}) == 1
        assert capsys.readouterr().err == "Stopped.\n"


class TestProcess:
    """The program as the shell starts it."""

    def test_a_reader_who_has_had_enough_is_no_error(self, taken_in: Path) -> None:
        for command in ("media", "status"):  # more and less than one buffer
            with subprocess.Popen(
                [sys.executable, "main.py", command, str(taken_in)],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            ) as process:
                assert process.stdout
                assert process.stderr
                process.stdout.close()
                assert process.stderr.read() == b""
                assert process.wait() == 0

    def test_a_full_disk_and_a_terminal_without_unicode(self, taken_in: Path) -> None:
        words = [sys.executable, "main.py", "media", str(taken_in)]
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(words, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)
        assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
        assert b"can't be written" in done.stderr
        plain = {**os.environ, "PYTHONIOENCODING": "ascii"}
        done = subprocess.run(words, cwd=ROOT, env=plain, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")
        assert rb"a\u202eb\x1b]0;owned\x07\n.txt" in done.stdout
        assert rb"caf\xe9.txt" in done.stdout


@pytest.mark.parametrize("command", ["status", "media", "stacks", "links", "series", "history"])
def test_a_command_that_only_lists_loads_nothing_that_decodes_or_compares(small: str, command: str) -> None:
    """Loading what compares takes a second and more."""
    code = (
        "import sys; from app.cli.run import run; status = run(sys.argv[1:])\n"
        "print(status, [name for name in ('numba', 'scipy', 'cv2', 'av', 'jsonschema') if name in sys.modules])"
    )
    words = [sys.executable, "-c", code, command, small, "--quiet"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"
