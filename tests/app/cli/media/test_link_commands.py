"""`links --explain` draws a link into a file, and says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from app.case.queries import media
from app.cli.run import run
from tests.app.explain.linked import Linked
from tests.app.linking.local.pictures import mirrored, painting


class Pair:
    """A closed case with two linked pictures, and a third that is linked with none."""

    def __init__(self, folder: Path) -> None:
        linked = Linked.of(folder)
        one, other = linked.picture("one.jpg", painting(1)), linked.picture("other.jpg", mirrored(painting(1)))
        third = linked.picture("third.jpg", painting(2))
        linked.link(one, other, "same picture", "local-features", 0.93)
        reader = linked.case.reader()
        self.digests = [media.get(reader, medium).sha256 for medium in (one, other, third)]
        linked.case.close()
        self.case = str(folder / "linked.case")


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path)


def test_a_link_is_drawn_and_the_file_is_said_to_be_unprotected(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, _ = pair.digests
    out = tmp_path / "why.png"
    assert run(["links", pair.case, "--explain", other[:8], one, "--out", str(out), "--json"]) == 0
    told, err = capsys.readouterr()
    assert err == f"The pictures in {out} are as they are, neither blurred nor grey.\n"
    assert json.loads(told) == {
        "file": str(out),
        "a": other,
        "b": one,
        "kind": "same picture",
        "score": 0.93,
        "offset": None,
        "verdict": "open",
        "method": "local-features",
        "detail": "what agreed, in words",
        "others": [],
    }
    with Image.open(out) as drawing:
        assert drawing.width == 2400
        assert drawing.format == "PNG"


@pytest.mark.parametrize(
    ("b", "name", "sentence"),
    [
        (2, "why.png", "There is no link between"),
        (1, "why.jpg", "Drawings are written as PNG"),
        (1, "there.png", "exists already"),
        (1, "nowhere/why.png", "There is no folder"),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_one_sentence_and_nothing_is_written(
    pair: Pair, tmp_path: Path, capsys: pytest.CaptureFixture[str], b: int, name: str, sentence: str
) -> None:
    (tmp_path / "there.png").write_text("somebody's")
    words = ["links", pair.case, "--explain", pair.digests[0], pair.digests[b], "--out", str(tmp_path / name)]
    assert run([*words, "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert err.count("\n") == 1
    assert [path.name for path in tmp_path.glob("*.*g")] == ["there.png"]
    assert (tmp_path / "there.png").read_text() == "somebody's"


@pytest.mark.parametrize(
    "words", [["--explain", "a", "b"], ["--out", "x.png"], ["--kind", "clip"], ["--medium", "a", "--explain", "a", "b"]]
)
def test_options_that_do_not_belong_together_are_wrong_usage(pair: Pair, words: list[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        run(["links", pair.case, *words])
    assert stopped.value.code == 2
