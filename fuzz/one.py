"""One way in, fuzzed by coverage until its time is over.

`python -m fuzz.one NAME LAUNCHER [option…]`: when it merges, libFuzzer starts LAUNCHER again.
"""

from __future__ import annotations

import sys

import atheris

_LOOKED_AT = ["moreelberaad", "tomllib", "json", "csv", "zipfile", "openpyxl"]


def main() -> None:
    """Fuzz; libFuzzer writes what it found and ends the process."""
    name, launcher, *options = sys.argv[1:]
    with atheris.instrument_imports(include=_LOOKED_AT):
        from fuzz.packing import changed_inside  # noqa: PLC0415 - what is imported is followed
        from fuzz.plain import changed_json, changed_toml  # noqa: PLC0415 - idem
        from fuzz.seeds import CORPUS  # noqa: PLC0415 - idem
        from fuzz.ways_in import JSON, PACKED, TOML, WAYS_IN, took  # noqa: PLC0415 - idem

        way_in = WAYS_IN[name]
        for seed in (CORPUS / name).glob("seed-*"):  # loads what is only loaded when needed
            took(way_in, seed.read_bytes())

    def try_one(content: bytes) -> None:
        took(way_in, content)

    shapes = ((PACKED, changed_inside), (JSON, changed_json), (TOML, changed_toml))
    mutator = next((changed(_mutate) for names, changed in shapes if name in names), None)
    changes = {"custom_mutator": mutator} if mutator else {}
    atheris.Setup([launcher, *options], try_one, **changes)
    atheris.Fuzz()


def _mutate(content: bytes, most: int) -> bytes:
    return bytes(atheris.Mutate(content, most))  # it is another function once fuzzing began


if __name__ == "__main__":
    main()
