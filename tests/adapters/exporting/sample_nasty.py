"""A document with everything that could break a renderer."""

from __future__ import annotations

from typing import Final

from moreelberaad.adapters.exporting.document import (
    AgreementCard,
    Bullets,
    Callout,
    Fact,
    Grid,
    Group,
    Groups,
    Lead,
    Passage,
    Section,
    Sheet,
    Side,
    Sides,
)

from .samples import document, sheet

INJECTIONS: Final = (
    "#panic() *vet* _x_ $x$ @ref <label> // \\ /* c */ = kop",
    "{{ 7*7 }} {% raw %} {# weg #} ${x} %s %(x)s {0}",
    '<script>alert("x")</script> <b>vet</b> <!-- c --> &amp; &#35; </style>',
    "`code` ```blok``` [tekst](http://voorbeeld.example) ![beeld](x) www.voorbeeld.example",
    "| cel | cel | ~~weg~~ ^hoog^ iemand@voorbeeld.example :smile: #123",
    "- streep\n1. een\n# kop\n> citaat\n+ plus\n===\n---\n    ingesprongen\n2) twee",
    '=CMD("x") \' " ] } ) \\begin{x} \\u0041 %% ;--',
)
LONG_WORD: Final = "aansprakelijkheidsverzekeringsmaatschappijvertegenwoordiger" * 6
UNCOVERED: Final = "👨‍👩‍👧 🇳🇱 漢字 שלום مرحبا"

NASTY: Final = document(
    sheet(
        f"Titel {LONG_WORD[:90]} #let x = 1",
        Lead(label="", text=INJECTIONS[0]),
        Passage(label="Een label dat " + LONG_WORD[:60], paragraphs=INJECTIONS),
        Passage(label="", paragraphs=(LONG_WORD, UNCOVERED)),
        Bullets(label="Leeg", items=("", "  ")),
        Groups(label="", groups=(Group(label="", items=(LONG_WORD, "kort")),)),
        Sides(
            label="",
            sides=(Side(letter="A", text=LONG_WORD, harm_label="Pijn", harm=LONG_WORD),),
        ),
        Callout(label="", items=(LONG_WORD,)),
        Grid(
            label="Veertig rijen",
            columns=("Nummer", "Kolom met een " + LONG_WORD[:40], "Norm", ""),
            rows=tuple(
                (str(row), LONG_WORD[: row * 3], INJECTIONS[row % 7], "") for row in range(1, 41)
            ),
        ),
        AgreementCard(
            number=1,
            action="Een afspraak die langer is dan een blad. " * 200,
            facts=(Fact(label="", value=LONG_WORD), Fact(label="Leeg", value="")),
            follow_up=None,
        ),
        AgreementCard(
            number=2, action="", facts=(Fact(label="Wie", value="rol"),), follow_up=None
        ),
        Passage(
            label="Lang",
            paragraphs=("Dit is een zin van vijftig letters, keer op keer. " * 1_000,),
        ),
    ),
    Sheet(title="", sections=(Section(title="Leeg", blocks=()),)),
    title="Naar & <raar>",
    banner="#banner",
    scope="<scope>",
    marking=("*Merking*",),
    facts=("feit | een",),
    notes=("[noot](x)",),
)
