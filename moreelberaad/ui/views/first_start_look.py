"""Step 2 of the first start: text size, theme and language, seen at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad.ui.support.choices import Segments
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.viewmodels.preferences import SCALES, Preferences, percentage, theme_words
from moreelberaad.ui.views.layouts import bare, edged, page_head


class LookStep(QWidget):
    """Every choice applies to the whole window, so the sample is the window itself."""

    done = Signal()

    def __init__(self, ui: Ui, preferences: Preferences) -> None:
        super().__init__()
        self._ui, self._preferences = ui, preferences
        say = ui.say
        sizes = [(str(scale), percentage(scale), "") for scale in SCALES]
        themes = [(code, said, "") for code, said in theme_words(ui.language).items()]
        self._scale = Segments(ui, say("Tekstgrootte"), sizes)
        self._theme = Segments(ui, say("Thema"), themes)
        self._language = Segments(
            ui, say("Taal"), [("nl", "Nederlands", ""), ("en", "English", "")]
        )
        self._show()
        self._connect()
        self._build()

    def focus_first(self) -> None:
        """Put the focus in the first choice."""
        self._scale.setFocus()

    def _show(self) -> None:
        look = self._ui.look
        self._scale.set_value(str(look.scale))
        self._theme.set_value(look.theme.value)
        self._language.set_value(self._ui.language.code)

    def _connect(self) -> None:
        self._scale.chosen.connect(self._choose_scale)
        self._theme.chosen.connect(self._choose_theme)
        self._language.chosen.connect(self._preferences.choose_language)

    def _build(self) -> None:
        ui, say = self._ui, self._ui.say
        head = page_head(
            ui,
            say("Stap {number} van 3", number=2),
            say("Hoe lees je het prettigst?"),
            say("Elke keuze zie je meteen."),
        )
        choices = [
            down(words(ui, name, "label", token="ink2"), segments, spacing="xs")
            for name, segments in (
                (say("Tekstgrootte"), self._scale),
                (say("Thema"), self._theme),
                (say("Taal"), self._language),
            )
        ]
        goes_on = button(ui, say("Verder"), "primary", keys="Ctrl+Return")
        goes_on.clicked.connect(self.done)
        page = down(
            head, 6, *choices, 6, self._sample(), None, across(None, goes_on), spacing="xl"
        )
        bare(self, page)

    def _sample(self) -> QWidget:
        ui, say = self._ui, self._ui.say
        question = say("Mag ik voor de rit nee zeggen als ik te moe ben om te rijden?")
        text = say(
            "Zo ziet tekst in de app eruit. De vraag van de groep staat in een ander schrift."
        )
        inside = down(words(ui, question, "question"), words(ui, text, token="ink2"))
        return edged(ui, panel(ui), inside, 24, 20)

    def _choose_scale(self, code: str) -> None:
        self._preferences.choose_scale(float(code))

    def _choose_theme(self, code: str) -> None:
        self._preferences.choose_theme(Theme(code))
