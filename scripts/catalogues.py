"""Catalogues of sentences: take them from the source, compile them, tell what is stale.

usage: catalogues.py update | compile | check
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
LOCALE = ROOT / "resources" / "locale"
_SOURCES = (ROOT / "moreelberaad", ROOT / "resources" / "exports")
_METHODS = [("**.py", "python"), ("**.html", "jinja2"), ("**.md", "jinja2")]
_KEYWORDS = {"N_": None, "_": None, "say": None, "ngettext": (1, 2), "count": (1, 2)}


def extracted() -> Catalog:
    """Take every sentence from the source; no line numbers, so that diffs stay calm."""
    catalog = Catalog(project="moreelberaad", charset="utf-8", fuzzy=False)
    for folder in _SOURCES:
        for _, _, message, comments, context in extract_from_dir(
            folder, method_map=_METHODS, keywords=_KEYWORDS
        ):
            catalog.add(message, auto_comments=comments, context=context)
    return catalog


def catalogues() -> Iterator[tuple[Path, Catalog]]:
    """Walk the languages beside Dutch."""
    for path in sorted(LOCALE.glob("*/LC_MESSAGES/moreelberaad.po")):
        with path.open("rb") as file:
            yield path, read_po(file, locale=path.parent.parent.name)


def update() -> None:
    """Bring every catalogue in line with the source; what is new stays empty."""
    template = extracted()
    for path, catalog in catalogues():
        catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
        catalog.obsolete.clear()
        with path.open("wb") as file:
            write_po(file, catalog, width=99, sort_output=True, omit_header=False)


def compile_all() -> None:
    """Write the files that the program reads."""
    for path, catalog in catalogues():
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)


def stale() -> Iterator[str]:
    """Name what is missing, not whole or no longer said, per language."""
    wanted = {message.id for message in extracted() if message.id}
    for path, catalog in catalogues():
        language = path.parent.parent.name
        known = {message.id for message in catalog if message.id}
        yield from (f"{language}: missing: {text!r}" for text in wanted - known)
        yield from (f"{language}: no longer said: {text!r}" for text in known - wanted)
        yield from (f"{language}: {fault}" for fault in faults(catalog))


def faults(catalog: Catalog) -> Iterator[str]:
    """Name every translation that lacks a form, or fills in other names than its sentence."""
    for message in catalog:
        if not message.id:
            continue
        forms = _texts(message.string)
        number = catalog.num_plurals if message.pluralizable else 1
        if len(forms) != number or not all(forms):
            yield f"untranslated: {message.id!r}"
        elif not _fills_in_the_same(_texts(message.id), forms):
            yield f"fills in other names: {message.id!r}"


def _fills_in_the_same(sentences: Sequence[str], forms: Sequence[str]) -> bool:
    """Let the first form alone do without the number, as the sentence for one thing may."""
    one, many = _names(sentences[0]), _names(sentences[-1])
    first, *others = map(_names, forms)
    return first in (one, many) and all(each == many for each in others)


def _names(text: str) -> set[str] | None:
    """Give the names between braces; none when a brace stands alone."""
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return None


def _texts(said: str | Sequence[str] | None) -> Sequence[str]:
    return (said or "",) if isinstance(said, str | None) else said


def main() -> int:
    """Do what was asked."""
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            found = sorted(stale())
            print("\n".join(found) or "catalogues: up to date")
            return bool(found)
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
