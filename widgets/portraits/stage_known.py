"""Known hashes: the sets of a workstation, the import of one, and what they say of a case."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from app.case.casefile import Case
from app.case.queries import media
from app.case.queries.card_filter import CardFilter, Group, Review, Unit
from app.jobs.known import HashCheck
from app.known.hash_set import HashSet
from app.known.importing import Order
from app.known.library import CATALOGUE, Library
from app.known.record import Meaning
from widgets.known.hash_import_window import HashImportWindow
from widgets.known.hash_sets_window import HashSetsWindow
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene

_CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#Media"
_IMPORTED = "2026-03-02T09:40:00Z"
_LONGEST_SECONDS = 30.0
_ALERTS, _KNOWN, _ELSEWHERE = 6, 5, 40


def sets(desk: Desk) -> Scene:
    """What is on record of a set, and what came of a check, with what contradicts each other."""
    place = _place(desk)
    desk.case(_checked_case(desk, place))
    window = HashSetsWindow(Library(place / "known"), lambda: desk.window.workbench, desk.window)
    window.show()
    desk.settle()
    window.check()
    _wait(desk, lambda: not window.busy and window.outcome.isVisible())
    return Scene(window)


def files(desk: Desk) -> Scene:
    """What the files of a new set are."""
    return Scene(_importing(desk))


def meaning(desk: Desk) -> Scene:
    """What only the officer can say of it."""
    return Scene(_answered(desk))


def imported(desk: Desk) -> Scene:
    """What came of it."""
    window = _answered(desk)
    for box, means in zip(window.questions.category_boxes, (Meaning.KNOWN, Meaning.ALERT), strict=True):
        box.setCurrentIndex(box.findData(means))
    window.go_on()
    _wait(desk, lambda: window.made is not None)
    if (made := window.made) is not None:
        window.outcome.show_set(msgspec.structs.replace(made, imported_at=_IMPORTED))
    return Scene(window)


def in_gallery(desk: Desk) -> Scene:
    """Alerts first, what is known folded, and what sets say about the chosen medium."""
    place = _place(desk)
    page = desk.case(_checked_case(desk, place))
    page.back_to_gallery()
    page.filter_bar.set_filter(CardFilter(unit=Unit.MEDIUM, review=Review.ANY, group=Group.KNOWN))
    desk.settle()
    page.view.select_row(0)
    desk.settle()
    return Scene(desk.window, desk.window.protection)


def _importing(desk: Desk) -> HashImportWindow:
    place = _place(desk)
    desk.start_page()
    window = HashImportWindow(Library(place / "new"), None, desk.window)
    window.show()
    window.choose([place / "ProjectVIC-2026-03"])
    _wait(desk, lambda: not window.files.looking)
    window.files.list.show_paths([Path("/media/transfer/ProjectVIC-2026-03")])
    return window


def _answered(desk: Desk) -> HashImportWindow:
    window = _importing(desk)
    window.go_on()
    window.questions.name.setText("Project VIC")
    window.questions.version.setText("2026-03")
    window.questions.radios[Meaning.ALERT].setChecked(True)
    desk.settle()
    return window


def _wait(desk: Desk, until: Callable[[], bool]) -> None:
    start = time.monotonic()
    while not until() and time.monotonic() - start < _LONGEST_SECONDS:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    desk.settle()


def _place(desk: Desk) -> Path:
    """A folder with made-up sets of which some media of a small case are, and a library that has two of them."""
    place = desk.props.second.parent / "hash-sets"
    shutil.rmtree(place / "new", ignore_errors=True)
    if (place / "known").is_dir():
        return place
    with Case.open(desk.props.second, writable=False) as case:
        digests = _digests(case)
    parts = place / "ProjectVIC-2026-03"
    parts.mkdir(parents=True)
    alerts = [_record(md5, sha1, "Harbour", "true") for md5, sha1 in digests[:_ALERTS]]
    others = [_record(f"{number:032x}", f"{number:040x}", "", "false") for number in range(1, _ELSEWHERE)]
    others[-1]["Category"] = 0
    for number, records in enumerate((alerts, others), 1):
        _write(parts / f"part-{number}.json", records)
    office = [_record(md5, sha1, "", "false") | {"Category": 2} for md5, sha1 in digests[:2]]
    known = "".join(f"{sha1}\n" for _, sha1 in digests[_ALERTS : _ALERTS + _KNOWN])
    _write(place / "office.json", office)
    (place / "returned.txt").write_text(known)
    library = Library(place / "known")
    for order in (
        Order([parts], "Project VIC", Meaning.ALERT, "2026-03", codes={"0": Meaning.KNOWN, "1": Meaning.ALERT}),
        Order([place / "office.json"], "Our office", Meaning.ALERT, "12"),
        Order([place / "returned.txt"], "Returned devices", Meaning.KNOWN, "2025"),
    ):
        library.add(order, lambda _: None, lambda: False)
    _date(place / "known" / CATALOGUE, library.sets())
    return place


def _checked_case(desk: Desk, place: Path) -> Path:
    """A copy of the small case, looked up in the sets."""
    folder = place / desk.props.second.name
    if not folder.is_dir():
        shutil.copytree(desk.props.second, folder)
        with Case.open(folder) as case:
            HashCheck(case, Library(place / "known")).run()
    return folder


def _digests(case: Case) -> list[tuple[str, str]]:
    reader = case.reader()
    pictures = (media.get(reader, each) for each in media.select(reader, "kind = 'picture'"))
    return [(each.md5, each.sha1) for each in pictures]


def _record(md5: str, sha1: str, series: str, identified: str) -> dict[str, Any]:
    return {"Category": 1, "MD5": md5.upper(), "SHA1": sha1.upper(), "Series": series, "VictimIdentified": identified}


def _write(path: Path, records: list[dict[str, Any]]) -> None:
    path.write_text(json.dumps({"@odata.context": _CONTEXT, "value": records}), encoding="utf-8")


def _date(catalogue: Path, sets: list[HashSet]) -> None:
    """Let them have been imported at a time that is the same in each picture."""
    catalogue.write_bytes(msgspec.json.encode([msgspec.structs.replace(each, imported_at=_IMPORTED) for each in sets]))
