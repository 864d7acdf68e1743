"""Reads `tests/data/methods.txt`: what each method is to be, in the notation of domain.md 1.15."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from moreelberaad.domain.template import Column, ExportAs, Field, Keep, OnClose

_FIELD = re.compile(r"\w+:\w+(?:\[[^\]]+\])?")
_CONTINUED = re.compile(r"continues (\w+)\(([\w, ]+)\)")
_BLOCKS = {"B1": "opening", "B2": "harvest", "B3": "closing", "B4": "follow_up"}
_CLASSES = {Keep.TRANSIENT: "T", Keep.NOTES: "K", Keep.EXPORT: "X"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A step or a block: its titles, its fields, and the columns that it adds to a table."""

    dutch: str
    english: str
    minutes: str = ""
    fields: frozenset[str]
    continues: Mapping[str, tuple[str, ...]]


@dataclass(slots=True, kw_only=True)
class Law:
    """What one method is to be."""

    title: str
    minutes: int
    group_size: tuple[int, int]
    gates: list[str] = field(default_factory=list)
    settings: dict[str, bool] = field(default_factory=dict)
    phases: dict[str, list[str]] = field(default_factory=dict)
    steps: dict[str, Asked] = field(default_factory=dict)


@dataclass(slots=True)
class Table:
    """All of the file; `without` and `instead` tell how a method's table differs from its set."""

    methods: dict[str, Law] = field(default_factory=dict)
    blocks: dict[str, Asked] = field(default_factory=dict)
    columns: dict[str, dict[str, str]] = field(default_factory=dict)
    without: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    instead: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)

    def columns_of(self, method: str, named: str, asked: Field) -> dict[str, str]:
        """Give the columns that a method asks of a table; without a class they have its class."""
        gone = self.without.get((method, named), set())
        other = self.instead.get((method, named), {})
        own = f"[{_CLASSES[asked.keep]}]"
        law = self.columns[named] | other
        return {
            name: said if "[" in said else said + own
            for name, said in law.items()
            if name not in gone
        }

    def read(self, line: str) -> None:
        """Take in one line; what belongs to a method belongs to the last one named."""
        first, *cells = (cell.strip() for cell in line.split("|"))
        match first.split():
            case ["method", name]:
                self.methods[name] = _law(*cells)
            case ["block", name]:
                self.blocks[name] = self._asked(*cells)
            case ["columns", name]:
                self.columns[name] = _named(cells[0])
            case ["without", method, table]:
                self.without[method, table] = set(cells[0].split())
            case ["instead", method, table]:
                self.instead[method, table] = _named(cells[0])
            case [one]:
                self._last.steps[one] = self._asked(cells[0], cells[1], cells[3], cells[2])
            case words:
                _tell(self._last, *words)

    @property
    def _last(self) -> Law:
        return list(self.methods.values())[-1]

    def _asked(self, dutch: str, english: str, said: str, minutes: str = "") -> Asked:
        taken = [self.blocks[name] for code, name in _BLOCKS.items() if code in said.split()]
        continued = {table: tuple(re.findall(r"\w+", c)) for table, c in _CONTINUED.findall(said)}
        for block in taken:
            continued |= block.continues
        fields = frozenset(_FIELD.findall(said)).union(*(block.fields for block in taken))
        return Asked(
            dutch=dutch, english=english, minutes=minutes, fields=fields, continues=continued
        )


def notation(asked: Field) -> str:
    """Write a field as the table does."""
    usual = OnClose.WIPE if asked.keep is Keep.TRANSIENT else OnClose.KEEP
    more = [] if asked.on_close is usual else [asked.on_close.value]
    more += [] if asked.export_as is ExportAs.TEXT else [asked.export_as.value]
    return f"{asked.id}:{asked.kind}[{' '.join([_CLASSES[asked.keep], *more])}]"


def column_notation(column: Column) -> str:
    """Write a column as the table does, always with its class."""
    return f"{column.id}:{column.kind}[{_CLASSES[column.keep]}]"


def the_table() -> Table:
    text = (Path(__file__).parents[1] / "data" / "methods.txt").read_text("utf-8")
    table = Table()
    for line in text.splitlines():
        if line and not line.startswith("#"):
            table.read(line)
    return table


def _law(title: str, minutes: str, group_size: str) -> Law:
    fewest, _, most = group_size.partition("–")
    return Law(title=title, minutes=int(minutes), group_size=(int(fewest), int(most)))


def _tell(law: Law, what: str, name: str, *more: str) -> None:
    match what:
        case "gate":
            law.gates.append(name)
        case "setting":
            law.settings[name] = more == ("on",)
        case "phase":
            law.phases[name] = list(more)
        case _:
            raise ValueError(what)


def _named(said: str) -> dict[str, str]:
    return {each.partition(":")[0]: each for each in _FIELD.findall(said)}
