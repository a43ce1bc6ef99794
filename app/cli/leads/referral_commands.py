"""The command about referrals: to whom series were given, and what came of it."""

from __future__ import annotations

import argparse

from app import sqlite
from app.case.decisions.decision import Decision
from app.case.decisions.referral_decisions import Refer, RemoveReferral, SetReferral
from app.case.queries import leads, series
from app.case.queries.former_status import former_status
from app.case.values import names
from app.case.values.lead_values import is_ahead
from app.cli.leads.lead_documents import package_document, referral_document
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.errors import UserError
from app.places.naming import named


def change_referrals(arguments: argparse.Namespace, output: Output) -> int:
    """`referral`"""
    reads = arguments.action in (None, "packages")
    with read_case(arguments) if reads else open_case(arguments, output) as case:
        reader = case.reader()
        if not reads:
            former = former_status(reader, arguments.referral) if arguments.action == "remove" else ""
            case.perform(_decision(arguments, reader))
            if former and not arguments.status_back:
                output.say(
                    f"Its series stays “referred”; before it was “{former}”. “undo” and then “referral remove "
                    f"{arguments.referral} --status-back” gives that back."
                )
            if getattr(arguments, "package", None) and (code := _not_named(arguments, reader)):
                output.say(
                    f"Package {arguments.package} doesn't name {code}, at least not by this code; if that is a slip, "
                    "correct it with “referral set”."
                )
            if getattr(arguments, "on", None) and is_ahead(arguments.on.strip()):
                output.say(f"{arguments.on.strip()} is yet to come; if that is a slip, correct it with “referral set”.")
        code = arguments.of_series and series.get(reader, series.by_name(reader, arguments.of_series)).code
        if arguments.action == "packages":
            packages = leads.packages(reader, code=code)
            lines = [f"{p.id}: {names.display(p.path)}  {p.profile}  {p.made_at}" for p in packages]
            output.document([package_document(each) for each in packages], lines or ["No package was made yet."])
            return 0
        of = series.by_name(reader, code) if code else None
        found = leads.referrals(reader, series=of)
        document = [referral_document(each, reader) for each in found]
        lines = [_line(each, reader) for each in found]
    output.document(document, lines or ["Nothing was referred yet."])
    return 0


def _not_named(arguments: argparse.Namespace, reader: sqlite.Connection) -> str:
    """The code of the series, where the package that is said to have carried it doesn't name it; else empty."""
    referred = leads.referrals(reader)
    of = (
        series.by_name(reader, arguments.series)
        if arguments.action == "add"
        else next(each.series for each in referred if each.id == arguments.referral)
    )
    code = series.get(reader, of).code
    return "" if any(each.id == arguments.package for each in leads.packages(reader, code=code)) else code


def _decision(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    if arguments.action == "add":
        return Refer(
            series.by_name(reader, arguments.series),
            arguments.country,
            arguments.authority,
            arguments.on or "",
            arguments.package or None,
            arguments.receipt or "",
            arguments.note or "",
        )
    if arguments.action == "remove":
        return RemoveReferral(arguments.referral, arguments.status_back)
    said = SetReferral(
        arguments.referral,
        arguments.outcome,
        arguments.receipt,
        arguments.note,
        arguments.authority,
        arguments.country,
        arguments.on,
        arguments.package,
        arguments.series_identified,
    )
    if said == SetReferral(arguments.referral):
        raise UserError("Nothing was decided; give --outcome, --receipt, --package or another option.")
    return said


def _line(each: leads.Referral, reader: sqlite.Connection) -> str:
    code = series.get(reader, each.series).code
    receipt = f"  receipt {each.receipt}" if each.receipt else ""
    return f"{each.id}: {each.referred_on}  {code} to {named(each.country)}, {each.authority}: {each.outcome}{receipt}"
