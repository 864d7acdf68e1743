"""Invented documents as they leave the app: a lessons sheet and an agreements sheet."""

from __future__ import annotations

from typing import Final

from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Block,
    Callout,
    Document,
    Fact,
    FollowUp,
    Lead,
    Passage,
    Section,
    Sheet,
    Side,
    Sides,
)

SIDES: Final = Sides(
    label="De twee kanten",
    sides=(
        Side(
            letter="A",
            text="Laten doorgaan, later en langzamer",
            harm_label="Pijn",
            harm="kans op een ongeval; moe werken wordt gewoon.",
        ),
        Side(
            letter="B",
            text="De taak afblazen",
            harm_label="Pijn",
            harm="een andere, al zwaar belaste groep vangt het op.",
        ),
    ),
)


def document(*sheets: Sheet, title: str, banner: str, scope: str, **more: object) -> Document:
    """Build a Dutch document with the marking and the notes of an ordinary export."""
    parts: dict[str, object] = {
        "marking": ("Intern gebruik",),
        "facts": (),
        "notes": (),
        **more,
    }
    return Document(
        language="nl",
        title=title,
        banner=banner,
        scope=scope,
        sheets=sheets,
        page_of="{page} van {pages}",
        **parts,  # type: ignore[arg-type] # the tests name only what they change
    )


def sheet(title: str, *blocks: Block) -> Sheet:
    """Build a sheet with its blocks directly under the title."""
    return Sheet(title=title, sections=(Section(title="", blocks=blocks),))


LESSON: Final = sheet(
    "Wie moe is, oordeelt slecht over zijn eigen vermoeidheid",
    Lead(
        label="De les",
        text="Spreek daarom vóór de taak af wie stop mag roepen; stoppen kost niemand iets.",
    ),
    Passage(
        label="Gaat op als",
        paragraphs=(
            (
                "er tijdsdruk is, rust schaars is en alleen de uitvoerder zelf de eigen grens "
                "kan melden."
            ),
        ),
    ),
    Passage(
        label="De vraag",
        paragraphs=(
            (
                "Mag een risicovolle taak doorgaan als de mensen die haar uitvoeren zelf zeggen "
                "dat het gaat?"
            ),
        ),
    ),
    SIDES,
    Passage(
        label="Wat woog het zwaarst",
        paragraphs=(
            (
                "Vermoeide mensen zien hun eigen grens slecht. Een eigen ‘het gaat wel’ telt "
                "mee, maar beslist niet. Wie leidt, stopt bij twijfel aan de veiligheid, ook "
                "als oefenen onder druk nodig blijft."
            ),
        ),
    ),
    Passage(
        label="Wat dat kost",
        paragraphs=(
            (
                "Stoppen legt de last bij een andere groep. Die pijn wordt kleiner als je het "
                "zelf vertelt, eerlijk rapporteert en de last later terugneemt."
            ),
        ),
    ),
    Passage(
        label="Waarden die botsten",
        paragraphs=("veiligheid, inzetbaarheid, rechtvaardigheid, verantwoordelijkheid",),
    ),
)

LESSONS: Final = document(
    LESSON,
    title="Les uit moreel beraad: wie moe is, oordeelt slecht over zijn eigen vermoeidheid",
    banner="Les uit moreel beraad",
    scope="Delen tot en met Defensie",
    facts=(
        "Fysieke veiligheid, leiderschap",
        "Context militair, dilemmamethode",
        "Status: geleerd inzicht",
    ),
    notes=(
        (
            "Geschoond met controle door de gespreksleider en een tweede lezer. "
            "Kan voor direct betrokkenen herkenbaar blijven."
        ),
    ),
)

FOLLOW_UP: Final = FollowUp(
    question="Bij de terugblik: wat veranderde er, ook onverwacht?",
    choices=("Doorgaan", "Aanpassen", "Stoppen"),
)


def agreement(number: int, action: str, *facts: Fact) -> AgreementCard:
    """Build an agreement with the box to look back in."""
    return AgreementCard(number=number, action=action, facts=facts, follow_up=FOLLOW_UP)


AGREEMENTS: Final = document(
    sheet(
        "Afspraken",
        Callout(
            label="Steun die we vragen van de commandant",
            items=(
                "Spreek uit dat stoppen bij twijfel wordt gewaardeerd.",
                "Maak in het oefenplan ruimte voor rust vóór de laatste verplaatsing.",
                "Zeg vooraf wie er invalt als een taak niet doorgaat.",
            ),
        ),
        agreement(
            1,
            "Vóór elke rit spreken we af wie stop mag roepen",
            Fact(label="Wie pakt het op", value="groepscommandant"),
            Fact(label="Klaar op", value="1 december 2026"),
            Fact(label="Terugblik op", value="15 januari 2027"),
            Fact(
                label="Wat verandert er dan",
                value="Chauffeurs melden eerder dat ze moe zijn.",
                is_prose=True,
            ),
            Fact(
                label="Waar draagt het aan bij", value="Veilig oefenen onder druk", is_prose=True
            ),
        ),
        agreement(
            2,
            "Rusttijden staan in het oefenplan, met een einddatum voor elke uitzondering",
            Fact(label="Wie pakt het op", value="oefenleiding"),
            Fact(label="Klaar op", value="15 december 2026"),
            Fact(label="Terugblik op", value="15 januari 2027"),
            Fact(
                label="Wat verandert er dan",
                value="Een uitzondering blijft een uitzondering.",
                is_prose=True,
            ),
            Fact(
                label="Waar draagt het aan bij",
                value="Een plan dat mensen kunnen volhouden",
                is_prose=True,
            ),
        ),
    ),
    title="Afspraken uit moreel beraad",
    banner="Uit moreel beraad",
    scope="Delen tot en met Team",
    notes=(
        (
            "Dit blad noemt rollen. In een klein team zijn dat herkenbare personen. Deel het "
            "alleen met team en aanvrager."
        ),
        "Argumenten en keuzes van het gesprek staan er niet op.",
    ),
)
