"""deduce beside our own check: run by a Python that has it, with nothing else of ours.

It reads notes as lines of JSON and writes what it marks, and its cost, to a file. Its lists of
streets and of care institutions are emptied: they are useless here and take a minute and 1 GB.
"""

from __future__ import annotations

import json
import logging
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

_EMPTIED = ("locations/lst_street", "institutions/lst_healthcare_institution")
_LABELS = {
    "patient": "PERSON",
    "persoon": "PERSON",
    "locatie": "LOCATION",
    "ziekenhuis": "LOCATION",
    "zorginstelling": "LOCATION",
    "datum": "DATE",
    "leeftijd": "AGE",
    "bsn": "ID",
    "id": "ID",
    "telefoonnummer": "CONTACT",
    "emailadres": "CONTACT",
    "url": "CONTACT",
}


def main() -> None:
    """Mark all notes, with lists and cache in a folder that goes away."""
    logging.basicConfig(level=logging.ERROR)  # deduce would log to the standard output
    lines = Path(sys.argv[1]).read_text("utf-8").split("\n")
    notes = [json.loads(line) for line in lines if line.strip()]
    with tempfile.TemporaryDirectory() as folder:
        began = time.process_time()
        model = _lite(Path(folder))
        started = time.process_time() - began
        began = time.process_time()
        marks = [{"id": note["id"], "spans": _spans(model, note["text"])} for note in notes]
        took = time.process_time() - began
    told = {
        "marks": marks,
        "started": started,
        "memory": _peak_mb(),
        "speed": sum(len(note["text"]) for note in notes) / took,
    }
    Path(sys.argv[2]).write_text(json.dumps(told), encoding="utf-8")


def _lite(folder: Path) -> Any:  # noqa: ANN401 - not installed where types are checked
    import deduce  # noqa: PLC0415 - logging comes first

    lists = folder / "lists"
    shutil.copytree(Path(deduce.__file__).parent / "data" / "lookup", lists)
    for name in _EMPTIED:
        for path in (lists / "src" / name).glob("*.txt"):
            path.write_text("", encoding="utf-8")
    (folder / "cache").mkdir()
    return deduce.Deduce(
        lookup_data_path=lists, cache_path=folder / "cache", build_lookup_structs=True
    )


def _spans(model: Any, text: str) -> list[dict[str, Any]]:  # noqa: ANN401
    found = model.deidentify(text).annotations
    return [
        {
            "start": int(each.start_char),
            "end": int(each.end_char),
            "label": _LABELS.get(each.tag, "OTHER"),
        }
        for each in found
    ]


def _peak_mb() -> float:
    lines = Path("/proc/self/status").read_text("utf-8").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))


if __name__ == "__main__":
    main()
