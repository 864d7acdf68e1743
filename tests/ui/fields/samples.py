"""A field of every kind, an answer to it, and what a user does to give one; all invented."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QApplication

from moreelberaad.domain.template import Field, Kind, Suggest
from moreelberaad.domain.values import (
    Codes,
    Lines,
    Prose,
    Record,
    Row,
    Rows,
    Tally,
    TallySet,
    Value,
)
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.fields.help import Help
from tests.methods import AGREEMENT_COLUMNS, LESSON_COLUMNS, a_card, a_column, a_field, options
from tests.ui.hands import focused, named, press, type_text

OFFERED = Help(
    values=("moed", "veiligheid", "trouw"),
    pinned_values=("veiligheid",),
    roles=("een collega", "de commandant"),
    cards=(a_card("starter-01"), a_card("starter-02")),
)
SIDES = options("A", "B", "both", "neither")
MATRIX = a_field(
    "Tabel",
    Kind.TABLE,
    max_rows=4,
    columns=(
        a_column("Betrokkene (rol)", kind=Kind.ROLE),
        a_column("Waarde", suggest=Suggest.VALUES),
        a_column("Norm: wie moet wat doen?"),
        a_column("Pleit voor", kind=Kind.CHOICE, options=SIDES),
    ),
)
WIDE = a_field(
    "Breed",
    Kind.TABLE,
    columns=(
        a_column("verhaal", kind=Kind.PROSE),
        a_column("haalbaar", kind=Kind.CHECK),
        a_column("niveau", kind=Kind.CHOICE, options=options("team", "unit")),
        a_column("onderwerpen", kind=Kind.CHOICES, options=options("p", "q", "r")),
        a_column("dag", kind=Kind.DATE),
        a_column("kans", kind=Kind.SCALE),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One field, one answer, and how a user gives another."""

    asked: Field
    value: Value
    act: Callable[[Editor], None]
    told: Value


def writes(words: str) -> Callable[[Editor], None]:
    """Type in the first control."""

    def act(editor: Editor) -> None:
        editor.focus_first()
        type_text(focused(), words)

    return act


def _looks_up(editor: Editor) -> None:
    writes("keuze n2")(editor)
    press(focused(), "Return")
    QApplication.processEvents()


def presses(*keys: str) -> Callable[[Editor], None]:
    """Press keys in the first control."""

    def act(editor: Editor) -> None:
        editor.focus_first()
        for each in keys:
            press(focused(), each)

    return act


def _picks_from_list(editor: Editor) -> None:
    editor.focus_first()
    press(focused(), "Down")


def _counts(editor: Editor) -> None:
    box = named(editor, "Telling, keuze B")
    box.setFocus()
    press(box, "4")


def _counts_on_a_scale(editor: Editor) -> None:
    box = named(editor, "keuze safe, 2")
    box.setFocus()
    press(box, "4")


def prose(**cells: str) -> dict[str, Prose]:
    return {name: Prose(text) for name, text in cells.items()}


MANY = options(*"ABCDEFGH")
LONG = options(*(f"n{number}" for number in range(20)))
SAMPLES = {
    "line": Sample(
        asked=a_field("Regel", Kind.LINE),
        value=Prose("een wilde braam"),
        act=writes("één\nregel"),
        told=Prose("één regel"),
    ),
    "prose": Sample(
        asked=a_field("Verhaal", Kind.PROSE, max_words=3),
        value=Prose("een regel\n\nen nog een"),
        act=writes("een\nverhaal "),
        told=Prose("een\nverhaal"),
    ),
    "role": Sample(
        asked=a_field("Rol", Kind.ROLE),
        value=Prose("een hovenier"),
        act=writes("een tuinman"),
        told=Prose("een tuinman"),
    ),
    "card": Sample(
        asked=a_field("Kaart", Kind.CARD),
        value="kaart-vier",
        act=_picks_from_list,
        told="starter-01",
    ),
    "list": Sample(
        asked=a_field("Lijst", Kind.LIST),
        value=Lines((Prose("een braam"), Prose("een mispel"))),
        act=writes("een pruim"),
        told=Lines((Prose("een pruim"),)),
    ),
    "check": Sample(asked=a_field("Tik", Kind.CHECK), value=True, act=presses("Space"), told=True),
    "choice": Sample(
        asked=a_field("Keuze", Kind.CHOICE, options=options("x", "y")),
        value="y",
        act=presses("Space"),
        told="x",
    ),
    "long choice": Sample(
        asked=a_field("Lange keuze", Kind.CHOICE, options=MANY),
        value="C",
        act=_picks_from_list,
        told="A",
    ),
    "choices": Sample(
        asked=a_field("Keuzes", Kind.CHOICES, options=MANY),
        value=Codes(("A", "C")),
        act=presses("Space"),
        told=Codes(("A",)),
    ),
    "many choices": Sample(
        asked=a_field("Lange lijst", Kind.CHOICES, options=LONG),
        value=Codes(("n1", "n3")),
        act=_looks_up,
        told=Codes(("n2",)),
    ),
    "date": Sample(
        asked=a_field("Dag", Kind.DATE),
        value=date(2026, 12, 1),
        act=writes("2-12-2026"),
        told=date(2026, 12, 2),
    ),
    "scale": Sample(
        asked=a_field("Schaal", Kind.SCALE, low=0, high=3),
        value=2,
        act=presses("Space"),
        told=0,
    ),
    "long scale": Sample(
        asked=a_field("Lange schaal", Kind.SCALE, low=0, high=100),
        value=20,
        act=presses("4", "2"),
        told=42,
    ),
    "dilemma": Sample(
        asked=a_field("Dilemma", Kind.DILEMMA),
        value=Record(prose(option_a="gaan", harm_b="stilstaan")),
        act=writes("gaan"),
        told=Record(prose(option_a="gaan")),
    ),
    "record": Sample(
        asked=a_field("Verslag", Kind.RECORD, columns=(a_column("wat"), a_column("dan"))),
        value=Record(prose(dan="schaduw")),
        act=writes("een boom"),
        told=Record(prose(wat="een boom")),
    ),
    "table": Sample(
        asked=MATRIX,
        value=Rows((Row({"Waarde": Prose("moed"), "Pleit voor": "both"}),)),
        act=writes("de buren"),
        told=Rows((Row({"Betrokkene (rol)": Prose("de buren")}),)),
    ),
    "wide table": Sample(
        asked=WIDE,
        value=Rows(
            (
                Row({"verhaal": Prose("lang"), "haalbaar": True, "niveau": "unit"}),
                Row({"onderwerpen": Codes(("p", "r")), "dag": date(2026, 1, 2), "kans": 5}),
            )
        ),
        act=writes("kort"),
        told=Rows((Row({"verhaal": Prose("kort")}),)),
    ),
    "tally": Sample(
        asked=a_field("Telling", Kind.TALLY, options=options("A", "B")),
        value=Tally({"A": 0, "B": 7}),
        act=_counts,
        told=Tally({"B": 4}),
    ),
    "tally set": Sample(
        asked=a_field("Briefjes", Kind.TALLY_SET, options=options("safe"), points=("1", "2")),
        value=TallySet({"safe": (0, 7)}),
        act=_counts_on_a_scale,
        told=TallySet({"safe": (0, 4)}),
    ),
    "agreements": Sample(
        asked=a_field("Afspraken", Kind.AGREEMENTS, columns=AGREEMENT_COLUMNS),
        value=Rows((Row({"action": Prose("snoeien"), "owner_agrees": True}),)),
        act=writes("water geven"),
        told=Rows((Row({"action": Prose("water geven")}),)),
    ),
    "lessons": Sample(
        asked=a_field("Lessen", Kind.LESSONS, columns=LESSON_COLUMNS),
        value=Rows((Row({"lesson": Prose("vraag eerst"), "themes": Codes(("leadership",))}),)),
        act=writes("kijk eerst"),
        told=Rows((Row({"lesson": Prose("kijk eerst")}),)),
    ),
}
