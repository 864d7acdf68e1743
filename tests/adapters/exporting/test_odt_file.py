"""The file of an open document: its packing, its properties, and what it tells."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest

from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.odt import render_odt
from moreelberaad.adapters.exporting.proofs import told_by
from moreelberaad.domain.leaks import Where

from .open_document import attributes, packed, part
from .reading import MONTH
from .sample_nasty import NASTY
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS


def test_the_file_is_a_kind_that_says_so_first_and_holds_words_only() -> None:
    with ZipFile(BytesIO(packed(LESSONS))) as archive:
        first, *others = archive.infolist()
        kind = archive.read(first)

    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
    assert kind == b"application/vnd.oasis.opendocument.text"
    assert {each.filename[-4:] for each in others} == {".xml"}


def test_the_list_of_parts_names_each_of_them() -> None:
    with ZipFile(BytesIO(packed(LESSONS))) as archive:
        packed_parts = set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    path = "//manifest:file-entry"
    named = attributes(LESSONS, "META-INF/manifest.xml", path, "manifest:full-path")

    assert set(named) == packed_parts | {"/"}


def test_equal_documents_are_equal_bytes_without_a_time() -> None:
    again = render_odt(LESSONS, MONTH.replace(year=2020)).content
    with ZipFile(BytesIO(again)) as archive:
        times = {(each.date_time, each.create_system) for each in archive.infolist()}

    assert again == packed(LESSONS)
    assert times == {((1980, 1, 1, 0, 0, 0), 0)}


def test_the_properties_are_a_title_and_a_language() -> None:
    (facts,) = part(LESSONS, "meta.xml").get_elements("//office:meta")

    assert [each.tag for each in facts.children] == ["dc:title", "dc:language"]
    assert [each.text for each in facts.children] == [LESSONS.title, "nl"]


@pytest.mark.parametrize(("language", "country"), [("nl", "NL"), ("en", "GB")])
def test_all_text_has_the_language_of_the_document(language: str, country: str) -> None:
    whole = replace(LESSONS, language=language)
    path = "//style:default-style/style:text-properties"

    assert attributes(whole, "styles.xml", path, "fo:language") == [language]
    assert attributes(whole, "styles.xml", path, "fo:country") == [country]


def test_the_page_is_an_a4() -> None:
    path = "//style:page-layout-properties"

    assert attributes(LESSONS, "styles.xml", path, "fo:page-width") == ["210mm"]
    assert attributes(LESSONS, "styles.xml", path, "fo:page-height") == ["297mm"]


@pytest.mark.parametrize("whole", [LESSONS, AGREEMENTS, RECORD, NASTY])
def test_all_that_it_tells_can_be_read(whole: Document) -> None:
    told = list(told_by("odt", packed(whole)))
    words = "".join(each.text for each in told if each.where is Where.BODY)

    assert "".join(whole.sheets[0].title.split()) in "".join(words.split())
