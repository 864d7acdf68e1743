"""A word to whom something is said or done, without an article: so it is a name."""

from __future__ import annotations

from dataclasses import dataclass

from .lines import Line

_SAID_TO = frozenset({"tegen", "dankzij", "namens", "volgens", "vlgs"})
_FRONTED = frozenset({"tegen", "met", "van", "aan", "voor", "door", "naast", "bij", "zonder"})
_VERBS_BEHIND = frozenset(
    {
        "heb",
        "had",
        "hadden",
        "hebben",
        "heeft",
        "was",
        "is",
        "ben",
        "hoorde",
        "wil",
        "wilde",
        "zou",
    }
    | {"kan", "kon", "mag", "mocht", "moet", "moest", "ga", "ging", "kreeg", "krijg", "zei", "zeg"}
    | {"weet", "wist", "durf", "durft", "durfde", "lukt", "lukte", "stond", "zat", "lag", "werd"}
)
_PERSON_VERBS = frozenset(
    {"vertrouw", "vertrouwt", "vertrouwde", "vertrouwden", "vraag", "vroeg", "vroegen"}
    | {"appte", "belde", "belden", "sprak", "spraken", "ken", "kende", "kenden", "hielp"}
    | {"waarschuw", "waarschuwde", "bedank", "bedankte", "omhelsde", "mailde"}
    | {"told", "asked", "warned", "thanked", "hugged", "texted", "phoned", "married", "ask"}
    | {"emailed", "blamed", "accused", "confronted", "comforted", "reassured"}
)
_DONE_TO = frozenset(
    {"gebeld", "gesproken", "gevraagd", "geslagen", "beledigd", "aangesproken", "ontmoet"}
    | {"gewaarschuwd", "geholpen", "geappt", "gemaild", "bedankt", "gepest", "getreiterd"}
    | {"geschopt", "verraden", "verklikt", "begraven", "opgehaald", "meegenomen", "uitgescholden"}
    | {
        "aangegeven",
        "vertrouwd",
        "gekend",
        "getroost",
        "gered",
        "beschermd",
        "gedekt",
        "gezoend",
        "gezien",
    }
)
_TOLD = frozenset(
    {"verteld", "gevraagd", "gegeven", "gemeld", "uitgelegd", "beloofd", "voorgelegd"}
    | {"gestuurd", "doorgegeven", "toegegeven", "opgebiecht", "gezegd", "vertellen", "vragen"}
)
_HAVE = frozenset({"heb", "heeft", "had", "hebben", "hadden", "hebt"})
_GREETINGS = frozenset(
    {"hoi", "hey", "hallo", "beste", "lieve", "sorry", "dank", "bedankt", "thanks", "dear", "hi"}
    | {"hello", "groetjes", "gr", "mvg", "groet", "dag"}
)
_KIN = frozenset(
    {"vader", "moeder", "ouders", "vrouw", "man", "kind", "kinderen", "dochter", "zoon", "broer"}
    | {"zus", "vriendin", "vriend", "maat", "weduwe", "ex", "father", "mother", "wife", "sister"}
)
_SELF = frozenset({"ik", "i", "wij", "hij", "zij"})
_AND = frozenset({"en", "and"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Objects:
    """Tell the names that are ordinary words by what is done to them."""

    def has(self, line: Line, index: int) -> bool:
        """Say whether something is said or done to it as to nothing but a person."""
        if _is_greeted(line, index) or _is_beside_me(line, index):
            return True
        word = line.words[index]
        if word.opens or word.gap != " " or not index:
            return False
        return _is_addressed(line, index) or _is_done_to(line, index)


def _is_addressed(line: Line, index: int) -> bool:
    before, ahead = line.key(index - 1), line.key(index + 1)
    if before in _SAID_TO:
        return True
    if before == "met" and line.key(index - 2) == "samen":
        return True
    if before == "van" and line.key(index - 2) in _KIN:
        return True
    if before == "aan" and ahead in _TOLD:
        return True
    return before in _FRONTED and line.words[index - 1].opens and ahead in _VERBS_BEHIND


def _is_done_to(line: Line, index: int) -> bool:
    before, ahead = line.key(index - 1), line.key(index + 1)
    if before in _PERSON_VERBS:
        return True
    return ahead in _DONE_TO and (before in _HAVE or line.key(index - 2) in _HAVE)


def _is_greeted(line: Line, index: int) -> bool:
    """Say whether it is called out to: "lieve roos, ik mis je", "thanks summer"."""
    word, behind = line.words[index], line.words[index + 1 : index + 2]
    if not index or not line.words[index - 1].opens or line.key(index - 1) not in _GREETINGS:
        return False
    closes = not behind or behind[0].gap != " "
    return word.gap in {" ", ", "} and closes


def _is_beside_me(line: Line, index: int) -> bool:
    """Say whether "vos en ik" stands there, or "ik en vos"."""
    behind = line.key(index + 1) in _AND and line.key(index + 2) in _SELF
    if behind and line.words[index + 2].gap == line.words[index + 1].gap == " ":
        return line.words[index].opens or line.words[index].gap != " "
    before = line.key(index - 1) in _AND and line.key(index - 2) in _SELF
    return before and line.words[index].gap == line.words[index - 1].gap == " "
