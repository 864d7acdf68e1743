"""The Markdown, read back."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean
from moreelberaad.adapters.exporting.document import Block, Bullets, Document, Grid, Passage
from moreelberaad.adapters.exporting.markdown import escape, render_markdown

from .reading import MONTH, texts
from .sample_nasty import INJECTIONS
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

WHOLE = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD}
MARKUP_AT_LINE_START = re.compile(r"^(\s|[-+#>=|~`*_]|\d+[.)])", re.MULTILINE)
MARKUP_ANYWHERE = re.compile(r"(?<!\\)(?:\\\\)*[`*_\[\]<>|~#$^@]")


def written(whole: Document) -> str:
    return render_markdown(whole, MONTH).content.decode()


def read(markdown: str) -> str:
    """Take the backslashes away, as a reader of Markdown does."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)


def body(*blocks: Block) -> str:
    whole = document(sheet("Blad", *blocks), title="Blad", banner="b", scope="s", marking=())
    return written(whole).partition("# Blad\n\n")[2].removesuffix("\n")


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_every_text_stands_in_it(whole: Document) -> None:
    shown = read(written(whole))

    assert [text for text in texts(whole) if text not in shown] == []


@pytest.mark.parametrize("whole", WHOLE.values(), ids=WHOLE)
def test_the_marking_stands_on_top_and_at_the_end(whole: Document) -> None:
    marking = "\\\n".join(whole.marking)
    content = written(whole).partition('lang: "nl"\n---\n\n')[2]

    assert content.startswith(f"{marking}\n\n")
    assert content.endswith(f"\n\n{marking}\n")


@pytest.mark.parametrize("text", INJECTIONS)
def test_what_looks_like_markup_comes_out_letter_for_letter(text: str) -> None:
    lines = [line.strip() for line in text.split("\n")]

    assert read(body(Passage(label="", paragraphs=(text,)))) == "\\\n".join(lines)


@given(st.text())
def test_no_sign_of_a_text_can_act_as_markup(text: str) -> None:
    shown = escape(clean(text, EVERY_CODE_POINT)[0].strip())

    assert not MARKUP_ANYWHERE.search(shown)
    assert not MARKUP_AT_LINE_START.search("\n".join(filter(None, shown.split("\n"))))


@given(st.text(alphabet=st.characters(codec="ascii", exclude_categories=["Cc"])))
def test_escaping_takes_no_letter_away(text: str) -> None:
    assert read(escape(text)) == text.strip(" \t")


def test_a_title_cannot_leave_the_header() -> None:
    title = 'x"\n---\n# Kop'
    whole = document(sheet("Blad"), title=title, banner="b", scope="s")

    assert json.loads(written(whole).split("\n")[1].removeprefix("title: ")) == title


def test_a_list_keeps_the_lines_of_an_item_together() -> None:
    items = Bullets(label="", items=("een\ntwee", "- drie"))

    assert body(items) == "- een\\\n  twee\n- \\- drie"


def test_a_table_stays_a_table_whatever_its_cells_hold() -> None:
    grid = Grid(label="", columns=("Wie", "Wat"), rows=(("a|b", "een\ntwee"),))

    assert body(grid) == "| Wie | Wat |\n| --- | --- |\n| a\\|b | een<br>twee |"


def test_the_follow_up_can_be_ticked() -> None:
    assert "- [ ] Doorgaan\n- [ ] Aanpassen\n- [ ] Stoppen" in written(AGREEMENTS)
