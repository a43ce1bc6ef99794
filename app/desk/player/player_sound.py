"""The sound of what is played: its samples around the position, its look over all its length, and the loudspeaker.

Nothing is heard until the officer unmutes this medium; samples aren't even decoded before. The loudspeaker follows the
player's clock: where the two have drifted apart, what is heard jumps to what is seen.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import ExitStack

from PySide6.QtCore import QObject, Signal

from analysis.facts import Loudness, Samples
from analysis.jobs import Listen, Survey
from analysis.sounds.listening import RATE, SAMPLE_BYTES
from app.desk.player.loudness_store import LoudnessStore
from app.desk.player.player_clock import PlayClock
from app.desk.player.player_feed import Opening
from app.desk.player.player_medium import ShownMedium
from app.desk.player.sound_output import LATENCY_MS, Speaker, SpeakerFactory
from app.desk.text.said import said
from app.errors import UserError
from app.jobs.playing import Piece, PlayableMedium

BLOCK_MS = 5_000
_KEPT_BLOCKS = 12
_DRIFT_MS = 80
_SLOWEST, _FASTEST = 0.5, 2.0
"""Slower or faster than this, or backwards, nothing can be understood, so nothing is heard."""


class SoundTrack(QObject):
    """The sound of one medium at a time. Close it before the case.

    Signals:
        changed: muted or not, louder or softer, or more of its look is there.
        troubled: why it can't be heard, as a sentence.
    """

    changed = Signal()
    troubled = Signal(str)

    def __init__(
        self, opening: Opening, speaker: SpeakerFactory, clock: PlayClock, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.look = LoudnessStore()
        self._opening = opening
        self._open_speaker = speaker
        self._clock = clock
        self._shown = ShownMedium(self._work, "player sound")
        self._muted = True
        self._volume = 0.5
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._cursor = 0.0
        self._speaker: Speaker | None = None

    @property
    def muted(self) -> bool:
        """Whether nothing is heard."""
        return self._muted

    @property
    def volume(self) -> float:
        """0 to 1."""
        return self._volume

    def show(self, medium: int | None) -> None:
        """This medium's sound from now on, muted; None: nothing."""
        with self._shown.lock:
            self._muted = True
            self._blocks.clear()
            self.look.clear()
            self._shown.show(medium)
        self.changed.emit()

    def set_muted(self, muted: bool) -> None:
        """Let it be heard, or not: at once."""
        with self._shown.lock:
            self._muted = muted
            self._shown.lock.notify_all()
        self.changed.emit()

    def set_volume(self, volume: float) -> None:
        """How loud, 0 to 1."""
        self._volume = min(max(volume, 0.0), 1.0)
        self.changed.emit()

    def follow(self) -> None:
        """The clock runs otherwise than before, or is elsewhere."""
        with self._shown.lock:
            self._shown.lock.notify_all()

    def close(self) -> None:
        """Be silent, and wait for the thread."""
        with self._shown.lock:
            self._muted = True
        self._shown.close()

    def pull(self, count: int) -> bytes:
        """The next samples for the loudspeaker, at the clock's speed; silence where there are none."""
        import numpy as np

        speed = self._clock.speed
        if not self._audible():
            return bytes(count * SAMPLE_BYTES)
        due = self._clock.at + LATENCY_MS * speed
        if abs(self._cursor - due) > _DRIFT_MS * speed:
            self._cursor = due
        taken = round(count * speed)
        samples = np.frombuffer(self._samples(self._cursor, taken), "<i2").reshape(-1, 2)
        self._cursor += taken * 1000 / RATE
        if taken != count:
            places = np.linspace(0, max(0, taken - 1), count).astype(np.intp)
            samples = samples[places]
        return bytes((samples * self._volume).astype("<i2").tobytes())

    def _audible(self) -> bool:
        moving = _SLOWEST <= self._clock.speed <= _FASTEST and not self._clock.waiting
        return moving and not self._muted and self._shown.any

    def _samples(self, at: float, count: int) -> bytes:
        """So many samples from a time (ms) on; silence for those that aren't at hand."""
        begin = max(0, round(at * RATE / 1000))
        block_samples = BLOCK_MS * RATE // 1000
        found = bytearray()
        while len(found) < count * SAMPLE_BYTES:
            block, inside = divmod(begin + len(found) // SAMPLE_BYTES, block_samples)
            wanted = min(block_samples - inside, count - len(found) // SAMPLE_BYTES) * SAMPLE_BYTES
            piece = self._blocks.get(block, b"")[inside * SAMPLE_BYTES :][:wanted]
            found += piece.ljust(wanted, b"\0")
        return bytes(found)

    def _work(self) -> None:
        for medium in self._shown.each():
            try:
                with self._opening(medium) as playable, ExitStack() as stack:
                    self._serve(medium, playable, stack)
            except UserError as error:
                self._tell(medium, error)
                self._shown.wait_for_another(medium)
            finally:
                self._set_speaker(on=False)

    def _serve(self, medium: int, playable: PlayableMedium, stack: ExitStack) -> None:
        survey: Iterator[Piece] | None = stack.enter_context(playable.stream(Survey()))
        while self._shown.shows(medium):
            self._set_speaker(on=self._audible())
            block = self._lacking()
            if block is not None:
                self._fetch(medium, playable, block)
            elif survey is not None:
                survey = survey if self._surveyed(medium, survey) else None
            else:
                self._wait_for_work(medium)

    def _surveyed(self, medium: int, survey: Iterator[Piece]) -> bool:
        """Take the next piece of the sound's look; False when there is none any more."""
        try:
            piece = next(survey, None)
        except UserError as error:
            self._tell(medium, error)
            return False
        if not isinstance(piece, Loudness):
            return False
        with self._shown.lock:
            if self._shown.shows(medium):
                self.look.put(piece)
        self.changed.emit()
        return True

    def _fetch(self, medium: int, playable: PlayableMedium, block: int) -> None:
        pcm = bytearray()
        with playable.stream(Listen(block * BLOCK_MS, (block + 1) * BLOCK_MS)) as pieces:
            for piece in pieces:
                if isinstance(piece, Samples):
                    pcm += piece.pcm
        with self._shown.lock:
            if self._shown.shows(medium):
                self._blocks[block] = bytes(pcm)
                while len(self._blocks) > _KEPT_BLOCKS:
                    self._blocks.popitem(last=False)

    def _lacking(self) -> int | None:
        """The block that is needed first and isn't at hand."""
        if self._muted:
            return None
        now = int(self._clock.at) // BLOCK_MS
        low, high = self._clock.bounds
        wanted = [now, now + 1] if now + 1 <= int(high) // BLOCK_MS else [now, int(low) // BLOCK_MS]
        return next((block for block in wanted if block not in self._blocks), None)

    def _set_speaker(self, *, on: bool) -> None:
        if on and self._speaker is None:
            try:
                self._speaker = self._open_speaker(self.pull)
            except UserError as error:
                with self._shown.lock:
                    self._muted = True
                self.changed.emit()
                self.troubled.emit(said(str(error)))
        elif not on and self._speaker is not None:
            self._speaker.close()
            self._speaker = None

    def _wait_for_work(self, medium: int) -> None:
        with self._shown.lock:
            if self._shown.shows(medium):
                # While it runs, the clock moves on to the next block by itself.
                self._shown.lock.wait(BLOCK_MS / 4_000 if self._audible() else None)

    def _tell(self, medium: int, error: UserError) -> None:
        if self._shown.shows(medium):
            self.troubled.emit(said(str(error)))
