"""Lessons sheets of kept lessons: composed here, beside `bootstrap`, from lesson to file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from moreelberaad.adapters.exporting.rendered import Rendered
from moreelberaad.adapters.system import batches
from moreelberaad.application.kept_sheets import KeptSheets
from moreelberaad.domain.kept_disclosure import SheetForms
from moreelberaad.i18n import Language
from moreelberaad.making import Making
from moreelberaad.ways_out import look_at_place

if TYPE_CHECKING:
    from moreelberaad.application.exports import Outgoing
    from moreelberaad.cards_at_hand import CardFiles
    from moreelberaad.workbench import Workbench


def kept_sheets(app: CardFiles, bench: Workbench) -> KeptSheets:
    """Give what prepares the sheets of the lessons in this vault; it reads every method.

    `app` gives the values of the list.
    """
    forms = SheetForms(methods=bench.templates.all(), values=app.card_words().values)
    return KeptSheets(
        lessons=bench.lessons, recogniser=bench.recogniser, forms=forms, policy=bench.policy
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFile:
    """What every sheet of one command has in common; `house` is the office's own Word file."""

    form: str
    language: Language
    path: Path
    today: date
    marking: str = ""
    house: bytes = b""

    def places(self, number: int) -> tuple[Path, ...]:
        """Give each sheet its file: the one that was named, or a numbered one beside it."""
        if number == 1:
            return (self.path,)
        stem, ending = self.path.stem, self.path.suffix
        return tuple(
            self.path.with_name(f"{stem}-{each}{ending}") for each in range(1, number + 1)
        )


def write_sheets(outgoing: Sequence[Outgoing], file: SheetFile) -> tuple[Rendered, ...]:
    """Make a file of each lesson: all of them whole and clean, or none.

    A file that is there is replaced. Raises `CannotWrite`, `DiskFull`, `UncleanDocument`.
    """
    places = file.places(len(outgoing))
    made: dict[Path, Rendered] = {}
    for each, place in zip(outgoing, places, strict=True):
        look_at_place(place, each.check)
        making = Making(
            disclosure=each.disclosure,
            language=file.language,
            today=file.today,
            marking=file.marking,
            house=file.house,
        )
        made[place] = making.rendered(file.form, each.check)
    *others, last = places
    beside = {place: made[place].content for place in others}
    batches.replace_all(beside, last, made[last].content)
    return tuple(made.values())
