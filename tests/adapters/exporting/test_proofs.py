from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from string import ascii_lowercase, ascii_uppercase, digits

import pikepdf
import pytest

from moreelberaad.adapters.exporting.document import Document, Passage
from moreelberaad.adapters.exporting.html import render_html
from moreelberaad.adapters.exporting.markdown import render_markdown
from moreelberaad.adapters.exporting.proofs import check_facts, told_by, words_of
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Where

from .reading import MONTH, rendered, texts
from .sample_nasty import NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

PDF = rendered(LESSONS).content
NAME = "Ydwer Sjoerdsma"


def told(form: str, content: bytes, where: Where) -> str:
    """Give all that a file tells in one kind of place."""
    return "\n".join(each.text for each in told_by(form, content) if each.where is where)


def changed(change: str) -> bytes:
    """Make a PDF that tells a name in a place of its own."""
    with pikepdf.open(BytesIO(PDF)) as pdf:
        match change:
            case "title":
                pdf.docinfo["/Title"] = NAME
            case "bookmark":
                pdf.Root.Outlines.First.Title = NAME
            case "alternative text":
                pdf.Root.StructTreeRoot.K[0].Alt = NAME
            case _:
                with pdf.open_metadata(set_pikepdf_as_editor=False) as facts:
                    facts["dc:title"] = NAME
        out = BytesIO()
        pdf.save(out, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


@pytest.mark.parametrize("whole", [LESSONS, AGREEMENTS, RECORD, NASTY])
def test_our_own_pdf_tells_a_title_and_a_month(whole: Document) -> None:
    check_facts("pdf", rendered(whole).content)


@pytest.mark.parametrize("title", ["(a", "a)", "(a)/Author(b)", "a\\", "endobj /Author", "ŝ ✓"])
def test_no_title_looks_like_a_maker(title: str) -> None:
    whole = document(sheet("Blad"), title=title, banner="b", scope="s")

    check_facts("pdf", rendered(whole).content)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/Creator(", b"/Author("),
        (b"<dc:title>", b"<dc:creator>"),
        (b"/ModDate(", b"/Producer("),
        (b"/Info ", b"/Onfi "),
        (b"/Title(", b"/Title(endobj)/Author("),
    ],
)
def test_a_pdf_that_tells_more_or_hides_is_refused(old: bytes, new: bytes) -> None:
    with pytest.raises(UncleanDocument):
        check_facts("pdf", PDF.replace(old, new))


@pytest.mark.parametrize("form", ["html", "md", "pdf"])
def test_words_are_read_without_marks(form: str) -> None:
    whole = document(sheet("O'Hara & Zn. <3 *x*"), title="t", banner="b_c", scope="s")

    words = words_of(form, FORMATS[form](whole, MONTH).content)
    assert "O'Hara & Zn. <3 *x*" in words
    assert "b_c" in words


@pytest.mark.parametrize("whole", [LESSONS, AGREEMENTS, RECORD])
def test_every_word_that_a_pdf_shows_is_read_from_its_bytes(whole: Document) -> None:
    content = rendered(whole).content
    read = "".join(
        (told("pdf", content, Where.BODY) + told("pdf", content, Where.PROPERTY)).split()
    )

    assert [text for text in texts(whole) if "".join(text.split()) not in read] == []


def test_a_word_that_was_cut_at_the_end_of_a_line_is_read_whole() -> None:
    words = words_of("pdf", PDF)

    assert "verantwoordelijkheid" in words
    assert "\xad" not in words


@pytest.mark.parametrize("place", ["title", "bookmark", "alternative text", "metadata"])
def test_a_name_in_a_property_of_a_pdf_is_told(place: str) -> None:
    assert NAME in told("pdf", changed(place), Where.PROPERTY)


@pytest.mark.parametrize(
    "hiding", [b"/Subtype/Image", b"/Type/EmbeddedFile", b"/Type/ObjStm", b"/S/JavaScript"]
)
def test_a_pdf_with_what_cannot_be_read_is_refused(hiding: bytes) -> None:
    with pytest.raises(UncleanDocument):
        words_of("pdf", PDF.replace(b"1 0 obj\n<<", b"1 0 obj\n<<" + hiding, 1))


@pytest.mark.parametrize("place", ['<p title="{}">', "<!-- {} -->", '<meta content="{}">'])
def test_what_a_page_hides_is_told(place: str) -> None:
    page = render_html(LESSONS, MONTH).content + place.format(NAME).encode()

    assert NAME in told("html", page, Where.PROPERTY)


def test_the_title_above_a_markdown_text_is_read() -> None:
    named = replace(LESSONS, title=NAME)

    assert NAME in told("md", render_markdown(named, MONTH).content, Where.BODY)


def test_names_and_values_of_json_are_read() -> None:
    content = b'{"schema": "blad/1", "a": [{"Ydwer": "Sjoerdsma \\u00e9"}, 5, null]}'

    assert told("json", content, Where.BODY).split("\n") == ["Sjoerdsma é", "5", "None"]
    names = told("json", content, Where.PROPERTY).split()
    assert names == ["schema", "a", "blad/1", "Ydwer"]


def test_plain_text_is_read_as_it_is() -> None:
    assert told("txt", NAME.encode(), Where.BODY) == NAME


def test_a_line_whose_letters_are_numbered_as_brackets_is_read_whole() -> None:
    first = ascii_uppercase + digits + ascii_lowercase  # letters 40 and 41 of the font: ( and )
    passage = Passage(label="", paragraphs=(f"{first} Ydwer cdSjoerdsma",))
    whole = document(sheet("Blad", passage), title="t", banner="b", scope="s")

    assert "Sjoerdsma" in words_of("pdf", FORMATS["pdf"](whole, MONTH).content)


def test_a_number_over_the_end_of_a_line_is_one_number_in_plain_text() -> None:
    wrapped = b"  bel 06 1234\n  5678 nu\n\nKop\n"

    assert words_of("txt", wrapped) == "  bel 06 1234 5678 nu\n\nKop\n"
