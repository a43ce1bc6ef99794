import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.exif import maker_notes, parse_offset, parse_time, read_exif, read_exif_block
from analysis.facts import Capture, Tag
from tests.analysis.samples import ascii_value, ratios, saved, scene, tiff_block

_ORIGINAL = {0x9003: ascii_value("2019:07:24 11:25:57")}
_BERLIN = {
    1: ascii_value("N"),
    2: ratios((52, 1), (31, 1), (1200, 100)),
    3: ascii_value("E"),
    4: ratios((13, 1), (24, 1), (0, 1)),
    5: (1, 1, b"\0"),
    6: ratios((345, 10)),
}


def _capture(entries: dict, gps: dict | None = None, order: str = "<") -> Capture:
    return read_exif_block(tiff_block(entries, order, gps)).capture


def test_who_when_and_where() -> None:
    entries = {
        0x010F: ascii_value("Maker "),
        0x0110: ascii_value("Model 7"),
        0x0131: ascii_value("1.2"),
        **_ORIGINAL,
        0x9011: ascii_value("+02:00"),
        0x9291: ascii_value("05"),
        0xA431: ascii_value("SN-1"),
    }
    capture = _capture(entries, _BERLIN)
    assert (capture.make, capture.model, capture.software, capture.serial) == ("Maker", "Model 7", "1.2", "SN-1")
    assert (capture.taken, capture.zone_minutes, capture.zone_source) == (
        "2019-07-24T11:25:57.050",
        120,
        "exif offset",
    )
    assert (capture.latitude, capture.longitude) == pytest.approx((52.52, 13.4))
    assert capture.altitude == 34.5


def test_southern_western_and_below_the_sea_in_the_other_byte_order() -> None:
    gps = {
        1: ascii_value("S"),
        2: ratios((33, 1), (30, 1), (0, 1), order=">"),
        3: ascii_value("W"),
        4: ratios((70, 1), (15, 1), (0, 1), order=">"),
        5: (1, 1, b"\1"),
        6: ratios((12, 1), order=">"),
    }
    capture = _capture({}, gps, ">")
    assert (capture.latitude, capture.longitude, capture.altitude) == (-33.5, -70.25, -12.0)


@pytest.mark.parametrize(
    "spoiled",
    [
        {2: ratios((0, 0), (0, 0), (0, 0))},
        {2: ratios((91, 1), (0, 1), (0, 1))},
        {4: ratios((180, 1), (1, 1), (0, 1))},
        {1: ascii_value("X")},
        {2: ratios((0, 1), (0, 1), (0, 1)), 4: ratios((0, 1), (0, 1), (0, 1))},
    ],
    ids=["0/0", "beyond the pole", "beyond the date line", "no such reference", "null island"],
)
def test_positions_that_are_none(spoiled: dict) -> None:
    capture = _capture({}, {**_BERLIN, **spoiled})
    assert (capture.latitude, capture.longitude, capture.altitude) == (None, None, None)


def test_a_time_without_a_zone_stays_without_one() -> None:
    capture = _capture(_ORIGINAL)
    assert (capture.taken, capture.zone_minutes, capture.zone_source) == ("2019-07-24T11:25:57", None, "")


@pytest.mark.parametrize(
    ("hours", "minutes", "zone"),
    [(8, 25, 180), (11, 25, 0), (5, 40, 345), (5, 55, 330), (8, 41, None), (8, 10, None)],
)
def test_the_zone_follows_from_satellite_time_only_where_it_fits_one_in_use(
    hours: int, minutes: int, zone: int | None
) -> None:
    gps = {7: ratios((hours, 1), (minutes, 1), (40, 1)), 0x1D: ascii_value("2019:07:24")}
    capture = _capture(_ORIGINAL, gps)
    assert capture.zone_minutes == zone
    assert capture.zone_source == ("" if zone is None else "gps time")


def test_later_times_stand_in_for_the_original() -> None:
    assert _capture({0x0132: ascii_value("2020:01:01 00:00:00")}).taken == "2020-01-01T00:00:00"
    both = {0x0132: ascii_value("2020:01:01 00:00:00"), 0x9004: ascii_value("2019:01:01 00:00:00")}
    assert _capture(both).taken == "2019-01-01T00:00:00"
    assert _capture({**both, 0x9003: ascii_value("0000:00:00 00:00:00")}).taken == "2019-01-01T00:00:00"


def test_every_tag_is_kept_as_found() -> None:
    exif = read_exif_block(tiff_block({0x010F: ascii_value("Maker "), 0x0112: (3, 1, b"\6\0")}))
    assert Tag("Image", "Make", "Maker ") in exif.tags
    assert exif.orientation == 6


def test_exif_inside_a_jpeg() -> None:
    content = saved(scene(), "JPEG", exif=b"Exif\0\0" + tiff_block(_ORIGINAL))
    assert read_exif(io.BytesIO(content)).capture.taken == "2019-07-24T11:25:57"


def test_damage_is_told_and_what_was_read_before_it_is_kept() -> None:
    block = bytearray(tiff_block({0x010F: ascii_value("Maker"), 0x0110: ascii_value("Model")}))
    at = block.index(struct.pack("<HHI", 0x0110, 2, 6))
    block[at + 2 : at + 4] = struct.pack("<H", 12)  # a double, whose bytes are no double
    block[at + 8 : at + 12] = struct.pack("<I", 2**31)
    exif = read_exif_block(bytes(block))
    assert exif.capture.make == "Maker"


def test_directories_that_ask_for_millions_of_reads_end_soon() -> None:
    entry = struct.pack("<HHII", 0xC000, 3, 999, 8)
    block = b"II*\0\x08\0\0\0" + struct.pack("<H", 60_000) + entry * 60_000
    exif = read_exif_block(block)
    assert any(tag.group == "Sightline" and tag.value.startswith("damaged") for tag in exif.tags)


def _with_notes(make: str, notes: bytes) -> io.BytesIO:
    return io.BytesIO(tiff_block({0x010F: ascii_value(make), 0x927C: (7, len(notes), notes)}))


def test_maker_notes_are_a_second_step_and_tell_a_serial_number() -> None:
    notes = struct.pack("<H", 1) + struct.pack("<HHI", 0x001D, 2, 4) + b"777\0" + b"\0\0\0\0"
    file = _with_notes("NIKON CORPORATION", notes)
    plain = read_exif(file)
    assert plain.has_notes
    assert not any(tag.group == "MakerNote" for tag in plain.tags)
    extras = maker_notes(file)
    assert extras is not None
    assert extras.serial == "777"


def test_nothing_is_said_of_maker_notes_where_there_are_none() -> None:
    file = io.BytesIO(tiff_block(_ORIGINAL))
    assert not read_exif(file).has_notes
    assert maker_notes(file) is None


@pytest.mark.parametrize("text", ["", "0000:00:00 00:00:00", "2020:13:01 00:00:00", "yesterday", "2020:02:30 10:00:00"])
def test_what_is_no_time(text: str) -> None:
    assert parse_time(text) is None


@pytest.mark.parametrize(
    ("text", "minutes"), [("+02:00", 120), ("-0330", -210), ("Z", 0), ("+15:00", None), ("2", None), ("", None)]
)
def test_offsets(text: str, minutes: int | None) -> None:
    assert parse_offset(text) == minutes


@settings(max_examples=40)
@given(st.binary(max_size=400))
def test_any_bytes_are_read_without_error(block: bytes) -> None:
    for start in (b"", b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"\xff\xd8\xff\xe1"):
        exif = read_exif_block(start + block)
        assert 1 <= exif.orientation <= 8


@given(st.data())
def test_any_flipped_byte_is_survived(data: st.DataObject) -> None:
    block = bytearray(tiff_block({0x010F: ascii_value("Maker"), **_ORIGINAL}, "<", _BERLIN))
    for _ in range(data.draw(st.integers(1, 4))):
        block[data.draw(st.integers(0, len(block) - 1))] = data.draw(st.integers(0, 255))
    capture = read_exif_block(bytes(block)).capture
    assert capture.latitude is None or -90 <= capture.latitude <= 90
    assert capture.longitude is None or -180 <= capture.longitude <= 180
