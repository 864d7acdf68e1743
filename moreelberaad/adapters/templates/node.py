"""One table of a template file with its translations; every fault is collected, none stops it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeGuard, TypeVar

from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.template import Text
from moreelberaad.domain.text import one_line

E = TypeVar("E", bound=StrEnum)
Table = Mapping[str, Any]
_ID = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST = 2_000
_LONGEST_OF = {"title": 240, "label": 240}
"""Signs of what stands on one line of a rail, a form or a document."""
_MOST_SENTENCES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A table of the file, the same table in each overlay, and the place to tell of faults."""

    data: Table
    overlays: Mapping[str, Table]
    path: str
    mistakes: Mistakes

    def expect(self, *, required: Collection[str] = (), allowed: Collection[str]) -> None:
        """Tell of keys that are missing, and of keys that nobody knows."""
        for key in required:
            if self.data.get(key, "") == "":
                self.fault(key, "missing")
        for key in sorted(self.data.keys() - set(allowed) - set(required)):
            self.fault(_place(key, 0), "unknown_key")
        for language, overlay in self.overlays.items():
            for key in overlay.keys() - self.data.keys():
                self.mistakes.add(f"{language}: {self._at(key)}", "nothing_to_translate")

    def fault(self, key: str, code: str, /, **params: str | int) -> None:
        """Add a mistake at one key of this table."""
        self.mistakes.add(self._at(key), code, **params)

    def text(self, key: str) -> Text:
        """Read a sentence in every language there is."""
        words = {"nl": self.data.get(key, "")}
        words |= {lang: over[key] for lang, over in self.overlays.items() if key in over}
        for language, sentence in words.items():
            if not isinstance(sentence, str):
                self._fault_in(language, key, "expected_str")
                return Text()
            self._measure(language, key, sentence)
        return Text({language: words[language] for language in words if words[language]})

    def texts(self, key: str) -> tuple[Text, ...]:
        """Read a list of sentences; each overlay holds as many."""
        dutch = self.strings(key)
        others = {lang: over[key] for lang, over in self.overlays.items() if key in over}
        for language, sentences in others.items():
            if not _are_strings(sentences) or len(sentences) != len(dutch):
                self._fault_in(language, key, "translation_differs", number=len(dutch))
                return tuple(Text({"nl": sentence}) for sentence in dutch)
        for language, sentences in others.items():
            for sentence in sentences:
                self._measure(language, key, sentence)
        return tuple(
            Text({"nl": sentence, **{lang: found[place] for lang, found in others.items()}})
            for place, sentence in enumerate(dutch)
        )

    def strings(self, key: str) -> tuple[str, ...]:
        """Read a list of strings."""
        found = self.data.get(key, [])
        if not _are_strings(found):
            self.fault(key, "expected_strings")
            return ()
        if len(found) > _MOST_SENTENCES:
            self.fault(key, "too_many", most=_MOST_SENTENCES)
        for sentence in found:
            self._measure("nl", key, sentence)
        return tuple(found)

    def string(self, key: str, default: str = "") -> str:
        """Read one string that is no sentence: a code, a name of a set."""
        found = self.data.get(key, default)
        if isinstance(found, str):
            return found
        self.fault(key, "expected_str")
        return default

    def identifier(self, key: str = "id") -> str:
        """Read an id: small letters, digits and underscores."""
        found = self.string(key)
        if key in self.data and not _ID.fullmatch(found):
            self.fault(key, "bad_id")
        return found

    def number(self, key: str, default: int, *, low: int, high: int) -> int:
        """Read a whole number within bounds."""
        found = self.data.get(key, default)
        if type(found) is int and low <= found <= high:
            return found
        self.fault(key, "expected_number", low=low, high=high)
        return default

    def flag(self, key: str) -> bool:
        """Read yes or no; absent is no."""
        found = self.data.get(key, False)
        if isinstance(found, bool):
            return found
        self.fault(key, "expected_bool")
        return False

    def code(self, key: str, codes: type[E], default: E) -> E:
        """Read one word of a closed list."""
        found = self.data.get(key, default)
        try:
            return codes(found)
        except ValueError:
            self.fault(key, "unknown_word", expected=", ".join(codes))
            return default

    def codes(self, key: str, codes: type[E]) -> frozenset[E] | None:
        """Read several words of a closed list; nothing when the key is absent."""
        if key not in self.data:
            return None
        try:
            return frozenset(codes(word) for word in self.strings(key))
        except ValueError:
            self.fault(key, "unknown_word", expected=", ".join(codes))
            return frozenset()

    def children(self, key: str, name: str = "id") -> Iterator[Node]:
        """Walk an array of tables; overlays know each table by its id."""
        found = self.data.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            self.fault(key, "expected_tables")
            return
        ids = [_place(item.get(name), number) for number, item in enumerate(found, 1)]
        for repeated in _repeated(ids):
            self.fault(f"{key}.{repeated}", "twice")
        for place, item in zip(ids, found, strict=True):
            yield Node(
                data=item,
                overlays=self._overlays_of(key, place),
                path=self._at(f"{key}.{place}"),
                mistakes=self.mistakes,
            )
        for language, overlay in self.overlays.items():
            for stray in _table(overlay.get(key)).keys() - set(ids):
                self.mistakes.add(
                    f"{language}: {self._at(f'{key}.{stray}')}", "nothing_to_translate"
                )

    def _measure(self, language: str, key: str, sentence: str) -> None:
        most = _LONGEST_OF.get(key, _LONGEST)
        if len(sentence) > most:
            self._fault_in(language, key, "too_long", most=most)

    def _fault_in(self, language: str, key: str, code: str, /, **params: str | int) -> None:
        place = self._at(key)
        self.mistakes.add(place if language == "nl" else f"{language}: {place}", code, **params)

    def _overlays_of(self, key: str, place: str) -> dict[str, Table]:
        return {
            language: _table(_table(overlay.get(key)).get(place))
            for language, overlay in self.overlays.items()
        }

    def _at(self, key: str) -> str:
        return f"{self.path}.{key}" if self.path else key


def _are_strings(found: object) -> TypeGuard[list[str]]:
    return isinstance(found, list) and all(isinstance(item, str) for item in found)


def _repeated(ids: list[str]) -> list[str]:
    if len(set(ids)) == len(ids):
        return []
    return sorted(place for place, often in Counter(ids).items() if often > 1)


def _place(name: object, number: int) -> str:
    """Give the name of a table as a message can hold it, else its number."""
    return one_line(name)[:40] if isinstance(name, str) else str(number)


def _table(found: object) -> Table:
    """Give an overlay table; a bare string is the label of an option."""
    if isinstance(found, str):
        return {"label": found}
    return found if isinstance(found, dict) else {}
