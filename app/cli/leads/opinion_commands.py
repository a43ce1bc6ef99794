"""The command about opinions of the country in which a series was made."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import Any

from app.case.decisions.decision import Decision
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion, RemoveOpinion
from app.case.queries import series
from app.case.values.vocabulary import likelihoods
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.leads.weighing import Candidate, Weighed, Weighing, weighing_of
from app.places.naming import named


def change_opinions(arguments: argparse.Namespace, output: Output) -> int:
    """`opinion`"""
    if arguments.action == "words":
        _print_words(output)
        return 0
    with read_case(arguments) if arguments.action is None else open_case(arguments, output) as case:
        reader = case.reader()
        name = arguments.of_series
        if arguments.action is not None:
            name = arguments.series
            case.perform(_decision(arguments, series.by_name(reader, name)))
        chosen = [series.get(reader, series.by_name(reader, name))] if name else series.all_series(reader)
        weighed = [(each, weighing_of(reader, each.id)) for each in chosen]
    told = [(each, weighing) for each, weighing in weighed if weighing.candidates or name]
    document = [_document(each, weighing) for each, weighing in told]
    lines = [line for each, weighing in told for line in _lines(each, weighing)]
    output.document(document, lines or ["No series has a clue or an opinion that speaks of a country yet."])
    return 0


def _decision(arguments: argparse.Namespace, of: int) -> Decision:
    if arguments.action == "hold":
        return HoldOpinion(of, arguments.country, _likelihood(arguments.likelihood), arguments.reason)
    if arguments.action == "reject":
        return RejectOpinion(of, arguments.country, arguments.reason)
    return RemoveOpinion(of, arguments.country)


def _likelihood(word: str) -> str:
    """The key of a likelihood, which may also be written as people read it, such as “very likely”."""
    read = " ".join(word.casefold().split())
    return next((each.key for each in likelihoods().likelihoods if each.label.casefold() == read), word)


def _print_words(output: Output) -> None:
    scale = likelihoods()
    document = [asdict(each) | {"settles": scale.is_settling(each.key)} for each in scale.likelihoods]
    lines = [f"{each.key}: {each.label}, {each.least} to {each.most} %" for each in scale.likelihoods]
    output.document(document, [*lines, scale.source])


def _document(one: series.Series, weighing: Weighing) -> dict[str, Any]:
    return {
        "series": one.code,
        "country": one.country,
        "candidates": [_candidate(each) for each in weighing.candidates],
        "warning": weighing.warning,
    }


def _candidate(each: Candidate) -> dict[str, Any]:
    opinion = each.opinion
    return {
        "country": each.country,
        "state": opinion.state if opinion else "",
        "likelihood": opinion.likelihood if opinion else "",
        "reason": opinion.reason if opinion else "",
        "author": opinion.author if opinion else "",
        "made_at": opinion.made_at if opinion else "",
        "total": each.total,
        "for": _weighed(each.for_it),
        "against": _weighed(each.against_it),
        "waiting": _weighed(each.waiting),
        "refuted": _weighed(each.refuted),
        "warning": each.warning,
    }


def _weighed(found: tuple[Weighed, ...]) -> list[dict[str, Any]]:
    return [{"clue": each.clue.id, "weight": each.weight} for each in found]


def _lines(one: series.Series, weighing: Weighing) -> list[str]:
    lines = [f"{one.code}  {one.title}" + (f"  {named(one.country)}" if one.country else "")]
    for each in weighing.candidates:
        said = _said(each)
        counts = f"{each.total:+d} by {len(each.for_it)} for and {len(each.against_it)} against"
        waiting = f", {len(each.waiting)} waiting" if each.waiting else ""
        reason = f"; {each.opinion.reason}" if each.opinion and each.opinion.reason else ""
        lines.append(f"  {named(each.country)}  {said}; {counts}{waiting}{reason}")
        lines += [f"      {each.warning}"] if each.warning else []
    return [*lines, f"  {weighing.warning}"] if weighing.warning else lines


def _said(candidate: Candidate) -> str:
    opinion = candidate.opinion
    if opinion is None:
        return "nothing said"
    if opinion.state != "held":
        return opinion.state
    scale = likelihoods()
    return f"held, {scale.likelihoods[scale.rank(opinion.likelihood)].label}"
