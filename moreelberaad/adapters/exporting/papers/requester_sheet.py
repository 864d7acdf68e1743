"""*Afspraak met de aanvrager*: what the requester gets, does not get, and takes care of."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad import wording
from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Bullets,
    Callout,
    Document,
    Lead,
    Passage,
    Section,
    Ticks,
)
from moreelberaad.adapters.exporting.papers.frame import framed, section
from moreelberaad.domain.text_papers import RequesterSheet
from moreelberaad.i18n import N_, Language

_ABOUT = N_("U vraagt om een moreel beraad. Op dit blad staat wat u daarvan krijgt, en wat niet.")
_NOT = (
    N_("Wie er was."),
    N_("Wie wat zei."),
    N_("De argumenten."),
    N_("De tellingen."),
)
_NOR_ASK = N_("U vraagt daar ook niet naar, en beoordeelt niemand op deelname.")
_AIM = N_(
    "De groep onderzoekt een vraag waarop meer dan één antwoord te verdedigen is. "
    "Het beraad beoordeelt niemand en neemt geen besluit."
)
_FREE = N_(
    "Meedoen is vrijwillig. Ieder mag zwijgen en mag weggaan, zonder te zeggen waarom. "
    "Er gaat geen presentielijst rond."
)
_HOLDS = N_(
    "Een commandant spreekt als laatste, begint met eigen twijfel, vraagt niet wie wat zei en "
    "komt terug op afspraken."
)
_INVENTED = N_(
    "De groep werkt dan met een verzonnen casus, of met een eigen casus zonder strafbaar feit."
)
_DUTIES = (
    N_(
        "Een commandant kan een strafbaar feit moeten melden (artikel 78 Wet militair "
        "tuchtrecht), en een ambtenaar ook (artikel 162 Wetboek van Strafvordering)."
    ),
    N_(
        "Bij acuut gevaar, een ernstig strafbaar feit of een meldplicht stopt de gespreksleider, "
        "zegt dat hardop en noemt de meldroute. Geheimhouding kan niemand beloven."
    ),
)
_ROOM = (
    N_("Er is een ruimte met een deur die dicht kan, en met stoelen in een kring."),
    N_("Niemand wordt tijdens het beraad weggeroepen. Dat duurt {minutes} minuten."),
    N_("Er worden geen foto’s of opnames gemaakt en er liggen geen gerubriceerde stukken."),
    N_("De deelnemers hebben het deelnemersblad vooraf."),
)
_DISCUSSED = N_("Met de gespreksleider is besproken of de commandant erbij moet zijn.")
_COMES_BACK = N_("Ik kom bij de groep terug op de afspraken, ook als iets niet kan.")


def requester_sheet(paper: RequesterSheet, language: Language, *, marking: str = "") -> Document:
    """Lay out the agreement."""
    return framed(
        paper,
        language,
        _sections(paper, language),
        scope=language.say(N_("Voor de aanvrager")),
        notes=(language.say(N_("Noem op dit blad geen deelnemers.")), language.say(wording.WOO)),
        marking=marking,
    )


def _sections(paper: RequesterSheet, language: Language) -> Iterator[Section]:
    say = language.say
    yield section("", *_what(language))
    yield section(say(N_("Het beraad")), *_talk(paper, language))
    yield section(say(N_("Wie erbij is")), *_present(paper, language))
    yield section(say(N_("Meldplichten")), _passage("", _DUTIES, language))
    yield section(say(N_("Wat u regelt")), _to_arrange(paper, language))
    yield section(say(N_("Zo spreken we het af")), *_signed(language))


def _what(language: Language) -> Iterator[Block]:
    say = language.say
    yield Lead(label="", text=say(_ABOUT))
    yield Callout(label=say(N_("U krijgt")), items=(say(N_("De afspraken, met rol en datum.")),))
    yield Bullets(label=say(N_("U krijgt niet")), items=tuple(map(say, _NOT)))
    yield _passage("", (_NOR_ASK,), language)


def _talk(paper: RequesterSheet, language: Language) -> Iterator[Block]:
    say = language.say
    fewest, most = paper.group_size
    size = say(
        N_("{method}: {minutes} minuten, met {fewest} tot {most} deelnemers."),
        method=paper.heading.title.get(language.code),
        minutes=paper.heading.minutes,
        fewest=fewest,
        most=most,
    )
    yield Passage(label=say(N_("Gespreksvorm")), paragraphs=(size,))
    yield _passage(N_("Doel"), (_AIM,), language)
    yield _passage(N_("Vrijwillig"), (_FREE,), language)
    yield Blank(
        label=say(N_("De aanleiding")),
        hint=say(N_("In algemene woorden. Schrijf rollen op, geen namen.")),
        lines=2,
    )


def _present(paper: RequesterSheet, language: Language) -> Iterator[Block]:
    say = language.say
    label, there = say(N_("Een commandant of beoordelaar")), say(N_("is er wel bij"))
    if paper.commander:
        yield Passage(label=label, paragraphs=(there,))
    else:
        yield Ticks(label=label, hint="", items=(say(N_("is er niet bij")), there))
    yield _passage(N_("Dan geldt"), (_HOLDS, _INVENTED), language)


def _to_arrange(paper: RequesterSheet, language: Language) -> Ticks:
    extra = (_DISCUSSED,) if paper.discuss_commander else ()
    return Ticks(
        label="",
        hint="",
        items=tuple(
            language.say(each, minutes=paper.heading.minutes)
            for each in (*_ROOM, *extra, _COMES_BACK)
        ),
    )


def _signed(language: Language) -> Iterator[Block]:
    for who in (N_("De aanvrager: rol en datum"), N_("De gespreksleider: rol en datum")):
        yield Blank(label=language.say(who), hint="", lines=1)


def _passage(label: str, paragraphs: tuple[str, ...], language: Language) -> Passage:
    return Passage(
        label=label and language.say(label), paragraphs=tuple(map(language.say, paragraphs))
    )
