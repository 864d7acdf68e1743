"""The first inputs of every way in: `python -m fuzz.seeds` writes them into fuzz/corpus."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from fuzz.ways_in import CHEAP, PASSPHRASE
from moreelberaad import assets
from moreelberaad.adapters.storage import handover, vault
from moreelberaad.application.handovers import gathered, to_document
from moreelberaad.application.session_handovers import handed
from moreelberaad.domain.review import Review
from moreelberaad.domain.session import Status
from moreelberaad.handing_session_over import body_of
from tests.adapters.decks.spreadsheets import book
from tests.adapters.decks.test_markdown import ONE_CARD
from tests.adapters.decks.test_package_files import WHOLE
from tests.adapters.exporting.word_files import DOT, house
from tests.builders import a_released_session, a_session_at

CORPUS: Final = Path(__file__).parent / "corpus"
_TESTS: Final = Path(__file__).parents[1] / "tests"

_CSV, _TXT, _MARKDOWN, _JSON = (bytes([kind]) for kind in range(4))
_CARD: Final = {"title": {"nl": "De toets"}, "situation": "Een toets.", "option_a": ["Zakken"]}

_ADDITIONS: Final = (
    b'vliegveld\ngroene loods\n\n[[recogniser]]\nlabel="ID"\ntier="A"\nreason="many_digits"\n'
    b'pattern="Q[0-9]{3}"\nhits=["Q123"]\nmisses=["Q1"]\n'
)
_SETTINGS: Final = (
    b'{"theme": "dark", "scale": 1.5, "window": [1366, 768], "lock_after": 5, '
    b'"reporting_route": ["a", "b"], "office": {"name": "bureau"}}'
)

TEXTS: Final[Mapping[str, tuple[bytes, ...]]] = {
    "additions": (_ADDITIONS,),
    "card_text": (
        _CSV + b'Titel;Situatie;Optie A;Optie B\nDe toets;"Een cursist\nzakt";Ja;Nee\n',
        _CSV + "sep=,\r\nTitle,Situation\r\nA,B\r\n".encode("utf-16"),
        _TXT + b"#separator:tab\n#html:true\n#columns:Front\tBack\n<b>A</b>\tB<br>C\n",
        _MARKDOWN + ONE_CARD.encode(),
        _MARKDOWN + b"| Titel | Situatie |\n|---|---|\n| A | B |\n",
        _JSON + json.dumps({"title": "Proef", "cards": [_CARD]}).encode(),
    ),
    "decisions": (
        b'[{"gate": "second_reader", "answer": true}, {"words": "costs", "text": "rust"}]',
        b'[{"field": "a2.case_summary", "start": 0, "end": 5, "text": "Jan", "decision": "drop"}]',
    ),
    "loose_text": (
        b"Luitenant-kolonel Bakkersma belde op 3 maart 2024 om 14:00 uur met 06-12345678.",
        b"z" * 60_000,
        "‘Ik had moeten ingrijpen’, zei de enige vrouwelijke kapitein-arts in Zeedorp.".encode(),
    ),
    "notes": (b'{"id": "1", "text": "De majoor uit Zeedorp."}\n{"id": "2", "text": ""}\n',),
    "query": (b'les* -"oud woord" of thema:leiderschap status:gevalideerd', b'"open'),
    "settings": (_SETTINGS,),
}


def seeds() -> Iterator[tuple[str, bytes]]:
    """Give each way in with something that it takes, or nearly."""
    for name, contents in TEXTS.items():
        for content in contents:
            yield name, content
    yield from _of_files()
    yield from _of_sessions()
    yield from _of_keys()


def _of_files() -> Iterator[tuple[str, bytes]]:
    yield "session", (assets.folder("resources") / "examples" / "nachtrit.toml").read_bytes()
    yield "method", (_TESTS / "data" / "every_kind.toml").read_bytes()
    yield "method", (_TESTS / "data" / "ten_mistakes.toml").read_bytes()
    yield "spreadsheet", book()
    yield "house_style", house("{{ inhoud }}", logo=DOT)
    yield "package", WHOLE
    deck = {**json.loads(WHOLE)["decks"][0], "format": "moreelberaad.deck/1"}
    yield "deck", json.dumps(deck, ensure_ascii=False).encode()


def _of_sessions() -> Iterator[tuple[str, bytes]]:
    series = to_document(gathered([a_released_session()]))
    yield "handed_series", json.dumps(series, ensure_ascii=False).encode()
    yield "handed_session", body_of(handed(a_session_at(Status.DRAFT), Review())).encode()


def _of_keys() -> Iterator[tuple[str, bytes]]:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "proef.overdracht"
        handover.write(file, "{}", PASSPHRASE, cost=CHEAP)
        yield "handed_file", file.read_bytes()
        kluis = Path(folder) / "proef.kluis"
        vault.create(kluis, PASSPHRASE, cost=CHEAP)
        yield "slots", (kluis / "slots.json").read_bytes()


def main() -> None:
    """Write the seeds; what fuzzing added beside them stays."""
    numbers = Counter[str]()
    for name, content in seeds():
        numbers[name] += 1
        folder = CORPUS / name
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"seed-{numbers[name]}").write_bytes(content)


if __name__ == "__main__":
    main()
