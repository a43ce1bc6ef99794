"""A video or a sound as it is played: where it is, what is seen of it now, which part of it is marked.

Time runs by a clock of its own (`app.desk.player.player_clock`); at each tick the frame of that time is taken from what
is at hand and veiled in another thread. What isn't at hand is waited for, while scrubbing behind a kept still.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from analysis.facts import ProxyFrame
from app.case.queries import media
from app.case.queries.media import Medium
from app.desk.pictures.protected_image import ProtectedImage, Strengths
from app.desk.player.player_clock import PlayClock, faster, shuttled, slower
from app.desk.player.player_feed import FrameFeed, Opening
from app.desk.player.player_marks import Marks
from app.desk.player.player_picture import FramePainter, FrameWanted
from app.desk.player.player_plan import Aim
from app.desk.player.player_sound import SoundTrack
from app.desk.player.sound_output import SpeakerFactory, default_speaker
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Workbench
from app.jobs import playing

_REST_MS = 250
"""So long a frame stands still before it is decoded in full size."""
_FASTEST_TICK_MS = 5
_SLOWEST_TICK_MS = 40
JUMP_MS = 5_000


class Playback(QObject):
    """Plays one medium at a time, silent until `set_muted(False)` is said for it. Close it before the case.

    Signals:
        pictured: what is to be seen now (ProtectedImage).
        rested: the frame of this time (ms) has stood still for a moment, so that a larger form of it is worth having.
        moved: the position, in milliseconds.
        changed: whether it plays, how fast, muted, looped, marked, or how long it is.
        troubled: why something can't be played, as a sentence.
    """

    pictured = Signal(object)
    rested = Signal(int)
    moved = Signal(int)
    changed = Signal()
    troubled = Signal(str)

    def __init__(
        self,
        workbench: Workbench,
        parent: QObject | None = None,
        *,
        opening: Opening | None = None,
        speaker: SpeakerFactory = default_speaker,
    ) -> None:
        """`opening`: how a medium is opened to be played; that of the workbench's case and crew if it isn't given."""
        super().__init__(parent)
        self._workbench = workbench
        opening = opening or (lambda medium: playing.opened(workbench.case, workbench.crew, medium))
        self._feed = FrameFeed(opening, self)
        self._painter = FramePainter(self)
        self.clock = PlayClock()
        self.track = SoundTrack(opening, speaker, self.clock, self)
        self._medium: Medium | None = None
        self._frame: ProxyFrame | None = None
        self._rough = False
        self._stills: list[tuple[int, bytes]] = []
        self._stepping = False
        self._hopeless = False
        self._coarse = False
        self._strengths: Strengths = (0, 0)
        self._marks = Marks()
        self._tick = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._tick.timeout.connect(self._look)
        self._rest.timeout.connect(self._rested)
        self._feed.arrived.connect(self._look_again, Qt.ConnectionType.QueuedConnection)
        self._feed.failed.connect(self._failed, Qt.ConnectionType.QueuedConnection)
        self._painter.made.connect(self._made, Qt.ConnectionType.QueuedConnection)
        self.track.troubled.connect(self.troubled)
        self.track.changed.connect(self.changed)
        workbench.protection.changed.connect(self._veil_anew)

    # What it plays

    @property
    def medium(self) -> Medium | None:
        """What is played."""
        return self._medium

    @property
    def has_pictures(self) -> bool:
        """Whether there is anything to be seen; a sound has none."""
        return self._medium is not None and self._medium.kind == "video"

    @property
    def has_sound(self) -> bool:
        """Whether there is anything to be heard."""
        return self._medium is not None and bool(self._medium.audio_codec)

    @property
    def at_ms(self) -> int:
        """The position."""
        return int(self.clock.at)

    @property
    def frame(self) -> ProxyFrame | None:
        """The frame that is seen; None where none is at hand, or a kept still stands in for it."""
        return None if self._rough else self._frame

    @property
    def length(self) -> int:
        """Milliseconds from the beginning to the end, as far as it is known."""
        stated = round((self._medium.duration or 0) * 1000) if self._medium else 0
        seen = self._feed.store.end if self.has_pictures else None
        if seen is None:
            return stated
        return max(seen, stated) if self.has_sound else seen

    def show(self, medium: Medium | None, at: int = 0) -> None:
        """Play this from now on, standing at `at`, silent; None: nothing."""
        self.pause()
        self._medium, self._frame, self._rough, self._stills = medium, None, False, []
        self._marks = Marks()
        self._stepping = self._hopeless = False
        self._painter.want(None)
        self.clock.loop = False
        self._set_bounds()
        self.clock.go(at)
        self._feed.show(medium.id if medium is not None and self.has_pictures else None, at)
        self.track.show(medium.id if medium is not None and self.has_sound else None)
        if medium is not None and self.has_pictures:
            digest = bytes.fromhex(medium.sha256)
            self._workbench.ask(
                lambda reader: (medium.id, list(media.stills(reader, digest))), self._stills_came, self, "stills"
            )
            self._look()
        self.changed.emit()
        self.moved.emit(self.at_ms)

    def close(self) -> None:
        """End every thread."""
        self.show(None)
        self._tick.stop()
        self._rest.stop()
        self._feed.close()
        self.track.close()
        self._painter.close()

    # How it plays

    @property
    def speed(self) -> float:
        """Times as fast as recorded; negative backwards, 0 where it stands."""
        return self.clock.speed

    def toggle(self) -> None:
        """Play, or stand."""
        if self.clock.running:
            self.pause()
        else:
            self.run(1.0)

    def pause(self) -> None:
        """Stand where it is."""
        self.run(0.0)

    def run(self, speed: float) -> None:
        """Play so fast; from the beginning where it stands at its end."""
        if self._medium is None:
            speed = 0.0
        self._stepping = False
        low, high = self.clock.bounds
        if speed > 0 and self.clock.at >= high - 1:
            self.clock.go(low)
        self.clock.run(speed)
        self._rest.stop()
        self.track.follow()
        self.changed.emit()
        self._look()
        if not self.clock.running and self._coarse and self._frame is not None:
            self._paint(self._frame)

    def shuttle(self, way: int) -> None:
        """Play this way (-1, 1); the same way again: twice as fast."""
        self.run(shuttled(self.speed, way))

    def faster(self) -> None:
        """The next higher speed."""
        self.run(faster(self.speed))

    def slower(self) -> None:
        """The next lower speed."""
        self.run(slower(self.speed))

    def go(self, at: int) -> None:
        """Be at this time (ms)."""
        self._stepping = False
        self.clock.go(at)
        self.track.follow()
        self._look()

    def jump(self, by: int) -> None:
        """Be so many milliseconds later, or (negative) earlier."""
        self.go(self.at_ms + by)

    def step(self, by: int) -> None:
        """Stand at the next frame (1), or the one before (-1): each one, in order, however unevenly they follow."""
        if self.clock.running:
            self.pause()
        frame = self._feed.store.find(self.at_ms)
        if not self.has_pictures:
            self.go(self.at_ms + by * 100)
        elif frame is not None:
            at_end = self._feed.store.is_last(frame) if by > 0 else self._feed.store.is_first(frame)
            if not at_end:
                self.clock.go(frame.until if by > 0 else frame.at - 1)
                self._stepping = True
                self._look(backwards=by < 0)

    def set_loop(self, on: bool) -> None:
        """Begin again at the end: of the marked part, if one is marked."""
        self.clock.loop = on
        self._set_bounds()
        self.track.follow()
        self.changed.emit()

    @property
    def muted(self) -> bool:
        """Whether nothing is heard; it is so for every medium until the officer asks."""
        return self.track.muted

    def set_muted(self, muted: bool) -> None:
        """Let this medium be heard, or not."""
        if self.has_sound:
            self.track.set_muted(muted)
            self.track.follow()

    # Marking a part

    @property
    def marks(self) -> Marks:
        """The in and the out point."""
        return self._marks

    def set_in(self) -> None:
        """The marked part begins with what is seen now."""
        frame = self.frame
        self.mark(self._marks.begun(self.at_ms if frame is None else frame.at))

    def set_out(self) -> None:
        """The marked part ends with what is seen now."""
        frame = self.frame
        self.mark(self._marks.ended(self.at_ms if frame is None else frame.until))

    def mark(self, marks: Marks) -> None:
        """Mark this part."""
        self._marks = marks
        self._set_bounds()
        self.changed.emit()

    def _set_bounds(self) -> None:
        part = self._marks.part if self.clock.loop else None
        low, high = part or (0, self.length)
        self.clock.set_bounds(low, high)

    # What is seen

    def _look(self, *, backwards: bool = False) -> None:
        """See what is to be seen at this time, and when to look again."""
        if self._medium is None:
            return
        at = self.at_ms
        if self.has_pictures:
            self._feed.aim(Aim(at, backwards or self.speed < 0))
            self._see(self._feed.store.find(at), at)
        if self.clock.ended:
            at = self.at_ms
            self.pause()
        elif self.clock.running and not self.clock.waiting:
            self._tick.start(self._until_next())
        self.moved.emit(at)

    def _look_again(self) -> None:
        """Frames came: see whether one of them was waited for."""
        if not self.has_pictures:
            return
        if self.clock.bounds[1] != self.length and not (self.clock.loop and self._marks.part):
            self._set_bounds()
            self.changed.emit()
        if self._frame is None or self._rough or self.clock.waiting or self._stepping:
            self._look()

    def _see(self, frame: ProxyFrame | None, at: int) -> None:
        waits = frame is None and self.clock.running
        if waits != self.clock.waiting:
            self.clock.wait(waits)
            self.track.follow()
        if frame is None:
            if not self._stepping:
                self._rough = True  # with or without a still: what is seen isn't of this time
                if (still := self._nearest_still(at)) is not None:
                    self._paint(still)
            return
        if self._stepping:
            self._stepping = False
            self.clock.go(frame.at)
        new = self._rough or self._frame is None or frame.at != self._frame.at
        self._rough = False
        if new:
            self._paint(frame)

    def _nearest_still(self, at: int) -> ProxyFrame | None:
        if not self._stills:
            return None
        place = max(0, bisect_right(self._stills, at, key=lambda still: still[0]) - 1)
        time, jpeg = self._stills[place]
        return ProxyFrame(time, time + 1, jpeg)

    def _paint(self, frame: ProxyFrame) -> None:
        medium = self._medium
        if medium is None:
            return
        self._frame = frame
        self._strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        self._rest.stop()
        self._painter.want(
            FrameWanted(
                medium.id, frame, self._strengths, medium.width or 0, medium.height or 0, coarse=self._coarse_will_do()
            )
        )

    def _coarse_will_do(self) -> bool:
        """Whether nobody could see more of a moving picture than its blurred form, which needs few pixels."""
        protection = self._workbench.protection
        uncovered = protection.reveal_held or protection.keyhole or not self._strengths[0]
        return self.clock.running and not uncovered

    def _made(self, wanted: FrameWanted, picture: ProtectedImage) -> None:
        if self._medium is None or wanted.medium != self._medium.id or wanted.strengths != self._strengths:
            return
        # A slow machine is behind with every frame; a picture that came late is better than none.
        if self._frame is wanted.frame or self.clock.running:
            self.pictured.emit(picture)
            self._coarse = wanted.coarse
            if not self.clock.running and (self._hopeless or not self._rough):
                self._rest.start()

    def _veil_anew(self) -> None:
        strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        if self._frame is not None and (strengths != self._strengths or (self._coarse and not self._coarse_will_do())):
            self._paint(self._frame)

    def _until_next(self) -> int:
        """Milliseconds until something else is to be seen."""
        if self._frame is None or not self.has_pictures:
            return _SLOWEST_TICK_MS
        edge = self._frame.until if self.speed > 0 else self._frame.at - 1
        wait = (edge - self.clock.at) / self.speed
        return int(min(max(wait, _FASTEST_TICK_MS), _SLOWEST_TICK_MS))

    def _rested(self) -> None:
        if self._frame is not None and not self.clock.running:
            self.rested.emit(self.at_ms if self._rough else self._frame.at)

    def _stills_came(self, answer: tuple[int, list[tuple[int, bytes]]]) -> None:
        medium, stills = answer
        if self._medium is not None and medium == self._medium.id:
            self._stills = [(at, bytes(jpeg)) for at, jpeg in stills]
            if self._frame is None or self._rough:
                self._look()

    def _failed(self, medium: int, sentence: str) -> None:
        if self._medium is not None and medium == self._medium.id:
            self._hopeless = True
            self.pause()
            if self._rough:
                self._rest.start()
            self.troubled.emit(sentence)
