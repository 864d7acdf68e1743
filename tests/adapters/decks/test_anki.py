from __future__ import annotations

import pytest

from moreelberaad.adapters.decks import reading
from moreelberaad.domain.card_files import CardFile, FileKind
from tests.adapters.decks.told import cells, refusal


def read(text: str) -> CardFile:
    return reading.read("Uit Anki.txt", text.encode())


def test_the_header_names_separator_columns_and_deck() -> None:
    file = read(
        "#separator:Semicolon\n#html:false\n#columns:Titel;Situatie\n#deck:Najaar\na;<b>\n"
    )

    assert (file.kind, file.title) == (FileKind.ANKI, "Najaar")
    assert file.headings == ("Titel", "Situatie")
    assert cells(file) == [("a", "<b>")]


def test_marks_of_html_become_words_and_line_ends() -> None:
    file = read(
        "#separator:tab\n#html:true\n"
        "De <b>toets</b>\tEerst.<br>Dan&nbsp;&amp; nu<div>Later</div><style>p{}</style>\n"
    )

    assert cells(file) == [("De toets", "Eerst.\nDan & nu\nLater")]


def test_without_a_word_on_html_it_shows_from_the_notes() -> None:
    assert cells(read("#separator:tab\nDe <i>toets</i>\tb &lt; c\n")) == [("De toets", "b < c")]
    assert cells(read("#separator:tab\nDe toets\tb < c\n")) == [("De toets", "b < c")]


def test_without_a_separator_it_is_a_tab() -> None:
    assert cells(read("#html:true\na, b\tc; d\n")) == [("a, b", "c; d")]


def test_tags_and_the_deck_of_a_note_have_columns_of_their_own() -> None:
    file = read(
        "#separator:tab\n#deck column:1\n#tags column:3\n"
        "Najaar\tDe toets\trust sociale_veiligheid\n"
    )

    assert file.title == "Uit Anki"
    assert file.headings == ("Deck", "2", "Tags")
    assert cells(file) == [("Najaar", "De toets", "rust\nsociale veiligheid")]


def test_line_ends_within_quotes_stay_in_one_note() -> None:
    file = read('#separator:tab\n#html:false\n"De ""toets"""\t"Eerst.\nDan."\n')

    assert cells(file) == [('De "toets"', "Eerst.\nDan.")]


def test_a_header_without_notes_is_refused() -> None:
    assert refusal("a.txt", b"#separator:tab\n#html:true\n") == ["card_file_no_cards"]


@pytest.mark.parametrize("mark", ["<a ", "<!--", "</", "&", "<a \"'"])
def test_marks_that_stay_open_cost_no_time_and_no_words(mark: str) -> None:
    words = mark.strip() + mark * 900 + "einde"

    (row,) = cells(read(f"#separator:tab\n#html:true\nDe toets\t{_quoted(words)}\n"))
    assert row == ("De toets", words)
    assert refusal("a.txt", f"#html:true\na\t{_quoted(mark * 20_000)}\n".encode()) == [
        "card_file_cell_too_long"
    ]


def test_what_a_page_does_not_show_is_no_word() -> None:
    hidden = "<SCRIPT>let a;<style>b</style>c</script><!-- d --></style>"

    assert cells(read(f"#html:true\nEen{hidden}\t3 < 4 > 2<img src='a>b'>\n")) == [
        ("Een", "3 < 4 > 2")
    ]


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'
