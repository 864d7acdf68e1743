"""A picture that the room saw, and the same picture made again behind a door that was closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from moreelberaad.domain.frames import CardFrame, Frame, RevealFrame, StepFrame, Welcome
from moreelberaad.domain.publication import Publication, question_of
from moreelberaad.domain.publication_marks import known_again, reveal_mark
from moreelberaad.domain.template import Step, Text
from moreelberaad.ui.viewmodels.room_head import head_at
from moreelberaad.ui.viewmodels.room_step import FindCard, followed, step_frame
from moreelberaad.ui.viewmodels.screen_marks import PictureMarks, freshly_salted
from moreelberaad.ui.viewmodels.session import SessionModel

FindReveals = Callable[[Step], Iterable[RevealFrame]]
"""Gives all that may be told of the choice of a step, in words and in figures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A frame, and what it was made of."""

    frame: Frame
    step: Step
    publication: Publication


def marked(picture: Picture) -> PictureMarks:
    """Mark a picture, with a salt of its own."""
    frame, published = picture.frame, freshly_salted(picture.publication)
    head = frame.head if isinstance(frame, StepFrame | CardFrame | RevealFrame) else None
    return PictureMarks(
        step=picture.step.id,
        published=published,
        is_welcoming=isinstance(frame, Welcome),
        time=head.time if head else None,
        reveal=reveal_mark(frame, published.salt) if isinstance(frame, RevealFrame) else None,
    )


def can_come_back(picture: Picture) -> bool:
    """Tell whether a picture can be made again: a round begins anew, and so does reading back."""
    return isinstance(picture.frame, Welcome | StepFrame | CardFrame | RevealFrame)


def published_again(model: SessionModel, step: Step, marks: PictureMarks) -> Publication:
    """Put on the screen again what was there and stands as it was."""
    asked = (each for each in step.questions if marks.published.asks(each))
    return known_again(marks.published, model.value).asking(next(asked, Text()))


def reveal_again(marks: PictureMarks, reveals: Iterable[RevealFrame]) -> RevealFrame | None:
    """Find the reveal that tells what it told before."""
    salt = marks.published.salt
    return next((each for each in reveals if reveal_mark(each, salt) == marks.reveal), None)


def picture_again(
    model: SessionModel, marks: PictureMarks, find: FindCard, reveals: FindReveals
) -> Picture | None:
    """Make a picture again; nothing where what was revealed was counted anew."""
    template = model.session.template
    step = next(each for each in template.all_steps() if each.id == marks.step)
    publication = published_again(model, step, marks)
    head = replace(head_at(model, step), time=marks.time)
    frame: Frame | None = step_frame(model, step, head, publication, find)
    if marks.is_welcoming:
        frame = Welcome()
    elif marks.reveal:
        told, question = reveal_again(marks, reveals(step)), question_of(template, publication)
        frame = followed(told, head, question, publication.prompt) if told else None
    return Picture(frame=frame, step=step, publication=publication) if frame else None
