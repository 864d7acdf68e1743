"""A method with a field of each sort that may go on the screen, and one that may not."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.frames import CardFrame, StepFrame
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Value
from tests.builders import key
from tests.methods import a_column, a_field, a_method, a_step, words

from .room import Room

FACTS, VIEWS = key("look.facts"), key("look.views")
SHOWN = {"audience": True}


METHOD: Template = a_method(
    replace(
        a_step(
            "ask",
            a_field(
                "moral_question", Kind.LINE, label=words("Vraag"), central=True, audience=True
            ),
            a_field("dilemma", Kind.DILEMMA, label=words("Dilemma"), audience=True),
            a_field("story", Kind.PROSE, label=words("Verhaal"), audience=True),
            a_field("aside", Kind.PROSE, label=words("Terzijde")),
        ),
        title=words("De vraag"),
        questions=(words("Wat knelt er?"), words("Voor wie?")),
    ),
    replace(
        a_step(
            "look",
            a_field("facts", Kind.LIST, label=words("Feiten"), audience=True),
            a_field(
                "views",
                Kind.TABLE,
                label=words("Blik"),
                audience=True,
                columns=(
                    a_column("who", label=words("Wie")),
                    a_column("what", label=words("Wat")),
                    a_column("sure", kind=Kind.CHECK, label=words("Zeker")),
                ),
            ),
        ),
        title=words("Wat weten we?"),
    ),
    a_step("end", a_field("consent", Kind.LINE, label=words("Slot"))),
)


def on_screen(room: Room) -> dict[str, Value]:
    """Give what the room sees of the fields of this step, by their name."""
    frame = room.publisher.frame
    assert isinstance(frame, StepFrame | CardFrame)
    return {shown.asked.id: shown.value for shown in frame.shown}
