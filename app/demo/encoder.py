"""The ffmpeg program that imageio-ffmpeg brings, driven for making benign clips and sounds.

It is only ever given what was made here, so it runs outside the cage that evidence is decoded in.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable

import ffmpeg
import imageio_ffmpeg

REPRODUCIBLE = {"fflags": "+bitexact", "flags:v": "+bitexact", "flags:a": "+bitexact", "threads": 1}
"""Output options under which the same input gives the same bytes: no dates, random serials or version strings."""


def run(stream: ffmpeg.nodes.OutputStream, chunks: Iterable[bytes] = ()) -> None:
    """Run ffmpeg on a stream that was built with ffmpeg-python, feeding `chunks` to its standard input.

    Raises `RuntimeError` with the end of what ffmpeg said if it fails.
    """
    command = ffmpeg.compile(stream, cmd=imageio_ffmpeg.get_ffmpeg_exe(), overwrite_output=True)
    command[1:1] = ["-hide_banner", "-loglevel", "error", "-nostats"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stderr is not None
        try:
            for chunk in chunks:
                process.stdin.write(chunk)
            process.stdin.close()
        except BrokenPipeError:
            pass  # ffmpeg gave up; why stands in its standard error
        said = process.stderr.read().decode("utf-8", "replace")
    if process.returncode:
        raise RuntimeError(f"ffmpeg could not make {command[-1]}: {said[-500:]}")
