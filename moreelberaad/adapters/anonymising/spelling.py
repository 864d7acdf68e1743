"""How words are built and mistyped: possessives, accents, compounds, one letter wrong."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from unicodedata import category, normalize

import regex

_BARE_S = regex.compile("[bdfgklmnprt]s$")
_VOWEL = regex.compile(r"[aeiouyáéíóúàèìòùäëïöüâêîôûåøæœıãõěůąęő]|[^\p{Latin}'-]")
_SHORTEST_WITH_S = 5  # letters: "Hans" keeps its s
_SHORTEST_PART = 4  # letters of each part of a compound; shorter parts explain names: den + nis
_LONGEST_COMPOUND = 60  # letters; no two known words make a longer one
_LINKS = ("", "s", "e", "en", "n")
_PREFIXES = ("mee", "op", "af", "uit", "aan", "in", "door", "over", "om", "weg", "terug", "on")
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
# Of all Dutch compounds few end so, and of the surnames made of two words many do.
_SURNAME_ENDINGS = (
    *("stra", "sma", "inga", "enga", "kamp", "berg", "broek", "horst", "hof", "ink", "beek"),
    *("meijer", "meyer", "meier", "wijk", "hoven", "hoeven", "voort", "kooi", "burg", "borg"),
    *("brink", "bos", "bosch", "stein", "steeg", "stee", "werf", "molen", "poel", "wal", "dijk"),
    *("meulen", "kuiper", "smit", "bakker", "boom", "man", "mans", "zoon", "veld", "steen"),
    "mulder",
)


def without_possessive(key: str) -> str:
    """Take off the -s of "Pietersens"; after other letters it is written 's, or part of a name."""
    if key.endswith("'s"):
        return key[:-2]
    return key[:-1] if len(key) >= _SHORTEST_WITH_S and _BARE_S.search(key) else key


def plain(key: str) -> str:
    """Take the accents off."""
    if key.isascii():
        return key
    return "".join(each for each in normalize("NFD", key) if category(each) != "Mn")


def american(key: str) -> str:
    """Spell a British word as the English list has it: "behaviour", "organise"."""
    spelt = key.replace("our", "or").replace("is", "iz")
    return spelt.removesuffix("re") + "er" * spelt.endswith("re")


def has_vowel(key: str) -> bool:
    """Say whether it can be spoken: "pfff" and "gvd" are no names."""
    return _VOWEL.search(key) is not None


def is_explained(key: str, known: AbstractSet[str]) -> bool:
    """Say whether it is made of known words: "schietbaan", "meegetekend"."""
    return _is_compound(key, known) or _is_separable(key, known)


def is_surname_like(key: str) -> bool:
    """Say whether it ends as surnames do and hardly any noun does."""
    return key.endswith(_SURNAME_ENDINGS)


def one_letter_wrong(key: str) -> Iterator[str]:
    """Give the words that differ from it in one letter, or by a swap of two neighbours."""
    for at in range(len(key)):
        head, tail = key[:at], key[at + 1 :]
        yield head + tail
        if tail:
            yield head + tail[0] + key[at] + tail[1:]
        yield from (head + letter + tail for letter in _ALPHABET if letter != key[at])


def _is_separable(key: str, known: AbstractSet[str]) -> bool:
    rest = (key.removeprefix(part) for part in _PREFIXES if key.startswith(part))
    return any(len(each) > _SHORTEST_PART and each in known for each in rest)


def _is_compound(key: str, known: AbstractSet[str]) -> bool:
    if len(key) > _LONGEST_COMPOUND:
        return False
    return any(
        key[at:] in known and _is_first_part(key[:at], known)
        for at in range(_SHORTEST_PART, len(key) - _SHORTEST_PART + 1)
    )


def _is_first_part(part: str, known: AbstractSet[str]) -> bool:
    stems = (part.removesuffix(link) for link in _LINKS if part.endswith(link))
    return any(len(stem) >= _SHORTEST_PART and stem in known for stem in stems)
