"""Making a replacement stand well in its sentence: articles, prepositions, forms of address.

A replacement may take with it, right before the words it replaces, only these: a preposition and
article before a time ("op 5 december": "onlangs"), an article that does not fit ("het 13e
bataljon": "de [eenheid]"), a form of address that tells the gender ("mevrouw Pietersen") and the
category itself ("missie Oostenwind": "[missie]"). Behind them it takes only the full stop of an
initial ("Pascal S. kwam").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from moreelberaad.domain.findings import Hit, Label

Spliced = tuple[int, int, str]
"""Where what goes begins and ends, and the words that come there."""

Fitted = tuple[int, str]
"""How many signs before the hit go too, and the words that come there."""

_LOOK_BACK = 40
"""Signs before a hit in which what it takes with it stands."""

_HET_WORDS = (
    "[inzetgebied",
    "[nummer",
    "[kenteken",
    "[contactgegeven",
    "[gegeven",
    "[onderdeel",
    "[gebied",
)
_TO_DE = {"het": "de", "'t": "de", "’t": "de", "ons": "onze"}
_TO_HET = {"de": "het", "onze": "ons"}
_ARTICLE = re.compile(
    r"(?<!\w)(het|['’]t|ons|de|onze|(?-i:an?|An|(?<![a-z]\s)A))\s+$", re.IGNORECASE
)
_ONE_OF = re.compile(r"^(?:een van de|one of the)\b")
_BEFORE_ONE_OF = re.compile(r"(?<!\w)(?:de|een|the|an?)\s+$", re.IGNORECASE)
_AN = re.compile(r"\[?[aeio]|nco\b", re.IGNORECASE)
_ADDRESS = re.compile(
    r"(?<!\w)(?:de\s+heer|(?:dhr|mevr|mw|mrs|ms)\b\.?|mr\.?|mevrouw|meneer|juffrouw|mister|miss)\s+$",
    re.IGNORECASE,
)
_CATEGORIES = (
    ("[missie", re.compile(r"(?<!\w)(?:missie|oefening|operatie)\s+$", re.IGNORECASE)),
    ("[mission", re.compile(r"(?<!\w)(?:mission|exercise|operation)\s+$", re.IGNORECASE)),
)
_INITIAL = re.compile(r"(?<!\w)[A-Z]$")
_STOP_INSIDE = re.compile(r"\.(?=[,;:]|\s+[a-zß-öø-ÿ(])")
_SENTENCE_BEHIND = re.compile(r"[\"'’”)]*(?:\s+(?![a-zß-öø-ÿ])|$)")
_SAME_WORD = re.compile(r"(?<!\w)(\w{4,20})\s+$")
_TIMES = (
    *("onlangs", "eerder", "binnenkort", "overdag", "'s nachts", "later", "kortgeleden"),
    *("op een", "op enig", "in een", "enige", "enkele", "recently", "earlier", "soon"),
    *("during the day", "at night", "at some", "some", "one day", "in an"),
)
_VAGUE_TIMES = frozenset(
    {"onlangs", "eerder", "op een dag", "op een bepaald moment", "binnenkort"}
    | {"recently", "earlier", "one day", "at some point", "soon"}
)
"""They add nothing to a time right before them; the part of a day does, and stays."""

_BETWEEN_TIMES = re.compile(r"\s*,?\s*(?:(?:en|of|and|or)\s+)?")
_TIME_PREPOSITION = re.compile(
    r"(?:(?<![\w.])|^)(?:(?P<preposition>op|om|rond|omstreeks|tijdens|gedurende|in|met|d\.?d\.?|aan"
    r"|per|tussen|between|van|uit|sinds|vanaf|tot(?:\s+en\s+met)?|v[oó]+r|na|naar|tegen|on|at|around|during|of|from"
    r"|since|until|till|to|before|after|by|within)\s+(?:(?:de|het|een|die|dat|deze|the|that|an?)\s+)?"
    r"|(?-i:De|Die|Deze|The|That)\s+)$",
    re.IGNORECASE,
)
_BEHIND_PREPOSITION: Mapping[str, Mapping[str, str]] = {
    "van": {"onlangs": "van kort geleden", "": "van {}"},
    "uit": {"onlangs": "van kort geleden", "": "van {}"},
    "sinds": {"": "sinds die tijd"},
    "vanaf": {"": "vanaf die tijd"},
    "tot": {"": "tot die tijd"},
    "tot en met": {"": "tot die tijd"},
    "voor": {"": "voor die tijd"},
    "vóór": {"": "voor die tijd"},
    "na": {"": "na die tijd"},
    "naar": {"": "naar een ander moment"},
    "of": {"recently": "from some time ago", "": "from {}"},
    "from": {"recently": "from some time ago", "": "from {}"},
    "since": {"": "since then"},
    "until": {"": "until then"},
    "till": {"": "until then"},
    "to": {"": "to another time"},
    "before": {"": "before then"},
    "after": {"": "after that"},
    "by": {"": "by then"},
}
"""How a time reads behind a preposition that means something; all others go: "op", "om", "in"."""

TIME_PHRASES = frozenset(
    phrase
    for said in _BEHIND_PREPOSITION.values()
    for phrase in said.values()
    if "{}" not in phrase
)
"""What this module may put for a preposition and a time, so that it is known again."""


def fitted(text: str, hit: Hit, words: str) -> Spliced:
    """Give where what goes begins and ends, and the words that come there."""
    steps: tuple[Callable[[str, Hit, str], Fitted], ...] = (_time, _unaddressed, _once, _article)
    found = text[hit.start : hit.end]
    start = hit.start + _leading(found)
    for step in steps:
        back, words = step(text[max(0, start - _LOOK_BACK) : start], hit, words)
        start -= back
    return start, _end(text, hit, found), words + _full_stop(text, hit, found)


def times_once(text: str, pieces: Sequence[Spliced]) -> list[Spliced]:
    """Say one time for times in a row: "dinsdag, in maart 2021" is not "onlangs, eerder"."""
    made = list(pieces)
    order = sorted(range(len(made)), key=lambda number: made[number][:2])
    for first, second in pairwise(order):
        end, (start, stop, words) = made[first][1], made[second]
        both = _is_time(pieces[first][2]) and words in _VAGUE_TIMES
        if both and _BETWEEN_TIMES.fullmatch(text, end, start):
            made[second] = (end, stop, "")
    return made


def _is_time(words: str) -> bool:
    return words.casefold().startswith(_TIMES)


def _leading(found: str) -> int:
    """Count the signs in front that are none of the words: spaces, a bracket that closes later."""
    is_open = "(" in found and ")" not in found
    return len(found) - len(found.lstrip(" \t(" if is_open else None))


def _end(text: str, hit: Hit, found: str) -> int:
    """Take the full stop of an initial along: "Pascal S." goes whole, its sentence goes on."""
    is_initial = hit.label is Label.PERSON and _INITIAL.search(found)
    return hit.end + 1 if is_initial and _STOP_INSIDE.match(text, hit.end) else hit.end


def _full_stop(text: str, hit: Hit, found: str) -> str:
    """Give back the full stop of a sentence that ends in an abbreviation: "op 12 jan."."""
    keeps = hit.label in {Label.DATE, Label.PERSON} and found.endswith(".")
    return "." if keeps and _SENTENCE_BEHIND.match(text, hit.end) else ""


def _time(before: str, hit: Hit, words: str) -> Fitted:
    """Let a preposition go, or keep what it means; a hit may begin with it."""
    if hit.label is not Label.DATE or not _is_time(words):
        return 0, words
    match = _TIME_PREPOSITION.search(before)
    if not match:
        return 0, words
    preposition = " ".join((match["preposition"] or "").casefold().split())
    said = _BEHIND_PREPOSITION.get(preposition, {"": "{}"})
    return len(match.group()), said.get(words, said[""]).format(words)


def _unaddressed(before: str, hit: Hit, words: str) -> Fitted:
    """Let "mevrouw" go: in a small group the gender alone points at someone."""
    match = _ADDRESS.search(before) if hit.label is Label.PERSON else None
    return (len(match.group()) if match else 0), words


def _once(before: str, _: Hit, words: str) -> Fitted:
    """Say nothing twice: no "missie [missie]", no "'s nachts 's nachts"."""
    if f" {before.rstrip()}".casefold().endswith(f" {words}"):
        return len(before) - len(before.rstrip()) + len(words), words
    for category, named in _CATEGORIES:
        if words.startswith(category) and (match := named.search(before)):
            return len(match.group()), words
    said = _SAME_WORD.search(before)
    own = words.strip("[]").split()[0] if words.strip("[]") else ""
    return (len(said.group()) if said and said[1].casefold() == own.casefold() else 0), words


def _article(before: str, hit: Hit, words: str) -> Fitted:
    """Let the article before it fit: de or het, a or an."""
    if hit.label in {Label.PERSON, Label.DATE}:
        return 0, words
    if _ONE_OF.search(words):
        match = _BEFORE_ONE_OF.search(before)
        return (len(match.group()) if match else 0), words
    match = _ARTICLE.search(before)
    fitting = _fitting_article(match[1].casefold(), words) if match else None
    if not match or fitting in {None, match[1].casefold()}:
        return 0, words
    return len(match.group()), f"{fitting} {words}"


def _fitting_article(article: str, words: str) -> str | None:
    if article in {"a", "an"}:
        return "an" if _AN.match(words) else "a"
    table = _TO_HET if words.startswith(_HET_WORDS) else _TO_DE
    return table.get(article)
