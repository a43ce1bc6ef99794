from pathlib import Path

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import selection
from tests.widgets.desk_case import DeskCase


def test_several_media_are_counted_by_what_they_share(tmp_path: Path) -> None:
    with Case.create(tmp_path / "one", "T-1") as case:
        desk = DeskCase(case)
        for medium in range(1, 604):
            desk_kind = "video" if medium > 600 else "picture"
            case_make = ("Canon", "Canon EOS 70D") if medium % 2 else (None, "Pixel 3")
            desk.add(
                medium, kind=desk_kind, make=case_make[0], model=case_make[1], taken=f"2019-07-{medium % 28 + 1:02}"
            )
        case.perform(Decide((1, 2, 3), category=1, add_tags=("boat",)))
        case.perform(CreateSeries("Harbour", (1,)))
        found = selection.common(case.reader(), range(1, 604))
    assert found.count == 603
    assert found.size == 603 * 2_412_345
    assert found.kinds == {"picture": 600, "video": 3}
    assert found.categories == {None: 600, 1: 3}
    assert found.cameras == {"Canon EOS 70D": 302, "Pixel 3": 301}
    assert (found.first_taken, found.last_taken) == ("2019-07-01", "2019-07-28")
    assert found.tags == {"boat": 3}
    assert found.series == {"S-0001": 1}
