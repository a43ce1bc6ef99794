"""Reads where and when media were made from the case file; in blocks, see `app.case.facets.reading`."""

from __future__ import annotations

import numpy as np

from app import sqlite
from app.case.facets.captured import NO_ZONE
from app.case.facets.columns import Columns
from app.case.facets.vectors import blocks, floats, ints, of_media_above
from app.case.queries.card_filter import Facet
from app.case.queries.where_when import DateKind
from app.places.countries import shipped_countries

_UNSAID = 2**62
_MADE = f"""
SELECT max(id), json_group_array(id), json_group_array(coalesce(unixepoch(taken), {_UNSAID})),
    json_group_array(coalesce(zone_minutes, {NO_ZONE})), json_group_array(kind IN ('video', 'sound')),
    json_group_array(coalesce(latitude, 1000.0)), json_group_array(coalesce(longitude, 1000.0))
FROM (SELECT * FROM medium WHERE id > ? AND (taken IS NOT NULL OR latitude IS NOT NULL) ORDER BY id LIMIT ?)
"""
_CHANGED = """
SELECT max(id), json_group_array(medium), json_group_array(modified_ns / 1000000000)
FROM (SELECT id, medium, modified_ns FROM occurrence
    WHERE {id} > ? AND {medium} > {after} AND modified_ns IS NOT NULL ORDER BY {id} LIMIT ?)
"""
_DISBELIEVED = """
SELECT json_group_array(m.id), json_group_array(unixepoch(e.value)) FROM medium m JOIN exif e ON e.medium = m.id
WHERE m.id > ? AND m.kind IN ('video', 'sound') AND m.taken IS NULL AND e.tag_group = 'Container'
    AND e.name = 'creation_time' AND unixepoch(e.value) IS NOT NULL
"""
"""What the reader left out of `taken`, since no clock can have shown it; the timeline tells it apart instead."""


def read_captures(reader: sqlite.Connection, columns: Columns, after: int) -> None:
    """Add those of the media above this id; `columns` has their rows."""
    _read_made(reader, columns, after)
    moments = columns.moments[DateKind.CONTAINER]
    found = reader.execute(_DISBELIEVED, (after,)).fetchone()
    media, seconds = map(ints, found)
    rows, known = columns.found(media)
    moments.add(rows, seconds[known], np.zeros(len(rows), np.int16))
    for block in blocks(reader, of_media_above(after, _CHANGED), 0):
        media, seconds = map(ints, block)
        rows, known = columns.found(media)
        columns.moments[DateKind.FILE].add(rows, seconds[known], np.zeros(len(rows), np.int16))


def _read_made(reader: sqlite.Connection, columns: Columns, after: int) -> None:
    for block in blocks(reader, _MADE, after):
        media, seconds, zones, contained = map(ints, block[:4])
        latitudes, longitudes = map(floats, block[4:])
        rows, known = columns.found(media)
        seconds, zones, contained = seconds[known], zones[known], contained[known]
        for kind, here in ((DateKind.TAKEN, contained == 0), (DateKind.CONTAINER, contained == 1)):
            here &= seconds != _UNSAID
            columns.moments[kind].add(rows[here], seconds[here], zones[here])
        latitudes, longitudes = latitudes[known], longitudes[known]
        placed = (np.abs(latitudes) <= 90) & (np.abs(longitudes) <= 180)
        columns.positions.add(rows[placed], latitudes[placed], longitudes[placed])


def know_countries(columns: Columns) -> None:
    """Fill the column of countries as far as it isn't. Not done with the reading, which nobody has to wait for that
    never asks for a country: with a million positions it takes seconds.
    """
    positions = columns.positions
    rows = positions.rows[positions.with_country :]
    if not len(rows):
        return
    latitudes, longitudes = (each[positions.with_country :] for each in (positions.latitudes, positions.longitudes))
    countries = shipped_countries()
    column = columns.single[Facet.COUNTRY]
    codes = np.asarray([column.words.code(code) for code in (*countries.codes, "")], np.int32)
    column.codes[rows] = codes[countries.at(latitudes, longitudes)]  # NOWHERE is the last
    positions.with_country = len(positions.rows)
