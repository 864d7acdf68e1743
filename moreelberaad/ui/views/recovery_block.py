"""The second way in: shown on paper first, or put off; nothing counts before that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from moreelberaad import bootstrap
from moreelberaad.ui.support.heeding import Tick
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, panel, words
from moreelberaad.ui.views.code_sheet import CodeSheet, print_code
from moreelberaad.ui.views.layouts import bare, picture, wrapped


class RecoveryBlock(QWidget):
    """Offers one fresh code; `code` gives it once it stands on paper."""

    changed = Signal()

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self._ui = ui
        self._fresh = bootstrap.fresh_recovery_code()
        self._on_paper = False
        self._build()

    @property
    def code(self) -> str | None:
        """Give the code that was shown; none when it was not."""
        return self._fresh if self._on_paper else None

    @property
    def is_settled(self) -> bool:
        """Tell whether the code was shown, or put off."""
        return self._on_paper or self._later.isChecked()

    def never_later(self) -> None:
        """Take away the choice to put it off."""
        self._later.hide()

    def _build(self) -> None:
        ui = self._ui
        self._later = Tick(ui.say("Ik doe dit later"))
        self._later.setAccessibleName(self._later.text())
        self._later.toggled.connect(self.changed)
        self._told = Notice(ui, "info")
        write = button(ui, ui.say("Schrijf de code over"), icon="pencil-simple")
        write.clicked.connect(self._write)
        printing = button(ui, ui.say("Afdrukken op een eigen printer"), icon="printer")
        printing.clicked.connect(self._print)
        title = ui.say("Wachtzin kwijt? Dan helpt alleen de herstelcode.")
        why = ui.say(
            "Wie dit blad heeft, kan alles lezen. Bewaar het achter slot, los van de laptop, "
            "en niet bij een leidinggevende van de groep."
        )
        text = down(words(ui, title, "body_strong"), words(ui, why, token="ink2"), spacing="xs")
        acts = wrapped(ui, write, printing)
        sheet = panel(ui)
        mark = picture(ui, "warning-fill", token="warn")
        inside = across(
            down(mark, None), down(text, acts, self._told, self._later, spacing="md"), spacing="lg"
        )
        inside.setStretch(1, 1)
        edge = ui.look.px(20)
        inside.setContentsMargins(edge, edge, edge, edge)
        sheet.setLayout(inside)
        bare(self, down(sheet))

    def _write(self) -> None:
        sheet = CodeSheet(self._ui, self.window(), self._fresh)
        sheet.accepted.connect(self._settle)
        sheet.open()

    def _print(self) -> None:
        if not print_code(self._ui, self.window(), self._fresh, self._settle):
            self._told.tell(self._ui.say("Geen printer gevonden. Schrijf de code over."))

    def _settle(self) -> None:
        self._on_paper = True
        self._later.setChecked(False)
        self._later.hide()
        self._told.tell(self._ui.say("De code staat op papier. Bewaar hem achter slot."))
        self.changed.emit()
