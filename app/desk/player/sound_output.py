"""The loudspeakers: samples are fetched from us whenever the device needs some."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Protocol

from analysis.sounds.listening import CHANNELS, RATE, SAMPLE_BYTES
from app.errors import UserError

Pull = Callable[[int], bytes]
"""Gives so many samples (of all channels); called in the device's own thread."""

LATENCY_MS = 60
"""So long after it was fetched, a sample is heard."""
_BACKENDS = ("WASAPI", "DSOUND", "WINMM", "COREAUDIO", "PULSEAUDIO", "ALSA")
"""Those of Windows, macOS and Linux; not miniaudio's silent one, since silence is not what was asked for."""


class Speaker(Protocol):
    """An opened device."""

    def start(self, fetched: Generator[bytes, int, None]) -> None:
        """Play what is fetched."""
        ...

    def close(self) -> None:
        """Be silent at once, and let go of the device."""
        ...


SpeakerFactory = Callable[[Pull], Speaker]
"""Opens a device and plays what it pulls. Raises UserError where there is none."""


def default_speaker(pull: Pull, backends: tuple[str, ...] = _BACKENDS) -> Speaker:
    """The system's default device, at `analysis.sounds.listening.RATE` in stereo. Raises UserError where there is
    none."""
    # Imported at first use: an officer who never listens doesn't pay for it.
    import miniaudio

    try:
        device: Speaker = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=CHANNELS,
            sample_rate=RATE,
            buffersize_msec=LATENCY_MS,
            backends=[miniaudio.Backend[name] for name in backends],
            app_name="Sightline",
        )
        fetched = _fetched(pull)
        next(fetched)
        device.start(fetched)
    except miniaudio.MiniaudioError as error:
        raise UserError(
            "No loudspeaker can be used; connect one or choose one in the system's settings, then unmute again."
        ) from error
    return device


def _fetched(pull: Pull) -> Generator[bytes, int, None]:
    """What miniaudio wants: it is sent how many samples are needed, and yields them."""
    needed = yield b""
    while True:
        samples = pull(needed)
        needed = yield samples.ljust(needed * SAMPLE_BYTES, b"\0")
