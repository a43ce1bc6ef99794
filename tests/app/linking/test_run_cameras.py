"""Links by camera in a case: from scratch, in pieces, in any order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.linking.origin.cameras import KIND
from app.linking.run import link_case
from tests.app.linking.casebook import Casebook, Medium

EXHIBITS = ("A", "B", "C", "D")
Links = set[tuple[str, str, str, str, float, int | None, str]]


@dataclass(frozen=True)
class Shot:
    """A medium and where else it lies: letters of exhibits."""

    name: str
    exhibits: str
    serial: str | None = None
    software: str | None = None
    minutes: int = 0
    kind: str = "picture"


@pytest.fixture
def casebook(tmp_path: Path) -> Iterator[Casebook]:
    book = Casebook(tmp_path / "case.db")
    yield book
    book.close()


def fill(book: Casebook, shots: Sequence[Shot], exhibits: Sequence[str] = EXHIBITS) -> None:
    for exhibit in exhibits:
        book.db.execute("INSERT OR IGNORE INTO exhibit (number) VALUES (?)", (f"X{exhibit}",))
        book.db.execute(
            "INSERT OR IGNORE INTO source (exhibit, path, kind, added_at) "
            "VALUES ((SELECT id FROM exhibit WHERE number = ?), ?, 'folder', '')",
            (f"X{exhibit}", f"/x/{exhibit}"),
        )
    for shot in shots:
        taken = f"2019-05-03T{12 + shot.minutes // 60:02d}:{shot.minutes % 60:02d}:00"
        medium = Medium(shot.name, (), shot.kind, at=(), camera=("NIKON", "D70", shot.serial), taken=taken)
        number = book.add(medium)
        book.db.execute("UPDATE medium SET software = ? WHERE id = ?", (shot.software, number))
        book.db.execute("DELETE FROM occurrence WHERE medium = ?", (number,))
        for exhibit in shot.exhibits:
            lie(book, shot.name, exhibit)


def lie(book: Casebook, name: str, exhibit: str) -> None:
    book.db.execute(
        "INSERT INTO occurrence (source, path, size, state, medium) "
        "VALUES ((SELECT id FROM source WHERE path = ?), ?, 1, 'read', ?)",
        (f"/x/{exhibit}", f"DCIM/{name}", book.ids[name]),
    )


def link(book: Casebook) -> None:
    assert link_case(book.write, book.reader).complete


def pairs(book: Casebook) -> set[tuple[str, str]]:
    return {(one, other) for one, other, kind, *_ in book.links() if kind == KIND}


def test_a_body_in_two_exhibits_is_a_link_between_a_picture_and_a_video(casebook: Casebook) -> None:
    fill(casebook, [Shot("a", "A", "2001738"), Shot("b", "B", "2001738", kind="video"), Shot("c", "B", "2001739")])
    link(casebook)
    ((one, other, kind, method, score, offset, detail),) = casebook.links()
    assert (one, other, kind, method, score, offset) == ("a", "b", "camera", "serial number", 0.9, None)
    assert "“2001738”" in detail


def test_an_older_medium_takes_the_link_over(casebook: Casebook) -> None:
    fill(casebook, [Shot("late", "A", "2001738", minutes=9), Shot("b", "B", "2001738")])
    link(casebook)
    fill(casebook, [Shot("early", "A", "2001738", minutes=1)])
    link(casebook)
    assert pairs(casebook) == {("b", "early")}


def test_what_the_officer_judged_stays(casebook: Casebook) -> None:
    fill(casebook, [Shot("late", "A", "2001738", minutes=9), Shot("b", "B", "2001738")])
    link(casebook)
    casebook.judge("late", "b", KIND, "confirmed")
    fill(casebook, [Shot("early", "A", "2001738", minutes=1)])
    link(casebook)
    assert pairs(casebook) == {("b", "early"), ("b", "late")}


def test_a_known_file_in_another_place_changes_what_is_crossed(casebook: Casebook) -> None:
    fill(casebook, [Shot("a", "A", "2001738"), Shot("b", "B", "2001738")])
    link(casebook)
    assert pairs(casebook) == {("a", "b")}
    lie(casebook, "a", "B")
    link(casebook)
    assert pairs(casebook) == set()


def test_a_phones_own_pictures_are_no_links(casebook: Casebook) -> None:
    fill(casebook, [Shot(f"p{n}", "A", "2001738", minutes=n % 600) for n in range(300)] + [Shot("b", "B", "2001738")])
    link(casebook)
    assert len(casebook.links()) == 1


SHOTS = st.lists(
    st.builds(
        Shot,
        st.uuids().map(str),
        st.sets(st.sampled_from(EXHIBITS), min_size=1, max_size=2).map(lambda chosen: "".join(sorted(chosen))),
        st.sampled_from([None, "2001738", "4400121", "0000000"]),
        st.sampled_from([None, "v1", "v2"]),
        st.integers(0, 300),
        st.sampled_from(["picture", "video"]),
    ),
    min_size=2,
    max_size=14,
    unique_by=lambda shot: shot.name,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shots=SHOTS, data=st.data())
def test_pieces_and_order_make_no_difference(
    tmp_path_factory: pytest.TempPathFactory, shots: list[Shot], data: st.DataObject
) -> None:
    def run(pieces: Sequence[Sequence[Shot]], exhibits: Sequence[str]) -> Links:
        book = Casebook(tmp_path_factory.mktemp("book") / "case.db")
        try:
            for piece in pieces:
                fill(book, piece, exhibits)
                link(book)
            return book.links()
        finally:
            book.close()

    at = data.draw(st.integers(0, len(shots)))
    shuffled = data.draw(st.permutations(shots))
    exhibits = data.draw(st.permutations(EXHIBITS))
    assert run([shuffled[:at], shuffled[at:]], exhibits) == run([shots], EXHIBITS)
