"""Packages as files: read from anybody, and written once somebody answered for them."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.decks import package_files
from moreelberaad.adapters.decks.package_shape import LARGEST
from moreelberaad.adapters.system import files
from moreelberaad.application.packages import Pack, Packing
from moreelberaad.application.proofs import LastCheck
from moreelberaad.domain.errors import Refused
from moreelberaad.domain.gates import Gate
from moreelberaad.domain.packages import Package
from moreelberaad.domain.template import DocumentKind
from moreelberaad.ways_out import look_at_place

ENDING = package_files.ENDING
"""The ending of a package, with its full stop."""


def read_package(path: Path) -> Package:
    """Read a package; raises `NotFound`, `CannotRead`, and `InputRejected` with what is wrong."""
    return package_files.read(files.read_bytes(path, LARGEST), path.name)


def write_pack(packing: Packing, pack: Pack, path: Path, *, unclassified: bool) -> None:
    """Write a package whole or not at all; raises `Refused` when nobody answered for it.

    Figures are settled before they leave, and what was written is remembered after. A file that
    is there is replaced. Raises `CannotWrite`, `DiskFull`, `UncleanDocument`, `InputRejected`.
    """
    content = pack_content(packing, pack, path, unclassified=unclassified)
    packing.let_years_go(pack)
    write_content(path, content)
    packing.was_written(pack)


def pack_content(packing: Packing, pack: Pack, path: Path, *, unclassified: bool) -> bytes:
    """Look at where a package comes, and give its file; raises as `write_pack`, writes nothing."""
    if not unclassified:
        raise Refused((Gate.UNCLASSIFIED,), document=DocumentKind.LESSONS, open=0)
    look_at_place(path, LastCheck(recogniser=packing.recogniser()))
    return package_files.written(pack.package, pack.decks)


def write_content(path: Path, content: bytes) -> None:
    """Write the file of `pack_content`, whole or not at all; raises `CannotWrite`, `DiskFull`."""
    files.write_whole(path, content)
