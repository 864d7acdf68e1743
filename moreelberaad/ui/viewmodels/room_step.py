"""The frame of a step, made of what was put on the screen of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from moreelberaad.domain.asked import keys_asked
from moreelberaad.domain.cards import Card
from moreelberaad.domain.frames import (
    CardFrame,
    Frame,
    Head,
    OverviewFrame,
    Question,
    RevealFrame,
    StepFrame,
)
from moreelberaad.domain.publication import Publication, question_of, shown_of
from moreelberaad.domain.template import Step, Text
from moreelberaad.ui.viewmodels.card_in_play import card_in_play
from moreelberaad.ui.viewmodels.session import SessionModel

FindCard = Callable[[str], Card | None]


def step_frame(
    model: SessionModel, step: Step, head: Head, publication: Publication, find: FindCard
) -> StepFrame | CardFrame:
    """Show the card that was put on the screen, or else the question of the talk."""
    template = model.session.template
    shown = shown_of(template, keys_asked(template, step), publication)
    played = card_in_play(model.steps, step)
    chosen = publication.values.get(played.key) if played else None
    card = find(chosen) if isinstance(chosen, str) else None
    if played and card:
        return CardFrame(
            head=head,
            card=card,
            is_revealed=played.is_revealed,
            shown=shown,
            prompt=publication.prompt,
        )
    return StepFrame(
        head=head,
        about=step.room,
        question=question_of(template, publication),
        shown=shown,
        prompt=publication.prompt,
    )


def followed(frame: Frame, head: Head, question: Question, prompt: Text) -> Frame:
    """Let a reveal keep up with the clock, the moral question and what is asked."""
    if isinstance(frame, OverviewFrame):
        return replace(frame, head=head)
    if not isinstance(frame, RevealFrame):
        return frame
    asked = prompt if prompt.words else frame.prompt
    return replace(frame, head=head, question=question, prompt=asked)
