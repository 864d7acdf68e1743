"""What is told about the screen of the participants, as short words."""

from __future__ import annotations

from moreelberaad.domain.frames import CardFrame, Frame, StepFrame, Welcome
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.publisher import Held, Publisher


def held_words(ui: Ui, publisher: Publisher) -> str:
    """Say what is held, or nothing while the screen follows the talk."""
    match publisher.held:
        case Held.BLACK:
            return ui.say("Zwart: deelnemers zien niets")
        case Held.FROZEN:
            return _frozen(ui, publisher.frozen)
        case _:
            return ""


def _frozen(ui: Ui, frame: Frame | None) -> str:
    match frame:
        case StepFrame(head=head) | CardFrame(head=head) if head.number:
            return ui.say("Bevroren: deelnemers zien stap {number}", number=head.number)
        case Welcome():
            return ui.say("Bevroren: deelnemers zien het welkom")
        case _:
            return ui.say("Bevroren: deelnemers zien wat er stond")
