"""The player: what stands below the picture of a video or a sound, and goes through it frame by frame, at any speed.

Nothing plays before the officer asks, nothing sounds before they ask for this medium, and all of it stops when the
player is no longer seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.case.decisions.video_decisions import AddSegment, ForgetFrame, KeepFrame, RemoveSegment
from app.case.trail.changed import Changed, Touched
from app.desk.controls.actions import ActionSpec
from app.desk.facts.seen import Seen
from app.desk.look.theme import Space, Theme
from app.desk.player import player_parts
from app.desk.player.playback import JUMP_MS, Playback
from app.desk.player.player_marks import Marks
from app.desk.player.player_parts import Parts
from app.desk.work.workbench import Workbench
from app.jobs.keeping import keep_still
from widgets.pictures.picture_pane import PicturePane
from widgets.viewer.player_bar import PlayerBar
from widgets.viewer.player_keys import PlayerKeys
from widgets.viewer.sound_picture import SoundPicture
from widgets.viewer.time_line import Band, TimeLine


class Player(QWidget):
    """Plays one medium at a time: a video on the viewer's pane, under its veil; a sound has a picture of its own.

    Signals:
        frame_reached: what is seen now begins at this time (ms), after the officer went there.
        said: a short sentence for the status bar.
        troubled: why it can't be played, as a sentence.
    """

    frame_reached = Signal(int)
    said = Signal(str)
    troubled = Signal(str)

    def __init__(
        self,
        workbench: Workbench,
        theme: Theme,
        pane: PicturePane,
        parent: QWidget | None = None,
        *,
        playback: Playback | None = None,
    ) -> None:
        """`pane`: shows the frames of videos."""
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self._told = 0
        self._pane = pane
        self._parts = Parts(0, (), ())
        self.setObjectName("player")
        self.setAccessibleName(self.tr("Player"))
        self.playback = playback or Playback(workbench, self)
        self.sound = SoundPicture(self.playback.track.look, self)
        self.time_line = TimeLine(self.playback.track.look, self)
        self.bar = PlayerBar(self.playback, theme, self)
        self._keys = PlayerKeys(self._means_something, self)
        self._doing = self._what_actions_do()
        self._lay_out()
        self._connect()

    @property
    def reveal_surfaces(self) -> tuple[QWidget, ...]:
        """What has the focus when the reveal key is held, beside the pane."""
        return (self.time_line, self.sound)

    @property
    def at_ms(self) -> int:
        """The time of the frame that is seen, or of the sound's position."""
        frame = self.playback.frame
        return self.playback.at_ms if frame is None else frame.at

    def show_medium(self, found: Seen | None, at: int = 0) -> None:
        """Show a video or a sound, standing at `at` (ms), silent; None: nothing any more."""
        self._medium, self._told = None if found is None else found.medium.id, at
        self._show_parts(Parts(self._medium or 0, (), ()))
        self.sound.show_words(self.tr("Drawing what can be heard…"))
        self.playback.show(None if found is None else found.medium, at)
        self.setVisible(found is not None)
        self._ask_parts()

    def show_frame(self, at_ms: int) -> None:
        """Stand at this time."""
        self.playback.pause()
        self.playback.go(at_ms)

    def watch_keys_of(self, widget: QWidget) -> None:
        """Let the player's keys hold there too."""
        widget.installEventFilter(self._keys)

    def use_keys(self, specs: Sequence[ActionSpec]) -> None:
        """Let these keys lead to the player's actions, and its buttons name them."""
        self._keys.use(specs)
        self.bar.show_keys(specs)

    def act(self, name: str) -> None:
        """Do one of the player's actions (`app.desk.controls.player_actions`)."""
        self._doing[name]()

    def categorise(self, code: int | None) -> bool:
        """Set, or (None) take away, the category of the part that is marked; False where none is."""
        part = self.playback.marks.part
        if self._medium is None or part is None:
            return False
        begin, end = part
        if code is not None:
            self._workbench.decide(AddSegment(self._medium, begin, end, code), self)
            return True
        same = [each for each in self._parts.segments if (each.begin_ms, each.end_ms) == part]
        if same:
            self._workbench.decide(RemoveSegment(same[0].id), self)
        else:
            self.said.emit(self.tr("The marked part has no category; choose a segment below the waveform."))
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew for another theme."""
        self.bar.set_theme(theme)

    def release(self) -> None:
        """End every thread; before the case is closed."""
        self.playback.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """What isn't seen neither plays nor sounds."""
        self.be_still()
        super().hideEvent(event)

    def be_still(self) -> None:
        """Stop, and mute, at once."""
        self.playback.set_muted(True)
        self.playback.pause()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.time_line.update()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.sound.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.time_line)
        layout.addWidget(self.bar)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def _connect(self) -> None:
        playback = self.playback
        playback.pictured.connect(self._pane.show_moving)
        playback.rested.connect(self._pane.rest_at)
        playback.rested.connect(lambda _: self._mend_still())
        playback.moved.connect(self._moved)
        playback.changed.connect(self._changed)
        playback.track.changed.connect(self.sound.update)
        playback.track.changed.connect(self.time_line.update)
        playback.troubled.connect(self._tell_trouble)
        self.sound.sought.connect(playback.go)
        self.time_line.sought.connect(playback.go)
        self.time_line.stepped.connect(playback.step)
        self.time_line.band_chosen.connect(self._choose_segment)
        self.bar.asked.connect(self.act)
        self._keys.asked.connect(self.act)
        for each in (self._pane.canvas, self.sound, self.time_line, *self.bar.findChildren(QWidget)):
            if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
                self.watch_keys_of(each)
        self._workbench.changed.connect(self._case_changed)
        self._workbench.protection.covered.connect(self.be_still)

    def _what_actions_do(self) -> dict[str, Callable[[], object]]:
        playback = self.playback
        return {
            "play": playback.toggle,
            "reverse": lambda: playback.shuttle(-1),
            "forward": lambda: playback.shuttle(1),
            "step-back": lambda: playback.step(-1),
            "step-on": lambda: playback.step(1),
            "jump-back": lambda: playback.jump(-JUMP_MS),
            "jump-on": lambda: playback.jump(JUMP_MS),
            "to-begin": lambda: playback.go(0),
            "to-end": lambda: playback.go(playback.length),
            "slower": playback.slower,
            "faster": playback.faster,
            "mark-in": playback.set_in,
            "mark-out": playback.set_out,
            "unmark": lambda: playback.mark(Marks()),
            "loop": lambda: playback.set_loop(not playback.clock.loop),
            "mute": lambda: playback.set_muted(not playback.muted),
            "keep-frame": self._keep_frame,
        }

    def _means_something(self, name: str) -> bool:
        """Esc leads back to the gallery where nothing is marked; without a medium no key is the player's."""
        return self._medium is not None and (name != "unmark" or self.playback.marks != Marks())

    # What is seen

    def _moved(self, at: int) -> None:
        length = self.playback.length
        self.time_line.show_position(at, length)
        self.sound.show_position(at, length)
        if not self.playback.clock.running and self._medium is not None and self.at_ms != self._told:
            self._told = self.at_ms
            self.frame_reached.emit(self._told)

    def _changed(self) -> None:
        self.time_line.show_marks(self.playback.marks)
        self.time_line.show_position(self.playback.at_ms, self.playback.length)

    def _tell_trouble(self, sentence: str) -> None:
        self.sound.show_words(sentence)
        self.troubled.emit(sentence)

    # What was said about parts

    def _ask_parts(self) -> None:
        if (medium := self._medium) is not None:
            self._workbench.ask(lambda reader: player_parts.read(reader, medium), self._parts_came, self, "parts")

    def _parts_came(self, found: Parts) -> None:
        if found.medium == self._medium:
            self._show_parts(found)

    def _show_parts(self, found: Parts) -> None:
        scheme = self._workbench.scheme
        self._parts = found
        self.time_line.show_kept(found.kept)
        self.time_line.show_bands(
            [
                Band(
                    each.id,
                    each.begin_ms,
                    each.end_ms,
                    player_parts.colour(scheme, each),
                    player_parts.words(scheme, each),
                )
                for each in found.segments
            ]
        )

    def _case_changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.SEGMENTS, Touched.FRAMES}:
            self._ask_parts()

    def _choose_segment(self, number: int) -> None:
        for each in self._parts.segments:
            if each.id == number:
                self.playback.mark(Marks(each.begin_ms, each.end_ms))
                self.playback.go(each.begin_ms)

    def _keep_frame(self) -> None:
        frame, medium = self.playback.frame, self._medium
        if frame is None or medium is None:
            self.said.emit(self.tr("There is no frame here to keep; wait until it is shown."))
        elif frame.at in self._parts.kept:
            self._workbench.decide(ForgetFrame(medium, frame.at), self)
        elif self._workbench.case.writable:
            self._lay_still(
                medium, frame.at, frame.jpeg, lambda: self._workbench.decide(KeepFrame(medium, frame.at), self)
            )
        else:
            self.said.emit(self.tr("Nothing was changed: this case is open for reading only."))

    def _mend_still(self) -> None:
        """The still of a kept frame may have been lost with the previews; here is one again."""
        frame, medium = self.playback.frame, self._medium
        if frame is None or medium is None or not self._workbench.case.writable:
            return
        if frame.at in self._parts.kept:
            self._lay_still(medium, frame.at, frame.jpeg, lambda: None)

    def _lay_still(self, medium: int, at_ms: int, jpeg: bytes, then: Callable[[], None]) -> None:
        case = self._workbench.case
        self._workbench.ask(lambda _: keep_still(case, medium, at_ms, jpeg), lambda _: then(), self, f"still {at_ms}")
