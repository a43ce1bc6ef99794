"""What the command line prints: one JSON document or plain text on stdout, progress and errors on stderr."""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import time
from collections.abc import Iterable
from typing import Any, TextIO

from app.case.values import names
from app.errors import UserError
from app.ingest.progress import Progress


class Output:
    """Prints as the command's options ask. With `as_json` nothing but one JSON document goes to stdout."""

    def __init__(self, *, as_json: bool, quiet: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        """`quiet` silences progress, never errors."""
        self.as_json = as_json
        self._quiet = quiet
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._last_line_at = time.monotonic()
        self._bar_shown = False

    def document(self, value: Any, text: Iterable[str]) -> None:
        """Print `value` as JSON, or else the lines of `text`."""
        if self.as_json:
            self._print(json.dumps(value, indent=2) + "\n")
        else:
            for line in text:
                self._print(printable(line) + "\n")

    def rows(self, values: Iterable[dict[str, Any]], text: Iterable[str]) -> None:
        """Print many values as one JSON list without holding them all, or else the lines of `text`."""
        if not self.as_json:
            self.document(None, text)
            return
        separator = "[\n"
        for value in values:
            self._print(separator + json.dumps(value))
            separator = ",\n"
        self._print("[]\n" if separator == "[\n" else "\n]\n")

    def finish(self) -> None:
        """Bring out all that was printed. Raises UserError if it can't be written, BrokenPipeError if nobody reads."""
        self._print("", flush=True)

    def error(self, sentence: str) -> None:
        """One sentence on stderr."""
        self.end_progress()
        self._tell(printable(sentence) + "\n")

    def say(self, line: str) -> None:
        """A line about what is going on, on stderr."""
        if not self._quiet:
            self.end_progress()
            self._tell(printable(line) + "\n")

    def progress(self, progress: Progress) -> None:
        """Show how far an ingest is."""
        self._show(progress_line(progress))

    def share(self, doing: str, done: int, total: int) -> None:
        """Show how many bytes of a job are done."""
        percent = 100 * done / total if total else 100
        self._show(f"{doing}: {percent:.0f} %, {done / 1e6:,.1f} of {total / 1e6:,.1f} MB")

    def count(self, doing: str, done: int, total: int) -> None:
        """Show how many things of a job are done."""
        self._show(f"{doing}: {done:,} of {total:,}")

    def _show(self, line: str) -> None:
        """One line that replaces the one before on a terminal; elsewhere a plain line every five seconds."""
        if self._quiet:
            return
        line = printable(line)
        if self._err.isatty():
            self._tell("\r\x1b[K" + line[:119])
            self._bar_shown = True
        elif time.monotonic() - self._last_line_at >= 5:
            self._tell(line + "\n")
            self._last_line_at = time.monotonic()

    def end_progress(self) -> None:
        """Leave the bar's line."""
        if self._bar_shown:
            self._tell("\n")
            self._bar_shown = False

    def _print(self, text: str, *, flush: bool = False) -> None:
        try:
            self._out.write(_encodable(text, self._out))
            if flush:
                self._out.flush()
        except OSError as error:
            self._give_up()
            if isinstance(error, BrokenPipeError):
                raise
            raise UserError(f"The output can't be written ({error.strerror}); write it somewhere else.") from error

    def _give_up(self) -> None:
        # What is still in the buffer goes nowhere: Python must not try again, and complain, while it ends.
        with contextlib.suppress(io.UnsupportedOperation):
            os.dup2(os.open(os.devnull, os.O_WRONLY), self._out.fileno())

    def _tell(self, text: str) -> None:
        # Where nobody listens any more, the job goes on all the same.
        with contextlib.suppress(OSError):
            self._err.write(_encodable(text, self._err))
            self._err.flush()


def progress_line(progress: Progress) -> str:
    """A moment of an ingest in one line."""
    done = f"{progress.stage}: {progress.read:,} of {progress.found:,} files"
    speed = f"{progress.files_per_second:,.0f} files/s, {progress.bytes_per_second / 1e6:,.1f} MB/s"
    left = "" if progress.remaining_seconds is None else f", {duration(progress.remaining_seconds)} left"
    unread = f", {progress.unreadable:,} unreadable" if progress.unreadable else ""
    return f"{done}, {speed}{left}{unread}  {progress.doing}"


def duration(seconds: float) -> str:
    """E.g. `42 s`, `3:05 min`, `2:10 h`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60}:{whole % 60:02d} min"
    return f"{whole // 3600}:{whole % 3600 // 60:02d} h"


def printable(text: str) -> str:
    """Text that every terminal and file takes: names from evidence can't move the cursor, reorder or split a line."""
    shown = names.display(text)
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in shown)


def _encodable(text: str, stream: TextIO) -> str:
    """The text with `\\uNNNN` for what the stream's encoding lacks, as on a terminal that isn't set to UTF-8."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)
