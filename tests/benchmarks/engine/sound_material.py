"""Sounds whose truth is known: made tunes, speech, noises that must match nothing, and those of the user's folders."""

from __future__ import annotations

import shutil
import subprocess
import wave
from pathlib import Path

import imageio_ffmpeg
import numpy as np

from tests.benchmarks.engine.sound_edits import RATE, Random, Samples

SUFFIXES = {".mp3", ".ogg", ".opus", ".flac", ".wav", ".m4a", ".aac", ".mp4", ".mov", ".mkv", ".webm", ".avi", ".3gp"}
VOICES = ("en-gb", "en-us+f3", "de", "fr", "es", "it", "pl+f2", "sv")
TEXTS = (
    "The old lighthouse stood on the cliff for more than a hundred years. Ships passed it every night on their way.",
    "Take two eggs, a little butter, and a cup of flour. Stir until the dough is smooth, then let it rest for an hour.",
    "Trains leave for the mountains at seven, nine, and eleven. Please keep your tickets ready, and mind the gap.",
    "In spring the river rises and the meadows are under water. Storks walk through the grass and look for frogs.",
    "The museum opens at ten. On the first floor there are clocks, maps and instruments from four centuries.",
    "Saw the boards to length before you drill the holes. Sand the edges, oil them twice, and let them dry.",
)
_SCALES = ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 2, 4, 7, 9), (0, 3, 5, 6, 7, 10))


def tune(seed: int, seconds: float) -> Samples:
    """Chords, a melody and drums, each with a timbre of its own."""
    rng = np.random.default_rng((seed, 11))
    scale, root = _SCALES[rng.integers(4)], 110 * 2 ** (rng.integers(12) / 12)
    beat, out = float(rng.uniform(0.3, 0.7)), np.zeros(int((seconds + 3) * RATE), np.float32)
    chords = rng.integers(0, len(scale), int(rng.integers(4, 9)))
    timbres = rng.uniform(0, 0.8, (2, 6))
    drums = rng.random((4, 16)) < 0.3
    for step, at in enumerate(np.arange(0, seconds, beat)):
        bar = step // 4
        chord = chords[bar % len(chords)] if rng.random() < 0.9 else rng.integers(len(scale))
        if step % 4 == 0:
            for third in (0, 2, 4):
                _note(out, at, _pitch(root, scale, int(chord) + third), 4 * beat, 0.2, timbres[0])
        if rng.random() < 0.8:
            degree = int(chord + rng.integers(0, 8))
            _note(out, at + beat / 2 * rng.integers(2), _pitch(2 * root, scale, degree), beat, 0.4, timbres[1])
        if drums[bar % 4, step % 16]:
            _hit(out, at, rng)
    return _levelled(out[: int(seconds * RATE)])


def _pitch(root: float, scale: tuple[int, ...], degree: int) -> float:
    octave, place = divmod(int(degree), len(scale))
    return root * 2 ** (octave + scale[place] / 12)


def _note(out: Samples, at: float, pitch: float, seconds: float, loudness: float, timbre: np.ndarray) -> None:
    time = np.arange(int(seconds * RATE)) / RATE
    swing = np.sin(2 * np.pi * pitch * time)
    for number, share in enumerate(timbre, 2):
        swing += share / number * np.sin(2 * np.pi * pitch * number * time)
    start = int(at * RATE)
    part = out[start : start + time.size]
    part += (loudness * swing * np.exp(-2 * time / seconds) * np.minimum(1, time * 100))[: part.size]


def _hit(out: Samples, at: float, rng: Random) -> None:
    time = np.arange(int(0.15 * RATE)) / RATE
    start = int(at * RATE)
    part = out[start : start + time.size]
    part += (0.4 * rng.normal(size=time.size) * np.exp(-time * 40))[: part.size]


def speech(number: int, seconds: float, folder: Path) -> Samples | None:
    """Spoken by espeak-ng; None where that isn't installed."""
    program = shutil.which("espeak-ng")
    if program is None:
        return None
    rng, path = np.random.default_rng((number, 12)), folder / "speech.wav"
    text = " ".join(TEXTS[each] for _ in range(4) for each in rng.permutation(len(TEXTS)))
    voice = ["-v", VOICES[number % len(VOICES)], "-s", str(130 + 5 * number), "-p", str(25 + 3 * number % 50)]
    subprocess.run([program, *voice, "-w", str(path), text], check=True)
    return decoded(path, seconds)


def noises(seconds: float) -> dict[str, Samples]:
    """What must match nothing, each kind three times; steps and birds are no noise, but nearly."""
    count, found = int(seconds * RATE), dict[str, Samples]()
    time, gusts = np.arange(count) / RATE, np.arange(0, seconds, 2)
    for turn in range(3):
        rng = np.random.default_rng((turn, 13))
        hum = sum(rng.uniform(0.1, 1) / n * np.sin(2 * np.pi * (50, 60, 50)[turn] * n * time) for n in range(1, 12))
        kinds = {
            "silence": np.zeros(count),
            "dither": np.round(rng.normal(size=count)) / 32_768,
            "white noise": rng.normal(size=count),
            "pink noise": _coloured(count, 0.5, rng),
            "brown noise": _coloured(count, 1, rng),
            "hum": hum + 0.01 * rng.normal(size=count),
            "room": 0.02 * hum + _coloured(count, 0.8, rng),
            "tone": np.sin(2 * np.pi * rng.uniform(200, 2000) * time),
            "metronome": _events(count, np.arange(0, seconds, (1, 0.66, 0.5)[turn]), 0.03, rng, pitch=1000 + 90 * turn),
            "one note": _events(count, np.arange(0, seconds, 0.5), 0.5, rng, pitch=(220, 330, 262)[turn]),
            "wind": _coloured(count, 1, rng) * np.interp(time, gusts, rng.random(len(gusts))),
            "steps": _events(count, np.cumsum(rng.exponential(0.6, 400)), 0.1, rng) + 0.02 * _coloured(count, 0.5, rng),
            "birds": _events(count, np.cumsum(rng.exponential(1.0, 400)), 0.3, rng, pitch=-1)
            + 0.02 * _coloured(count, 0.5, rng),
        }
        quiet = ("silence", "dither")
        found |= {
            f"{name} {turn}": sound.astype(np.float32) if name in quiet else _levelled(sound)
            for name, sound in kinds.items()
        }
    return found


def _coloured(count: int, power: float, rng: Random) -> np.ndarray:
    spectrum = np.fft.rfft(rng.normal(size=count))
    sound = np.fft.irfft(spectrum / np.maximum(1, np.arange(len(spectrum))) ** power, count)
    return np.asarray(sound / sound.std())


def _events(count: int, times: np.ndarray, length: float, rng: Random, pitch: float = 0) -> np.ndarray:
    """Clicks of noise, or of a tone of `pitch` Hz, or chirps where that is negative."""
    out, time = np.zeros(count), np.arange(int(length * RATE)) / RATE
    for at in times[times < count / RATE]:
        if pitch < 0:
            sweep = rng.uniform(1500, 4000) + rng.uniform(-2000, 2000) * time / length
            sound = np.sin(2 * np.pi * np.cumsum(sweep) / RATE)
        else:
            sound = np.sin(2 * np.pi * pitch * time) if pitch else rng.normal(size=time.size)
        start = int(at * RATE)
        part = out[start : start + time.size]
        part += (sound * np.exp(-5 * time / length))[: part.size]
    return out


def decoded(path: Path, seconds: float, start: float = 0) -> Samples:
    """The sound of a benign file of the user's; nothing where it has none."""
    program = [imageio_ffmpeg.get_ffmpeg_exe(), "-v", "quiet", "-ss", str(start), "-t", str(seconds), "-i", str(path)]
    said = subprocess.run(
        [*program, "-ac", "1", "-ar", str(RATE), "-f", "f32le", "-"], capture_output=True, check=False
    )
    return _levelled(np.frombuffer(said.stdout, "<f4"))


def _levelled(sound: np.ndarray) -> Samples:
    loud = float(np.sqrt(np.mean(np.square(sound)))) if sound.size else 0.0
    return (sound * (0.1 / loud) if loud else sound).astype(np.float32)


def wav(path: Path, sound: Samples) -> None:
    """Write 16-bit WAV."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32_767).astype("<i2").tobytes())
