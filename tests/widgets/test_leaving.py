"""The program itself, in a process of its own, ends with status 0 when it is left while sources are read."""

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.platform.places import OVERRIDE

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.desk.protecting.clipboard import copy
from widgets.sources.add_source_dialog import AddSourceDialog
from widgets.main.main_window import MainWindow
from widgets.window import run

case, source, way = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
application = QApplication(["sightline"])
MainWindow.confirm = lambda window, question: True  # the officer stops what runs
beat = QTimer()


def begin():
    window = next(each for each in application.topLevelWidgets() if isinstance(each, MainWindow))
    copy("what was copied")
    assert sys.getswitchinterval() == 0.001, "painting waits for threads that record"
    window.beside.open("add-source")
    dialog = window.findChild(AddSourceDialog)
    dialog.path.setText(source)
    dialog.accept()
    beat.timeout.connect(lambda: leave(window))
    beat.start(20)


def leave(window):
    page = window.case_page
    if not page.reading or (way == "viewing" and page.view.model().rowCount() == 0):
        return
    beat.stop()
    if way == "quitting":
        application.quit()
        return
    page.open_viewer(1)
    window.close()


QTimer.singleShot(0, begin)
sys.exit(run(case))
"""


@pytest.mark.parametrize("way", ["viewing", "quitting"])
def test_it_ends_well(way: str, tmp_path: Path) -> None:
    from app.case.casefile import Case

    seized = tmp_path / "seized"
    seized.mkdir()
    noise = np.random.default_rng(1)
    for number in range(60):
        cv2.imwrite(str(seized / f"{number}.png"), noise.integers(0, 255, (300, 400, 3), np.uint8))
    with Case.create(tmp_path / "one", "T-1") as case:
        folder = case.folder
    words = [sys.executable, "-c", PROGRAM, str(folder), str(seized), way]
    homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", OVERRIDE), str(tmp_path))
    done = subprocess.run(
        words, cwd=ROOT, env={**os.environ, **homes}, timeout=120, check=False, capture_output=True, text=True
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 0, done.stderr
    with Case.open(folder) as case:  # nobody holds it any more
        assert case.info.reference == "T-1"
