"""What the facets' threads have found is told in the window's thread, and no more once the case is being closed."""

from pytestqt.qtbot import QtBot

from app.case.queries.card_filter import CardFilter, Facet
from app.case.trail.changed import Changed, Touched
from app.desk.work.facets import Facets
from app.desk.work.workbench import Workbench
from tests.widgets.conftest import bench, desk

__all__ = ["bench", "desk"]


def test_what_a_thread_had_found_before_it_was_closed_is_told_no_more(bench: Workbench, qtbot: QtBot) -> None:
    """Whoever listens may be closed already: the panel of facets began a timer that nobody stopped."""
    facets = Facets(bench)
    with qtbot.waitSignal(facets.ready):
        pass
    told: list[str] = []
    facets.ready.connect(lambda: told.append("ready"))
    facets.followed.connect(lambda _: told.append("followed"))
    facets.counted.connect(lambda *_: told.append("counted"))
    changed = Changed(frozenset({Touched.TAGS}))

    bench.changed.emit(changed)
    facets.count(CardFilter(), [Facet.KIND])
    qtbot.waitUntil(lambda: told == ["followed", "counted"])

    told.clear()
    bench.changed.emit(changed)
    facets.count(CardFilter(), [Facet.KIND])
    facets.listed(CardFilter())  # the thread has done all of it; this one has heard nothing yet
    facets.close()
    qtbot.wait(20)
    assert told == []
