"""What a text must hold before a pattern can match in it, so that most need not be tried.

Whatever is not understood here asks for nothing, so its pattern is always tried.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import NamedTuple, TypeAlias

import regex

ENDLESS = 10**12
"""As many characters as no paragraph has."""


class Span(NamedTuple):
    """How many characters, or how often, at least and at most.

    A tuple, because a hundred thousand are made when the patterns are loaded.
    """

    least: int
    most: int

    def after(self, other: Span) -> Span:
        """Give how far it is to what stands behind both."""
        return Span(least=self.least + other.least, most=min(self.most + other.most, ENDLESS))

    def covering(self, other: Span) -> Span:
        """Give what covers both."""
        return Span(least=min(self.least, other.least), most=max(self.most, other.most))

    def times(self, often: Span) -> Span:
        """Give how long a row of these is."""
        return Span(least=self.least * often.least, most=min(self.most * often.most, ENDLESS))


Needs: TypeAlias = Mapping[str, Span]
"""Pieces of folded text, and how far behind the beginning of a match each may stand.

Each match holds at least one of them, or has it beside it. Nothing is known when empty.
"""

_NOWHERE = Span(least=0, most=0)
_ONE = Span(least=1, most=1)
_SIGNS = {
    "?": Span(least=0, most=1),
    "*": Span(least=0, most=ENDLESS),
    "+": Span(least=1, most=ENDLESS),
}

_TOKEN = regex.compile(
    r"\\L<(?P<list>\w+)>"
    r"|(?P<unknown>\\[pP]\{[^}]*\}|[.^$])"
    r"|\\(?P<escaped>[ABDSWXZbdnrstw]|[1-9](?!\d)|\W)"
    r"|\[(?P<set>\^?\]?(?:\\.|[^\]\[\\])*)\]"
    r"|(?P<flags>\(\?[is]+\))"
    r"|(?P<ahead>\(\?<?!)"
    r"|(?P<open>\((?:\?(?:P?<\w+>|[is]*(?:-[is]+)?:|<?=|>))?(?!\?))"
    r"|(?P<close>\))"
    r"|(?P<or>\|)"
    r"|(?P<times>[?*+]|\{\d*(?:,\d*)?\})[+?]?"
    r"|(?P<letter>[^\\(\[])"
)
_NOTHING_BEFORE = regex.compile(
    r"(?:\(\?[is]+\))*\(\?<!(?:\\w|\[(?!\^)(?:\\.|[^\]\[\\])*\\w(?:\\.|[^\]\[\\])*\])\)(?![?*+{])"
)
_DIGITS = regex.compile(r"\d")
_BETWEEN = regex.compile(r"[\s-]")
_DOTLESS = str.maketrans("İı", "ii")
_SETTLED = {"d": "0", "s": " "}
_DIGIT_SET = regex.compile(r"(?:\d-\d|\d|\\d)+")
_RARER = 30.0
"""A letter more makes a piece about so many times as rare; near enough to choose by."""
_ENOUGH = 8  # of one sign in a row


def folded(text: str) -> str:
    """Give a text without what patterns may overlook: capitals, which digit, which space."""
    plain = text.translate(_DOTLESS).casefold()
    return _BETWEEN.sub(" ", _DIGITS.sub("0", plain))


def needs_of(pattern: str, lists: Mapping[str, Iterable[str]]) -> Needs:
    """Read off a pattern what each text that it matches holds."""
    tokens = [*_TOKEN.finditer(pattern)]
    if "".join(token.group() for token in tokens) != pattern:
        return {}
    needs, _ = _Reader(tokens, lists).branches()
    return needs


def begins_at_words(pattern: str) -> bool:
    """Tell whether each branch of a pattern forbids a letter or digit right before it."""
    depth = 0
    beginnings = [0]
    for token in _TOKEN.finditer(pattern):
        match token.lastgroup:
            case "open" | "ahead":
                depth += 1
            case "close":
                depth -= 1
            case "or" if depth == 0:
                beginnings.append(token.end())
    return all(_NOTHING_BEFORE.match(pattern, begin) for begin in beginnings)


class _Reader:
    """Go through the tokens of one pattern from left to right."""

    def __init__(self, tokens: list[regex.Match[str]], lists: Mapping[str, Iterable[str]]) -> None:
        self._tokens = tokens[::-1]
        self._lists = lists

    def branches(self) -> tuple[Needs, Span]:
        """Read up to the closing bracket: one of the branches holds, so each must need."""
        all_needs, width = self._sequence()
        while self._tokens and self._tokens.pop().lastgroup == "or":
            needs, other_width = self._sequence()
            all_needs = _either(all_needs, needs)
            width = width.covering(other_width)
        return all_needs, width

    def _sequence(self) -> tuple[Needs, Span]:
        """Read what stands in a row, and choose the rarest of what it needs."""
        found: list[Needs] = []
        piece, begin, here = "", _NOWHERE, _NOWHERE
        while self._tokens and self._tokens[-1].lastgroup not in {"or", "close"}:
            letter, needs, width = self._one(self._tokens.pop())
            times = self._times()
            if not piece:
                begin = here
            piece += letter * times.least
            if piece and (not letter or times.least < times.most):
                found.append(_piece(piece, begin))
                piece = ""
            if needs and times.least:
                found.append(_moved(needs, here))
            here = here.after(width if times is _ONE else width.times(times))
        return min([*found, _piece(piece, begin)], key=_commonness), here

    def _one(self, token: regex.Match[str]) -> tuple[str, Needs, Span]:
        """Give the letter that one token stands for, or else what it needs; and its width."""
        match token.lastgroup:
            case "letter":
                return folded(token.group()), {}, _ONE
            case "escaped":
                return _escaped(token["escaped"])
            case "set":
                return "0" if _DIGIT_SET.fullmatch(token["set"]) else "", {}, _ONE
            case "unknown":
                return "", {}, _NOWHERE if token.group() in "^$" else _ONE
            case "list":
                return "", *_listed(frozenset(self._lists[token["list"]]))
            case "open":
                return "", *self._group(token.group())
            case "ahead":
                self.branches()
        return "", {}, _NOWHERE

    def _group(self, opening: str) -> tuple[Needs, Span]:
        needs, width = self.branches()
        if opening == "(?<=":
            return _moved(needs, Span(least=-width.most, most=-width.least)), _NOWHERE
        return needs, _NOWHERE if opening == "(?=" else width

    def _times(self) -> Span:
        """Give how often a token stands there; not above `_ENOUGH` at least."""
        if not self._tokens or self._tokens[-1].lastgroup != "times":
            return _ONE
        times = self._tokens.pop()["times"]
        if times in _SIGNS:
            return _SIGNS[times]
        least, more, most = times.strip("{}").partition(",")
        number = int(least or 0)
        most_often = int(most or ENDLESS) if more else number
        return Span(least=min(number, _ENOUGH), most=most_often)


def _escaped(letter: str) -> tuple[str, Needs, Span]:
    if letter in "ABZb":
        return "", {}, _NOWHERE
    if letter.isdigit() or letter == "X":
        return "", {}, Span(least=0, most=ENDLESS)
    return _SETTLED.get(letter, "") if letter.isalnum() else folded(letter), {}, _ONE


@cache
def _listed(words: frozenset[str]) -> tuple[Needs, Span]:
    lengths = [*map(len, words)] or [0]
    width = Span(least=min(lengths), most=max(lengths))
    return dict.fromkeys(map(folded, words), _NOWHERE), width


def _piece(letters: str, begin: Span) -> Needs:
    return {letters: begin} if letters.strip() else {}


def _moved(needs: Needs, here: Span) -> Needs:
    if here == _NOWHERE:
        return needs
    return {piece: here.after(reach) for piece, reach in needs.items()}


def _either(left: Needs, right: Needs) -> Needs:
    """Give what holds where one of two branches does: nothing if one needs nothing."""
    if not left or not right:
        return {}
    both = {piece: left[piece].covering(right[piece]) for piece in left.keys() & right.keys()}
    return {**left, **right, **both}


def _commonness(needs: Needs) -> float:
    """Guess how many texts have one of these pieces; all texts have nothing."""
    return sum(_RARER ** -len(piece.strip()) for piece in needs) if needs else _RARER
