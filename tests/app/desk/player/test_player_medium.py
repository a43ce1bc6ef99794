"""The thread serves what is shown, one after the other, and ends when it is closed."""

from __future__ import annotations

import queue
import threading

from app.desk.player.player_medium import ShownMedium


class Served:
    """A thread that tells what it serves, and waits for another."""

    def __init__(self) -> None:
        self.media: queue.Queue[int] = queue.Queue()
        self.shown = ShownMedium(self._work, "a test's medium")

    def _work(self) -> None:
        for medium in self.shown.each():
            self.media.put(medium)
            self.shown.wait_for_another(medium)


def threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "a test's medium"]


def test_media_are_served_one_after_the_other() -> None:
    served = Served()
    for medium in (3, 5, 3):
        served.shown.show(medium)
        assert served.media.get(timeout=10) == medium
        assert served.shown.shows(medium)
        assert not served.shown.shows(medium + 1)
    served.shown.show(None)
    assert not served.shown.any
    served.shown.close()
    assert served.media.empty()


def test_the_thread_begins_with_the_first_medium_and_has_ended_when_it_is_closed() -> None:
    served = Served()
    served.shown.show(None)
    assert not threads()
    served.shown.show(1)
    assert len(threads()) == 1
    served.shown.close()
    assert not threads()


def test_who_holds_the_lock_may_show_another() -> None:
    served = Served()
    served.shown.show(1)
    with served.shown.lock:
        served.shown.show(2)
        assert served.shown.shows(2)
    while served.media.get(timeout=10) != 2:
        pass
    served.shown.close()


def test_nothing_is_served_once_it_is_closed() -> None:
    served = Served()
    served.shown.close()
    served.shown.show(1)
    assert not served.shown.any
    assert not threads()
