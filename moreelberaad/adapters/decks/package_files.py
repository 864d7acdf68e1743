"""Package files: lessons, decks and figures in one file, with a checksum that shows damage."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from moreelberaad.adapters.decks import deck_files
from moreelberaad.adapters.decks.grid import fault
from moreelberaad.adapters.decks.package_shape import LARGEST, is_package, year_mark
from moreelberaad.adapters.decks.sealed import SIGN_OF_CHECKSUM, Seal, tidied
from moreelberaad.domain import lesson_plain, year_plain
from moreelberaad.domain.cards import Card
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.gates import Scope
from moreelberaad.domain.ids import LessonId
from moreelberaad.domain.lessons import KeptLesson, LessonStatus
from moreelberaad.domain.packages import Package
from moreelberaad.domain.template import Text
from moreelberaad.domain.year_figures import YearOverview

ENDING: Final = ".lessen"
SEAL: Final = Seal(
    kind="package",
    version=1,
    damaged=lambda: fault("", "package_damaged"),
    too_new=lambda: fault("", "package_too_new"),
    too_large=lambda: fault("", "package_too_large"),
)
_DOCUMENT: Final = "moreelberaad-document/"
_NOT_READ: Final = ("Concept. Niet nagelezen.", "Draft. Not reviewed.")
"""What stands on every page of a document that nobody read, in each language."""


def written(package: Package, decks: Sequence[tuple[Deck, Sequence[Card]]]) -> bytes:
    """Give the bytes of a package; equal packages give equal bytes.

    Raises `InputRejected` for one that is too large to be read back.
    """
    cards = sorted(decks, key=lambda each: each[0].id)
    content: dict[str, Any] = {
        "lessons": [_lesson(each) for each in sorted(package.lessons, key=lambda each: each.id)],
        "withdrawn": sorted(package.withdrawn),
        "decks": [deck_files.plain(deck, each) for deck, each in cards],
        "figures": _figures(package.figures),
        **({"number": package.number} if package.number else {}),
    }
    sealed = SEAL.closed(content)
    if len(sealed) > LARGEST or not is_package(content):
        raise SEAL.too_large()
    return sealed


def read(content: bytes, name: str = "") -> Package:
    """Read a package; raises `InputRejected` for a newer one, any damage, and any other file."""
    if len(content) > LARGEST:
        raise SEAL.too_large()
    if not _may_be_one(name, content):
        raise _other_file(content)
    told = SEAL.opened(content)
    package = {part: each for part, each in told.items() if part not in {"checksum", "format"}}
    if told.get("format") != SEAL.format or not is_package(package):
        raise SEAL.damaged()
    return Package(
        lessons=tuple(map(_lesson_of, package["lessons"])),
        withdrawn=frozenset(map(LessonId, package["withdrawn"])),
        decks=tuple(map(deck_files.from_plain, package["decks"])),
        figures=tuple(year_plain.read(tidied(each)) for each in package["figures"]),
        number=package.get("number", ""),
    )


def _may_be_one(name: str, content: bytes) -> bool:
    """Tell whether this is meant as a package, damaged as it may be."""
    is_deck = deck_files.SEAL.sign in content
    return (
        name.lower().endswith(ENDING)
        or SEAL.sign in content
        or (SIGN_OF_CHECKSUM in content and not is_deck)
    )


def _other_file(content: bytes) -> InputRejected:
    """Tell a document of ours from any other file, and say when nobody read it."""
    try:
        told = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return fault("", "not_a_package")
    schema = told.get("schema") if isinstance(told, dict) else None
    if not isinstance(schema, str) or not schema.startswith(_DOCUMENT):
        return fault("", "not_a_package")
    marking = told.get("marking")
    is_unread = isinstance(marking, list) and any(mark in marking for mark in _NOT_READ)
    return fault("", "document_not_read") if is_unread else fault("", "document_no_package")


def _lesson(lesson: KeptLesson) -> dict[str, Any]:
    return {
        "id": lesson.id,
        "version": lesson.version,
        "status": lesson.status.value,
        "scope": lesson.scope.value,
        "general": lesson.is_general,
        "method": tidied(dict(lesson.method.words)),
        "text": tidied(lesson_plain.written(lesson.text)),
        "replaces": sorted(lesson.replaces),
    }


def _lesson_of(told: Mapping[str, Any]) -> KeptLesson:
    return KeptLesson(
        id=LessonId(told["id"]),
        version=told["version"],
        status=LessonStatus(told["status"]),
        scope=Scope(told["scope"]),
        is_general=told["general"],
        method=Text(tidied(told["method"])),
        text=lesson_plain.read(tidied(told["text"])),
        replaces=frozenset(map(LessonId, told["replaces"])),
    )


def _figures(years: Sequence[YearOverview]) -> list[dict[str, Any]]:
    """Give the figures by year, the same ones once."""
    plain = (tidied(year_plain.written(each)) for each in years)
    found = {year_mark(each): each for each in plain}
    return [found[name] for name in sorted(found)]
