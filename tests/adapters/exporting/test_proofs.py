from __future__ import annotations

import pytest

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.html import render_html
from moreelberaad.adapters.exporting.markdown import render_markdown
from moreelberaad.adapters.exporting.proofs import check_facts, words_of
from moreelberaad.domain.errors import UncleanDocument

from .reading import MONTH, rendered
from .sample_nasty import NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS, document, sheet

PDF = rendered(LESSONS).content


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


@pytest.mark.parametrize("form", ["html", "md"])
def test_words_are_read_without_marks(form: str) -> None:
    whole = document(sheet("O'Hara & Zn. <3 *x*"), title="t", banner="b_c", scope="s")
    render = {"html": render_html, "md": render_markdown}[form]

    words = words_of(form, render(whole, MONTH).content)
    assert "O'Hara & Zn. <3 *x*" in words
    assert "b_c" in words
