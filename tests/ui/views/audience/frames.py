"""One frame of each kind, as a running session makes them; all of it is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

from moreelberaad.domain.counts import in_the_room
from moreelberaad.domain.frames import (
    AwayFrame,
    BlackFrame,
    BoundaryFrame,
    BreakFrame,
    CardFrame,
    ChoosingFrame,
    Frame,
    Head,
    OverviewFrame,
    PlayedCard,
    Question,
    ReadBackFrame,
    RevealFrame,
    Shown,
    StepFrame,
    Welcome,
)
from moreelberaad.domain.soft_time import SoftTime
from moreelberaad.domain.template import Column, Field, Keep, Kind, Option, Text
from moreelberaad.domain.values import Prose, Record, Row, Tally, Value
from tests.builders import lines, row, rows
from tests.methods import a_card, a_field

HEAD = Head(
    number=5,
    steps=10,
    title=Text({"nl": "Perspectieven, waarden en normen", "en": "Perspectives, values, norms"}),
    time=SoftTime(minutes=10, dots=3),
)
QUESTION = Question(
    words=Prose("Mag ik de nachtrit laten doorgaan als mijn chauffeurs zeggen dat het gaat?"),
    dilemma=Record(
        {
            "option_a": Prose("Laten doorgaan, later en langzamer"),
            "harm_a": Prose("kans op een ongeval; moe rijden wordt gewoon"),
            "option_b": Prose("De nachtrit afblazen"),
            "harm_b": Prose("een andere, al zwaar belaste groep vangt het op"),
        }
    ),
)
PROMPT = Text({"nl": "Wie in deze tabel heeft de minste stem?", "en": "Who has the least say?"})
ABOUT = Text({"nl": "Kijk door de ogen van anderen.", "en": "Look through the eyes of others."})


def option(code: str, dutch: str, english: str = "") -> Option:
    return Option(code=code, label=Text({"nl": dutch, "en": english or dutch}))


def column(name: str, label: str, kind: Kind = Kind.LINE, *options: Option) -> Column:
    return Column(id=name, kind=kind, keep=Keep.EXPORT, label=Text({"nl": label}), options=options)


SUPPORTS = (
    option("A", "A"),
    option("B", "B"),
    option("both", "A en B", "A and B"),
    option("neither", "iets anders", "something else"),
)
CHOICE = (*SUPPORTS[:2], option("alternative", "Iets anders", "Something else"))
PVN = a_field(
    "pvn",
    Kind.TABLE,
    audience=True,
    columns=(
        column("perspective", "Betrokkene", Kind.ROLE),
        column("value", "Waarde"),
        column("norm", "Norm: wie moet wat doen?"),
        column("supports", "Pleit voor", Kind.CHOICE, *SUPPORTS),
    ),
)
SEEN = (
    (
        "De leidinggevende",
        "verantwoordelijkheid",
        "Ik stop als ik twijfel aan de veiligheid.",
        "B",
    ),
    ("De chauffeurs", "vakmanschap", "Wij melden het als we te moe zijn.", "both"),
    ("De groep die zou invallen", "rechtvaardigheid", "Verdeel zware lasten eerlijk.", "A"),
    ("De oefenleiding", "inzetbaarheid", "Een eenheid oefent ook onder druk.", "A"),
    ("Het thuisfront", "veiligheid", "Neem geen risico dat niet hoeft.", "B"),
    ("De monteurs", "zorgvuldigheid", "Laat geen voertuig weg dat niet klopt.", "neither"),
)
AGREEMENTS = a_field(
    "agreements",
    Kind.AGREEMENTS,
    audience=True,
    columns=(
        column("action", "Wat"),
        column("owner_role", "Rol", Kind.ROLE),
        column("due_date", "Klaar op", Kind.DATE),
    ),
)


def seen(many: int) -> tuple[Row, ...]:
    """Give so many rows of the table, each another one."""
    return tuple(
        row(
            perspective=Prose(f"{who} {at // 6 + 1}" if at > 5 else who),
            value=Prose(value),
            norm=Prose(norm),
            supports=supports,
        )
        for at in range(many)
        for who, value, norm, supports in (SEEN[at % len(SEEN)],)
    )


def shown(asked: Field, value: Value, label: str = "") -> Shown:
    words = Text({"nl": label}) if label else asked.label
    return Shown(asked=replace(asked, label=words), value=value)


def a_list(label: str, *items: str) -> Shown:
    return shown(a_field("facts", Kind.LIST, audience=True), lines(*items), label)


def a_step_frame(*what: Shown, **changes: Any) -> StepFrame:  # noqa: ANN401 - any attribute
    frame = StepFrame(head=HEAD, about=ABOUT, question=QUESTION, shown=tuple(what), prompt=PROMPT)
    return replace(frame, **changes)


def a_table_frame(many: int = 5) -> StepFrame:
    return a_step_frame(shown(PVN, rows(*seen(many))))


def a_reveal(**counts: int) -> RevealFrame:
    tally = Tally(counts)
    return RevealFrame(
        head=replace(HEAD, number=7, time=None),
        question=QUESTION,
        view=in_the_room(tally),
        options=CHOICE,
        figures=tally,
        values=("veiligheid", "rechtvaardigheid", "inzetbaarheid"),
        prompt=PROMPT,
    )


CARD = a_card(
    "nachtrit",
    title=Text({"nl": "De laatste controle", "en": "The last check"}),
    situation=Text(
        {
            "nl": "Het is laat. Je groep wil naar huis. Een collega tekent een controle af die "
            "hij niet deed. ‘Het klopt toch altijd’, zegt hij. Jij hebt het als enige gezien.",
            "en": "It is late. Your group wants to go home. A colleague signs off a check he did "
            "not do. You are the only one who saw it.",
        }
    ),
    option_a=Text({"nl": "Ik spreek hem nu aan", "en": "I speak to him now"}),
    option_b=Text({"nl": "Ik meld het morgen", "en": "I report it tomorrow"}),
    harm_a=Text({"nl": "hij staat voor de groep te kijk", "en": "he loses face"}),
    harm_b=Text(
        {"nl": "het voertuig rijdt zonder controle", "en": "the vehicle drives unchecked"}
    ),
)
AGREED = shown(
    AGREEMENTS,
    rows(
        row(
            action=Prose("Rust plannen vóór elke nachtrit"),
            owner_role=Prose("de leidinggevende"),
            due_date=date(2026, 12, 1),
        )
    ),
    "Afspraken",
)
CASE = shown(
    a_field("case", Kind.PROSE, audience=True),
    Prose(
        "Een groep rijdt ’s nachts. Een van de chauffeurs sliep weinig.\n"
        "De leidinggevende hoort het vlak voor vertrek."
    ),
    "Casus",
)
FACTS = a_list("Feiten", "Er is één reservechauffeur.", "De rit duurt vier uur.")

TALLIES = (
    (Tally({"A": 4, "B": 4}), Tally({"A": 6, "B": 2})),
    (Tally({"A": 8, "B": 0}),),
    (),
    (Tally({"A": 2, "B": 2}), Tally({"A": 4, "B": 4})),
    (Tally({"A": 3, "B": 5}), Tally({"A": 1, "B": 7})),
)


def a_played(rounds: tuple[Tally, ...]) -> PlayedCard:
    return PlayedCard(card=CARD, options=CHOICE, views=tuple(map(in_the_room, rounds)))


FRAMES: dict[str, Frame] = {
    "welcome": Welcome(),
    "step": a_step_frame(),
    "step-without-question": a_step_frame(question=Question(), prompt=Text()),
    "table": a_table_frame(),
    "long-table": a_table_frame(12),
    "lists": a_step_frame(CASE, FACTS, a_list("Wat we niet weten", "Wie rijdt er morgen?")),
    "agreements": a_step_frame(AGREED),
    "card": CardFrame(head=HEAD, card=CARD, is_revealed=False, prompt=PROMPT),
    "card-revealed": CardFrame(head=HEAD, card=CARD, is_revealed=True, prompt=PROMPT),
    "choosing": ChoosingFrame(question=QUESTION, handed_in=3, people=8),
    "choosing-large-room": ChoosingFrame(question=QUESTION, handed_in=29, people=60),
    "reveal": replace(a_reveal(A=3, B=3, alternative=2), figures=None, values=()),
    "reveal-figures": a_reveal(A=3, B=3, alternative=2),
    "reveal-large-room": a_reveal(A=33, B=19, alternative=8),
    "reveal-too-few": replace(a_reveal(A=2, B=2), figures=None, values=()),
    "overview": OverviewFrame(head=HEAD, cards=tuple(map(a_played, TALLIES))),
    "overview-too-few": OverviewFrame(head=HEAD, cards=(a_played((TALLIES[3][0],) * 2),)),
    "reading-back": ReadBackFrame(
        pieces=(
            CASE,
            *(a_list("Feiten", each) for each in ("Er is één reservechauffeur.", "Het regent.")),
            AGREED,
            *(shown(PVN, rows(each), "Perspectieven") for each in seen(4)),
        )
    ),
    "break": BreakFrame(until=time(14, 35)),
    "boundary": BoundaryFrame(),
    "away": AwayFrame(),
    "black": BlackFrame(),
}
