"""Every place of an office file in which a name could stand is read."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile, ZipInfo

import pytest

from moreelberaad.adapters.exporting.proofs import told_by
from moreelberaad.domain.errors import UncleanDocument
from moreelberaad.domain.leaks import Where

NAME = "Ydwer Sjoerdsma"
PARTS = {
    "[Content_Types].xml": '<Types xmlns="urn:t"/>',
    "word/document.xml": '<w:document xmlns:w="urn:w"><w:p><w:r><w:t>Blad</w:t></w:r></w:p>'
    "</w:document>",
    "word/comments.xml": "<w:comments/>",
    "docProps/core.xml": "<cp:coreProperties/>",
}


def packed(comment: str = "", **parts: str) -> bytes:
    """Pack an office file, some of its parts otherwise."""
    made = BytesIO()
    with ZipFile(made, "w") as office:
        for name, text in {**PARTS, **parts}.items():
            office.writestr(name, text)
        office.comment = comment.encode()
    return made.getvalue()


def told(content: bytes, where: Where, form: str = "docx") -> str:
    return "\n".join(each.text for each in told_by(form, content) if each.where is where)


@pytest.mark.parametrize(
    ("part", "text"),
    [
        ("word/comments.xml", "<w:comment><w:p><w:t>{}</w:t></w:p></w:comment>"),
        ("word/comments.xml", '<w:comment w:author="{}"/>'),
        ("word/header1.xml", "<w:hdr><w:t>{}</w:t></w:hdr>"),
        ("docProps/core.xml", "<dc:creator>{}</dc:creator>"),
        ("docProps/app.xml", "<Template>{}</Template>"),
        ("docProps/custom.xml", "<property><vt:lpwstr>{}</vt:lpwstr></property>"),
        ("word/document.xml", '<w:ins w:author="{}"/>'),
        ("word/document.xml", "<w:p><!-- {} --></w:p>"),
        ("word/_rels/settings.xml.rels", '<Relationship Target="{}.dotx"/>'),
    ],
)
def test_a_name_beside_the_words_is_told(part: str, text: str) -> None:
    assert NAME in told(packed(**{part: text.format(NAME)}), Where.PROPERTY)


@pytest.mark.parametrize("text", ["<w:del><w:delText>{}</w:delText></w:del>", "<w:vanish/>{}"])
def test_what_was_struck_or_hidden_is_read_with_the_words(text: str) -> None:
    document = f"<w:p>{text.format(NAME)}</w:p>"

    assert NAME in told(packed(**{"word/document.xml": document}), Where.BODY)


def test_a_word_in_two_pieces_is_read_whole_and_cells_stay_apart() -> None:
    row = "<w:tc><w:p><w:r><w:t>Sjoer</w:t></w:r><w:r><w:t>dsma</w:t></w:r></w:p></w:tc>"
    read = told(packed(**{"word/document.xml": row + row}), Where.BODY)

    assert read.split() == ["Sjoerdsma", "Sjoerdsma"]


def test_the_packing_itself_is_read() -> None:
    made = BytesIO(packed(comment=NAME))
    with ZipFile(made, "a") as office:
        part = ZipInfo("word/Verburg.xml")
        part.comment = b"Terpstra"
        office.writestr(part, "<a/>")
    read = told(made.getvalue(), Where.PROPERTY)

    assert [name in read for name in (NAME, "Verburg", "Terpstra")] == [True] * 3


def test_the_text_of_an_open_document_is_its_content() -> None:
    content = packed(**{"content.xml": f"<text:p>{NAME}</text:p>", "mimetype": "odt"})

    assert NAME in told(content, Where.BODY, "odt")


@pytest.mark.parametrize("content", [packed(**{"word/media/foto.jpeg": NAME}), b"no archive"])
def test_a_picture_or_anything_else_without_words_is_refused(content: bytes) -> None:
    with pytest.raises(UncleanDocument):
        list(told_by("docx", content))


def test_the_names_of_the_format_itself_are_no_addresses() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles"
    content = packed(**{"_rels/.rels": f'<Relationship Type="{kind}"/>'})

    read = told(content, Where.PROPERTY)
    assert "relationships/styles" in read
    assert "schemas" not in read
    assert "2006" not in read
