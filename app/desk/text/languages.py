"""The languages in which the window speaks, and how it is made to speak one of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

AS_SYSTEM = ""
ENGLISH = "en"
TRANSLATED = ("de", "fr")
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "fr": "Français"}
"""Each by the name that its speakers give it, whatever the window speaks."""
FOLDER = Path(__file__).resolve().parents[3] / "resources" / "translations"


def chosen(setting: str) -> str:
    """The language that a setting means; `AS_SYSTEM` is the first that the system prefers and that is known here."""
    if setting in LANGUAGES:
        return setting
    preferred = (each.replace("_", "-").partition("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in preferred if each in LANGUAGES), ENGLISH)


def speak(application: QCoreApplication, setting: str) -> str:
    """Let all that is made from now on speak this language, and write dates and numbers in its way; gives its code.

    What stands in the window already keeps its words.
    """
    language = chosen(setting)
    for before in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(before)
        before.setParent(None)
    QLocale.setDefault(_locale(language))
    if language in TRANSLATED:
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for folder, name in ((qt, "qtbase"), (FOLDER, "sightline")):
            translator = QTranslator(application)
            if translator.load(f"{name}_{language}.qm", str(folder)):
                QCoreApplication.installTranslator(translator)
    return language


def _locale(language: str) -> QLocale:
    """The system's own where it speaks this language, so that its country's habits hold."""
    system, plain = QLocale.system(), QLocale(language)
    return system if system.language() == plain.language() else plain
