"""Puts a report together: the document of a case or of some of its series."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app import __version__
from app.report import of_case
from app.report.content import CaseContent, Preview, SeriesContent
from app.report.model import Block, Contents, Controls, Heading, Paragraph, Pictures, Report, Tone
from app.report.of_media import Album
from app.report.of_series import anchor, series_part
from app.report.words import Words


def compose(
    case: CaseContent,
    series: Iterable[SeriesContent],
    shown: Pictures,
    language: str,
    made_at: str,
    officer: str,
    preview: Preview,
    told: Callable[[], None],
) -> Report:
    """The document. `series` is walked once, as the report is written; `told`: see `Album`.

    `made_at`: UTC, ISO 8601; the same content and time give the same document.
    """
    words = Words(language)
    album = Album(shown, preview, case.categories, told)
    parts = [(of_case.CASE, words("case.title")), (of_case.COVERAGE, words("coverage.title"))]
    for number, (code, title) in enumerate(case.parts, 1):
        parts.append((anchor(number), words("series.title", code if title in ("", code) else f"{code}  {title}")))
    parts.append((of_case.CHECKING, words("checking.title")))
    reference = case.facts.reference
    return Report(
        title=_title(case, words),
        subtitle=words("report.made", words.moment(made_at), officer, __version__),
        language=language,
        about=words("report.foot", reference, words.whole(case.facts.audit_seq), case.facts.audit_head),
        page=words("report.page"),
        controls=Controls(words("picture.show"), words("picture.hide")),
        contents=Contents(words("report.contents"), tuple(parts)),
        blocks=_blocks(case, series, album, words),
    )


def _title(case: CaseContent, words: Words) -> str:
    reference = case.facts.reference
    if case.board is not None:
        return words("report.of_case", reference)
    if len(case.parts) == 1:
        return words("report.of_one", case.parts[0][0], reference)
    return words("report.of_several", words.whole(len(case.parts)), reference)


def _blocks(case: CaseContent, series: Iterable[SeriesContent], album: Album, words: Words) -> Iterator[Block]:
    yield Paragraph(words("report.confidential"), Tone.WARNING)
    yield Paragraph(
        words(f"report.pictures_{album.shown}"), Tone.WARNING if album.shown is Pictures.REVEAL else Tone.PLAIN
    )
    yield Paragraph(words("report.as_recorded"), Tone.MUTED)
    yield from of_case.case_part(case, words)
    if case.board is not None:
        yield from of_case.board_part(case.board, words)
        yield Heading(3, words("entities.title"))
        if case.entities:
            yield of_case.entities_table(case.entities, words)
        else:
            yield Paragraph(words("entities.none"), Tone.MUTED)
    yield from of_case.coverage_part(case, words)
    for number, each in enumerate(series, 1):
        yield from series_part(each, album, words, number)
    yield from of_case.checking_part(case, words)
