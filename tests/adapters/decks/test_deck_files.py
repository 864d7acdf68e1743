from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.decks import deck_files, reading
from moreelberaad.adapters.decks.limits import ROWS
from moreelberaad.domain.card_content import CardWords, card_from, content_of
from moreelberaad.domain.card_files import CardFile, FileKind
from moreelberaad.domain.card_guessing import of_ours
from moreelberaad.domain.card_limits import MOST_IN_A_LIST, MOST_SIGNS_KEPT
from moreelberaad.domain.card_reading import read_rows
from moreelberaad.domain.cards import SENTENCES, Card
from moreelberaad.domain.decks import Deck
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.template import Option, Text
from moreelberaad.domain.text import one_line, tidy
from moreelberaad.ui.viewmodels.cards import writing
from tests.adapters.decks.told import refusal
from tests.cards import DECK, a_whole_card

WHOLE = deck_files.written(DECK, [a_whole_card("kaart-2"), a_whole_card("kaart-1")])

WORDS = st.one_of(
    st.text(max_size=30).map(tidy),
    st.sampled_from(["=1+1", '"a", b', "Eerst.\n\nDan.", "<b>&amp;</b>", "#set page()", "é 👩‍🚒"]),
)
TEXTS = st.dictionaries(st.sampled_from(["nl", "en"]), WORDS, max_size=2).map(Text)
LINES = st.dictionaries(st.sampled_from(["nl", "en"]), WORDS.map(one_line), max_size=2).map(Text)
OWN = (
    WORDS.map(one_line).filter(bool).map(lambda word: Option(code=word, label=Text({"nl": word})))
)
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
CARDS = st.builds(
    Card,
    id=IDS,
    themes=st.lists(OWN, max_size=3).map(tuple),
    values=st.lists(OWN, max_size=3).map(tuple),
    questions=st.lists(LINES, max_size=3).map(tuple),
    **dict.fromkeys(SENTENCES, TEXTS),
)
DECKS = st.lists(CARDS, max_size=4, unique_by=lambda card: card.id)


def read(content: bytes) -> CardFile:
    return reading.read("najaar.kaarten", content)


def sealed(change: Mapping[str, Any]) -> bytes:
    """Give a deck file whose checksum is right and whose content may not be."""
    told = {**json.loads(WHOLE), **change}
    del told["checksum"]
    plain = json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    told["checksum"] = f"sha256:{hashlib.sha256(plain.encode()).hexdigest()}"
    return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def cards_in(file: CardFile) -> list[Card]:
    """Make cards of the rows again, as whoever reads a deck file does."""
    return [_card(dict(zip(file.headings, row.cells, strict=True))) for row in file.rows]


def _card(cells: Mapping[str, str]) -> Card:
    questions = zip(_lines(cells["questions_nl"]), _lines(cells["questions_en"]), strict=True)
    content = {
        "id": cells["id"],
        "status": cells["status"],
        "themes": _lines(cells["themes"]),
        "values": _lines(cells["values"]),
        "questions": [{"nl": dutch, "en": english} for dutch, english in questions],
        **{
            part: {language: cells[f"{part}_{language}"] for language in ("nl", "en")}
            for part in SENTENCES
        },
    }
    return card_from(content, CardWords())


def _lines(cell: str) -> list[str]:
    return cell.split("\n")[:-1]


@given(DECKS)
def test_what_is_shared_reads_back_the_same_and_gives_the_same_bytes(cards: list[Card]) -> None:
    content = deck_files.written(DECK, cards)
    back = cards_in(read(content))

    in_order = sorted(cards, key=lambda card: card.id)
    assert [content_of(card) for card in back] == [content_of(card) for card in in_order]
    assert deck_files.written(DECK, back[::-1]) == content


@given(st.integers(0, len(WHOLE) - 1), st.integers(1, 255), st.sampled_from([".kaarten", ".json"]))
def test_a_changed_byte_anywhere_is_refused(at: int, by: int, ending: str) -> None:
    changed = bytearray(WHOLE)
    changed[at] ^= by

    assert set(refusal(f"najaar{ending}", bytes(changed))) <= {"deck_damaged", "deck_too_new"}


def test_it_tells_the_deck_and_its_cards_by_id_and_nothing_of_their_use() -> None:
    told = json.loads(WHOLE)

    assert told.keys() == {"format", "deck", "cards", "checksum"}
    assert told["format"] == "moreelberaad.deck/1"
    assert told["deck"] == {"id": DECK.id, "title": DECK.title}
    assert [card["id"] for card in told["cards"]] == ["kaart-1", "kaart-2"]
    assert told["cards"][0] == content_of(a_whole_card("kaart-1"))
    assert WHOLE.endswith(b"}\n")
    assert b"\r" not in WHOLE


def test_a_deck_file_is_known_under_any_name() -> None:
    file = reading.read("iets.txt", WHOLE)

    assert (file.kind, file.title, file.deck_id) == (FileKind.DECK, DECK.title, DECK.id)
    assert [row.number for row in file.rows] == [1, 2]


def test_questions_keep_step_in_both_languages() -> None:
    questions = (Text({"nl": "Wie, en waarom?"}), Text({"nl": "Wat?", "en": "What?"}))
    card = Card(id="k", questions=questions)
    row = read(deck_files.written(DECK, [card]))
    cells = dict(zip(row.headings, row.rows[0].cells, strict=True))

    assert cells["questions_nl"] == "Wie, en waarom?\nWat?\n"
    assert cells["questions_en"] == "\nWhat?\n"


def test_half_a_sign_and_control_signs_are_not_shared() -> None:
    odd = a_whole_card(note="a\ud800b\x07c")

    assert cards_in(read(deck_files.written(DECK, [odd])))[0].note == Text({"nl": "abc", "en": ""})


def test_a_title_on_several_lines_is_one_line_in_the_file() -> None:
    file = read(deck_files.written(Deck(id="d", title="Na\njaar" + "!" * 200), []))

    assert file.title == "Na jaar" + "!" * 113


def test_a_newer_version_is_told_apart_from_damage() -> None:
    newer = WHOLE.replace(b"moreelberaad.deck/1", b"moreelberaad.deck/12")

    assert refusal("a.kaarten", newer) == ["deck_too_new"]
    assert refusal("a.kaarten", WHOLE.replace(b"deck/1", b"deck/0")) == ["deck_damaged"]


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b"geen JSON", b"\xff", b"[" * 100_000])
def test_what_is_no_deck_at_all_is_damage(content: bytes) -> None:
    assert refusal("a.kaarten", content) == ["deck_damaged"]


@pytest.mark.parametrize(
    "change",
    [
        {"made": "vandaag"},
        {"format": "moreelberaad.deck/01"},
        {"deck": {"id": "Najaar", "title": "x"}},
        {"deck": {"id": "najaar", "title": " "}},
        {"deck": {"id": "najaar"}},
        {"cards": {}},
        {"cards": ["a"]},
        {"cards": [{"id": "b", "status": "draft"}, {"id": "a", "status": "draft"}]},
        {"cards": [{"id": "a", "status": "draft"}] * 2},
        {"cards": [{"id": "a"}]},
        {"cards": [{"id": "a" * 41, "status": "draft"}]},
        {"cards": [{"id": "a\n", "status": "draft"}]},
        {"cards": [{"id": "a", "status": "final"}]},
        {"cards": [{"id": "a", "status": ["draft"]}]},
        {"cards": [{"id": "a", "status": "draft", "came_as": "x"}]},
        {"cards": [{"id": "a", "status": "draft", "title": "x"}]},
        {"cards": [{"id": "a", "status": "draft", "title": {"de": "x"}}]},
        {"cards": [{"id": "a", "status": "draft", "title": {"nl": 1}}]},
        {"cards": [{"id": "a", "status": "draft", "title": {"nl": "x" * 5_001}}]},
        {"cards": [{"id": "a", "status": "draft", "themes": [1]}]},
        {"cards": [{"id": "a", "status": "draft", "questions": ["x"]}]},
        {"cards": [{"id": "a", "status": "draft", "questions": [{}] * 201}]},
    ],
)
def test_another_shape_is_damage_even_with_a_right_checksum(change: Mapping[str, Any]) -> None:
    assert read(sealed({})).deck_id == DECK.id
    assert refusal("a.kaarten", sealed(change)) == ["deck_damaged"]


def test_whatever_the_editor_lets_people_write_is_read_back_whole() -> None:
    words = "w" * writing.LONGEST
    content = {
        "id": "vol",
        "status": "draft",
        "themes": [f"{at} " * 30 for at in range(MOST_IN_A_LIST)],
        "questions": [{"en": words}, {}, {"nl": "Wat?"}],
        **{part: {"nl": words, "en": words} for part in SENTENCES},
    }
    card = card_from(content, CardWords())

    file = read(deck_files.written(DECK, [card]))
    (told,) = read_rows(file.rows, of_ours(file.headings), CardWords(), is_exact=True)
    assert (told.mistakes, len(told.card.themes)) == ((), MOST_IN_A_LIST)
    assert list(told.card.texts())[:-1] == list(card.texts())[:-1]
    assert [question.words for question in told.card.questions] == [
        {"en": words},
        {"nl": "Wat?"},
    ]


@pytest.mark.parametrize(
    "cards",
    [
        [a_whole_card(note="x" * (MOST_SIGNS_KEPT + 1))],
        [a_whole_card(f"kaart-{at}") for at in range(ROWS + 1)],
        [a_whole_card(f"kaart-{at}", note="é" * MOST_SIGNS_KEPT) for at in range(2_200)],
    ],
    ids=["text", "cards", "bytes"],
)
def test_a_deck_that_could_not_be_read_back_is_not_written(cards: Sequence[Card]) -> None:
    with pytest.raises(InputRejected) as refused:
        deck_files.written(DECK, cards)
    assert [mistake.code for mistake in refused.value.mistakes] == ["deck_too_large"]


def test_the_title_of_a_shared_deck_shows_as_it_is() -> None:
    title = "Rood\x1b[31m\u202e\nom " + "x" * 300

    assert read(sealed({"deck": {"id": "a", "title": title}})).title == "Rood[31m om " + "x" * 108
    assert refusal("a.kaarten", sealed({"deck": {"id": "a", "title": "\u202e\x07"}})) == [
        "deck_damaged"
    ]
