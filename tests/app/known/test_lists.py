"""Lists as text: found out by their content, and any bytes give records or a sentence."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.errors import UserError
from app.known import lists
from app.known.library import Library
from app.known.record import Meaning, Record, SetError
from tests.app.known.sets import digests, imported, opened, said


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


def read(text: str | bytes, long: str = "") -> tuple[str, list[Record]]:
    """The form of a text, and its records."""
    file = io.BytesIO(text.encode() if isinstance(text, str) else text)
    found = lists.understand(file, "f.txt", long)
    return found.form, [record for batch in found.records() for record in batch]


def pdq(number: int) -> str:
    """A print such as PDQ makes them: half of the bits are set."""
    bits = np.zeros(256, np.uint8)
    bits[np.random.default_rng(number).permutation(256)[:128]] = 1
    return np.packbits(bits).tobytes().hex()


ONE, TWO = digests(1), digests(2)


@pytest.mark.parametrize("name", ["md5", "sha1", "sha256"])
@pytest.mark.parametrize("form", ["{}", "{}\r", "  {}  ", '"{}"', "# a comment\n\n{}", "MD5\n{}", "Hash value\n{}"])
def test_plain_lists_of_every_length(name: str, form: str) -> None:
    text = form.format(ONE[name].upper()) + "\n" + form.format(TWO[name]).split("\n")[-1] + "\n"
    _, records = read(text)
    assert [getattr(record, name) for record in records] == [bytes.fromhex(each[name]) for each in (ONE, TWO)]


@pytest.mark.parametrize("between", [",", ";", "\t", "|", " , "])
def test_two_columns_by_their_length(between: str) -> None:
    form, records = read("\n".join(f"{each['md5']}{between}{each['sha1']}" for each in (ONE, TWO)))
    assert form == "list"
    assert [(r.md5, r.sha1) for r in records] == [
        (bytes.fromhex(each["md5"]), bytes.fromhex(each["sha1"])) for each in (ONE, TWO)
    ]


def test_a_label_in_the_second_column_is_read_over() -> None:
    _, records = read(f"{ONE['md5']},a label; with signs\n{TWO['md5']},deadbeef\n")
    assert [record[:4] for record in records] == [(bytes.fromhex(each["md5"]), None, None, None) for each in (ONE, TWO)]


@pytest.mark.parametrize(
    "line",
    ["{sha256}  Files/{md5}", "{sha256} *a b.jpg", "\\{sha256}  a\\nb", "SHA256 (a (b).jpg) = {sha256}"],
)
def test_the_output_of_programs_that_digest(line: str) -> None:
    _, records = read("\n".join(line.format(**each) for each in (ONE, TWO)))
    assert [record[:4] for record in records] == [
        (None, None, bytes.fromhex(each["sha256"]), None) for each in (ONE, TWO)
    ]


def test_what_64_digits_are_is_told_by_their_bits_unless_somebody_says_it() -> None:
    prints = "\n".join(pdq(number) for number in range(20))
    contents = "\n".join(hashlib.sha256(b"%d" % number).hexdigest() for number in range(20))
    assert read(prints)[0] == "pdq"
    assert read(prints, "sha256")[1][0].pdq is None
    assert read(contents)[1][0].pdq is None
    assert read(contents, "pdq")[0] == "pdq"
    assert read("pdq,quality\n" + contents.replace("\n", ",100\n"))[0] == "pdq"


@pytest.mark.parametrize("header", ["PDQ", '"pdq hash"', "PDQ_Hash\r"])
def test_a_header_of_one_column_says_what_64_digits_are(header: str) -> None:
    contents = "\n".join(hashlib.sha256(b"%d" % number).hexdigest() for number in range(20))
    form, records = read(f"{header}\n{contents}")
    assert form == "pdq"
    assert len(records) == 20
    assert all(record.pdq and not record.sha256 for record in records)
    prints = "\n".join(pdq(number) for number in range(20))
    assert all(record.sha256 for record in read(f"SHA-256\n{prints}")[1])
    found = lists.understand(io.BytesIO(f"PDQ\n{contents}".encode()), "f.txt")
    assert found.unnamed == ""


ICSE = (
    "MD5;SHA1;PhotoDNA;Image ID;Is distributed;Victim identified;Offender identified;Series name;"
    "Number of submissions;File Available;Media Type;Baseline\n"
)


def test_icse_with_its_flags_and_series() -> None:
    form, (first, second) = read(
        ICSE
        + f"{ONE['md5']};{ONE['sha1']};AAAA;17;Y;yes;n;Harbour;3;t;image;TRUE\n"
        + f'{TWO["md5"].upper()};;;;f;No;;"Meadow; the second";;;;\n'
    )
    assert form == "icse"
    flags = [(r.distributed, r.victim_identified, r.offender_identified, r.baseline) for r in (first, second)]
    assert flags == [(True, True, False, True), (False, False, None, None)]
    assert (first.series, second.series) == ("Harbour", "Meadow; the second")
    assert second.sha1 is None


@pytest.mark.parametrize("between", [",", ";", "\t"])
def test_griffeye(between: str) -> None:
    header = ["Binary Copies", "Category", "Directory Path", "MD5", "Series", "Distributed", "Deleted?"]
    row = ["1", "2", '"C:\\a, b"', ONE["md5"], "Harbour", "True", ""]
    form, (record,) = read(between.join(header) + "\n" + between.join(row) + "\n")
    assert form == "griffeye"
    assert (record.md5, record.category, record.series, record.distributed) == (
        bytes.fromhex(ONE["md5"]),
        "2",
        "Harbour",
        True,
    )


def test_the_older_form_of_nsrl() -> None:
    form, (record,) = read(
        f'"SHA-1","MD5","CRC32","FileName","FileSize"\n"{ONE["sha1"].upper()}","{ONE["md5"]}","A","x, y",3\n'
    )
    assert (form, record.sha1, record.md5) == ("table", bytes.fromhex(ONE["sha1"]), bytes.fromhex(ONE["md5"]))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding: str) -> None:
    _, (record,) = read((ICSE + f"{ONE['md5']};;;;;;;Café;;;;\n").encode(encoding))
    assert (record.md5, record.series) == (bytes.fromhex(ONE["md5"]), "Café")


@pytest.mark.parametrize("text", [b"", b"\n\n", b"hello\nworld\n", b"\x00" * 500, b"\x89PNG\r\n\x1a\n", b"# only\n"])
def test_what_is_no_list_is_refused(text: bytes) -> None:
    with pytest.raises(SetError, match=r"f\.txt"):
        read(text)


def test_a_line_that_never_ends_is_refused() -> None:
    with pytest.raises(SetError, match=r"A line of f\.txt has more than"):
        read(ONE["md5"] + "\n" + "x" * 3_000_000)


def test_lines_without_a_digest_are_counted() -> None:
    _, records = read("\n".join([ONE["md5"], TWO["md5"], "nothing", ONE["md5"][:-1]]))
    assert [record.md5 is not None for record in records] == [True, True, False, False]


@given(
    st.binary(max_size=300)
    | st.text(alphabet='abc0123456789;,"\n\t |MD5SHA1\\*=()', max_size=300).map(str.encode)
    | st.lists(
        st.sampled_from(
            [ONE["md5"], ONE["sha1"], ONE["sha256"], "MD5", "SHA1", ";", ",", '"', "\n", "\r", "\0", "é", " "]
        ),
        max_size=30,
    ).map(lambda parts: "".join(parts).encode())
)
@example(b'"' * 200 + b"\n" + ONE["md5"].encode())
@example(b"\xff\xfe\n")
def test_any_bytes_give_records_or_a_sentence(data: bytes) -> None:
    try:
        _, records = read(data)
    except SetError:
        return
    for record in records:
        assert [None if each is None else len(each) for each in record[:4]] in [
            [a, b, c, d] for a in (None, 16) for b in (None, 20) for c in (None, 32) for d in (None, 32)
        ]


@given(st.lists(st.binary(min_size=16, max_size=16), min_size=1, max_size=30), st.sampled_from([",", ";", "\t", "|"]))
def test_every_digest_of_a_list_is_read(found: list[bytes], between: str) -> None:
    assert [record.md5 for record in read("\n".join(f"{each.hex()}{between}label" for each in found))[1]] == found


def test_a_list_without_a_header_means_what_the_officer_says(tmp_path: Path, library: Library) -> None:
    (tmp_path / "l.txt").write_text(f"{ONE['md5']}\n")
    imported(library, tmp_path / "l.txt", meaning="irrelevant")
    (found,) = said(opened(library), 1)
    assert found["meaning"] == Meaning.IRRELEVANT


def test_an_icse_list_never_hides_and_likeness_doesnt_either(tmp_path: Path, library: Library) -> None:
    (tmp_path / "i.csv").write_text(ICSE + f"{ONE['md5']};;;;;;;;;;;\n")
    (tmp_path / "p.txt").write_text("\n".join(pdq(number) for number in range(20)))
    for name in ("i.csv", "p.txt"):
        with pytest.raises(UserError, match="never keeps a medium from being looked at"):
            imported(library, tmp_path / name, meaning="irrelevant")
    assert library.sets() == []
