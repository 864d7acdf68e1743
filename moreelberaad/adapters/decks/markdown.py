"""Cards in Markdown: a table, or a heading per card with its parts below it by name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from moreelberaad.adapters.decks.deck_files import lines
from moreelberaad.adapters.decks.grid import Row, tidied, with_headings
from moreelberaad.adapters.decks.part_names import Part, named_parts
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.text import one_line

_RULE = re.compile(r"\|?+[ \t]*+:?-++:?[ \t]*+(?:\|[ \t]*+:?-++:?[ \t]*+)++\|?+")
"""Like the patterns below never tried twice on one stretch: a line may be a million spaces."""

_BAR = re.compile(r"(?<!\\)\|")
_DECK = re.compile(r"#\s+(.+)")
_CARD = re.compile(r"#{2,6}\s++(?:\d{1,4}\s*+[.·)]\s++)?(.+)")
_BOLD_CARD = re.compile(r"\*\*\d{1,4}\s*+[.·)]\s*+([^*]++)\*\*(?:\s*+·\s*+\*([^*]++)\*)?")
"""`**1 · Title** · *theme, theme*`, as a list of cards is often typed."""

_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)])\s+")
_BETWEEN: Final = {
    "themes": re.compile(r"[·;,|\n]"),
    "values": re.compile(r"[·;,|\n]"),
    "questions_nl": re.compile(r"[·\n]"),
    "questions_en": re.compile(r"[·\n]"),
}
_LINE_ACROSS = re.compile(r"\s*([-*_])(?:\s*\1){2,}\s*")
_MARKS = re.compile(r"^[*_]{1,2}|[*_]{1,2}$")

_Card = dict[str, list[str]]


def is_one(text: str) -> bool:
    """Tell whether text holds a table or headings of Markdown."""
    return any(_is_rule(line) or _titled(line) for line in text.splitlines())


def read(title: str, text: str) -> CardFile:
    """Read a table if there is one, else a card per heading; raises `InputRejected`."""
    told = text.splitlines()
    named = next((found[1] for line in told if (found := _DECK.fullmatch(line))), title)
    rule = next((at for at, line in enumerate(told) if at and _is_rule(line)), None)
    rows = _cards(told) if rule is None else _table(told[rule - 1 :])
    return with_headings(FileKind.MARKDOWN, named, rows, remarks=())


def _table(told: Sequence[str]) -> list[Row]:
    """Take the lines from the headings on until the table ends; the rule is no row."""
    rows = []
    for number, line in enumerate((told[0], *told[2:]), start=1):
        if not _BAR.search(line):
            break
        inner = line.strip().removeprefix("|")
        cells = [cell.replace(r"\|", "|") for cell in _BAR.split(inner)]
        rows.append((number, cells))
    return tidied(rows)


def _cards(told: Sequence[str]) -> list[Row]:
    cards = [_written(card) for card in _split(told)]
    headings = tuple(dict.fromkeys(name for card in cards for name in card))
    cells = [tuple(card.get(name, "") for name in headings) for card in cards]
    return [Row(0, headings), *tidied(enumerate(cells, start=1), trimmed=False)]


def _split(told: Sequence[str]) -> list[_Card]:
    """Give the words of each card by part; what stands above the first card is no part of one."""
    cards: list[_Card] = []
    part = ""
    for line in told:
        begun = _titled(line)
        if begun:
            cards.append(begun)
            part = "situation_nl"
        elif cards and not _LINE_ACROSS.fullmatch(line):
            for each in named_parts(line):
                part = each.name or part
                cards[-1].setdefault(part, []).append(_plain(each))
    return cards


def _titled(line: str) -> _Card:
    """Begin a card at the line that names it; nothing for another line."""
    if found := _CARD.fullmatch(line):
        return {"title_nl": [_unclosed(found[1])]}
    if found := _BOLD_CARD.fullmatch(line.rstrip()):
        return {"title_nl": [found[1].strip()], **({"themes": [found[2]]} if found[2] else {})}
    return {}


def _unclosed(title: str) -> str:
    """Take off the hash signs that may close a heading."""
    words = title.rstrip().rstrip("#")
    return words.strip() if words != words.rstrip() else title.strip()


def _is_rule(line: str) -> bool:
    return bool(_RULE.fullmatch(line.strip()))


def _plain(part: Part) -> str:
    return _ITEM.sub("", part.words, count=1) if _ITEM.match(part.words) else part.words


def _written(card: _Card) -> dict[str, str]:
    return {name: _cell(name, told) for name, told in card.items()}


def _cell(name: str, told: Sequence[str]) -> str:
    between = _BETWEEN.get(name)
    if between:
        items = (_MARKS.sub("", one_line(each)) for each in between.split("\n".join(told)))
        return lines([item.strip(" .") if name in _LISTS else item for item in items if item])
    paragraphs = re.split(r"\n\s*\n", "\n".join(told))
    return "\n\n".join(folded for each in paragraphs if (folded := one_line(each)))


_LISTS: Final = ("themes", "values")
