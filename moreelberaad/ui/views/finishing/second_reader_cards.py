"""What a facilitator must know before someone else reads: who it may be, and how it goes."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, down, panel, words
from moreelberaad.ui.views.layouts import bare, edged, picture


def who(ui: Ui) -> QWidget:
    """Say who may read."""
    say = ui.say
    return _card(
        ui,
        say("Wie mag het zijn?"),
        ("prohibit", say("Nooit iemand uit de lijn van de groep.")),
        ("user", say("Een ander dan jij, in de rol die je in de opening noemde.")),
        ("lock-simple", say("We bewaren ja of nee, geen naam.")),
    )


def how(ui: Ui) -> QWidget:
    """Say how the reading goes."""
    say = ui.say
    asked = say("Weet je over wie dit gaat, of zou een collega dat weten?")
    return _card(
        ui,
        say("Hoe gaat het?"),
        ("eye", say("De lezer ziet alleen de tekst die weg kan, onderdeel voor onderdeel.")),
        ("question", say("Bij elk onderdeel: “{asked}”", asked=asked)),
        ("key", say("Terug kan alleen met jouw wachtzin.")),
    )


def _card(ui: Ui, title: str, *said: tuple[str, str]) -> QWidget:
    rows = (_row(ui, icon, text) for icon, text in said)
    inside = down(words(ui, title, "heading3"), *rows, None, spacing="md")
    return edged(ui, panel(ui), inside, 22, 20)


def _row(ui: Ui, icon: str, text: str) -> QLayout:
    mark = bare(QWidget(), down(picture(ui, icon), None))
    row = across(mark, words(ui, text), spacing="md")
    row.setStretch(1, 1)
    return row
