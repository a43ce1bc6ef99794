"""`links`: lists connections between media, or draws why two of them are connected."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from app import sqlite
from app.case.queries import links, media
from app.cli.parts.opening import read_case
from app.cli.parts.output import Output

if TYPE_CHECKING:
    from app.explain.reasons import Found


def show_links(arguments: argparse.Namespace, output: Output) -> int:
    """`links`"""
    return (_list if arguments.explain is None else _explain)(arguments, output)


def _list(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        reader = case.reader()
        medium = media.by_digest(reader, arguments.medium) if arguments.medium else None
        listed = links.links(reader) if medium is None else links.links_of_stack(reader, medium)
        found = [_link_document(link, reader) for link in listed]
    lines = [
        f"{link['a'][:12]}  {link['b'][:12]}  {link['kind']}, {link['score']:.2f}"
        + ("" if link["offset"] is None else f", offset {link['offset']:.1f} s")
        + (f", {link['detail']}" if link["detail"] else "")
        + ("" if link["verdict"] == "open" else f", {link['verdict']}")
        for link in found
    ]
    output.document(found, lines or ["No links."])
    return 0


def _explain(arguments: argparse.Namespace, output: Output) -> int:
    # Imported here, so that listing doesn't pay for what draws.
    from app.explain.drawing import check_target, draw, save
    from app.explain.gather import gather
    from app.explain.reasons import found_of, offset_of
    from app.explain.words import Words

    check_target(arguments.out)
    with read_case(arguments) as case:
        reader = case.reader()
        a, b = (media.by_digest(reader, digest) for digest in arguments.explain)
        reasons = gather(reader, a, b, arguments.kind)
    save(draw(reasons, words=Words(arguments.language)), arguments.out)
    found, offset = found_of(reasons), offset_of(reasons)
    output.error(f"The pictures in {arguments.out} are as they are, neither blurred nor grey.")
    output.document(
        {"file": str(arguments.out), **_explained(found, offset)},
        [f"Drew {arguments.out}: {found.link.kind}, {found.link.score:.2f}, {found.link.detail}"],
    )
    return 0


def _link_document(link: links.Link, reader: sqlite.Connection) -> dict[str, Any]:
    return {
        "a": media.get(reader, link.a).sha256,
        "b": media.get(reader, link.b).sha256,
        **_said(link, link.offset_ms),
    }


def _explained(found: Found, offset_ms: int | None) -> dict[str, Any]:
    """As in a list, but seen from the medium that was named first."""
    return {
        "a": found.a.medium.sha256,
        "b": found.b.medium.sha256,
        **_said(found.link, offset_ms),
        "others": list(found.others),
    }


def _said(link: links.Link, offset_ms: int | None) -> dict[str, Any]:
    return {
        "kind": link.kind,
        "score": round(link.score, 4),
        "offset": None if offset_ms is None else offset_ms / 1000,
        "verdict": link.verdict,
        "method": link.method,
        "detail": link.detail,
    }
