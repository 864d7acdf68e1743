"""A session with words in every field, led with a publisher and no window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from moreelberaad.domain.cards import Card
from moreelberaad.domain.session import Status
from moreelberaad.domain.template import Field, Keep, Template
from moreelberaad.domain.values import Lines, Prose, Record, Rows, Value
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.clock import StepClock
from moreelberaad.ui.viewmodels.publisher import Publisher
from moreelberaad.ui.viewmodels.session import Desk, SessionModel
from tests.built_in.filling import filled
from tests.desks import Disk
from tests.methods import a_card
from tests.ui.views.run.room import HeldTime

TITLE = "titel die niemand ziet"
CARD = a_card("kaart-1")


class Led:
    """A filled session of a method, and what the room sees of it."""

    def __init__(self, method: Template) -> None:
        full = filled(method)
        session = replace(
            full.session, title=Prose(TITLE), status=Status.OPEN, step=method.steps[0].id
        )
        disk = Disk(session)
        self.words = full.words
        self.clock = StepClock(method.steps, {}, HeldTime().clocks())
        desk = Desk(execute=disk.execute, sessions=disk.sessions)
        self.model = SessionModel(desk, session.id, Language("nl"), self.clock.minutes)
        self.model.moved.connect(self.clock.enter)
        self.publisher = Publisher(self.model, self.clock, _card)
        self.publisher.welcome(over=True)

    def publish_all(self) -> None:
        """Try to put every field on the screen, also what may not be there."""
        for key, _ in self.model.session.template.fields():
            self.publisher.put(key)

    def hidden(self) -> set[str]:
        """Give the words of fields and columns that the room may never read."""
        template = self.model.session.template
        return {
            said
            for said, key in self.words.items()
            if key == "title" or not template.field(key).audience
        } | self._of_a_while()

    def open(self) -> set[str]:
        """Give the words that were put on the screen, in a step that is led."""
        steps = self.model.steps
        led = {step.key(asked) for step in steps for asked in step.fields if asked.audience}
        written = " ".join(text for key in led for text in texts_of(self.model.value(key)))
        return {said for said, key in self.words.items() if key in led and said in written}

    def _of_a_while(self) -> set[str]:
        template = self.model.session.template
        asked = {key: field for key, field in template.fields() if field.columns}
        return {
            row.text(name)
            for key, field in asked.items()
            for row in getattr(self.model.value(key), "items", ())
            for name in _for_a_while(field)
            if row.text(name)
        }


def texts_of(value: Value | None) -> Iterator[str]:
    """Give all words of an answer; one row of a filler may lie under another."""
    match value:
        case Prose(plain):
            yield plain
        case Lines(items):
            yield from (line.plain for line in items)
        case Record(lines=lines):
            yield from (line.plain for line in lines.values())
        case Rows(items):
            yield from (row.text(name) for row in items for name in row.cells)
        case _:
            return


def _for_a_while(field: Field) -> tuple[str, ...]:
    if field.keep is Keep.TRANSIENT:
        return ()
    return tuple(each.id for each in field.columns if each.keep is Keep.TRANSIENT)


def _card(name: str) -> Card | None:
    return CARD if name == CARD.id else None
