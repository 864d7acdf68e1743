"""Where plain words may be written."""

from __future__ import annotations

from pathlib import Path

from moreelberaad.adapters.storage import manifest
from moreelberaad.adapters.system import files
from moreelberaad.domain.errors import CannotWrite


def stay_out_of_vaults(path: Path) -> None:
    """Refuse a place inside any vault or backup: plain words do not belong there."""
    with files.write_errors(path):
        inside = manifest.lies_within(path)
    if inside:
        raise CannotWrite(file=path.name)
