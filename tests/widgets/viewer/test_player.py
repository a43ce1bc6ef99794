"""The player, key by key, on a clip that real workers encode anew; nothing sounds or plays unasked."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.video_decisions import KeepFrame
from app.case.queries import parts
from app.case.queries.parts import Segment
from app.desk.controls.player_actions import player_specs
from app.desk.look.theme import DARK
from app.desk.player import playback
from app.desk.player.player_marks import Marks
from app.desk.player.sound_output import Pull, default_speaker
from app.desk.protecting.protection import Panel, Protection, Veil
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.ingest.crew import Crew, start_crew
from app.jobs.look import Look
from tests.analysis.samples import counted_video, sound
from tests.app.ingest.taking import ingest
from tests.widgets.desk_case import pixels_of
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.viewer.player import Player
from widgets.viewer.viewer import Viewer

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

FRAME = 100
LENGTH = 4_000
"""Milliseconds of a frame, and of the clip."""


class FakeSpeaker:
    """Knows what is pulled, and whether it is open."""

    def __init__(self) -> None:
        self.pull: Pull | None = None
        self.opened = 0
        self.refusal = ""

    def __call__(self, pull: Pull) -> FakeSpeaker:
        """Open it."""
        if self.refusal:
            raise UserError(self.refusal)
        self.opened += 1
        self.pull = pull
        return self

    def start(self, fetched: object) -> None:
        """Pulls only when the test says so."""

    def close(self) -> None:
        """Close it."""
        self.pull = None

    def loudness(self) -> int:
        """Of the next tenth of a second; -1 while it is closed."""
        if (pull := self.pull) is None:
            return -1
        return int(np.abs(np.frombuffer(pull(4_800), "<i2").astype(int)).max())


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    made = start_crew(1, tmp_path_factory.mktemp("scratch"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, crew: Crew) -> Path:
    """A case with a clip and a sound."""
    folder = tmp_path_factory.mktemp("made")
    source = folder / "source"
    source.mkdir()
    (source / "clip.mp4").write_bytes(counted_video())
    (source / "note.wav").write_bytes(sound(4))
    with Case.create(folder / "c", "T-1", "Unit", "A. Berg") as case:
        ingest(case, crew, source)
        return case.folder


@pytest.fixture
def bench(made: Path, tmp_path: Path, crew: Crew, qtbot: QtBot) -> Iterator[Workbench]:
    with Case.open(shutil.copytree(made, tmp_path / "c.case")) as case:
        workbench = Workbench(case, crew, Protection(), look=Look())
        workbench.protection.set_veil(Panel.VIEWER, Veil(blur=False, grey=False))
        yield workbench
        workbench.close()


@pytest.fixture
def speaker(monkeypatch: pytest.MonkeyPatch) -> FakeSpeaker:
    made = FakeSpeaker()
    real = playback.Playback.__init__

    def with_it(self: playback.Playback, *arguments: object, **named: object) -> None:
        real(self, *arguments, **named, speaker=made)  # type: ignore[arg-type]  # handed through

    monkeypatch.setattr(playback.Playback, "__init__", with_it)
    return made


@pytest.fixture
def viewer(bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot) -> Viewer:
    viewer = Viewer(bench, DARK)
    qtbot.addWidget(viewer, before_close_func=lambda each: each.release())
    viewer.resize(900, 700)
    viewer.show()
    return viewer


def medium(bench: Workbench, kind: str) -> int:
    return int(bench.case.reader().execute("SELECT id FROM medium WHERE kind = ?", (kind,)).fetchone()[0])


@pytest.fixture
def clip(viewer: Viewer, bench: Workbench, qtbot: QtBot) -> Player:
    """The player with the clip, at its beginning."""
    viewer.show_medium(medium(bench, "video"))
    viewer.canvas.setFocus()
    qtbot.waitUntil(lambda: viewer.player.playback.frame is not None)
    viewer.player.act("to-begin")
    seen_at(viewer, 0, qtbot)
    return viewer.player


def seen_at(viewer: Viewer, at: int, qtbot: QtBot) -> None:
    """Wait until the frame of this time is what is painted."""
    frame = viewer.player.playback

    def check() -> None:
        assert frame.frame is not None
        assert frame.frame.at == at
        assert viewer.canvas.picture is not None
        grey = viewer.canvas.picture.clear.pixelColor(20, 20).red()
        assert grey == pytest.approx(20 + 5 * at / FRAME, abs=2.5)

    qtbot.waitUntil(check)


def press(viewer: Viewer, key: Qt.Key | str, qtbot: QtBot, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(viewer.canvas, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_nothing_plays_or_sounds_before_it_is_asked_for(
    viewer: Viewer, bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    viewer.show_medium(medium(bench, "video"))
    qtbot.waitUntil(lambda: viewer.player.playback.frame is not None)
    at = viewer.player.playback.at_ms
    qtbot.wait(150)
    assert viewer.player.playback.at_ms == at
    assert viewer.player.playback.muted
    press(viewer, "k", qtbot)
    qtbot.wait(150)
    assert speaker.opened == 0


def test_each_frame_is_stepped_to_both_ways(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    for number in range(1, 40):
        press(viewer, ".", qtbot)
        seen_at(viewer, number * FRAME, qtbot)
    press(viewer, ".", qtbot)
    seen_at(viewer, LENGTH - FRAME, qtbot)
    for number in reversed(range(39)):
        press(viewer, ",", qtbot)
        seen_at(viewer, number * FRAME, qtbot)
    press(viewer, ",", qtbot)
    seen_at(viewer, 0, qtbot)


def test_a_video_opens_at_its_telling_frame(viewer: Viewer, bench: Workbench, qtbot: QtBot) -> None:
    viewer.show_medium(medium(bench, "video"))
    qtbot.waitUntil(lambda: viewer.player.playback.frame is not None)
    started = bench.case.reader().execute("SELECT at_ms FROM frame ORDER BY at_ms").fetchall()
    assert viewer.at_ms == started[len(started) // 3][0]


def test_k_plays_and_pauses(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    seen: list[int] = []
    clip.playback.pictured.connect(lambda _: seen.append(clip.at_ms))
    begun = time.monotonic()
    press(viewer, "k", qtbot)
    assert clip.playback.speed == 1
    qtbot.waitUntil(lambda: clip.playback.at_ms > 700)
    passed = (time.monotonic() - begun) * 1000
    press(viewer, "k", qtbot)
    assert clip.playback.speed == 0
    assert clip.playback.at_ms == pytest.approx(passed, abs=400)
    assert seen == sorted(seen)
    assert len(set(seen)) >= 4


def test_the_officers_own_keys_lead_to_what_they_want(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    clip.use_keys(player_specs({"play": ("F7",)}))
    press(viewer, "k", qtbot)
    assert clip.playback.speed == 0
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_F7)
    assert clip.playback.speed == 1
    qtbot.keyClick(viewer.canvas, Qt.Key.Key_F7)
    button = clip.bar.findChild(QToolButton, "player-play")
    assert button is not None
    assert "(F7)" in button.toolTip()


def test_j_and_l_turn_about_and_go_faster(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    clip.playback.go(2_000)
    press(viewer, "l", qtbot)
    press(viewer, "l", qtbot)
    assert clip.playback.speed == 2
    press(viewer, "j", qtbot)
    assert clip.playback.speed == -1
    at = clip.playback.at_ms
    qtbot.waitUntil(lambda: clip.playback.at_ms < at - 300)
    press(viewer, "]", qtbot)
    assert clip.playback.speed == -1.5
    press(viewer, "[", qtbot)
    press(viewer, "[", qtbot)
    assert clip.playback.speed == -0.5
    assert "0.5" in clip.bar.speed.text()


def test_it_stops_at_the_end_and_begins_again_when_it_is_asked_to(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    press(viewer, Qt.Key.Key_End, qtbot)
    seen_at(viewer, LENGTH - FRAME, qtbot)
    clip.playback.go(LENGTH - 150)
    press(viewer, "l", qtbot)
    qtbot.waitUntil(lambda: clip.playback.speed == 0)
    assert clip.playback.at_ms == LENGTH
    press(viewer, "k", qtbot)
    assert clip.playback.at_ms < 500


def test_a_loop_stays_in_the_marked_part(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    clip.playback.mark(Marks(1_000, 1_300))
    clip.playback.go(1_200)
    press(viewer, "q", qtbot)
    press(viewer, "l", qtbot)
    for _ in range(30):
        qtbot.wait(20)
        assert 1_000 <= clip.playback.at_ms <= 1_300
    assert clip.playback.speed == 1


def test_a_part_gets_its_category_and_the_medium_keeps_its_own(
    viewer: Viewer, clip: Player, bench: Workbench, qtbot: QtBot
) -> None:
    number = medium(bench, "video")
    assert not clip.categorise(2), "without a marked part it is about the medium"
    clip.playback.go(500)
    seen_at(viewer, 500, qtbot)
    press(viewer, "i", qtbot)
    clip.playback.go(1_200)
    seen_at(viewer, 1_200, qtbot)
    press(viewer, "o", qtbot)
    assert clip.playback.marks == Marks(500, 1_300), "the frame that is seen belongs to the part"
    assert clip.categorise(2)
    qtbot.waitUntil(lambda: len(clip.time_line.bands) == 1)
    assert parts.segments(bench.case.reader(), number) == [Segment(1, 500, 1_300, 2)]
    assert bench.case.reader().execute("SELECT count(*) FROM category").fetchone() == (0,)
    bench.undo()
    qtbot.waitUntil(lambda: clip.time_line.bands == ())
    bench.redo()
    qtbot.waitUntil(lambda: len(clip.time_line.bands) == 1)
    press(viewer, Qt.Key.Key_Escape, qtbot)
    assert clip.playback.marks == Marks()
    band = clip.time_line.bands[0]
    middle = (band.begin + band.end) / 2 / LENGTH * (clip.time_line.width() - 16) + 8
    qtbot.mouseClick(clip.time_line, Qt.MouseButton.LeftButton, pos=QPoint(round(middle), clip.time_line.height() - 8))
    assert clip.playback.marks == Marks(500, 1_300)
    assert clip.categorise(None)
    qtbot.waitUntil(lambda: clip.time_line.bands == ())


def test_a_category_key_is_about_the_marked_part_and_else_about_the_medium(
    viewer: Viewer, clip: Player, bench: Workbench, qtbot: QtBot
) -> None:
    page = CasePage(bench, FakeJobs().services(), DARK)
    qtbot.addWidget(page, before_close_func=lambda each: each.release())
    page.show()
    page.open_viewer(medium(bench, "video"))
    player = page.viewer.player
    qtbot.waitUntil(lambda: player.playback.frame is not None)
    player.playback.mark(Marks(500, 1_300))
    page.categorise(3)
    reader = bench.case.reader()
    qtbot.waitUntil(lambda: parts.segments(reader, medium(bench, "video")) != [])
    assert page.viewer.medium == medium(bench, "video"), "it stays where it is"
    assert reader.execute("SELECT count(*) FROM category").fetchone() == (0,)
    player.playback.mark(Marks())
    page.categorise(3)
    qtbot.waitUntil(lambda: reader.execute("SELECT count(*) FROM category").fetchone() == (1,))
    qtbot.waitUntil(lambda: not bench.busy)  # it goes on to the next, and must not do so after its end


def test_a_lost_still_of_a_kept_frame_is_made_again(
    viewer: Viewer, clip: Player, bench: Workbench, qtbot: QtBot
) -> None:
    bench.decide(KeepFrame(medium(bench, "video"), 1_700))
    qtbot.waitUntil(lambda: clip.time_line.kept == (1_700,))
    still = "SELECT count(*) FROM previews.still WHERE at_ms = 1700"
    assert bench.case.reader().execute(still).fetchone() == (0,)
    clip.playback.go(1_700)
    qtbot.waitUntil(lambda: bench.case.reader().execute(still).fetchone() == (1,))


def test_a_frame_is_kept_shown_and_let_go(viewer: Viewer, clip: Player, bench: Workbench, qtbot: QtBot) -> None:
    number = medium(bench, "video")
    clip.playback.go(1_700)
    seen_at(viewer, 1_700, qtbot)
    press(viewer, "f", qtbot, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: clip.time_line.kept == (1_700,))
    assert parts.kept_frames(bench.case.reader(), number) == [1_700]
    still = bench.case.reader().execute("SELECT jpeg FROM previews.still WHERE at_ms = 1700").fetchone()
    assert bytes(still[0]).startswith(b"\xff\xd8\xff")
    qtbot.waitUntil(lambda: any("★" in text for text in captions(viewer)))
    press(viewer, "f", qtbot, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: clip.time_line.kept == ())
    qtbot.waitUntil(lambda: not any("★" in text for text in captions(viewer)))


def captions(viewer: Viewer) -> list[str]:
    strip = viewer.filmstrip.strip.model()
    return [strip.index(row, 0).data() for row in range(strip.rowCount())]


def test_sound_is_heard_only_once_it_is_asked_for_and_only_for_this_medium(
    viewer: Viewer, clip: Player, bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    press(viewer, "m", qtbot)
    assert not clip.playback.muted
    press(viewer, "k", qtbot)
    qtbot.waitUntil(lambda: speaker.loudness() > 3_000)
    press(viewer, "m", qtbot)
    pull = speaker.pull
    assert pull is None or not any(pull(480)), "silent at once"
    press(viewer, "m", qtbot)
    viewer.show_medium(medium(bench, "sound"))
    assert clip.playback.muted
    qtbot.waitUntil(lambda: speaker.pull is None)


def test_sound_that_nobody_could_understand_is_not_heard(
    viewer: Viewer, clip: Player, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    clip.playback.set_muted(False)
    for speed in (-1.0, 4.0, 0.25):
        clip.playback.go(500)
        clip.playback.run(speed)
        qtbot.wait(60)
        assert speaker.loudness() <= 0


def test_without_a_loudspeaker_it_stays_muted_and_says_why(
    viewer: Viewer, clip: Player, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    speaker.refusal = "No loudspeaker can be used."
    press(viewer, "m", qtbot)
    press(viewer, "k", qtbot)
    qtbot.waitUntil(lambda: viewer.head.trouble.text() == "No loudspeaker can be used.")
    assert clip.playback.muted
    assert clip.playback.speed == 1


def test_what_is_hidden_neither_plays_nor_sounds(
    viewer: Viewer, clip: Player, bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    press(viewer, "m", qtbot)
    press(viewer, "k", qtbot)
    qtbot.waitUntil(lambda: speaker.loudness() > 3_000)
    viewer.hide()
    assert clip.playback.muted
    assert clip.playback.speed == 0
    pull = speaker.pull
    assert pull is None or not any(pull(480))
    viewer.show()
    assert clip.playback.speed == 0


def test_it_is_still_as_soon_as_everything_is_covered(
    viewer: Viewer, clip: Player, bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot
) -> None:
    press(viewer, "m", qtbot)
    press(viewer, "k", qtbot)
    qtbot.waitUntil(lambda: speaker.loudness() > 3_000)
    bench.protection.covered.emit()
    assert clip.playback.muted
    assert clip.playback.speed == 0


def test_it_plays_under_the_veil(viewer: Viewer, clip: Player, bench: Workbench, qtbot: QtBot) -> None:
    press(viewer, "k", qtbot)
    strengths = (60, 100)
    bench.protection.set_veil(Panel.VIEWER, Veil())
    painted: list[tuple[int, int]] = []
    clip.playback.pictured.connect(lambda picture: painted.append(picture.strengths))
    qtbot.waitUntil(lambda: len(painted) > 5)
    assert set(painted[1:]) == {strengths}
    qtbot.waitUntil(lambda: viewer.canvas.picture is not None and viewer.canvas.picture.strengths == strengths)


def test_scrubbing_shows_a_kept_still_until_the_frame_is_there(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(clip.playback._stills))
    clip.playback._feed.store.clear()
    clip.playback.go(2_050)
    assert clip.playback.frame is None, "a still stands in for it"
    assert viewer.canvas.picture is not None
    qtbot.waitUntil(lambda: clip.playback.frame is not None and clip.playback.frame.at == 2_000)


def test_a_frame_that_comes_late_is_shown_where_no_still_stood_in_for_it(
    viewer: Viewer, clip: Player, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(clip.playback._stills))
    clip.playback._stills.clear()
    clip.playback._feed.store.clear()
    clip.playback.go(2_050)
    assert clip.playback.frame is None, "what is seen is of another time"
    seen_at(viewer, 2_000, qtbot)


def test_the_line_is_a_slider_for_keys_and_pointer(viewer: Viewer, clip: Player, qtbot: QtBot) -> None:
    line = clip.time_line
    assert line.maximum() == LENGTH
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Right)
    seen_at(viewer, FRAME, qtbot)
    qtbot.keyClick(line, Qt.Key.Key_End)
    seen_at(viewer, LENGTH - FRAME, qtbot)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 2, 20))
    seen_at(viewer, LENGTH // 2, qtbot)
    qtbot.keyClick(line, Qt.Key.Key_L)
    assert clip.playback.speed == 1


def test_a_sound_is_drawn_and_played(viewer: Viewer, bench: Workbench, speaker: FakeSpeaker, qtbot: QtBot) -> None:
    viewer.show_medium(medium(bench, "sound"))
    player = viewer.player
    qtbot.waitUntil(lambda: player.playback.track.look.heard_ms == LENGTH)
    assert player.sound.isVisible()
    assert not viewer.canvas.isVisible()
    wave = player.playback.track.look.wave(40, LENGTH)
    assert min(wave[:19]) > 0.5 > 0.05 > max(wave[22:])
    drawn = pixels_of(player.sound.grab().toImage())
    width = drawn.shape[1]
    tone, silence = drawn[:, width // 5 : width * 2 // 5], drawn[:, width * 7 // 10 : width * 9 // 10]
    assert tone.max(axis=(1, 2)).argmax() > drawn.shape[0] // 2, "a low tone lies below"
    assert tone.std() > 2 * silence.std()
    player.sound.setFocus()
    qtbot.keyClick(player.sound, Qt.Key.Key_M)
    qtbot.keyClick(player.sound, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: speaker.loudness() > 3_000)
    qtbot.keyClick(player.sound, Qt.Key.Key_I)
    assert player.playback.marks.begin is not None
    assert not player.bar.button("step-on").isEnabled()


def test_a_source_that_is_gone_leaves_the_stills_and_says_why(
    bench: Workbench, made: Path, viewer: Viewer, qtbot: QtBot
) -> None:
    source = made.parent / "source"
    source.rename(source.with_name("gone"))
    try:
        viewer.show_medium(medium(bench, "video"))
        qtbot.waitUntil(lambda: "can't be" in viewer.head.trouble.text())
        assert viewer.canvas.picture is not None
    finally:
        source.with_name("gone").rename(source)


def test_the_players_keys_do_nothing_to_a_picture(viewer: Viewer, qtbot: QtBot) -> None:
    assert not viewer.player.isVisible()
    press(viewer, "k", qtbot)
    assert viewer.player.playback.speed == 0


def test_the_real_loudspeaker_pulls_what_it_needs() -> None:
    asked: list[int] = []

    def pull(count: int) -> bytes:
        asked.append(count)
        return bytes(4 * count)

    device = default_speaker(pull, ("NULL",))
    until = time.monotonic() + 2
    while len(asked) < 3 and time.monotonic() < until:
        time.sleep(0.02)
    device.close()
    assert len(asked) >= 3
    assert all(count > 0 for count in asked)
