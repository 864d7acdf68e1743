"""One block of *Trends* as a file: figures of a year as they may leave, never as on the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moreelberaad import yearly
from moreelberaad.bootstrap import Workbench
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.trends import Period, Reach
from moreelberaad.domain.year_figures import Block
from moreelberaad.i18n import N_, Language
from moreelberaad.ui.support.jobs import Jobs
from moreelberaad.yearly import Year

PICTURE = "png"
"""The ending of a picture; the other form is that of the figures alone."""
_NAMES = {
    Block.METHODS: N_("beraden-per-gespreksvorm"),
    Block.THEMES: N_("thema-per-kwartaal"),
    Block.SIZES: N_("minuten-per-groepsgrootte"),
    Block.EVALUATION: N_("evaluatie"),
}
Draw = Callable[[Year, Block], bytes]
"""Draws the figures of a block as a PNG; on the thread of the window."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockFile:
    """What is asked for: a block of a year, in this file."""

    year: int
    block: Block
    path: Path

    @property
    def is_picture(self) -> bool:
        """Tell whether it is a picture."""
        return self.path.suffix == f".{PICTURE}"


class TrendsExport(QObject):
    """Counts beside the window, settles the year on its thread, and writes beside it again."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, bench: Workbench, language: Language, draw: Draw, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bench, self._language, self._draw = bench, language, draw
        self._jobs = Jobs(self)

    @property
    def is_busy(self) -> bool:
        """Tell whether a file is being made."""
        return self._jobs.busy

    def year_of(self, period: Period, *, is_one_series: bool) -> int | None:
        """Give the year that may leave as it is chosen; none for any other choice."""
        is_over = period.year < self._bench.desk.today.day.year
        is_year = period.reach is Reach.YEAR and is_over
        return period.year if is_year and not is_one_series else None

    def file_of(self, folder: Path, year: int, block: Block, form: str) -> BlockFile:
        """Name a file of a block in a folder."""
        name = f"{self._language.say(_NAMES[block])}-{year}.{form}"
        return BlockFile(year=year, block=block, path=folder / name)

    def make(self, file: BlockFile) -> None:
        """Make the file; `made` tells its path, `failed` the error that we know."""
        count = partial(yearly.counted, self._bench, file.year)
        self._jobs.run(count, partial(self._settle, file), self._fail)

    def wait(self) -> None:
        """Return when nothing is under way any more."""
        while self._jobs.busy:
            self._jobs.wait()

    def _settle(self, file: BlockFile, counted: Year) -> None:
        try:
            yearly.look_at(file.path, counted)
            yearly.settle(self._bench, counted)
        except MoreelberaadError as error:
            self.failed.emit(error)
            return
        year = replace(counted, is_settled=True)
        if file.is_picture:
            picture = self._draw(year, file.block)
            write = partial(yearly.write_picture, year, picture, file.path)
        else:
            write = partial(
                yearly.write_block, year, file.block, language=self._language, path=file.path
            )
        self._jobs.run(write, lambda _: self.made.emit(file.path), self._fail)

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, MoreelberaadError):
            raise error
        self.failed.emit(error)
