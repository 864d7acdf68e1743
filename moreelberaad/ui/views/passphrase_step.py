"""Choosing a passphrase, proposed or one's own, with the second way in beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget
from typing_extensions import override

from moreelberaad import bootstrap
from moreelberaad.domain.errors import CannotWrite, DiskFull, MoreelberaadError, VaultExists
from moreelberaad.ui.support.dressing import wear_icon
from moreelberaad.ui.support.notice import Notice
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.support.widgets import across, button, down, field, words
from moreelberaad.ui.views import errors
from moreelberaad.ui.views.layouts import bare, page_head, picture
from moreelberaad.ui.views.recovery_block import RecoveryBlock
from moreelberaad.ui.views.secret_field import Eye, SecretField

_ELSEWHERE = (CannotWrite, DiskFull, VaultExists)
"""Failures that another folder may solve."""
_SIGNS = 36
"""As many as five long words have."""
_AROUND_WORDS = 56
"""Px at 100 % that a field and its line need beside the words in it."""


class PassphraseStep(QWidget):
    """Asks a strong passphrase twice; `chosen` tells it, with the code if that was shown."""

    chosen = Signal(str, object)
    elsewhere = Signal()

    def __init__(self, ui: Ui, *, step: str, title: str) -> None:
        super().__init__()
        self._ui = ui
        self.recovery = RecoveryBlock(ui)
        self._first = SecretField(ui, ui.say("Wachtzin"))
        self._again = SecretField(ui, ui.say("Typ hem nog een keer"))
        self._eye = Eye(ui, self._first, self._again)
        self._mark = picture(ui, "check-circle-fill", token="accent")
        self._verdict = words(ui, "", "body_strong", wrap=False)
        self._advice = words(ui, "", token="muted")
        self._reason = words(ui, "", "caption", token="muted", wrap=False)
        self._failure = Notice(ui, "danger")
        self._place = Notice(ui, "info")
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._proposed = ""
        self._build(step, title)
        self._connect()
        self.propose()

    def propose(self) -> None:
        """Fill in five other words."""
        self._proposed = bootstrap.proposed_passphrase()
        self._first.show_words()
        self._eye.look()
        self._first.setText(self._proposed)
        self._again.clear()
        self._first.setFocus()

    def focus_first(self) -> None:
        """Put the caret behind the proposal."""
        self._first.setFocus()

    def tell_busy(self, text: str) -> None:
        """Say what is being done, while nothing can be changed."""
        self.setEnabled(False)
        self._go.setText(text)

    def tell_failure(self, error: MoreelberaadError) -> None:
        """Say why it did not work, and let it be tried again."""
        self.setEnabled(True)
        self._go.setText(self._ui.say("Verder"))
        other = button(self._ui, self._ui.say("Kies een andere map"))
        other.clicked.connect(self.elsewhere)
        acts = (other,) if isinstance(error, _ELSEWHERE) else ()
        self._failure.tell(self._sentence(error), *acts)

    def tell_place(self, text: str) -> None:
        """Say where the vault will stand."""
        self._failure.clear()
        self._place.tell(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words that one must copy stand there whole, also where there is little room."""
        super().resizeEvent(event)
        beside = self._other.sizeHint().width() + self._eye.button.sizeHint().width()
        words = self._first.fontMetrics().averageCharWidth() * _SIGNS
        is_narrow = self.width() < beside + words + self._ui.look.px(_AROUND_WORDS)
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)

    def _sentence(self, error: MoreelberaadError) -> str:
        if isinstance(error, CannotWrite):
            return self._ui.say("In deze map mag je niet schrijven. Kies een andere map.")
        return errors.sentence(self._ui, error)

    def _build(self, step: str, title: str) -> None:
        ui = self._ui
        self._other = button(ui, ui.say("Stel andere voor"), icon="dice-five", keys="Alt+Return")
        self._go = button(ui, ui.say("Verder"), "primary")
        lead = ui.say("Dit zijn vijf losse woorden. Gebruik deze, of vraag om andere.")
        head = page_head(ui, step, title, lead)
        entry = across(self._first, self._eye.button)
        entry.setStretch(0, 1)
        self._line.addLayout(entry, 1)
        self._line.addLayout(across(self._other, None))
        verdict = across(self._mark, self._verdict, self._advice)
        verdict.setStretch(2, 1)
        first = down(
            _label(ui, ui.say("Wachtzin"), self._first), self._line, verdict, spacing="xs"
        )
        foot = across(None, self._reason, self._go, spacing="md")
        again = field(ui, ui.say("Typ hem nog een keer"), self._again)
        page = down(
            head,
            6,
            first,
            again,
            self.recovery,
            self._place,
            self._failure,
            None,
            foot,
            spacing="lg",
        )
        bare(self, page)

    def _connect(self) -> None:
        self._first.textChanged.connect(self._look)
        self._again.textChanged.connect(self._look)
        self.recovery.changed.connect(self._look)
        self._other.clicked.connect(self.propose)
        self._go.clicked.connect(self._choose)
        for each in (self._first, self._again):
            each.returnPressed.connect(self._go.click)

    def _look(self) -> None:
        """Say how strong the words are, and what is still to be done."""
        self._tell_strength()
        reason = self._blocker()
        self._reason.setText(reason)
        self._go.setEnabled(not reason)
        self._go.setAccessibleDescription(reason)

    def _tell_strength(self) -> None:
        say, text = self._ui.say, self._first.secret
        strong = bootstrap.is_strong_enough(text)
        token = "accent" if strong else "warn"
        wear_icon(
            self._mark, self._ui.look, "check-circle-fill" if strong else "warning", token=token
        )
        if not strong:
            self._verdict.setText(say("Nog te makkelijk te raden."))
            self._advice.setText(say("Voeg een woord toe."))
            return
        self._verdict.setText(say("Sterk genoeg."))
        self._advice.setText(self._size_of(text))

    def _size_of(self, text: str) -> str:
        if text == self._proposed:
            return self._ui.say(
                "Vijf losse woorden, {number} tekens. Bewaar je wachtzin niet op je laptop.",
                number=len(text),
            )
        return self._ui.count(
            "{number} teken. Bewaar je wachtzin niet op je laptop.",
            "{number} tekens. Bewaar je wachtzin niet op je laptop.",
            len(text),
        )

    def _blocker(self) -> str:
        say, text, again = self._ui.say, self._first.secret, self._again.secret
        if not bootstrap.is_strong_enough(text):
            return say("Maak de wachtzin eerst sterker")
        if text != again:
            unfinished = text.startswith(again)
            return (
                say("Typ eerst de wachtzin nog een keer")
                if unfinished
                else say("De twee wachtzinnen zijn niet gelijk.")
            )
        return "" if self.recovery.is_settled else say("Schrijf eerst de code over, of kies later")

    def _choose(self) -> None:
        self._failure.clear()
        self.chosen.emit(self._first.secret, self.recovery.code)


def _label(ui: Ui, text: str, editor: QWidget) -> QLabel:
    label = words(ui, text, "label", token="ink2")
    label.setBuddy(editor)
    return label
