"""Videos made by ffmpeg for the benchmark: one thread, H.264, no sound."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import imageio_ffmpeg


def encoded(inputs: Sequence[Path], filters: str, path: Path, options: Sequence[str] = ()) -> None:
    """Write `path` from the filter graph's [v]. Raises `CalledProcessError`; ffmpeg's reason is on stderr."""
    sources = [word for source in inputs for word in ("-i", str(source))]
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-filter_complex_threads", "1", *sources]
    command += ["-filter_complex", filters, "-map", "[v]", "-map_metadata", "-1", "-an"]
    command += ["-c:v", "libx264", "-preset", "veryfast"]
    subprocess.run([*command, "-threads", "1", "-pix_fmt", "yuv420p", *options, str(path)], check=True)
