"""What a Dutch name on the screen is called in the language that a window speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel.messages.pofile import read_po

from moreelberaad import assets, i18n
from moreelberaad.domain.template import Text
from moreelberaad.i18n import DUTCH, Language
from tests.built_in.methods import NAMES, method

_NUMBERED = re.compile(r"(\d+\. )(.+)")
_FILLED_IN = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the program, perhaps one of two that a number chooses from."""

    dutch: str
    plural: tuple[str, str] | None = None

    def said_in(self, language: Language) -> str:
        """Give it in another language, with nothing filled in."""
        catalogue = i18n._catalogue(language.code)  # noqa: SLF001 - what is filled in comes later
        if self.plural is None:
            return catalogue.gettext(self.dutch)
        return catalogue.ngettext(*self.plural, 1 if self.dutch == self.plural[0] else 2)

    @property
    def words(self) -> int:
        """Count the signs that are not filled in."""
        return len(_FILLED_IN.sub("", self.dutch).strip(" ,.:·"))


def translated(name: str, language: Language) -> str:
    """Give the name as this window says it; what the group wrote stays as it is."""
    if language.code == DUTCH and not _is_replaced():
        return name
    if (said := _whole(name, language)) is not None:
        return said
    if numbered := _NUMBERED.fullmatch(name):
        return f"{numbered[1]}{translated(numbered[2], language)}"
    for pattern, sentence in _filled_in():
        if found := pattern.fullmatch(name):
            filled = {key: translated(words, language) for key, words in found.groupdict().items()}
            return sentence.said_in(language).format(**filled)
    parts = name.split(", ")
    if len(parts) > 1:
        return ", ".join(translated(each, language) for each in parts)
    said = _whole(f"{name[:1].lower()}{name[1:]}", language)
    return name if said is None else f"{said[:1].upper()}{said[1:]}"


def tells(text: str, part: str, language: Language) -> bool:
    """Tell whether a text of the window holds this part of a Dutch sentence."""
    if part in text or translated(part, language) in text:
        return True
    return any(pattern.search(text) for pattern in _translations_with(part, language))


def _is_replaced() -> bool:
    """Tell whether another language stands in for Dutch, as the pseudo-language does."""
    return i18n._catalogue(DUTCH).gettext("Sluit") != "Sluit"  # noqa: SLF001 - idem


def _whole(name: str, language: Language) -> str | None:
    """Give a name that has nothing filled in."""
    if name in _catalogued():
        return _catalogued()[name].said_in(language)
    if language.code != DUTCH and name in _texts():
        return _texts()[name].get(language.code)
    return None


@cache
def _translations_with(part: str, language: Language) -> tuple[re.Pattern[str], ...]:
    """Give what matches the translation of each sentence that holds this part."""
    held = (each for dutch, each in _catalogued().items() if part in dutch)
    return tuple(_pattern(each.said_in(language)) for each in held)


@cache
def _texts() -> dict[str, Text]:
    """Give the texts of every method by their Dutch words."""
    return {text.get(DUTCH): text for name in NAMES for text in _texts_in(method(name))}


def _texts_in(found: object) -> Iterator[Text]:
    if isinstance(found, Text):
        yield found
    elif isinstance(found, tuple | list):
        for each in found:
            yield from _texts_in(each)
    elif hasattr(found, "__dataclass_fields__"):
        for name in found.__dataclass_fields__:
            yield from _texts_in(getattr(found, name))


@cache
def _filled_in() -> tuple[tuple[re.Pattern[str], Sentence], ...]:
    """Give what matches each sentence with something filled in, the most exact first."""
    found = [
        each for each in _catalogued().values() if _FILLED_IN.search(each.dutch) and each.words
    ]
    exact_first = sorted(found, key=lambda each: each.words, reverse=True)
    return tuple((_pattern(each.dutch), each) for each in exact_first)


@cache
def _catalogued() -> dict[str, Sentence]:
    """Give every sentence of the program by its Dutch words."""
    path = assets.folder("resources") / "locale" / "en" / "LC_MESSAGES" / "moreelberaad.po"
    with path.open("rb") as file:
        read = [each.id for each in read_po(file) if each.id]
    single = {each: Sentence(each) for each in read if isinstance(each, str)}
    plural = (each for each in read if not isinstance(each, str))
    numbered = {form: Sentence(form, (one, many)) for one, many in plural for form in (one, many)}
    return numbered | single


def _pattern(sentence: str) -> re.Pattern[str]:
    seen = set[str]()
    parts = []
    for part in re.split(r"(\{\w+\})", sentence):
        name = part[1:-1]
        if not _FILLED_IN.fullmatch(part):
            parts.append(re.escape(part))
        elif name in seen:
            parts.append(f"(?P={name})")
        else:
            seen.add(name)
            parts.append(f"(?P<{name}>.+)")
    return re.compile("".join(parts))
