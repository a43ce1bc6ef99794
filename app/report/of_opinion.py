"""In which country a series may have been made: what is held and rejected, with the clues for and against each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.case.queries.series import Clue
from app.case.values.vocabulary import likelihoods
from app.leads.weighing import Candidate, Weighed
from app.report.content import SeriesContent
from app.report.model import Block, Cell, Column, Heading, Line, Paragraph, Table, Tone, cell
from app.report.words import Words


def opinion(content: SeriesContent, words: Words) -> Iterator[Block]:
    """The candidates, the best first, and what doesn't fit together."""
    yield Heading(3, words("opinion.title"))
    if not content.weighing.candidates:
        yield Paragraph(words("opinion.none"), Tone.MUTED)
        return
    yield Paragraph(words("opinion.words"))
    if content.weighing.warning:
        yield Paragraph(words("opinion.too_certain"), Tone.WARNING)
    for candidate in content.weighing.candidates:
        yield from _candidate(candidate, content, words)


def _candidate(candidate: Candidate, content: SeriesContent, words: Words) -> Iterator[Block]:
    yield Heading(4, words.country(candidate.country))
    said = candidate.opinion
    if said is None:
        yield Paragraph(words("opinion.not_said"))
    else:
        held = words("opinion.held", _likelihood(said.likelihood, words))
        yield Paragraph(held if said.state == "held" else words("opinion.rejected"), Tone.STRONG)
        by = words("opinion.by", said.author, words.moment(said.made_at))
        yield Paragraph(f"{said.reason}\n{by}" if said.reason else by)
    if candidate.warning:
        rejected = said is not None and said.state == "rejected"
        yield Paragraph(words("opinion.rejected_yet_for" if rejected else "opinion.held_without"), Tone.WARNING)
    sides = (
        ("for", candidate.for_it),
        ("against", candidate.against_it),
        ("waiting", candidate.waiting),
        ("refuted", candidate.refuted),
    )
    if any(weighed for _, weighed in sides):
        yield _clues_of(candidate, sides, content, words)


def _clues_of(
    candidate: Candidate, sides: Sequence[tuple[str, Sequence[Weighed]]], content: SeriesContent, words: Words
) -> Table:
    total = f"{candidate.total:+d}".replace("-", "−")
    return Table(
        words("opinion.caption", words.country(candidate.country), total),
        (
            Column(words("column.side"), 22),
            Column(words("column.weight"), 10, is_number=True),
            Column(words("column.clue"), 50),
            Column(words("column.at"), 18),
        ),
        (
            (
                cell(words(f"side.{side}")),
                cell(f"{each.weight:+d}".replace("-", "−")),
                clue_words(each.clue, words),
                place_of(each.clue, content, words),
            )
            for side, weighed in sides
            for each in weighed
        ),
    )


def _likelihood(key: str, words: Words) -> str:
    """A word of the scale with the shares that it stands for; one of an agency's own as its file has it."""
    found = next((each for each in likelihoods().likelihoods if each.key == key), None)
    if found is None:
        return key
    said = words.value("likelihood", key)
    label = found.label if said == key else said
    return words("opinion.percents", label, str(found.least), str(found.most))


def clue_words(clue: Clue, words: Words) -> Cell:
    """What a clue is and says; of a machine's also how it was found."""
    found = (Line(clue.method, Tone.MUTED),) if clue.method else ()
    return (Line(words("clue.named", str(clue.id), words.value("clue_kind", clue.kind)), Tone.STRONG),
            *cell(clue.text), *found)  # fmt: skip


def state_of(clue: Clue, words: Words) -> Cell:
    """Whether it counts, and why not."""
    return cell(words.value("clue_state", clue.state), clue.reason)


def who(clue: Clue, words: Words) -> Cell:
    """Who recorded it, and when."""
    author = clue.author or words("clue.machine" if clue.origin == "machine" else "unknown")
    return cell(author, words.moment(clue.made_at))


def place_of(clue: Clue, content: SeriesContent, words: Words) -> Cell:
    """Which member it is at, and where in that."""
    number = content.numbers.get(clue.medium)
    name = (
        Line(words("member.number", words.whole(number)))
        if number
        else Line(content.digests.get(clue.medium, "")[:16] + "…", Tone.CODE)
    )
    where = ""
    if clue.at_ms is not None:
        begin = words.length(clue.at_ms)
        where = words("clue.span", begin, words.length(clue.end_ms)) if clue.end_ms else words("clue.at", begin)
    return (name, *cell(where, words("clue.region") if clue.region else ""))
