"""What happens to videos on their way: encoded again, cut, framed, turned, sped up, written over, put inside others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg

from tests.benchmarks.engine.encoding import encoded

FILLER = 2.9
"""Seconds that a compilation shows of what comes before and after the clip."""
_FRAME_RATE = 25
_SOURCE = Path(imageio_ffmpeg.get_ffmpeg_exe())


@dataclass(frozen=True)
class Clip:
    """A clip on disk: its size in pixels, its length in seconds."""

    path: Path
    width: int
    height: int
    seconds: float


@dataclass(frozen=True)
class Edited:
    """`start`: at which second of the copy the original's time 0 lies; `speed`: of the copy, 1 being the original's."""

    start: float
    speed: float = 1.0


@dataclass(frozen=True)
class Edit:
    """`filters`: ffmpeg's filter graph from [0:v] (the clip) and [1:v] (another one) to [v].

    `shows_other`: the other clip can be seen as well. `beyond`: harder than what is asked for, left out of means.
    """

    name: str
    filters: Callable[[Clip, Clip], str]
    truth: Callable[[Clip, Clip], Edited] = lambda _clip, _other: Edited(0.0)
    options: Sequence[str] = ("-crf", "26")
    shows_other: bool = False
    beyond: bool = False

    def make(self, clip: Clip, other: Clip, path: Path) -> Edited:
        """Write the copy; gives where the original is in it."""
        encoded([clip.path, other.path], self.filters(clip, other), path, self.options)
        return self.truth(clip, other)


def _plain(filters: str) -> Callable[[Clip, Clip], str]:
    return lambda _clip, _other: f"[0:v]{filters}[v]"


def _even(value: float) -> int:
    return max(2, 2 * round(value / 2))


def _phone(clip: Clip, _other: Clip) -> str:
    """A video inside the screen of a phone: a status bar, the picture, a title, buttons, a list of others."""
    width, height = 400, 820
    shown = _even(min(360, 420 * clip.width / clip.height))
    tall = _even(shown * clip.height / clip.width)
    left, top = (width - shown) // 2, 90
    below = top + tall
    boxes = [
        f"drawbox=0:0:{width}:40:0x20242C:fill",
        f"drawbox=16:12:60:14:white:fill,drawbox={width - 60}:12:40:14:white:fill",
        f"drawbox=16:56:220:18:0x707070:fill,drawbox=0:{below + 16}:{width}:2:0xC0C0C0:fill",
        *(f"drawbox={20 + 95 * at}:{below + 34}:56:30:0x3060C0:fill" for at in range(4)),
        *(_row(y, at) for at, y in enumerate(range(below + 84, height - 60, 78))),
    ]
    return f"[0:v]scale={shown}:{tall},pad={width}:{height}:{left}:{top}:0xF2F2F2,{','.join(boxes)}[v]"


def _row(y: int, number: int) -> str:
    picture = f"drawbox=20:{y}:110:62:0x{0x506070 + 0x0A1505 * number:06X}:fill"
    words = f"drawbox=145:{y + 8}:{200 - 30 * number}:12:0x404040:fill,drawbox=145:{y + 30}:120:10:0x909090:fill"
    return f"{picture},{words}"


def _inset(clip: Clip, _other: Clip) -> str:
    size = f"{_even(clip.width * 0.3)}:{_even(clip.height * 0.3)}"
    return f"[1:v]scale={size}[in];[0:v][in]overlay=W-w-8:H-h-8:eof_action=repeat[v]"


def _compilation(clip: Clip, other: Clip) -> str:
    """The other clip, a dissolving card, the clip, and the other clip again, mirrored."""
    shape = f"scale={clip.width}:{clip.height}:force_original_aspect_ratio=decrease,pad={clip.width}:{clip.height}"
    same = f"{shape}:-1:-1,setsar=1,fps={_FRAME_RATE},format=yuv420p"
    before = f"[1:v]{same},trim=0:{_filler(other)},setpts=PTS-STARTPTS,split[b][again]"
    after = "[again]hflip,negate[a]"
    return f"{before};{after};[0:v]{same}[c];[b][c][a]concat=n=3:v=1:a=0[v]"


def _filler(other: Clip) -> float:
    return min(FILLER, other.seconds)


def _chain(clip: Clip, _other: Clip) -> str:
    size = f"{_even(clip.width * 0.6)}:{_even(clip.height * 0.6)}"
    return f"[0:v]hflip,scale={size},eq=contrast=1.15:brightness=0.04,pad=iw:ih*1.4:0:-1,fps=15[v]"


_MOVING = (
    "drawbox=x=0:y='ih*0.1+mod(t*40,ih*0.7)':w=iw*0.5:h=ih*0.07:color=white:t=fill,"
    "drawbox=x=iw*0.05:y='ih*0.12+mod(t*40,ih*0.7)':w=iw*0.35:h=ih*0.03:color=black:t=fill"
)
_LOGO = (
    "drawbox=x=iw*0.8:y=ih*0.05:w=iw*0.16:h=ih*0.12:color=0x2040D0:t=fill,"
    "drawbox=x=iw*0.83:y=ih*0.08:w=iw*0.1:h=ih*0.06:color=yellow:t=fill"
)
_TEXT = (
    "drawbox=x=iw*0.1:y=ih*0.86:w=iw*0.5:h=ih*0.03:color=white:t=fill,"
    "drawbox=x=iw*0.1:y=ih*0.91:w=iw*0.35:h=ih*0.03:color=white:t=fill"
)
_CAPTION = f"drawbox=x=0:y=ih*0.84:w=iw:h=ih*0.12:color=black:t=fill,{_TEXT}"

EDITS = (
    Edit("low bitrate", _plain("scale=trunc(iw/4)*2:trunc(ih/4)*2"), options=("-crf", "38")),
    Edit("trim 50", lambda clip, _o: f"[0:v]trim={clip.seconds * 0.27}:{clip.seconds * 0.77},setpts=PTS-STARTPTS[v]",
         truth=lambda clip, _o: Edited(-clip.seconds * 0.27)),
    Edit("letterbox", _plain("pad=iw:trunc(ih*0.75)*2:0:-1:black")),
    Edit("mirror", _plain("hflip")),
    Edit("speed 1.25", _plain("setpts=PTS/1.25"), truth=lambda _c, _o: Edited(0, 1.25)),
    Edit("logo", _plain(_LOGO)),
    Edit("crop and text", _plain(f"crop=trunc(iw*0.46)*2:trunc(ih*0.46)*2,{_TEXT}")),
    Edit("10 fps", _plain("fps=10")),
    Edit("phone UI", _phone),
    Edit("grey", _plain("hue=s=0")),
    Edit("in a compilation", _compilation, truth=lambda _c, other: Edited(_filler(other)), shows_other=True),
    Edit("moving text", _plain(_MOVING)),
    Edit("speed 0.8", _plain("setpts=PTS/0.8"), truth=lambda _c, _o: Edited(0, 0.8)),
    Edit("turned 90", _plain("transpose=1")),
    Edit("border", _plain("pad=trunc(iw*0.6)*2:trunc(ih*0.6)*2:-1:-1:0xB08040")),
    Edit("other clip inset", _inset, shows_other=True),
    Edit("noise and contrast", _plain("eq=contrast=1.3:gamma=1.2,noise=alls=14:allf=t")),
    Edit("chain", _chain, options=("-crf", "32")),
    Edit("wide crop and caption", _plain(f"crop=trunc(iw*0.425)*2:trunc(ih*0.425)*2,{_CAPTION}"), beyond=True),
)  # fmt: skip
"""The first eleven are those of the study that the goals come from; the others are ours."""
