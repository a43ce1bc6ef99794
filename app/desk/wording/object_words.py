"""States of objects, warnings and verdicts on tips, in words for people."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_STATES = {
    "draft": QT_TRANSLATE_NOOP("ObjectWords", "Draft"),
    "sanitised": QT_TRANSLATE_NOOP("ObjectWords", "Sanitised, waits for a second look"),
    "approved": QT_TRANSLATE_NOOP("ObjectWords", "Approved"),
    "published": QT_TRANSLATE_NOOP("ObjectWords", "Published"),
    "tip": QT_TRANSLATE_NOOP("ObjectWords", "Tips came"),
    "identified_located": QT_TRANSLATE_NOOP("ObjectWords", "Identified, place known"),
    "identified_ubiquitous": QT_TRANSLATE_NOOP("ObjectWords", "Identified, found everywhere"),
    "closed": QT_TRANSLATE_NOOP("ObjectWords", "Closed"),
}
_WARNINGS = {
    "edge": QT_TRANSLATE_NOOP(
        "ObjectWords",
        "The outline reaches the edge of the rectangle: look along this edge whether anything of a person is left.",
    ),
    "machine": QT_TRANSLATE_NOOP(
        "ObjectWords",
        "A machine drew the outline: follow it all around and look whether anything but the object is inside.",
    ),
    "inset": QT_TRANSLATE_NOOP(
        "ObjectWords",
        "Few pixels are taken off inside the outline: colours of what is masked may have bled into the object's rim.",
    ),
    "nothing_masked": QT_TRANSLATE_NOOP(
        "ObjectWords", "Nearly the whole rectangle is kept: look whether there is anything in it but the object."
    ),
}
_VERDICTS = {
    "open": QT_TRANSLATE_NOOP("ObjectWords", "Not judged"),
    "right": QT_TRANSLATE_NOOP("ObjectWords", "Right"),
    "wrong": QT_TRANSLATE_NOOP("ObjectWords", "Wrong"),
    "unclear": QT_TRANSLATE_NOOP("ObjectWords", "Unclear"),
}


def state(key: str) -> str:
    """Of `app.case.values.object_states.STATES`."""
    return _tr(_STATES[key])


def warning(key: str) -> str:
    """Of `analysis.objects.object_steps.WARNINGS`, as a sentence."""
    return _tr(_WARNINGS[key])


def verdict(key: str) -> str:
    """Of `app.case.values.object_states.TIP_VERDICTS`."""
    return _tr(_VERDICTS[key])


def _tr(text: object) -> str:
    return QCoreApplication.translate("ObjectWords", str(text))
