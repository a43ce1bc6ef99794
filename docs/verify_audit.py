"""Checks the audit trail of a Sightline case without Sightline; docs/audit-trail.md explains each step.

TRAIL is case.db, or an extract of a trail: audit.jsonl of a package (data/audit/), or what "audit --out" wrote. It is
only read. Exit status 0: whole. 1: broken, and the first broken row is named. 2: it can't be read. With the package
`cryptography` installed, signatures are checked too; without it the answer says that they weren't.
"""

import argparse, base64, hashlib, json, pathlib, re, sqlite3, sys  # noqa: E401, I001 - kept short, to be read whole

try:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

DOMAIN, WORDS = b"sightline-audit-1", ("at", "actor", "action", "target", "detail")
TEXT = "(sightline-audit-checkpoint-1\ncase ([^\n]*)\nrow ([0-9]+)\nhead ([0-9a-f]{64})\nat [^\n]*\nofficer [^\n]*\n)"
NOTE = re.compile(TEXT + "\n— ([^ \n]+) ([^ \n]+)\n")


def need(holds, words):
    """Stop at this row unless it holds."""
    if not holds:
        raise ValueError(words)


def genesis(case):
    """What the first row of a case is chained to."""
    return hashlib.sha256(DOMAIN + b"|" + case.encode()).digest()


def rows_of_case(path):
    """The case's id, the head that its newest checkpoint states, and the rows: seq, hash before, own hash, words."""
    closed = not path.with_name(path.name + "-wal").exists()  # then nothing need be written beside it
    db = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if closed else ''}", uri=True)
    info = dict(db.execute("SELECT key, value FROM case_info"))
    note = NOTE.fullmatch(json.loads(info["checkpoint"])["signed_note"]) if "checkpoint" in info else None
    words = ", ".join(f"CAST({name} AS BLOB)" for name in WORDS)
    rows = db.execute(f"SELECT seq, prev, hash, {words} FROM audit ORDER BY seq")  # noqa: S608 - names of its own
    return info["id"], [(int(note[3]), note[4])] if note else [], ((*row[:3], row[3:]) for row in rows)


def rows_of_extract(path):
    """The rows of an extract, which may come without their words."""
    for row in map(json.loads, path.open("rb")):
        words = tuple(row[name].encode() for name in WORDS) if "at" in row else None
        yield row["seq"], bytes.fromhex(row["prev"]), bytes.fromhex(row["hash"]), words


def check_checkpoint(detail, seq, prev, case, wanted):
    """The case and the fingerprint of the key of a signed note about the row before; ValueError where it isn't one."""
    said = json.loads(detail)
    note, (name, key_id, coded) = NOTE.fullmatch(said["signed_note"]), said["key"].split("+", 2)
    need(note and (int(note[3]), note[4]) == (seq - 1, prev.hex()), "its checkpoint is not about the row before")
    need(case in (None, note[2]), "its checkpoint is another case's")
    key, signature = base64.b64decode(coded), base64.b64decode(note[6])
    hint = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
    need(note[5] == name and signature[:4] == hint == bytes.fromhex(key_id), "its checkpoint names another key")
    need(not wanted or said["key"] in wanted, "its checkpoint is not signed by a key that was given")
    try:
        Ed25519PublicKey and Ed25519PublicKey.from_public_bytes(key[1:]).verify(signature[4:], note[1].encode())
    except Exception:  # noqa: BLE001 - whatever the library says, the signature isn't good
        raise ValueError("the signature of its checkpoint is not good") from None
    return note[2], hashlib.sha256(key[1:]).hexdigest()[:32]


parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("trail", metavar="TRAIL", type=pathlib.Path)
parser.add_argument("--head", action="append", default=[], metavar="ROW:HASH", help="from an earlier receipt")
parser.add_argument("--key", action="append", default=[], metavar="PUBLICKEY", help="the officer's, had from elsewhere")
given = parser.parse_args()
try:
    is_case = given.trail.open("rb").read(16) == b"SQLite format 3\0"
    case, heads, rows = rows_of_case(given.trail) if is_case else (None, [], rows_of_extract(given.trail))
except (OSError, sqlite3.Error, ValueError, KeyError, TypeError) as error:
    sys.exit(print(f"{given.trail} can't be read: {error}") or 2)
heads += [(int(row), kept.strip().lower()) for row, _, kept in (head.partition(":") for head in given.head)]
head, first, count, unseen, keys = genesis(case) if case else None, None, 0, 0, {}
try:
    for seq, prev, stated, words in rows:
        need(type(seq) is int and seq == count + 1, "a row is missing, or was moved or put in")
        need(prev == head or head is None, "it isn't chained to the row before it")
        if words is not None:
            fields = (prev, str(seq).encode(), *words)
            digest = hashlib.sha256(DOMAIN + b"".join(len(field).to_bytes(8, "big") + field for field in fields))
            need(digest.digest() == stated, "its words are not those that its hash stands for")
            need(seq > 1 or words[2] == b"new case", "a trail begins with the making of its case")
            if words[2] == b"checkpoint":
                case, key = check_checkpoint(words[4], seq, prev, case, given.key)
                keys[key] = keys.get(key, 0) + 1
        need(all(kept == stated.hex() for row, kept in heads if row == seq), "its hash is not the one kept elsewhere")
        head, first, count, unseen = stated, first or prev, count + 1, unseen + (words is None)
    need(case is None or first == genesis(case), "it isn't chained to its case")
    need(count and all(row <= count for row, _ in heads), "rows are missing from here to the end")
    need(keys or not given.key, "no checkpoint is signed by a key that was given")
except (ValueError, KeyError, TypeError, AttributeError, sqlite3.Error) as error:
    sys.exit(print(f"BROKEN at row {count + 1}: {error}") or 1)
signed = [f"{number} by {key}" for key, number in keys.items()]
print(f"Whole: {count} rows, {unseen} without their words; case {case}. Head: {count}:{head.hex()}")
print("Checkpoints:", ", ".join(signed) or "none", "" if Ed25519PublicKey else "- SIGNATURES NOT CHECKED, see --help")
