"""`python -m tests.translations`: renew the .ts and .qm, and say what is still to be translated."""

from __future__ import annotations

import sys

from tests.translations.catalogue import read
from tests.translations.renewing import release, renew, sources


def main() -> int:
    """Gives 1 while texts are untranslated."""
    renew()
    release()
    missing = 0
    for source in sources():
        entries = read(source)
        open_ = [each for each in entries if not each.finished]
        missing += len(open_)
        print(f"{source.name}: {len(entries)} texts, {len(open_)} to be translated")
        for each in open_:
            print(f"  {each.context}: {each.source}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
