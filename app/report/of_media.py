"""What a report shows and lists of the media of a series: members, links among them, objects cropped from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta

from app.case.queries.report_rows import MemberRow
from app.report import pictures
from app.report.content import Preview, SeriesContent
from app.report.model import Block, Cell, Column, Heading, Line, Paragraph, Picture, Pictures, Table, Tone, cell
from app.report.words import Words

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Album:
    """The pictures of one report. `told`: is called for each member that is written; may raise, to stop the report."""

    def __init__(
        self, shown: Pictures, preview: Preview, categories: Mapping[int, str], told: Callable[[], None]
    ) -> None:
        self.shown = shown
        self.categories = categories
        self.told = told
        self._preview = preview

    def of_member(self, row: MemberRow, words: Words) -> Cell:
        """Its picture as this report shows pictures."""
        jpeg = self._preview(row.medium)
        veiled = pictures.veiled(jpeg) if jpeg else None
        if jpeg is None or veiled is None:
            return cell(words("picture.none"), tone=Tone.MUTED)
        alt = words("picture.alt", words.whole(row.number), words.value("kind", row.kind))
        clear = pictures.clear(jpeg) if self.shown is Pictures.REVEAL else None
        return (Picture(alt, veiled.jpeg, veiled.width, veiled.height, clear.jpeg if clear else None),)


def members(content: SeriesContent, album: Album, words: Words) -> Iterator[Block]:
    """The members, as many as are listed."""
    yield Heading(3, words("members.title"))
    in_all, listed = content.history.series.members, len(content.numbers)
    if not in_all:
        yield Paragraph(words("members.none"), Tone.MUTED)
        return
    if listed < in_all:
        yield Paragraph(words("members.cut", words.whole(listed), words.whole(in_all)), Tone.WARNING)
    shows = album.shown is not Pictures.NONE
    picture = (Column(words("column.picture"), 18),) if shows else ()
    yield Table(
        words("members.caption", words.whole(listed)),
        (
            *picture,
            Column(words("column.member"), 22),
            Column(words("column.found"), 24 if shows else 30),
            Column(words("column.dates"), 18 if shows else 22),
            Column(words("column.digests"), 18 if shows else 26),
        ),
        (_member(row, album, words) for row in content.members),
    )


def _member(row: MemberRow, album: Album, words: Words) -> tuple[Cell, ...]:
    album.told()
    category = "" if row.category is None else album.categories.get(row.category, str(row.category))
    dimensions = f"{words.whole(row.width)} × {words.whole(row.height)}" if row.width and row.height else ""
    length = "" if row.duration_ms is None else words.length(row.duration_ms)
    facts = (words.value("kind", row.kind), row.format, dimensions, length, words.size(row.size))
    named = (
        Line(words("member.number", words.whole(row.number)), Tone.STRONG),
        *cell(" · ".join(each for each in facts if each)),
        *cell(words("member.role", words.value("role", row.role))),
        *cell(words("member.why", row.reason) if row.reason else ""),
        *cell(words("member.category", category) if category else words("member.undecided")),
        *cell(words.value("state", row.state) if row.state != "ready" else "", tone=Tone.WARNING),
    )
    digests = (*cell(f"SHA-256 {row.sha256}", f"SHA-1 {row.sha1}", f"MD5 {row.md5}", tone=Tone.CODE),)
    picture = () if album.shown is Pictures.NONE else (album.of_member(row, words),)
    return (*picture, named, _places(row, words), _dates(row, words), digests)


def _places(row: MemberRow, words: Words) -> Cell:
    told = tuple(line for exhibit, path in row.places for line in (Line(exhibit, Tone.MUTED), Line(path, Tone.CODE)))
    more = row.occurrences - len(row.places)
    return (*told, *cell(words("member.more", words.whole(more)) if more > 0 else "", tone=Tone.MUTED))


def _dates(row: MemberRow, words: Words) -> Cell:
    """By kind, never mixed: each can be wrong in its own way."""
    taken = ""
    if row.taken:
        zone = words("date.no_zone") if row.zone_minutes is None else _offset(row.zone_minutes)
        said = words("date.zoned", words.clock_time(row.taken), zone)
        taken = words("date.taken" if row.kind == "picture" else "date.container", said)
    changed = ""
    if row.changed is not None:
        first, last = (words.moment(_moment(each)) for each in row.changed)
        changed = words("date.file", first if first == last else words("date.span", first, last))
    return cell(taken, changed) or cell(words("date.none"), tone=Tone.MUTED)


def _offset(minutes: int) -> str:
    return f"UTC{'−' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _moment(nanoseconds: int) -> str:
    try:
        return (_EPOCH + timedelta(microseconds=nanoseconds // 1000)).isoformat(timespec="seconds")
    except OverflowError:  # file systems hold years that no calendar here knows
        return str(nanoseconds)


def links(content: SeriesContent, words: Words) -> Iterator[Block]:
    """The links among the members, the strongest, with what was found."""
    yield Heading(3, words("links.title"))
    if not content.links:
        yield Paragraph(words("links.none"), Tone.MUTED)
        return
    if len(content.links) < content.links_in_all:
        yield Paragraph(words("links.cut", *map(words.whole, (len(content.links), content.links_in_all))))

    def name(medium: int) -> str:
        number = content.numbers.get(medium)
        return words.whole(number) if number else content.digests.get(medium, "")[:16] + "…"

    def offset(milliseconds: int | None, kind: str) -> str:
        if milliseconds is None:
            return ""
        return words("links.at" if kind == "still" else "links.offset", words.length(milliseconds))

    yield Table(
        words("links.caption"),
        (
            Column(words("column.between"), 16),
            Column(words("column.link"), 26),
            Column(words("column.strength"), 10, is_number=True),
            Column(words("column.verdict"), 16),
            Column(words("column.reason"), 32),
        ),
        (
            (
                cell(words("links.between", name(each.a), name(each.b))),
                cell(words.value("link", each.kind), offset(each.offset_ms, each.kind)),
                cell(words.decimal(each.score, 2)),
                cell(words.value("verdict", each.verdict)),
                cell(each.detail),
            )
            for each in content.links
        ),
    )


def objects(content: SeriesContent, album: Album, words: Words) -> Iterator[Block]:
    """The objects; of their pictures only those that were sanitised and approved."""
    yield Heading(3, words("objects.title"))
    if not content.objects:
        yield Paragraph(words("objects.none"), Tone.MUTED)
        return

    def picture(public_id: str) -> Cell:
        png = None if album.shown is Pictures.NONE else content.approved(public_id)
        drawn = None if png is None else pictures.of_object(png)
        if drawn is None:
            return cell(words("objects.no_picture"), tone=Tone.MUTED)
        return (Picture(words("objects.alt", public_id), drawn.jpeg, drawn.width, drawn.height),)

    yield Table(
        words("objects.caption"),
        (
            Column(words("column.picture"), 22),
            Column(words("column.object"), 18),
            Column(words("column.question"), 30),
            Column(words("column.state"), 30),
        ),
        (
            (
                picture(each.public_id),
                cell(each.public_id, each.type),
                cell(each.question),
                cell(
                    words.value("object_state", each.state),
                    words("objects.sanitised", each.sanitised_by) if each.sanitised_by else "",
                    words("objects.approved", each.approved_by) if each.approved_by else "",
                    words("objects.tips", words.whole(len(each.tips))) if each.tips else "",
                ),
            )
            for each in content.objects
        ),
    )
