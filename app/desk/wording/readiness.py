"""Whether a package can be written as it is wanted, in sentences, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app import sqlite
from app.case.export.precheck import Finding
from app.case.queries import objects
from app.case.queries.chosen_media import Chosen
from app.case.values.schemes import Scheme
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.jobs import precheck
from app.jobs.handover import Known

_ONE = {
    "G01": QT_TRANSLATE_NOOP("Readiness", "1 medium has no category yet; it goes into the package without one."),
    "G02": QT_TRANSLATE_NOOP(
        "Readiness", "The source of 1 medium isn't there; connect it, or leave out what can't be read: {1}"
    ),
    "G03": QT_TRANSLATE_NOOP("Readiness", "A hash set puts 1 medium into another category than you did."),
    "G04": QT_TRANSLATE_NOOP("Readiness", "1 clue was only offered by the machine; accept or refute it first."),
    "G05": QT_TRANSLATE_NOOP("Readiness", "1 clue was refuted; it goes along as such, with the reason."),
    "G06": QT_TRANSLATE_NOOP("Readiness", "1 object isn't sanitised and approved; its picture stays here."),
    "G07": QT_TRANSLATE_NOOP("Readiness", "1 conflict with another officer's work is open; resolve it first."),
    "G08": QT_TRANSLATE_NOOP("Readiness", "The central database has 1 medium already."),
    "G09": QT_TRANSLATE_NOOP("Readiness", "1 object goes along with all that is said of it; sanitised pictures: {2}."),
    "G10": QT_TRANSLATE_NOOP("Readiness", "1 face that an officer drew or judged goes along, without any vector."),
}
_SEVERAL = {
    "G01": QT_TRANSLATE_NOOP("Readiness", "{0} media have no category yet; they go into the package without one."),
    "G02": QT_TRANSLATE_NOOP(
        "Readiness", "The sources of {0} media aren't there; connect them, or leave out what can't be read: {1}"
    ),
    "G03": QT_TRANSLATE_NOOP("Readiness", "Hash sets put {0} media into another category than you did."),
    "G04": QT_TRANSLATE_NOOP("Readiness", "{0} clues were only offered by the machine; accept or refute them first."),
    "G05": QT_TRANSLATE_NOOP("Readiness", "{0} clues were refuted; they go along as such, with the reason."),
    "G06": QT_TRANSLATE_NOOP("Readiness", "{0} objects aren't sanitised and approved; their pictures stay here."),
    "G07": QT_TRANSLATE_NOOP("Readiness", "{0} conflicts with another officer's work are open; resolve them first."),
    "G08": QT_TRANSLATE_NOOP("Readiness", "The central database has {0} media already."),
    "G09": QT_TRANSLATE_NOOP(
        "Readiness", "{0} objects go along with all that is said of them; sanitised pictures: {2}."
    ),
    "G10": QT_TRANSLATE_NOOP("Readiness", "{0} faces that officers drew or judged go along, without any vector."),
}
_MOST_PLACES = 3


@dataclass(frozen=True)
class Told:
    """A finding in words. `refuses`: nothing is written unless the officer accepts it; `media`: what it is about."""

    code: str
    sentence: str
    refuses: bool
    media: tuple[int, ...]


@dataclass(frozen=True)
class Readiness:
    """`facts` and `warnings` are sentences; `possible` says whether there is anything to export; `findings`: what is
    to be looked at before."""

    possible: bool
    facts: tuple[str, ...]
    warnings: tuple[str, ...]
    findings: tuple[Told, ...] = ()


def look(
    reader: sqlite.Connection,
    scheme: Scheme,
    chosen: Chosen,
    profile: str,
    known: str = Known.SEND,
    central_sets: tuple[str, ...] = (),
    *,
    leave_out_missing: bool = False,
) -> Readiness:
    """Look at what is chosen, and whether the sources are where they were."""
    found = precheck.look(
        reader,
        scheme.id,
        chosen,
        profile,
        known=known,
        central_sets=central_sets,
        leave_out_missing=leave_out_missing,
    )
    if not found.media:
        return Readiness(False, (), (_tr("There are no media in this choice; add some to the series first."),))
    findings = tuple(Told(each.code, _sentence(each), each.refuses, each.media) for each in found.findings)
    return Readiness(
        True,
        (f"{lead_words.media(found.media)}, {words.size(found.size)}",),
        tuple(each.sentence for each in findings),
        findings,
    )


def of_objects(reader: sqlite.Connection, series: tuple[int, ...]) -> Readiness:
    """Look at the objects of these series, or of the whole case, that may leave."""
    count = sum(len(objects.approved(reader, series=each)) for each in series or (None,))
    if not count:
        return Readiness(False, (), (_tr("No object of this choice was sanitised and approved yet."),))
    counted = _tr("1 object") if count == 1 else _tr("{0} objects").format(whole(count))
    return Readiness(True, (counted,), ())


def _sentence(finding: Finding) -> str:
    text = (_ONE if finding.count == 1 else _SEVERAL)[finding.code]
    places = ", ".join(one_line(place, 200) for place in finding.places[:_MOST_PLACES])
    more = ", …" if len(finding.places) > _MOST_PLACES else ""
    return _tr(str(text)).format(whole(finding.count), places + more, whole(finding.more))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Readiness", text)
