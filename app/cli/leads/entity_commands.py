"""The command about victims, offenders, locations and devices."""

from __future__ import annotations

import argparse

from app import sqlite
from app.case.decisions.decision import Decision, count_of
from app.case.decisions.entity_decisions import (
    CreateEntity,
    LinkEntity,
    MergeEntities,
    RemoveEntity,
    SetEntity,
    UnlinkEntity,
)
from app.case.queries import leads, media, series
from app.case.values.positions import Position, read_position
from app.cli.leads.lead_documents import entity_document
from app.cli.parts.chosen import media_of, series_of
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.errors import UserError


def change_entities(arguments: argparse.Namespace, output: Output) -> int:
    """`entity`"""
    with read_case(arguments) if arguments.action is None else open_case(arguments, output) as case:
        reader = case.reader()
        if arguments.action is None:
            found = _asked_for(arguments, reader)
        else:
            target = case.perform(_decision(arguments, reader)).effect.target
            found = leads.entities(reader, entity=int(target.removeprefix("entity ")))
        document = [entity_document(each, reader) for each in found]
    output.document(document, [_line(each) for each in found] or ["There are no entities yet."])
    return 0


def _asked_for(arguments: argparse.Namespace, reader: sqlite.Connection) -> list[leads.Entity]:
    of = series.by_name(reader, arguments.of_series) if arguments.of_series else None
    at = media.by_digest(reader, arguments.of_medium) if arguments.of_medium else None
    return leads.entities(reader, kind=arguments.of_kind, series=of, medium=at)


def _decision(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    if arguments.action == "create":
        return CreateEntity(
            arguments.kind,
            arguments.label,
            arguments.country or "",
            _position(arguments.position),
            arguments.note or "",
            bool(arguments.identified),
            series_of(reader, arguments.series),
            media_of(reader, arguments.media),
        )
    if arguments.action == "set":
        return _set(arguments)
    if arguments.action == "merge":
        return MergeEntities(arguments.entity, tuple(arguments.others))
    if arguments.action == "remove":
        return RemoveEntity(arguments.entity)
    change = LinkEntity if arguments.action == "link" else UnlinkEntity
    return change(arguments.entity, series_of(reader, arguments.series), media_of(reader, arguments.media))


def _set(arguments: argparse.Namespace) -> SetEntity:
    said = SetEntity(
        arguments.entity,
        arguments.name,
        arguments.country,
        _position(arguments.position),
        arguments.position == "",
        arguments.note,
        arguments.identified,
    )
    if said == SetEntity(arguments.entity):
        raise UserError("Nothing was decided; give --name, --country, --position, --note or --identified.")
    return said


def _position(text: str | None) -> Position | None:
    return read_position(text) if text else None


def _line(each: leads.Entity) -> str:
    parts = [
        f"{each.id}: {each.kind} {each.label}",
        "identified" if each.identified else "",
        each.country,
        f"{len(each.series):,} series",
        count_of(len(each.media), "medium", "media"),
    ]
    return "  ".join(part for part in parts if part)
