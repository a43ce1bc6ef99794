from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.report.html import pieces
from app.report.untrusted import readable
from tests.app.report.reports import report_of

HOSTILE = [
    "</title><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "'><img src=x onerror=alert(1)>",
    "</style><style>*{background:url(http://x)}",
    "-->]]></p></dl></table></main></body></html>",
    "&lt;script&gt; &#60;b&#62; &amp;",
    "javascript:alert(1)",
    "\u202egpj.exe\x00\x1b[2J\ud800\u2028",
]


class Outline(HTMLParser):
    """Every tag with its attributes' names, and every text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.values: list[str] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        self.values += [value or "" for _, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        self.tags.append((f"/{tag}", ()))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def outline(page: str) -> Outline:
    found = Outline()
    found.feed(page)
    found.close()
    return found


def page_of(text: str, *, reveals: bool = True) -> str:
    return "".join(pieces(report_of(text, clear=b"clear" if reveals else None), reveals=reveals))


PLAIN = outline(page_of("plain"))


def assert_contained(text: str) -> None:
    """Whatever the text, the page has the tags and attributes of one with a plain text, and shows the text."""
    found = outline(page_of(text))
    assert found.tags == PLAIN.tags
    shown = readable(text)
    if shown.strip():
        assert "".join(found.texts).count(shown) >= "".join(PLAIN.texts).count("plain") - 1


@pytest.mark.parametrize("text", HOSTILE)
def test_what_attacks_stays_text(text: str) -> None:
    assert_contained(text)


@given(st.text(min_size=1, max_size=60) | st.text("<>&\"'/=-! \n\x00scriptonerror", min_size=1))
def test_no_text_ever_breaks_out(text: str) -> None:
    assert_contained(text)


@given(st.text())
def test_every_page_can_be_written(text: str) -> None:
    page_of(text, reveals=False).encode("utf-8")


def test_nothing_is_loaded_and_only_the_shipped_style_and_script_run() -> None:
    page = page_of("plain")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy is not None
    assert policy[1].startswith("default-src 'none'; img-src data:; ")
    for kind in ("style", "script"):
        (text,) = re.findall(rf"<{kind}>(.*?)</{kind}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy[1]
    assert "unsafe" not in policy[1]
    addresses = [value for value in PLAIN.values if ":" in value and not value.startswith("default-src")]
    assert all(value.startswith("data:image/jpeg;base64,") for value in addresses)
    assert not re.search(r"https?:|url\(|@import|\bon\w+=|style=", page)


def test_without_revealing_there_is_no_script() -> None:
    page = page_of("plain", reveals=False)
    assert "script" not in page
    assert "<button" not in page


def test_pictures_say_what_they_are_and_are_hidden_until_pressed() -> None:
    page = page_of("plain")
    assert re.search(r'<button type="button" class="veil" aria-pressed="false" aria-label="plain\. plain"', page)
    assert re.search(
        rf'class="clear" src="data:image/jpeg;base64,{base64.b64encode(b"clear").decode()}" alt="" hidden', page
    )
    assert '<img src="data:image/jpeg;base64,/9j/2Q==" alt="plain" width="8" height="6">' in page_of(
        "plain", reveals=False
    )


def test_headings_and_tables_are_marked_for_screen_readers() -> None:
    names = [tag for tag, _ in PLAIN.tags]
    assert names.count("h1") == names.count("main") == names.count("header") == names.count("footer") == 1
    assert ("th", ("scope",)) in PLAIN.tags
    assert ("div", ("class", "role", "tabindex", "aria-label")) in PLAIN.tags
    assert ("html", ("lang",)) in PLAIN.tags


def test_the_same_document_gives_the_same_bytes() -> None:
    assert page_of("a") == page_of("a")
