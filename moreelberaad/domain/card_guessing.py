"""What a column of a file of cards holds, guessed from its heading in Dutch or English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from string import digits
from typing import Final
from unicodedata import combining, normalize

from moreelberaad.domain.card_columns import LANGUAGES, PARTS, PLAIN, Column
from moreelberaad.domain.card_files import CardFile, CardRow, FileKind
from moreelberaad.domain.card_limits import IS_ID

NAMES: Final[Mapping[str, str]] = {
    "id": "id kaartid cardid kenmerk code nummer kaartnummer nr number cardnumber no",
    "status": "status stand state",
    "themes": "themes thema themas theme onderwerp onderwerpen topic topics trefwoord trefwoorden "
    "tags tag labels label categorie category",
    "values": "values waarden waarde value kernwaarden",
    "title": "title titel kaarttitel kop naam name kaart card kaartnaam cardname",
    "situation": "situation situatie casus case dilemma tekst text beschrijving description "
    "situatieschets omschrijving verhaal scenario voorkant front vraagstuk",
    "option_a": "optiona optiea keuzea choicea antwoorda answera a optie1 option1 keuze1 choice1 "
    "antwoord1 answer1 eersteoptie eerstekeuze",
    "option_b": "optionb optieb keuzeb choiceb antwoordb answerb b optie2 option2 keuze2 choice2 "
    "antwoord2 answer2 tweedeoptie tweedekeuze",
    "harm_a": "harma pijnvana pijna nadeela nadeelvana prijsa prijsvana schadea schadevana "
    "harmofa costa costofa downsidea paina painofa pijn1 nadeel1 harm1 cost1 pijnoptiea "
    "nadeeloptiea",
    "harm_b": "harmb pijnvanb pijnb nadeelb nadeelvanb prijsb prijsvanb schadeb schadevanb "
    "harmofb costb costofb downsideb painb painofb pijn2 nadeel2 harm2 cost2 pijnoptieb "
    "nadeeloptieb",
    "audience": "audience doelgroep voor voorwie for forwhom targetgroup target publiek",
    "note": "note letop notitie notities notes aandachtspunt aandachtspunten opmerking "
    "opmerkingen remark remarks attention",
    "reflection": "reflection omnatepraten toelichting reflectie nabespreking nabespreken "
    "achtergrond background debrief explanation fortalkingafterwards",
    "questions": "questions vraag vragen question gespreksvraag gespreksvragen "
    "discussievraag discussievragen discussionquestion discussionquestions v q",
}
"""For each part what people call it, in small letters without spaces; the surest name first."""

_LANGUAGES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("nl", "nederlands", "nederlandse", "dutch", "ned"), "nl"),
    **dict.fromkeys(("en", "engels", "engelse", "english", "eng"), "en"),
}
_WHOLE_WORDS: Final = frozenset(word for word in _LANGUAGES if len(word) > len("eng"))
"""Words that name a language in front too; "en" in front is the Dutch for "and"."""

_RANKS: Final[Mapping[str, tuple[str, int]]] = {
    name: (part, rank) for part, names in NAMES.items() for rank, name in enumerate(names.split())
}
_TOKEN = re.compile(r"[^\W_]+")
_HAS_LETTER = re.compile(r"[a-z]")
_BY_HEADING: Final = {
    column.heading: column
    for part in PARTS
    for column in (Column(part=part, language=language) for language in LANGUAGES)
    if part not in PLAIN or column.language == "nl"
}


def columns_of(file: CardFile) -> tuple[Column | None, ...]:
    """Give what the columns of a file hold: a deck file says so, others are guessed."""
    if file.kind is FileKind.DECK:
        return of_ours(file.headings)
    return guessed(file.headings, file.rows)


def of_ours(headings: Sequence[str]) -> tuple[Column | None, ...]:
    """Give the columns of a file with the headings of `Column.heading`."""
    return tuple(_BY_HEADING.get(heading) for heading in headings)


def guessed(headings: Sequence[str], rows: Sequence[CardRow]) -> tuple[Column | None, ...]:
    """Guess what each column holds; nothing where no name fits.

    Only questions may have more columns. A number counts up in every file, so it is no id: that
    takes a letter somewhere. Under the name "id" one id tells enough, so that a row with a wrong
    one is refused rather than taken for another card; under other names all must be ids.
    """
    fitting = sorted(
        (rank, place, column)
        for place, heading in enumerate(headings)
        for rank, column in _named(heading)
        if column.part != "id" or _are_ids([row.cells[place] for row in rows], sure=not rank)
    )
    columns: dict[int, Column] = {}
    for _, place, column in fitting:
        if column.part == "questions" or column not in columns.values():
            columns[place] = column
    return tuple(columns.get(place) for place in range(len(headings)))


def _named(heading: str) -> Iterator[tuple[int, Column]]:
    """Give the column that a heading names, with how unsure the name is; or nothing."""
    tokens, language = _language(_TOKEN.findall(_folded(heading)))
    name = "".join(tokens)
    counted = name.rstrip(digits)
    found = _RANKS.get(name) or _RANKS.get(counted)
    if found and (name in _RANKS or found[0] == "questions"):
        part, rank = found
        yield rank, Column(part=part, language="nl" if part in PLAIN else language)


def _language(tokens: Sequence[str]) -> tuple[Sequence[str], str]:
    """Take the word that names a language off a heading; without one it is Dutch."""
    if len(tokens) > 1 and tokens[-1] in _LANGUAGES:
        return tokens[:-1], _LANGUAGES[tokens[-1]]
    if len(tokens) > 1 and tokens[0] in _WHOLE_WORDS:
        return tokens[1:], _LANGUAGES[tokens[0]]
    return tokens, "nl"


def _folded(heading: str) -> str:
    apart = normalize("NFKD", heading).casefold()
    return "".join(sign for sign in apart if not combining(sign))


def _are_ids(cells: Sequence[str], *, sure: bool) -> bool:
    told = [cell.strip() for cell in cells if cell.strip()]
    ids = [cell for cell in told if IS_ID.fullmatch(cell)]
    return any(map(_HAS_LETTER.search, ids)) and (sure or ids == told)
