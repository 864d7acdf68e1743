"""The office's own Word file, in which documents are dressed: checked once, and kept as it was."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from moreelberaad.adapters.system import files
from moreelberaad.adapters.system.files import read_bytes
from moreelberaad.domain.errors import NotFound
from moreelberaad.world import World

_LARGEST = 5 * 1024 * 1024
"""Bytes of a Word file that somebody chooses."""


class HouseStyle:
    """A copy of that file beside the settings of this user, so that it cannot change unseen."""

    world: World

    @property
    def has_house_style(self) -> bool:
        """Tell whether the office chose a file of its own."""
        return self._kept.is_file()

    def house_style(self) -> bytes:
        """Give the file that was chosen, or nothing.

        Raises `InputRejected` for one that was changed or damaged since.
        """
        try:
            content = read_bytes(self._kept, _LARGEST)
        except NotFound:
            return b""
        return _checked(content, self._kept.name)

    def choose_house_style(self, path: Path) -> None:
        """Take this Word file from now on.

        Raises `InputRejected` with everything that may not be in it, `NotFound`, `CannotRead`,
        `CannotWrite`, `DiskFull`.
        """
        content = _checked(read_bytes(path, _LARGEST), path.name)
        _try_on(content, path.name)
        files.make_folder(self._kept.parent)
        files.write_whole(self._kept, content)

    def drop_house_style(self) -> None:
        """Dress documents as the app does by itself again; raises `CannotWrite`."""
        with files.write_errors(self._kept):
            self._kept.unlink(missing_ok=True)

    @property
    def _kept(self) -> Path:
        return self.world.settings_file.parent / "huisstijl.docx"


@lru_cache(maxsize=2)
def _checked(content: bytes, name: str) -> bytes:
    """Look at a file; the same bytes are looked at once."""
    from moreelberaad.adapters.exporting.house_style import checked  # noqa: PLC0415 - 100 ms

    return checked(content, name)


def _try_on(content: bytes, name: str) -> None:
    """Dress a page in a file before it is kept: what cannot be worn is told now, not later."""
    from moreelberaad.adapters.exporting.house_trial import try_on  # noqa: PLC0415 - as above

    try_on(content, name)
