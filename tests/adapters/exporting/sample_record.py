"""An invented record for the participants: headings, a table, reasons, a result."""

from __future__ import annotations

from typing import Final

from moreelberaad.adapters.exporting.document import (
    Bullets,
    Grid,
    Group,
    Groups,
    Passage,
    Section,
    Sheet,
)

from .samples import SIDES, document

VALUES: Final = Grid(
    label="Perspectieven, waarden en normen",
    columns=("Perspectief", "Waarde", "Norm", "Steunt"),
    rows=(
        (
            "Chauffeur",
            "verantwoordelijkheid",
            "Ik zeg het als ik niet meer scherp ben, ook als dat de groep iets kost.",
            "B",
        ),
        (
            "Groep",
            "kameraadschap",
            "Wij maken af waar we aan begonnen zijn, en laten niemand staan.",
            "A",
        ),
        (
            "Oefenleiding",
            "inzetbaarheid",
            "Oefenen onder druk hoort erbij. Zonder druk leert niemand zijn grens kennen.",
            "A",
        ),
        (
            "Groepscommandant",
            "veiligheid",
            (
                "Bij twijfel aan de veiligheid stopt wie leidt, zonder dat iemand daarom hoeft "
                "te vragen."
            ),
            "B",
        ),
        (
            "Invallende groep",
            "rechtvaardigheid",
            "Een last hoort niet vanzelf bij wie al het meest draagt.",
            "A, tenzij vooraf afgesproken",
        ),
        (
            "Thuisfront",
            "zorg",
            "Je brengt mensen heel thuis; daar gaat niets boven.",
            "B",
        ),
    ),
)

RECORD: Final = document(
    Sheet(
        title="Samenvatting voor deelnemers",
        sections=(
            Section(
                title="Waar het over ging",
                blocks=(
                    Passage(
                        label="De morele vraag",
                        paragraphs=(
                            (
                                "Mag een risicovolle taak doorgaan als de mensen die haar "
                                "uitvoeren zelf zeggen dat het gaat?"
                            ),
                        ),
                    ),
                    SIDES,
                    Passage(
                        label="Wat we weten",
                        paragraphs=(
                            (
                                "De groep was ruim een etmaal wakker. De laatste verplaatsing "
                                "liep over smalle wegen, in het donker."
                            ),
                            (
                                "Niemand had vooraf gezegd wie de rit mocht afbreken. "
                                "De oefenleiding ging ervan uit dat de chauffeurs dat zelf deden."
                            ),
                        ),
                    ),
                ),
            ),
            Section(title="Wie wat van waarde vindt", blocks=(VALUES,)),
            Section(
                title="Wat kan er nog meer",
                blocks=(
                    Bullets(
                        label="Andere wegen",
                        items=(
                            "Eerst drie uur slapen, dan met halve snelheid verder.",
                            "De rit overdragen aan een groep die wel gerust heeft.",
                            "Alleen de voertuigen met een tweede chauffeur laten rijden.",
                        ),
                    ),
                    Groups(
                        label="Redenen",
                        groups=(
                            Group(
                                label="Voor A: laten doorgaan",
                                items=(
                                    "Wie altijd stopt, leert niet wat hij aankan.",
                                    "De invallende groep draaide zelf al een dubbele dienst.",
                                ),
                            ),
                            Group(
                                label="Voor B: afblazen",
                                items=(
                                    "Vermoeide mensen zien hun eigen grens slecht.",
                                    "Een ongeval is niet terug te draaien, een oefening wel.",
                                    "Als stoppen iets kost, meldt de volgende keer niemand iets.",
                                ),
                            ),
                        ),
                    ),
                ),
            ),
            Section(
                title="Waar we uitkwamen",
                blocks=(
                    Bullets(
                        label="Hierin zijn we het eens",
                        items=(
                            "Een eigen ‘het gaat wel’ telt mee, maar beslist niet.",
                            "Wie stopt, mag daar later niet op worden aangekeken.",
                        ),
                    ),
                    Bullets(
                        label="Hierin verschillen we",
                        items=(
                            "Hoeveel risico bij oefenen hoort.",
                            "Of een chauffeur alleen mag beslissen.",
                        ),
                    ),
                    Passage(
                        label="Uitkomst", paragraphs=("De groep was verdeeld: meerderheid B.",)
                    ),
                ),
            ),
        ),
    ),
    title="Samenvatting voor deelnemers",
    banner="Moreel beraad",
    scope="Alleen voor deelnemers",
    marking=("Intern gebruik", "Concept. Niet nagelezen."),
    notes=("Geschoond met controle door de gespreksleider.",),
)
