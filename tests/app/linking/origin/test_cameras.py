"""Links by camera, from statements alone; `test_run_cameras` has them in a case."""

from datetime import datetime, timedelta

from app.case.records.origin_records import Made
from app.linking.origin.cameras import BY_MOMENT, BY_SERIAL, CameraLink, camera_links

NOON = datetime(2019, 5, 3, 12)


def made(
    medium: int, exhibit: str, name: str = "", *, minutes: float = 0, said: str = "2001738", folder: str = ""
) -> Made:
    name = name or f"P{medium}.JPG"
    taken = (NOON + timedelta(minutes=minutes)).isoformat()
    path = f"{folder}/{name}" if folder else name
    return Made("NIKON", "D70", said, taken, bytes([medium]), medium, exhibit, f"/e/{exhibit}", path, path)


def by_serial(*media: Made) -> list[CameraLink]:
    return list(camera_links(_ordered(media), []).links)


def by_moment(*media: Made) -> list[CameraLink]:
    return list(camera_links([], _ordered(media)).links)


def _ordered(media: tuple[Made, ...]) -> list[Made]:
    return sorted(media, key=lambda each: (each.said, each.taken, each.sha256, each.exhibit, each.path))


def test_two_exhibits_with_one_body_are_linked_once_with_its_number() -> None:
    (link,) = by_serial(*(made(n, "A", minutes=n) for n in range(1, 9)), *(made(n, "B", minutes=n) for n in (20, 21)))
    assert (link.first, link.second, link.method) == (1, 20, BY_SERIAL)
    for words in ("2001738", "NIKON D70", "exhibit A", "exhibit B"):
        assert words in link.detail


def test_each_further_place_costs_one_link() -> None:
    media = [made(n, f"E{n:02d}", minutes=n) for n in range(1, 40)]
    assert [(link.first, link.second) for link in by_serial(*media)] == [(1, n) for n in range(2, 40)]


def test_a_phones_own_folders_are_one_place_and_others_are_not() -> None:
    own = [made(1, "A", folder="100NIKON"), made(2, "A", folder="101NIKON"), made(3, "A", folder="2019-05-03")]
    assert by_serial(*own) == []
    (link,) = by_serial(*own, made(4, "A", folder="Downloads"))
    assert (link.first, link.second) == (1, 4)
    assert "Downloads" in link.detail


def test_places_that_hold_the_same_file_are_one() -> None:
    assert by_serial(made(1, "A"), made(1, "B"), made(2, "B", minutes=1)) == []


def test_other_bodies_and_placeholders_are_not_linked() -> None:
    assert by_serial(made(1, "A"), made(2, "B", said="2001739")) == []
    assert by_serial(made(1, "A", said="0000000"), made(2, "B", said="0000000")) == []


def test_a_rare_camera_at_one_time_is_linked() -> None:
    (link,) = by_moment(
        made(1, "A", said="v1.02"), made(2, "A", minutes=50, said="v1.02"), made(3, "B", minutes=60, said="v1.02")
    )
    assert (link.first, link.second, link.method) == (2, 3, BY_MOMENT)
    assert "v1.02" in link.detail
    assert "2019-05-03 12:50:00" in link.detail


def test_continuing_file_numbers_are_linked_and_said() -> None:
    one = made(1, "A", "DSC_0123.JPG", said="v1")
    (link,) = by_moment(one, made(2, "B", "DSC_0125.JPG", minutes=300, said="v1"))
    assert "DSC_0123.JPG" in link.detail
    assert "DSC_0125.JPG" in link.detail
    assert by_moment(one, made(2, "B", "DSC_0193.JPG", minutes=300, said="v1")) == []
    assert by_moment(one, made(2, "B", "IMG_0125.JPG", minutes=300, said="v1")) == []
    assert by_moment(one, made(2, "B", "DSC_0120.JPG", minutes=300, said="v1")) == []
    assert by_moment(one, made(2, "B", "DSC_0125.JPG", minutes=30_000, said="v1")) == []


def test_a_common_camera_is_not_linked() -> None:
    assert by_moment(*(made(n, f"E{n}", said="17.4.1") for n in range(1, 6))) == []


def test_clocks_that_were_never_set_tell_nothing() -> None:
    unset = [Made("A", "B", "v", "2000-01-01T00:00:10", bytes([n]), n, f"E{n}", "/s", "x.jpg", "x.jpg") for n in (1, 2)]
    assert by_moment(*unset) == []
