"""The dialog that checks packages: what it asks, what it shows, and that the form of an export says how it goes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.desk.work.services import Services, ToCheck
from app.desk.work.workbench import Workbench
from app.exchange.packages.verify import Verification
from app.exchange.problems import error, warning
from app.exchange.signatures.signature import Statement
from tests.app.case.trail.trails import KEY
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.exchange.export_dialog import ExportDialog
from widgets.exchange.package_check_dialog import PackageCheckDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

SAID = Statement("ab" * 64, "1.1", "id", "2024-1", 3, "", "4:" + "c" * 64, "hash-only", "now", "A. Berg", (), "key")
RECIPIENT = "age1wr8t9axyuanskcsmt3ktq3h6g6ygep6adtqpntyfhdwl2d0m0yeqx4g836"


class Checks:
    """Finds what it was told to."""

    def __init__(self) -> None:
        self.asked: list[ToCheck] = []
        self.found: Verification | None = None

    def services(self) -> Services:
        def check(case: Any, wanted: ToCheck, tell: Any, stopped: Any) -> Verification | None:
            self.asked.append(wanted)
            tell((1, 2))
            return self.found

        return replace(FakeJobs().services(), check_package=check)


@pytest.fixture
def checks() -> Checks:
    return Checks()


@pytest.fixture
def dialog(checks: Checks, dressed: object, qtbot: QtBot) -> PackageCheckDialog:
    dialog = PackageCheckDialog(checks.services())
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    return dialog


def test_it_says_who_signed_and_what(dialog: PackageCheckDialog, checks: Checks, qtbot: QtBot) -> None:
    checks.found = Verification(True, "aaaa bbbb", (), "C. Lund", SAID)
    dialog.package.line.setText("somewhere.bag")
    dialog.identity.line.setText("mine.key")
    dialog.passphrase.line.setText("four words")
    dialog.key.line.setText("lund.pub")
    dialog.start()
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert checks.asked == [ToCheck(Path("somewhere.bag"), Path("mine.key"), "four words", "lund.pub")]
    assert dialog.outcome.text() == "The package is valid."
    assert "C. Lund" in dialog.facts.text()
    assert "aaaa bbbb" in dialog.facts.text()
    assert "Case 2024-1, package 3, now, by A. Berg" in dialog.facts.text()
    assert not dialog.list.isVisible()


def test_every_problem_is_listed_with_its_code(dialog: PackageCheckDialog, checks: Checks, qtbot: QtBot) -> None:
    checks.found = Verification(False, None, (error("B06", "data/x", "It was changed."), warning("S08", "", "Who?")))
    dialog.package.line.setText("somewhere.bag")
    dialog.start()
    qtbot.waitUntil(dialog.list.isVisible)
    assert "not valid" in dialog.outcome.text()
    assert "No signature" in dialog.facts.text()
    rows = [dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount())]
    assert [[row.text(column) for column in range(3)] for row in rows if row] == [
        ["B06  error", "data/x", "It was changed."],
        ["S08  warning", "", "Who?"],
    ]


def test_what_only_lacks_its_key_is_not_called_broken(dialog: PackageCheckDialog, checks: Checks, qtbot: QtBot) -> None:
    closed = error("Z01", "a.age", "It is sealed.")
    checks.found = Verification(False, None, (warning("V04", "more", "Who?"), closed), sealed=True)
    dialog.package.line.setText("somewhere.sealed")
    dialog.start()
    qtbot.waitUntil(dialog.list.isVisible)
    assert dialog.outcome.text().startswith("The package was not opened: it is sealed.")
    assert "once it is opened" in dialog.facts.text()
    assert dialog.list.topLevelItemCount() == 2

    checks.found = Verification(False, None, (error("V03", "a.age", "It was changed."), closed), sealed=True)
    dialog.start()
    qtbot.waitUntil(lambda: "not valid" in dialog.outcome.text())
    assert "No signature" in dialog.facts.text()


def test_without_a_package_nothing_is_checked(dialog: PackageCheckDialog, checks: Checks) -> None:
    dialog.start()
    assert "Choose the package" in dialog.notice.text()
    assert checks.asked == []


def test_the_passphrase_is_forgotten_when_it_closes(dialog: PackageCheckDialog) -> None:
    dialog.passphrase.line.setText("four words")
    dialog.close()
    assert dialog.passphrase.secret == ""


def test_a_real_check_notes_itself_and_refuses_in_a_sentence(
    bench: Workbench, dressed: object, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PackageCheckDialog(FakeJobs().services(), bench.case)
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    dialog.package.line.setText(str(tmp_path / "none.bag"))
    dialog.start()
    qtbot.waitUntil(dialog.list.isVisible)
    assert "not valid" in dialog.outcome.text()
    actions = [row[0] for row in bench.case.reader().execute("SELECT action FROM audit")]
    assert actions.count("verify package") == 1
    dialog.key.line.setText("no key")
    dialog.start()
    qtbot.waitUntil(lambda: "no public key" in dialog.notice.text())


def exporting(bench: Workbench, jobs: FakeJobs, qtbot: QtBot, **services: Any) -> ExportDialog:
    dialog = ExportDialog(bench, replace(jobs.services(), **services))
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    dialog.choice.whole_case.setChecked(True)
    qtbot.waitUntil(dialog.export_button.isEnabled)
    return dialog


def test_an_export_is_signed_by_default_where_there_is_a_key(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    jobs, signer = FakeJobs(), KEY
    jobs.go_on.set()
    dialog = exporting(bench, jobs, qtbot, may_sign=lambda: True, officer_key=lambda: (signer, ""))
    assert dialog.sending.sign.isChecked()
    dialog.sending.seal_to.setText(f"{RECIPIENT}, {RECIPIENT}")
    dialog.sending.volumes.setCurrentIndex(1)
    dialog.write()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    (wanted,) = jobs.exported
    assert (wanted.signer, wanted.recipients, wanted.volume_size) == (signer, (RECIPIENT,), 700_000_000)


def test_a_key_that_cannot_be_had_or_a_wrong_recipient_stops_an_export(
    bench: Workbench, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(1)
    jobs = FakeJobs()
    dialog = exporting(bench, jobs, qtbot, may_sign=lambda: True, officer_key=lambda: (None, "The key is locked."))
    dialog.write()
    assert dialog.notice.text() == "The key is locked."
    dialog.sending.sign.setChecked(False)
    dialog.sending.seal_to.setText("age1nobody")
    dialog.write()
    assert "no recipient" in dialog.notice.text()
    assert jobs.exported == []


def test_without_a_key_it_cannot_be_signed(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    dialog = exporting(bench, FakeJobs(), qtbot)
    assert not dialog.sending.sign.isEnabled()
    assert not dialog.sending.sign.isChecked()
