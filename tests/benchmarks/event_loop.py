"""Time that passes in the window's thread."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def until(application: QApplication, reached: Callable[[], bool], seconds: float = 30) -> None:
    end = time.perf_counter() + seconds
    while True:
        application.processEvents()
        if reached():
            return
        time.sleep(0.0005)  # as an event loop does that waits; a busy one would keep the loader's threads from running
        if time.perf_counter() > end:
            raise TimeoutError("the gallery did not get there")
