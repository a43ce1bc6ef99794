"""How commands open a case that they change: with the officer's key, so that its audit trail is signed, and after a
backup where one is due and a sweep of its packages."""

from __future__ import annotations

from pathlib import Path

from app.case.audit import now
from app.case.casefile import Case
from app.case.connection import Damaged
from app.cli.output import Output
from app.errors import UserError
from app.jobs.keeper import back_up_if_due
from app.jobs.sweeping import sweep_leftovers
from app.keys.officer import working_key


def open_case(path: Path, output: Output) -> Case:
    """The case, open for writing; see `Case.open`. Raises Damaged if the backup finds it so."""
    signer, unsigned = working_key(now())
    case = Case.open(path, signer=signer, unsigned=unsigned)
    try:
        sweep_leftovers(case, case.folder / "packages")
        back_up_if_due(case)
    except Damaged:
        case.close()
        raise
    except UserError as error:
        output.say(str(error))
    except BaseException:
        case.close()
        raise
    return case
