"""All that may be told of a choice, for the screen that was revealing it before a lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moreelberaad.domain.frames import Question, RevealFrame
from moreelberaad.domain.template import Step, Text
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels import reveal_words
from moreelberaad.ui.viewmodels.picture import FindReveals
from moreelberaad.ui.viewmodels.reveal import RevealModel
from moreelberaad.ui.viewmodels.reveal_place import reveal_place
from moreelberaad.ui.viewmodels.room_head import head_at
from moreelberaad.ui.viewmodels.session import SessionModel


def reveals_of(model: SessionModel, language: Language) -> FindReveals:
    """Give what a screen of this session may reveal of any step: the words, then the figures."""

    def of(step: Step) -> tuple[RevealFrame, ...]:
        place = reveal_place(model.steps, step)
        told = RevealModel(model, place, language) if place else None
        return tuple(_frames(told, model, step)) if told and told.is_filled else ()

    return of


def _frames(told: RevealModel, model: SessionModel, step: Step) -> Iterator[RevealFrame]:
    words = RevealFrame(
        head=head_at(model, step),
        question=Question(),
        view=told.view,
        options=told.options,
        values=told.values,
        prompt=reveal_words.counter_argument() if told.counter_argument else Text(),
    )
    yield words
    told.open_figures()
    if told.figures:
        yield replace(words, figures=told.figures)
