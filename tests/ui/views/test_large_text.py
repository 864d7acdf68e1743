"""What must be read whole stands there whole in the largest text too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.views.frame import StatusLine
from moreelberaad.ui.views.passphrase_step import PassphraseStep
from moreelberaad.ui.views.secret_field import SecretField
from tests.ui.hands import named

Show = Callable[..., QWidget]
LARGEST, LAPTOP = 2.0, 1366


def test_the_proposed_words_fit_in_their_line(ui: Ui, show: Show) -> None:
    ui.look.choose(scale=LARGEST)
    window = show(PassphraseStep(ui, step="Stap 1 van 3", title="Kies een wachtzin"))
    window.resize(1100, 768)

    line = named(window, ui.say("Wachtzin"), SecretField)
    assert line.width() > line.fontMetrics().averageCharWidth() * 36


def test_the_status_line_goes_on_at_a_second_line(ui: Ui, show: Show) -> None:
    ui.look.choose(scale=LARGEST)
    status = StatusLine(ui)
    status.tell_backup(date(2026, 11, 22), date(2026, 11, 30))
    show(status).resize(LAPTOP, 768)

    said = [each for each in status.findChildren(QLabel) if each.text()]
    assert len(said) == 3
    assert all(0 < each.heightForWidth(each.width()) <= each.height() for each in said)
