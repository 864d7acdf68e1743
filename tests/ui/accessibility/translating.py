"""What a Dutch name on the screen is called in the language that a window speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from babel.messages.pofile import read_po

from moreelberaad import assets
from moreelberaad.domain.template import Text
from moreelberaad.i18n import DUTCH, Language
from tests.built_in.methods import NAMES, method

_NUMBERED = re.compile(r"(\d+\. )(.+)")
_FILLED_IN = re.compile(r"\{(\w+)\}")


def translated(name: str, language: Language) -> str:
    """Give the name as this window says it; what the group wrote stays as it is."""
    said = language.say(name) if "{" not in name else name
    if said != name:
        return said
    if language.code != DUTCH and name in _texts():
        return _texts()[name].get(language.code)
    if numbered := _NUMBERED.fullmatch(name):
        return f"{numbered[1]}{translated(numbered[2], language)}"
    for pattern, sentence in _sentences():
        if found := pattern.fullmatch(name):
            filled = {key: translated(words, language) for key, words in found.groupdict().items()}
            return language.say(sentence, **filled)
    parts = name.split(", ")
    return ", ".join(translated(each, language) for each in parts) if len(parts) > 1 else name


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
def _sentences() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Give what matches each sentence with something filled in, the most exact first."""
    path = assets.folder("resources") / "locale" / "en" / "LC_MESSAGES" / "moreelberaad.po"
    with path.open("rb") as file:
        read = [str(each.id) for each in read_po(file) if isinstance(each.id, str)]
    filled = [each for each in read if _FILLED_IN.search(each) and _words(each)]
    return tuple((_pattern(each), each) for each in sorted(filled, key=_words, reverse=True))


def _words(sentence: str) -> int:
    return len(_FILLED_IN.sub("", sentence).strip(" ,.:·"))


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
