"""The *Dilemmabericht* as a document: one page for outsiders, in five parts (ux.md 12)."""

from __future__ import annotations

from moreelberaad.adapters.exporting.document import (
    Document,
    Lead,
    Passage,
    Section,
    Sheet,
)
from moreelberaad.domain.dilemma_message import DilemmaMessage
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import N_, Language

TITLE = N_("Dilemmabericht")
_ELSEWHERE = N_("Het beraad koos niet; de bevoegde functionaris besloot.")
_WHAT_IT_IS = N_(
    "Een moreel beraad is een gesprek waarin collega’s samen nadenken over wat goed is om te "
    "doen. Zij nemen daar geen besluit."
)


def compose_message(message: DilemmaMessage, language: Language, *, marking: str = "") -> Document:
    """Lay out a message; it is meant for anyone, so no line tells how far it may go."""
    say = language.say
    blocks = (
        Lead(label=say(N_("De vraag")), text=message.question.plain),
        _passage(say(N_("Wat botste")), message.clash),
        _passage(say(N_("Gekozen")), message.chosen),
        Passage(label=say(N_("Wie besloot")), paragraphs=(_role(message), say(_ELSEWHERE))),
        _passage(say(N_("Niet gekozen, en waarom")), message.not_chosen),
        _passage(say(N_("Wat het kost")), message.cost),
    )
    return Document(
        language=language.code,
        title=say(TITLE),
        banner=say(N_("Over een besluit buiten het beraad")),
        scope="",
        marking=(marking,) if marking else (),
        sheets=(Sheet(title=say(TITLE), sections=(Section(title="", blocks=blocks),)),),
        facts=(),
        notes=(say(_WHAT_IT_IS),),
        page_of=say(N_("{page} van {pages}"), page="{page}", pages="{pages}"),
    )


def _role(message: DilemmaMessage) -> str:
    role = message.by_role.plain
    return role[:1].upper() + role[1:]


def _passage(label: str, text: Prose) -> Passage:
    return Passage(label=label, paragraphs=tuple(text.plain.split("\n")))
