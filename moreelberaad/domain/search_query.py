"""What somebody types to find something again (ux.md 4, *Lessons*); every text is a query."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from unicodedata import combining, normalize

from moreelberaad.domain.findable import folded
from moreelberaad.domain.search import Facet, Filter, FoundKind, Query, Term, Word

_PIECES = re.compile(r'-?[^\s":]+:"[^"]*"?|-?"[^"]*"?|\S+')
"""A filter with a value in quotes, exact words, or anything else without a space."""
_FILTER = re.compile(r'(-?)([^\s":]+):("?)([^"]*)"?')


class PartKind(StrEnum):
    """What a stretch of a query is, and so how it is drawn."""

    WORD = "word"
    EXACT = "exact"
    WITHOUT = "without"
    EITHER = "either"
    FILTER = "filter"
    WRONG_FILTER = "wrong_filter"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPart:
    """A stretch of the query, in code points; a filter with what it stands for."""

    start: int
    end: int
    kind: PartKind
    facet: Facet | None = None
    code: str = ""
    label: str = ""
    term: Term | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A filter that is none, and is sought as words: its name, and a value no such filter has.

    `facet` is there when only the value is unknown.
    """

    name: str
    value: str
    facet: Facet | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryWords:
    """The words of a language: the names of filters, what they may say, and the word for *or*."""

    names: Mapping[str, Facet]
    labels: Mapping[Facet, tuple[tuple[str, str], ...]]
    """Code and label of each value, in the order in which they are offered."""
    either: frozenset[str]

    def values(self, facet: Facet) -> tuple[tuple[str, str], ...]:
        """Give what can be chosen: each code with its label."""
        return self.labels.get(facet, ())

    def name(self, facet: Facet) -> str:
        """Give the name by which a filter is written."""
        return next(name for name, each in self.names.items() if each is facet)

    def value(self, facet: Facet, written: str) -> tuple[str, str] | None:
        """Give the value with this code or label, or the only one that begins so."""
        wanted = folded(written)
        told = [(code, label) for code, label in self.values(facet)]
        exact = [each for each in told if wanted in map(folded, each)]
        begun = [each for each in told if wanted and folded(each[1]).startswith(wanted)]
        found = list(dict.fromkeys(exact or begun))
        return found[0] if exact or len(found) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """A query as it was read, with where each part of it stands."""

    query: Query
    parts: tuple[QueryPart, ...]
    hints: tuple[Hint, ...] = ()

    @property
    def filters(self) -> tuple[QueryPart, ...]:
        """Give the parts that are shown as chips."""
        return tuple(part for part in self.parts if part.kind is PartKind.FILTER)


def parse(text: str, words: QueryWords, kinds: Iterable[FoundKind] = tuple(FoundKind)) -> Parsed:
    """Read a query; a wrong filter becomes words, with a hint, and is never an error."""
    parts: list[QueryPart] = []
    hints: list[Hint] = []
    for match in _PIECES.finditer(text):
        part, hint = _part(match, words)
        parts.append(part)
        hints += [hint] if hint else []
    parts = _with_either(parts, text, words)
    query = Query(groups=tuple(_groups(parts)), kinds=frozenset(kinds))
    return Parsed(query=query, parts=tuple(parts), hints=tuple(hints))


def with_filter(text: str, facet: Facet, label: str, words: QueryWords) -> str:
    """Write a filter behind the query, once."""
    value = f'"{label}"' if re.search(r"\s", label) else label
    written = f"{words.name(facet)}:{value}"
    there = {(part.facet, folded(part.label)) for part in parse(text, words).parts}
    if (facet, folded(label)) in there:
        return text
    return f"{text.rstrip()} {written}".lstrip()


def without_part(text: str, part: QueryPart) -> str:
    """Take a part out of the query, and the space it leaves."""
    before, after = text[: part.start].rstrip(), text[part.end :].lstrip()
    return f"{before} {after}".strip()


def marks_in(text: str, words: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Give where the words of a query stand in a text, in code points, none overlapping.

    Case and accents make no difference; a word that is not exact is the beginning of a longer one.
    """
    plain, places = _plain(text)
    found: list[tuple[int, int]] = []
    for word in words:
        sought = r"\W+".join(map(re.escape, re.findall(r"\w+", _plain(word.text)[0])))
        if sought:
            end = r"(?!\w)" if word.is_exact else ""
            hits = re.finditer(rf"(?<!\w){sought}{end}", plain)
            found += [(places[hit.start()], places[hit.end() - 1] + 1) for hit in hits]
    return tuple(_joined(sorted(found)))


def _part(match: re.Match[str], words: QueryWords) -> tuple[QueryPart, Hint | None]:
    piece, start, end = match.group(), match.start(), match.end()
    named = _FILTER.fullmatch(piece)
    if named and named[2].strip("-"):
        return _filter(named, words, start, end)
    is_without = piece.startswith("-") and len(piece.strip('-"')) > 0
    bare = piece[1:] if is_without else piece
    is_exact = bare.startswith('"')
    word = Word(text=bare.strip('"'), is_exact=is_exact, is_without=is_without)
    kind = PartKind.WITHOUT if is_without else PartKind.EXACT if is_exact else PartKind.WORD
    return QueryPart(start=start, end=end, kind=kind, term=_sayable(word)), None


def _filter(
    named: re.Match[str], words: QueryWords, start: int, end: int
) -> tuple[QueryPart, Hint | None]:
    minus, name, _, value = named.groups()
    facet = words.names.get(folded(name))
    known = words.value(facet, value) if facet else None
    if facet is None or known is None:
        text = f"{name} {value}" if facet is None else value
        word = _sayable(Word(text=text, is_without=bool(minus)))
        wrong = QueryPart(start=start, end=end, kind=PartKind.WRONG_FILTER, term=word)
        return wrong, Hint(name=name, value=value, facet=facet) if value else None
    code, label = known
    term = Filter(facet=facet, code=code, is_without=bool(minus))
    part = QueryPart(
        start=start,
        end=end,
        kind=PartKind.FILTER,
        facet=facet,
        code=code,
        label=label,
        term=term,
    )
    return part, None


def _sayable(word: Word) -> Word | None:
    """Give a word that holds a letter or a figure; signs alone find nothing and everything."""
    return word if re.search(r"\w", word.text) else None


def _with_either(parts: Sequence[QueryPart], text: str, words: QueryWords) -> list[QueryPart]:
    """Let the word for *or* join its neighbours; at an end it is a word like any other."""
    read: list[QueryPart] = []
    for place, part in enumerate(parts):
        said = text[part.start : part.end].casefold()
        stands_between = 0 < place < len(parts) - 1
        if part.kind is PartKind.WORD and said in words.either and stands_between:
            read.append(QueryPart(start=part.start, end=part.end, kind=PartKind.EITHER))
        else:
            read.append(part)
    return read


def _groups(parts: Sequence[QueryPart]) -> Iterator[tuple[Term, ...]]:
    group: list[Term] = []
    joins = False
    for part in parts:
        if part.kind is PartKind.EITHER:
            joins = bool(group)
            continue
        if part.term is not None:
            if group and not joins:
                yield tuple(group)
                group = []
            group.append(part.term)
        joins = False
    if group:
        yield tuple(group)


def _plain(text: str) -> tuple[str, list[int]]:
    """Fold a text, and tell for each sign of it where it came from."""
    plain: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for letter in normalize("NFD", sign.casefold()):
            if not combining(letter):
                plain.append(letter)
                places.append(place)
    return "".join(plain), places


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for start, end in spans:
        if last and start <= last[1]:
            last = (last[0], max(last[1], end))
        else:
            if last:
                yield last
            last = (start, end)
    if last:
        yield last
