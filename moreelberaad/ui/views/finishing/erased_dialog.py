"""What the vault erased: month, kind and number; of what it was nothing is left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from moreelberaad import lesson_words
from moreelberaad.domain.retention import Erasure
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import words
from moreelberaad.ui.views.dialogs import Dialog
from moreelberaad.ui.views.finishing.month_list import listed, show_listed


def show_erased(ui: Ui, parent: QWidget, erasures: Sequence[Erasure]) -> Dialog:
    """List what was erased, the newest month first."""
    title = ui.say("Wat is er gewist")
    if not erasures:
        nothing = words(ui, ui.say("Er is nog niets gewist."), token="ink2")
        return show_listed(ui, parent, title, nothing)
    heads = (ui.say("Maand"), ui.say("Wat"), ui.say("Aantal"))
    table = listed(ui, title, heads, _rows(ui, erasures), widest=1)
    proof = ui.say(
        "Dit staat niet meer in de kluis en niet in de zoekindex. "
        "Reservekopieën van daarvoor zijn vervangen."
    )
    return show_listed(ui, parent, title, table, words(ui, proof, "caption", token="muted"))


def _rows(ui: Ui, erasures: Sequence[Erasure]) -> Iterator[tuple[QWidget, ...]]:
    counted = Counter((each.month, each.what) for each in erasures)
    for (month, what), number in counted.items():
        yield (
            words(ui, ui.language.month(date.fromisoformat(f"{month}-01")), wrap=False),
            words(ui, ui.say(lesson_words.ERASED_WORDS[what])),
            words(ui, str(number), wrap=False),
        )
