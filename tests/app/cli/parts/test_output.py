"""What is printed can't be turned against the reader's terminal, and takes no job down with it."""

from __future__ import annotations

import errno
import io
import json
import os
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.values import names
from app.cli.parts.output import Output, duration, printable, progress_line
from app.errors import UserError
from app.ingest.progress import Progress

HOSTILE = names.to_stored("a\u202egpj\x1b]0;owned\x07\r\n\x9b2J\u2028x".encode() + b"\xff\xfe.jpg")


@given(st.text(st.characters(), max_size=20) | st.binary(max_size=20).map(names.to_stored))
def test_any_name_is_one_line_of_printable_text(name: str) -> None:
    shown = printable(name)
    assert shown.isprintable()
    assert printable(shown) == shown
    shown.encode()


def test_ordinary_names_stay_as_they_are() -> None:
    assert printable("Été 2024/東京 (1).jpg") == "Été 2024/東京 (1).jpg"
    assert printable(HOSTILE) == r"a\u202egpj\x1b]0;owned\x07\r\n\x9b2J\u2028x\xff\xfe.jpg"


@pytest.mark.parametrize("as_json", [True, False])
def test_a_document_holds_hostile_names_safely(as_json: bool) -> None:
    out = io.StringIO()
    output = Output(as_json=as_json, quiet=True, out=out, err=io.StringIO())
    output.document({"path": HOSTILE}, [HOSTILE, "second"])
    text = out.getvalue()
    assert all(c.isprintable() or c == "\n" for c in text)
    if as_json:
        assert json.loads(text) == {"path": HOSTILE}
    else:
        assert text.count("\n") == 2


@pytest.mark.parametrize("count", [0, 1, 3])
def test_rows_are_one_json_list(count: int) -> None:
    out = io.StringIO()
    Output(as_json=True, quiet=True, out=out).rows(({"n": n} for n in range(count)), [])
    assert json.loads(out.getvalue()) == [{"n": n} for n in range(count)]


def test_a_terminal_that_lacks_letters_gets_their_numbers() -> None:
    raw = io.BytesIO()
    output = Output(as_json=False, quiet=False, out=io.TextIOWrapper(raw, "ascii"), err=io.TextIOWrapper(raw, "ascii"))
    output.document(None, ["Zürich » 東"])
    output.error("“x” is wrong")
    output.finish()
    assert raw.getvalue() == b"\\u201cx\\u201d is wrong\nZ\\xfcrich \\xbb \\u6771\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


PROGRESS = Progress("reading", "a\nb\x1b[2J", 1_000, 10, 3, 2, 5_000_000, 4.0, 1e6, 75.0)


def test_a_bar_stays_on_its_line_and_ends_before_what_follows() -> None:
    err = Terminal()
    output = Output(as_json=False, quiet=False, out=io.StringIO(), err=err)
    output.progress(PROGRESS)
    output.share("export", 1, 2)
    output.error("No.")
    bar, bar2, rest = err.getvalue().removeprefix("\r\x1b[K").partition("\r\x1b[K")
    assert "\n" not in bar
    assert "\x1b" not in bar
    assert bar2
    assert rest == "export: 50 %, 0.0 of 0.0 MB\nNo.\n"


def test_elsewhere_progress_is_a_plain_line_every_five_seconds_and_quiet_silences_it_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain, silent = io.StringIO(), io.StringIO()
    clock = [100.0]
    monkeypatch.setattr("app.cli.parts.output.time", SimpleNamespace(monotonic=lambda: clock[0]))
    for err, quiet in ((plain, False), (silent, True)):
        output = Output(as_json=False, quiet=quiet, out=io.StringIO(), err=err)
        for _ in range(12):
            clock[0] += 1
            output.progress(PROGRESS)
        output.say("Going on.")
        output.error("No.")
    line = f"{printable(progress_line(PROGRESS))}\n"
    assert plain.getvalue() == f"{line}{line}Going on.\nNo.\n"
    assert silent.getvalue() == "No.\n"


def test_nobody_who_listens_is_no_reason_to_stop() -> None:
    class Gone(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    output = Output(as_json=False, quiet=False, out=io.StringIO(), err=Gone())
    output.progress(PROGRESS)
    output.say("x")
    output.error("x")


def test_an_output_on_a_full_disk_that_is_full_is_a_sentence() -> None:
    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    output = Output(as_json=False, quiet=False, out=Full(), err=io.StringIO())
    output.document(None, ["text"])
    with pytest.raises(UserError, match=r"can't be written \(No space left on device\)"):
        output.finish()


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0 s"), (59.4, "59 s"), (59.6, "1:00 min"), (185, "3:05 min"), (7800, "2:10 h")]
)
def test_durations_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words
