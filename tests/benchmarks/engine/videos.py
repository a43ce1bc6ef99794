"""Videos: recall of each edit at one false pair in ten thousand, the place found, stills, peers, and what it costs.

    python -m tests.benchmarks.engine.videos [--media FOLDER ...] [--quick]

Judged are the pairs of an edited clip and an unedited one, as linking compares them. Clips in which nothing changes
are told apart from others only by what never moves, which a fixed camera shows at any time: they are counted by
themselves, and not in the means.
"""

from __future__ import annotations

import io
import os
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import av
import imageio_ffmpeg
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.examine import moving_facts
from analysis.facts import MediumFacts
from analysis.fingerprints.fingerprint import fingerprints
from analysis.signature import sniff
from analysis.still import SHARED_EDGE, small_rgb
from app.linking import thresholds
from app.linking.moving import alignment_kernels
from app.linking.moving.alignment import Alignment, aligned
from app.linking.moving.traces import Along, Traces
from app.linking.moving.videos import stills
from app.linking.prints.hamming import as_words
from tests.benchmarks.engine import video_material
from tests.benchmarks.engine.asked import Asked
from tests.benchmarks.engine.cache import made
from tests.benchmarks.engine.originals import paintings
from tests.benchmarks.engine.spread import spread
from tests.benchmarks.engine.tables import table
from tests.benchmarks.engine.video_edits import EDITS, Clip, Edited
from tests.benchmarks.figures import Figure, publish

RATE = 1e-4
"""One false pair in so many wrong ones."""
CURVE = (0.10, 0.14, 0.16, 0.18, 0.20, 0.25, 0.30, 0.40)
STILL_BITS = 16
"""A clip of which two moments differ in fewer bits than this, in the mean, shows nothing that changes."""
STILLS_A_CLIP = 8

VPDQ_BITS, VPDQ_QUALITY = 31, 50
FILM_SECONDS = 40

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Case:
    """All clips, then their edited copies. `clip`, `edit`, `other` of each copy: numbers; `truth`: its place."""

    clips: list[Clip]
    traces: Traces
    seconds: list[NDArray[np.uint64]]
    """PDQ of the whole frame once a second, of clips and copies, where the quality is enough for vPDQ."""
    clip: NDArray[np.int64]
    edit: NDArray[np.int64]
    other: NDArray[np.int64]
    truth: list[Edited]
    still: Flags

    def wrong(self) -> Flags:
        """Copies x clips: pairs that must not be joined."""
        wrong = np.ones((len(self.clip), len(self.clips)), dtype=bool)
        rows = np.arange(len(self.clip))
        wrong[rows, self.clip] = False
        both = np.array([EDITS[edit].shows_other for edit in self.edit])
        wrong[rows[both], self.other[both]] = False
        return wrong


def main() -> None:
    """Make the material, judge each edit, print the tables, publish the figures."""
    asked = Asked.parse()
    case = gathered(video_material.clips(asked.media, asked.quick))
    begin = time.process_time()
    found = aligned(case.traces, np.arange(len(case.clips)), np.arange(len(case.clips), len(case.traces)))
    spent = time.process_time() - begin
    figures = judged(case, found)
    pairs = len(case.clips) * len(case.clip)
    figures.append(Figure("videos: comparing a pair", 1e6 * spent / pairs, "us"))
    figures += from_stills(case)
    figures += costs()
    publish(figures)


def gathered(clips: Sequence[Clip]) -> Case:
    """Make the copies, and take in everything as a worker does."""
    others = [(at + max(1, len(clips) * 2 // 5)) % len(clips) for at in range(len(clips))]
    work = [(edit, at, others[at]) for edit in range(len(EDITS)) for at in range(len(clips))]
    recipe = [6, EDITS_SAID, *((each.path.parent.name, each.path.name, each.path.stat().st_size) for each in clips)]
    folder = made("video copies", recipe, partial(_make_all, clips, work))
    paths = [each.path for each in clips] + [_path(folder, *each[:2]) for each in work]
    facts = list(spread(_facts, paths))
    along = [Along.read(number, content) for number, (content, _) in enumerate(facts)]
    traces = Traces.of(np.array([duration for _, duration in facts]), [each for each in along if each is not None])
    numbers = np.array(work, dtype=np.int64)
    return Case(
        list(clips),
        traces,
        [_each_second(traces, video) for video in range(len(traces))],
        numbers[:, 1],
        numbers[:, 0],
        numbers[:, 2],
        [EDITS[edit].truth(clips[at], clips[other]) for edit, at, other in work],
        np.array([_changes(traces, video) < STILL_BITS for video in range(len(clips))]),
    )


EDITS_SAID = [(edit.name, tuple(edit.options)) for edit in EDITS]


def _make_all(clips: Sequence[Clip], work: Sequence[tuple[int, int, int]], into: Path) -> None:
    spread(_make, [(edit, clips[at], clips[other], _path(into, edit, at)) for edit, at, other in work])


def _make(work: tuple[int, Clip, Clip, Path]) -> None:
    edit, clip, other, path = work
    EDITS[edit].make(clip, other, path)


def _path(folder: Path, edit: int, clip: int) -> Path:
    return folder / f"{edit:02d}-{clip:03d}.mp4"


def examined(path: Path) -> MediumFacts:
    """What a worker says of a video."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return moving_facts(descriptor, sniff(os.pread(descriptor, 65_536, 0), path.stat().st_size))
    finally:
        os.close(descriptor)


def _facts(path: Path) -> tuple[bytes, int]:
    facts = examined(path)
    return facts.trace, -1 if facts.duration is None else facts.duration


def _each_second(traces: Traces, video: int) -> NDArray[np.uint64]:
    rows = np.arange(traces.starts[video], traces.starts[video + 1])
    _, first = np.unique(traces.at[rows] // 1000, return_index=True)
    chosen = rows[first]
    words: NDArray[np.uint64] = traces.words[chosen[traces.quality[chosen, 0] >= VPDQ_QUALITY], 0]
    return words


def _changes(traces: Traces, video: int) -> float:
    words = np.ascontiguousarray(traces.words[traces.starts[video] : traces.starts[video + 1], 0])
    return float(alignment_kernels.distances(words, words).mean()) if len(words) else 0.0


def judged(case: Case, found: Alignment) -> list[Figure]:
    """Print recall by edit beside that of the peers, and the curve of the threshold."""
    wrong = case.wrong()
    ours = _laid_out(case, found, found.agreement)
    shipped = thresholds.VIDEO_AGREEMENT.value / 100
    strict = max(_threshold(ours[wrong]), 1e-6)
    columns: dict[str, Flags] = {
        "at 1e-4": _own(case, ours) >= strict,
        "as shipped": _own(case, ours) >= shipped,
    }
    false = {"at 1e-4": int((ours[wrong] >= strict).sum()), "as shipped": int((ours[wrong] >= shipped).sum())}
    for name, likeness, least in (
        ("vPDQ 80 %", _vpdq(case), 0.8),
        ("vPDQ 30 %", _vpdq(case), 0.3),
        ("mean of frames", (mean := _averages(case)), max(_threshold(mean[wrong]), 1e-6)),
    ):
        columns[name] = _own(case, likeness) >= least
        false[name] = int((likeness[wrong] >= least).sum())
    right = _right(case, found)
    _print_recall(case, columns, false, right, int(wrong.sum()))
    _print_curve(case, ours, wrong)
    moving = ~case.still[case.clip]
    asked = moving & ~np.array([EDITS[edit].beyond for edit in case.edit])
    means = {name: _mean_of_edits(case, values, asked) for name, values in columns.items()}
    joined = columns["as shipped"] & asked
    best = max(means["vPDQ 30 %"], means["mean of frames"])
    return [
        Figure("videos: recall at 1 in 10,000", means["at 1e-4"], "", against=best, goal=0.99, at_least=True),
        Figure("videos: recall as shipped", means["as shipped"], "", against=best, goal=0.99, at_least=True),
        Figure("videos: false pairs as shipped", false["as shipped"], "", goal=max(1, int(RATE * wrong.sum()))),
        Figure("videos: place within a second", float(right[joined].mean()), "", goal=0.95, at_least=True),
    ]


def _print_recall(case: Case, columns: dict[str, Flags], false: dict[str, int], right: Flags, wrong: int) -> None:
    moving = ~case.still[case.clip]
    rows: list[list[object]] = []
    for number, edit in enumerate(EDITS):
        chosen = (case.edit == number) & moving
        hits = columns["as shipped"] & chosen
        place = round(100 * float(right[hits].mean()), 1) if hits.any() else None
        name = f"({edit.name})" if edit.beyond else edit.name
        rows.append([name, *(round(100 * float(each[chosen].mean()), 1) for each in columns.values()), place])
    counted = moving & ~np.array([EDITS[edit].beyond for edit in case.edit])
    rows.append(["mean", *(round(100 * _mean_of_edits(case, each, counted), 2) for each in columns.values()), None])
    first = counted & (case.edit < 11)
    rows.append(
        ["the study's eleven", *(round(100 * _mean_of_edits(case, e, first), 2) for e in columns.values()), None]
    )
    if case.still.any():
        still = ~moving & ~np.array([EDITS[edit].beyond for edit in case.edit])
        rows.append(
            ["nothing changes", *(round(100 * _mean_of_edits(case, e, still), 1) for e in columns.values()), None]
        )
    rows.append(["false pairs", *(false[name] for name in columns), None])
    print(f"{len(case.clips)} clips ({int(case.still.sum())} in which nothing changes), {len(EDITS)} edits, "
          f"{wrong:,} wrong pairs")  # fmt: skip
    print(table(["Edit, percent found", *columns, "place right"], rows))


def _print_curve(case: Case, ours: Floats, wrong: Flags) -> None:
    """Recall and false pairs, for all and for clips of every second source alone, which a choice may be tried on."""
    counted = ~case.still[case.clip] & ~np.array([EDITS[edit].beyond for edit in case.edit])
    source = np.array([int(clip.path.name[:3]) for clip in case.clips])
    halves = [source[case.clip] % 2 == part for part in (0, 1)]
    rows = []
    for least in CURVE:
        hits = _own(case, ours) >= least
        recalls = [round(100 * _mean_of_edits(case, hits, counted & half), 2) for half in halves if half.any()]
        falses = [int((ours[half][wrong[half]] >= least).sum()) for half in halves if half.any()]
        rows.append([round(100 * least), *(each for pair in zip(recalls, falses, strict=True) for each in pair)])
    head = ["Agreement, percent"]
    for name, half in zip(("one half of the sources", "the other"), halves, strict=True):
        head += [f"{name}: recall", "false pairs"] if half.any() else []
    print(f"\nThe threshold is {thresholds.VIDEO_AGREEMENT.value}.")
    print(table(head, rows))


def _laid_out(case: Case, found: Alignment, values: Floats) -> Floats:
    """Copies x clips."""
    told = np.zeros((len(case.clip), len(case.clips)))
    told[found.second - len(case.clips), found.first] = values
    return told


def _own(case: Case, likeness: Floats) -> Floats:
    """Of each copy, with its original."""
    own: Floats = likeness[np.arange(len(case.clip)), case.clip]
    return own


def _threshold(wrong: Floats) -> float:
    """The least value at which no more than `RATE` of the wrong pairs would be joined."""
    allowed = int(RATE * len(wrong))
    return float(np.sort(wrong)[len(wrong) - 1 - allowed]) + 1e-9


def _mean_of_edits(case: Case, hits: Flags, chosen: Flags) -> float:
    each = [hits[chosen & (case.edit == edit)] for edit in range(len(EDITS))]
    return float(np.mean([values.mean() for values in each if len(values)])) if any(map(len, each)) else 0.0


def _right(case: Case, found: Alignment) -> Flags:
    """Of each copy, whether its original was placed within a second of where it lies."""
    offset = _laid_out(case, found, found.offset / 1000)
    start = np.array([each.start for each in case.truth])
    right: Flags = np.abs(_own(case, offset) - start) <= 1
    return right


def _vpdq(case: Case) -> Floats:
    """Share of a copy's frames, one a second, that lie within 31 bits of one of the clip's."""
    told = np.zeros((len(case.clip), len(case.clips)))
    for copy in range(len(case.clip)):
        ours = case.seconds[len(case.clips) + copy]
        for clip in range(len(case.clips)):
            if len(ours) and len(case.seconds[clip]):
                apart = alignment_kernels.distances(ours, case.seconds[clip]).min(axis=1)
                told[copy, clip] = (apart <= VPDQ_BITS).mean()
    return told


def _averages(case: Case) -> Floats:
    """Likeness of the mean of all frames' bits, as TMK compares videos first."""
    mean = np.zeros((len(case.traces), 256))
    for video in range(len(case.traces)):
        words = np.ascontiguousarray(case.traces.words[case.traces.starts[video] : case.traces.starts[video + 1], 0])
        if len(words):
            mean[video] = np.unpackbits(words.view(np.uint8), axis=1).mean(axis=0) - 0.5
    mean /= np.maximum(1e-9, np.linalg.norm(mean, axis=1, keepdims=True))
    likeness: Floats = mean[len(case.clips) :] @ mean[: len(case.clips)].T
    return likeness


def from_stills(case: Case) -> list[Figure]:
    """Frames saved as pictures: smaller, and with much loss."""
    taken = list(spread(_stills_of, [(number, clip) for number, clip in enumerate(case.clips)]))
    pictures = [each for of_clip in taken for each in of_clip]
    only = case.traces.only(case.traces.video < len(case.clips))
    usable = [each for each in pictures if each[3] >= thresholds.PICTURE_QUALITY.value]
    found = stills(as_words([each[2] for each in usable]), only)
    pairs = dict(zip(zip(found.first.tolist(), found.second.tolist(), strict=True), found.offset.tolist(), strict=True))
    own = [pairs.get((row, clip)) for row, (clip, *_) in enumerate(usable)]
    moving = [row for row, (clip, *_) in enumerate(usable) if not case.still[clip]]
    place = [abs(at - usable[row][1]) <= 1000 for row in moving if (at := own[row]) is not None]
    source = [clip.path.name[:3] for clip in case.clips]
    strangers = sum(source[usable[row][0]] != source[clip] for row, clip in pairs)
    siblings = len(pairs) - strangers - sum(each is not None for each in own)
    flat = len(pictures) - len(usable)
    print(
        f"\nStills: {len(pictures)}, of which {flat} are too flat to be looked for. Joined with clips of other files: "
        f"{strangers}; with other clips of the same file, which may show the same: {siblings}."
    )
    recall = sum(each is not None for each in own) / max(1, len(own))
    return [
        Figure("videos: stills found, flat ones left out", recall, "", goal=0.95, at_least=True),
        Figure("videos: stills found, of all", sum(each is not None for each in own) / len(pictures), ""),
        Figure("videos: stills placed within a second", float(np.mean(place)), "", goal=0.95, at_least=True),
    ]


def _stills_of(work: tuple[int, Clip]) -> list[tuple[int, int, bytes, int]]:
    """Number of the clip, time in ms, PDQ and its quality, of some frames that were saved as JPEG."""
    number, clip = work
    random = np.random.default_rng((number, 3))
    found = []
    with av.open(str(clip.path)) as container:
        frames = [
            (int(float(frame.time or 0) * 1000), frame.to_image())  # type: ignore[no-untyped-call]  # PyAV's
            for frame in container.decode(video=0)
        ]
    for at, image in (frames[place] for place in sorted(random.choice(len(frames), STILLS_A_CLIP, replace=False))):
        buffer = io.BytesIO()
        size = (max(1, image.width * 7 // 10), max(1, image.height * 7 // 10))
        image.resize(size, Image.Resampling.BILINEAR).save(buffer, "JPEG", quality=40)
        print_ = fingerprints(small_rgb(Image.open(buffer), SHARED_EDGE))[0]
        found.append((number, at, print_.value, print_.quality))
    return found


def costs() -> list[Figure]:
    """CPU time of taking in a film of 1920 x 1080, its preview and fingerprints included, beside its running time."""
    figures = []
    with tempfile.TemporaryDirectory() as folder:
        for seconds, goal in ((1, 25.0), (8, None)):
            path = Path(folder) / f"{seconds}.mp4"
            _film(path, seconds)
            facts = examined(path)
            spent = _least_cpu(lambda path=path: examined(path))
            name = f"videos: 1080p, keyframe each {seconds} s, of real time"
            floor = FILM_SECONDS / _least_cpu(lambda path=path: _decode_keyframes(path))
            figures.append(Figure(name, FILM_SECONDS / spent, "x", against=floor, goal=goal, at_least=True))
            print(f"1080p with a keyframe each {seconds} s: {1000 * spent:.0f} ms for {FILM_SECONDS} s, "
                  f"a trace of {len(facts.trace):,} bytes")  # fmt: skip
    return figures


def _least_cpu(work: Callable[[], object]) -> float:
    """Seconds of the quickest of five: other programs on the machine only ever make it slower."""
    spent = []
    for _ in range(5):
        begin = time.process_time()
        work()
        spent.append(time.process_time() - begin)
    return min(spent)


def _decode_keyframes(path: Path) -> None:
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.codec_context.thread_count = 1
        stream.codec_context.skip_frame = "NONKEY"
        for _ in container.decode(stream):
            pass


def _film(path: Path, keyframe_each: int) -> None:
    """A camera that pans over a painted scene, with grain: 5 Mbit/s, as a telephone's film has per pixel."""
    picture = paintings(1)[0].path
    filters = (
        "scale=2880:-2,crop=1920:1080:x='480+470*sin(t/3)':y='(ih-1080)*(0.5+0.45*sin(t/2))',noise=alls=6:allf=t,"
        "format=yuv420p"
    )
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-y", "-loop", "1", "-framerate", "25"]
    command += ["-t", str(FILM_SECONDS), "-i", str(picture), "-vf", filters, "-c:v", "libx264", "-preset", "veryfast"]
    command += ["-b:v", "5M", "-threads", "1", "-g", str(25 * keyframe_each), "-sc_threshold", "0", str(path)]
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
