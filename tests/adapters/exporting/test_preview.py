"""The pictures of the pages, beside the PDF they are of."""

from __future__ import annotations

import struct
from dataclasses import replace

import pytest

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.preview import draw_pages

from .reading import MONTH, opened
from .sample_record import RECORD, VALUES
from .samples import AGREEMENTS, LESSONS, document, sheet

LONG = document(
    sheet("Lang", replace(VALUES, rows=VALUES.rows * 10)), title="Lang", banner="b", scope="s"
)


def size(page: bytes) -> tuple[int, int]:
    """Read width and height from the head of a PNG."""
    assert page.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", page[16:24])
    return width, height


@pytest.mark.parametrize("whole", [LESSONS, AGREEMENTS, RECORD, LONG])
def test_there_is_a_picture_of_each_page_of_the_pdf(whole: Document) -> None:
    pages = draw_pages(whole, MONTH, ppi=20)

    assert len(pages) == len(opened(whole).pages)


@pytest.mark.parametrize(("ppi", "expected"), [(72, (595, 842)), (144, (1191, 1684))])
def test_a_page_has_the_size_of_a4(ppi: float, expected: tuple[int, int]) -> None:
    (page, *_) = draw_pages(LESSONS, MONTH, ppi=ppi)

    assert all(abs(a - b) <= 1 for a, b in zip(size(page), expected, strict=True))


def test_other_words_give_another_picture() -> None:
    assert draw_pages(LESSONS, MONTH, ppi=40) != draw_pages(
        replace(LESSONS, banner="Iets anders"), MONTH, ppi=40
    )
