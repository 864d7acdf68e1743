"""Make one thing in a fresh process: a format of the long record, or three documents at once."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.documents.long_record import long_record
from benchmarks.measured import hand_over, peak_mb
from moreelberaad import bootstrap
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.bootstrap import App
from moreelberaad.domain.gates import Request
from moreelberaad.domain.review import proposals
from moreelberaad.domain.template import DocumentKind
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.world import real_world

THREE = "three"
_MONTH = date(2026, 11, 1)
_EXAMPLE = Path(__file__).parents[2] / "resources" / "examples" / "nachtrit.toml"


def main() -> None:
    """Make it twice: the first time loads what it needs."""
    what, out = sys.argv[1], sys.argv[2]
    seconds = _three() if what == THREE else _long(what, Path(out))
    hand_over({"seconds": seconds, "peak": [peak_mb()]})


def _long(form: str, out: Path) -> list[float]:
    document = long_record()
    seconds = []
    for _ in range(2):
        began = time.perf_counter()
        content = FORMATS[form](document, _MONTH).content
        seconds.append(time.perf_counter() - began)
    out.write_bytes(content)
    return seconds


def _three() -> list[float]:
    """Make three documents in all formats, checked as for a file that leaves."""
    with App(real_world()).practice() as bench:
        session = bench.imports.bring_in(bench.imports.read(bootstrap.read_toml(_EXAMPLE)))
        requests = [Request(document=kind) for kind in DocumentKind]
        ready = [
            bench.exports.prepare(
                session.id, each, lambda found: proposals(found, reason=Prose("meting"))
            )
            for each in requests
        ]
        seconds = []
        for _ in range(2):
            with TemporaryDirectory() as folder:
                began = time.perf_counter()
                for outgoing in ready:
                    bootstrap.make_documents(
                        outgoing.disclosure,
                        forms=bootstrap.FORMATS,
                        folder=Path(folder),
                        language=Language("nl"),
                        today=_MONTH,
                        check=outgoing.check,
                    )
                seconds.append(time.perf_counter() - began)
        return seconds


if __name__ == "__main__":
    main()
