"""The licences of all that is shipped: `python scripts/licences.py` writes docs/licenties.md.

With `check` it tells what is not as it should be: a package without a licence that we know may be
shipped, or a page that says something else than what is installed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PAGE: Final = Path(__file__).parents[1] / "docs" / "licenties.md"
OURS: Final = "moreelberaad"
NOT_SHIPPED: Final = {OURS, "pip"}
"""pip came with the environment; nothing that we do asks for it."""
_LONGEST: Final = 80
MAY_BE_SHIPPED: Final = (
    "0BSD",
    "Apache",
    "BSD",
    "CC0",
    "EUPL",
    "HPND",
    "ISC",
    "LGPL",
    "MIT",
    "MPL",
    "OFL",
    "PSF",
    "Public Domain",
    "Unlicense",
    "Zlib",
)
"""Words of licences under which a package may go along with one under the EUPL-1.2."""
SAID_ELSEWHERE: Final = {
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "sqlcipher3": "Zlib, with SQLCipher (BSD-3-Clause) and OpenSSL (Apache-2.0)",
}
"""What their own files say and their metadata do not."""


@dataclass(frozen=True, slots=True, order=True)
class Shipped:
    """A package that goes along, and under which licence."""

    name: str
    version: str
    licence: str

    @property
    def may_be_shipped(self) -> bool:
        """Tell whether its licence is one that we know."""
        return any(word in self.licence for word in MAY_BE_SHIPPED)


def shipped() -> list[Shipped]:
    """Give every package that the program needs to run, those of packages too."""
    return sorted(_shipped(name) for name in _closure(OURS) - NOT_SHIPPED)


def _closure(name: str) -> set[str]:
    found, waiting = set[str](), [str(canonicalize_name(name))]
    while waiting:
        each = waiting.pop()
        if each not in found:
            found.add(each)
            waiting.extend(_needed_by(each))
    return found


def _needed_by(name: str) -> Iterator[str]:
    for line in metadata.requires(name) or ():
        needed = Requirement(line)
        if needed.marker is None or needed.marker.evaluate({"extra": ""}):
            yield canonicalize_name(needed.name)


def _shipped(name: str) -> Shipped:
    about = metadata.metadata(name)
    return Shipped(name=name, version=metadata.version(name), licence=_licence(name, about))


def _licence(name: str, about: metadata.PackageMetadata) -> str:
    if name in SAID_ELSEWHERE:
        return SAID_ELSEWHERE[name]
    told = (about.get_all(part) or [""] for part in ("License-Expression", "License"))
    said = next((each[0] for each in told if each[0]), "")
    if said and "\n" not in said and len(said) <= _LONGEST:
        return said
    classes = [each for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    names = [each.rpartition(" :: ")[2] for each in classes]
    return " OR ".join(names)


def page(packages: list[Shipped]) -> str:
    """Give the page as it should be."""
    rows = [f"| {each.name} | {each.version} | {each.licence} |" for each in packages]
    return "\n".join(
        [
            "# Licenties",
            "",
            "moreelberaad zelf valt onder de EUPL-1.2. Deze pakketten gaan mee. De lijst komt uit",
            "`scripts/licences.py`; `make build` maakt er de volledige lijst van onderdelen bij",
            "(CycloneDX, `dist/moreelberaad.cdx.json`).",
            "",
            "| Pakket | Versie | Licentie |",
            "|---|---|---|",
            *rows,
            "",
            "Op macOS gaan ook pyobjc-core en pyobjc-framework-Cocoa mee (MIT).",
            "",
        ]
    )


def faults(packages: list[Shipped]) -> list[str]:
    """Name what is not as it should be."""
    unknown = [f"{each.name}: {each.licence}" for each in packages if not each.may_be_shipped]
    written = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    return unknown + ([f"{PAGE.name} is out of date"] if written != page(packages) else [])


def main() -> int:
    """Write the page, or check it."""
    packages = shipped()
    if sys.argv[1:] != ["check"]:
        PAGE.write_text(page(packages), encoding="utf-8")
    found = faults(packages)
    print(*(found or [f"licences: {len(packages)} packages"]), sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
