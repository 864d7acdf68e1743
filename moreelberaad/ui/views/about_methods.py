"""Over de methoden: when to choose each, where it comes from, and what stands in no step."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from moreelberaad.domain.template import Template
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import button, words
from moreelberaad.ui.viewmodels.new_session_words import duration
from moreelberaad.ui.views.lookup import Leaf, LookUp, heading


def about_methods(
    ui: Ui, methods: Sequence[Template], licences: Sequence[str] = ()
) -> Sequence[Leaf]:
    """Give a leaf for every method, and one for whose other work is in the app."""
    leaves = [
        Leaf(title=method.title.get(ui.language.code), parts=partial(_parts, ui, method))
        for method in methods
    ]
    if licences:
        leaves.append(Leaf(title=ui.say("Licenties"), parts=partial(_credits, ui, licences)))
    return leaves


class AboutMethods(LookUp):
    """Every method, with its sources and credits, in a dialog."""

    def __init__(
        self, ui: Ui, parent: QWidget, methods: Sequence[Template], licences: Sequence[str] = ()
    ) -> None:
        super().__init__(ui, parent, ui.say("Over de methoden"))
        close = button(ui, ui.say("Sluit"), "primary")
        close.clicked.connect(self.accept)
        self.finish_with(close)
        self.show_leaves(about_methods(ui, methods, licences))
        self.list.setFocus()


def _parts(ui: Ui, method: Template) -> Sequence[QWidget]:
    code = ui.language.code
    parts = [
        words(ui, method.title.get(code), "heading2"),
        words(ui, duration(ui.language, method), "caption", token="muted"),
        words(ui, method.summary.get(code), "lead"),
    ]
    for title, texts in (
        (ui.say("Wanneer"), (method.choose_when.get(code),)),
        (ui.say("Goed om te weten"), (method.about.get(code),)),
        (ui.say("Van wie"), (method.credits.get(code),)),
        (ui.say("Bronnen"), method.sources),
    ):
        if any(texts):
            parts.append(heading(ui, title))
            parts += [words(ui, text, token="ink2") for text in texts]
    return parts


def _credits(ui: Ui, licences: Sequence[str]) -> Sequence[QWidget]:
    fonts = ui.say("Atkinson Hyperlegible en Source Serif 4: SIL Open Font License 1.1.")
    icons = ui.say("Phosphor 1.3, uit het pakket QtAwesome: MIT.")
    return [
        words(ui, ui.say("Licenties"), "heading2"),
        heading(ui, ui.say("Lettertypen en pictogrammen")),
        *(words(ui, line, token="ink2") for line in (fonts, icons)),
        heading(ui, ui.say("Woordenlijsten van de controle op herkenbaarheid")),
        *(words(ui, licence, token="ink2") for licence in licences),
    ]
