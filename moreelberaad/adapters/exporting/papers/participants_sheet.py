"""*Deelnemersblad*: what becomes of what is said, and who answers for it (AVG art. 13)."""

from __future__ import annotations

from collections.abc import Iterator

from moreelberaad import room_words, wording
from moreelberaad.adapters.exporting.document import (
    Block,
    Bullets,
    Callout,
    Document,
    Grid,
    Lead,
    Passage,
    Section,
)
from moreelberaad.adapters.exporting.papers.frame import framed, section
from moreelberaad.adapters.exporting.papers.route import ways_of
from moreelberaad.application.sessions import DAYS_FOR_OBJECTIONS
from moreelberaad.domain.text_papers import ParticipantsSheet
from moreelberaad.i18n import N_, Language

_AIM = N_("We zoeken samen uit wat het goede is om te doen.")
_SHORT = (
    N_("Het gaat om begrijpen, niet om gelijk krijgen."),
    N_("Meedoen is vrijwillig: je mag zwijgen en je mag weggaan."),
    N_("Vertel niets wat je liever voor je houdt."),
    N_("Noem niets wat gerubriceerd is."),
    N_("Wat je deelt, houden we onder ons. Beloven kan niet."),
)
_NOTED = (
    N_("De vraag, de kanten ervan en wat elke kant kost."),
    N_("Waarden per rol, redenen per optie, en aantallen."),
    N_("Mogelijkheden, afspraken en lessen."),
)
_NOT_NOTED = N_(
    "Namen, wie wat zei of koos, gevoelens, gezondheid, de precieze tijd en plaats, schuld, en "
    "betwiste feiten."
)
_READERS = (
    N_("De gespreksleider. Aan het eind lezen we samen na wat blijft staan."),
    N_("De aanvrager en de commandant krijgen de afspraken, niet de argumenten en de tellingen."),
)
_SECOND = N_("Voordat een les verder gaat, leest één collega mee die niet boven de groep staat.")
_SECOND_IS = N_("Dat is: {reader}.")
_TERM = N_("De notities blijven {term}, tenzij ze langer bewaard moeten worden.")
_WIPED = N_(
    "Wat tijdelijk is, wordt gewist bij het sluiten, tenzij de inbrenger van de casus het "
    "bewaart. Afspraken en lessen kunnen langer blijven."
)
_PUBLIC = N_("We schrijven afspraken, feiten en mogelijkheden zo op dat ze openbaar mogen worden.")
_STRIKE = N_(
    "Je mag elk stuk laten schrappen, ook nog in de {days} werkdagen na het gesprek. We noteren "
    "niet van wie dat komt."
)
_BACK = N_("Intrekken kan ook later. Wat al gedrukt is, kunnen we niet terughalen.")
_RIGHTS = N_(
    "De AVG geeft je recht op inzage, verbetering, wissen, beperking en bezwaar, met "
    "uitzonderingen. Zonder namen is soms niet na te gaan welk stuk over jou gaat."
)
_COMPLAINT = N_(
    "Met een klacht kun je naar de functionaris gegevensbescherming of de Autoriteit "
    "Persoonsgegevens."
)
_NO_CONSENT = N_(
    "Het akkoord van de groep is een belofte aan elkaar, niet de grondslag om gegevens te "
    "verwerken. Die stelt de verwerkingsverantwoordelijke vast."
)
_LIMITS = N_(
    "Soms moet iemand iets melden, ook de gespreksleider: bij acuut gevaar, een ernstig strafbaar "
    "feit of een meldplicht. Dan stopt het gesprek en noemt de gespreksleider de route."
)
_DOTS = "…" * 14
"""Room to write what the office did not fill in."""


def participants_sheet(
    paper: ParticipantsSheet, language: Language, *, marking: str = ""
) -> Document:
    """Lay out the sheet; what the office did not fill in is a line to write on."""
    say = language.say
    return framed(
        paper,
        language,
        _sections(paper, language),
        scope=say(N_("Voor deelnemers")),
        notes=(),
        marking=marking,
    )


def _sections(paper: ParticipantsSheet, language: Language) -> Iterator[Section]:
    say = language.say
    short = Callout(label=say(N_("In het kort")), items=tuple(map(say, _SHORT)))
    yield section("", Lead(label="", text=say(_AIM)), short)
    yield section(say(N_("Wat er met de notities gebeurt")), *_notes(paper, language))
    yield section(say(N_("Jouw rechten")), *_rights(language))
    yield section(say(N_("Waar je terechtkunt")), *_places(paper, language))


def _notes(paper: ParticipantsSheet, language: Language) -> Iterator[Block]:
    say, reader = language.say, paper.office.second_reader
    second = " ".join(filter(None, (say(_SECOND), reader and say(_SECOND_IS, reader=reader))))
    term = say(_TERM, term=room_words.kept_for(language, paper.office.retention))
    yield Bullets(label=say(N_("Wel genoteerd")), items=tuple(map(say, _NOTED)))
    yield Passage(label=say(N_("Niet genoteerd")), paragraphs=(say(_NOT_NOTED),))
    yield Bullets(label=say(N_("Wie meeleest")), items=(*map(say, _READERS), second))
    yield Passage(label=say(N_("Hoe lang")), paragraphs=(f"{term} {say(_WIPED)}",))
    public = f"{say(wording.WOO)} {say(_PUBLIC)}"
    yield Passage(label=say(N_("Woo")), paragraphs=(public,))


def _rights(language: Language) -> Iterator[Block]:
    say = language.say
    strike = say(_STRIKE, days=DAYS_FOR_OBJECTIONS)
    yield Bullets(label=say(N_("Schrappen")), items=(strike, say(_BACK)))
    yield Bullets(
        label=say(N_("Jouw gegevens")),
        items=(say(_RIGHTS), say(_COMPLAINT), say(_NO_CONSENT)),
    )


def _places(paper: ParticipantsSheet, language: Language) -> Iterator[Block]:
    say, office = language.say, paper.office
    asked = (
        (N_("Verwerkingsverantwoordelijke"), office.controller),
        (N_("Functionaris gegevensbescherming"), office.privacy_officer),
        (N_("Nalezen kan bij"), office.reading_place),
        (N_("De herstelcode is bij"), office.recovery_keeper),
    )
    yield Grid(
        label="",
        columns=(say(N_("Waarvoor")), say(N_("Wie of waar"))),
        rows=tuple((say(label), value or _DOTS) for label, value in asked),
    )
    yield Passage(label=say(N_("Iets melden")), paragraphs=(say(_LIMITS),))
    yield Grid(
        label=say(N_("Meldroute")),
        columns=(say(N_("Waarvoor")), say(N_("Bij wie")), say(N_("Waar"))),
        rows=tuple(
            (title, roles, contact or _DOTS)
            for title, roles, contact in ways_of(paper.route, language)
        ),
    )
