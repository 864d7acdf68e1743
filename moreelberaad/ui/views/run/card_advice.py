"""What a dilemma card adds beside the work: its questions, and words for the facilitator."""

from __future__ import annotations

from dataclasses import dataclass

from moreelberaad.domain.cards import Card
from moreelberaad.domain.template import Text
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.card_in_play import CardInPlay, card_in_play
from moreelberaad.ui.viewmodels.session import SessionModel


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAdvice:
    """Nothing where no card lies on the table; but for the questions in the window's language."""

    questions: tuple[Text, ...] = ()
    warnings: tuple[str, ...] = ()
    afterwards: tuple[str, ...] = ()


def advice_of(ui: Ui, model: SessionModel, help_: Help) -> CardAdvice:
    """Give what the card adds to the present step (domain.md 5)."""
    played = card_in_play(model.steps, model.step)
    card = help_.card(model.value(played.key)) if played else None
    if played is None or card is None:
        return CardAdvice()
    code = ui.language.code
    return CardAdvice(
        questions=_questions(model, played, card),
        warnings=(
            ui.say("Verzonnen. Lijkt dit op een echt voorval hier? Kies dan een andere kaart."),
            ui.say("Let op: {text}", text=card.note.get(code)),
        ),
        afterwards=(card.reflection.get(code),) if played.is_revealed else (),
    )


def _questions(model: SessionModel, played: CardInPlay, card: Card) -> tuple[Text, ...]:
    """Add them where the group talks the card over, and where the method asks nothing."""
    is_silent = not (model.step.questions or played.is_chosen_here)
    if not (played.is_talked_over or is_silent):
        return ()
    return card.questions
