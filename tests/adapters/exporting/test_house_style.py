"""An office's own Word file: what is taken away from it, and what keeps it out."""

from __future__ import annotations

import struct
from zlib import crc32

import pytest

from moreelberaad.adapters.exporting import house_pictures, house_style
from moreelberaad.domain.errors import InputRejected

from .word_files import (
    DOT,
    FILE,
    KINDS,
    NAME,
    asking,
    changed,
    field,
    house,
    packed,
    parts,
    with_body,
)


def codes(content: bytes) -> list[str]:
    with pytest.raises(InputRejected) as caught:
        house_style.checked(content, FILE)
    return [mistake.code for mistake in caught.value.mistakes]


def test_nothing_about_a_person_stays() -> None:
    files = parts(house("{{ inhoud }}"))
    person = f'w:author="{NAME}" w:rsidR="00A1B2C3"'
    settings = (
        f'<w:rsids><w:rsid w:val="00A1B2C3"/></w:rsids><w:docVars><w:docVar w:name="{NAME}"/>'
    )
    files["word/settings.xml"] = files["word/settings.xml"].replace(
        b"</w:settings>", f"{settings}</w:docVars></w:settings>".encode()
    )
    files["word/document.xml"] = files["word/document.xml"].replace(
        b"<w:body>", f"<w:body><w:p {person}><!-- {NAME} --><w:commentReference/></w:p>".encode()
    )
    checked = parts(house_style.checked(packed(files), FILE))

    assert [name for name in checked if "docProps" in name or "thumb" in name] == []
    assert not any(
        word in part for part in checked.values() for word in (NAME.encode(), b"rsid", b"comment")
    )


def test_a_link_loses_its_address_and_keeps_its_words() -> None:
    link = '<w:p><w:hyperlink r:id="x1"><w:r><w:t>ons adres</w:t></w:r></w:hyperlink></w:p>'
    files = parts(asking("hyperlink", "https://voorbeeld.example", outside=True))
    files["word/document.xml"] = files["word/document.xml"].replace(
        b"<w:body>", f'<w:body xmlns:r="{KINDS}">{link}'.encode()
    )
    checked = parts(house_style.checked(packed(files), FILE))

    assert not any(b"voorbeeld.example" in part for part in checked.values())
    assert b"ons adres" in checked["word/document.xml"]


def test_the_template_that_a_file_hangs_on_is_let_go() -> None:
    content = asking("attachedTemplate", f"file:///C:/Users/{NAME}/brief.dotm", outside=True)

    assert NAME.encode() not in b"".join(parts(house_style.checked(content, FILE)).values())


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"geen zip", "house_no_word_file"),
        (packed({"a.txt": b"a"}), "house_no_word_file"),
        (house()[:-200], "house_no_word_file"),
        (changed("word/styles.xml", "<w:styles", "<w:stijlen"), "house_no_word_file"),
        (
            changed("word/styles.xml", "<w:styles", '<!DOCTYPE a [<!ENTITY b "c">]><w:styles'),
            "house_no_word_file",
        ),
        (changed("[Content_Types].xml", "document.main", "template.main"), "house_no_word_file"),
        (bytes(house_style.MOST_PACKED + 1), "house_too_large"),
        (packed({**parts(house()), "word/a.xml": bytes(10**7)}), "house_unpacks_too_large"),
        (packed({f"{n}.xml": b"" for n in range(301)}), "house_unpacks_too_large"),
        (
            changed(
                "[Content_Types].xml",
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                "vnd.ms-word.document.macroEnabled.main",
            ),
            "house_macros",
        ),
        (asking("vbaProject", "vbaProject.bin"), "house_macros"),
        (asking("oleObject", "embeddings/a.bin"), "house_embedded"),
        (asking("package", "embeddings/a.xlsx"), "house_embedded"),
        (asking("control", "activeX/a.xml"), "house_embedded"),
        (asking("aFChunk", "a.html"), "house_embedded"),
        (asking("image", "https://voorbeeld.example/a.png", outside=True), "house_link_outside"),
        (with_body('<w:altChunk w:id="x"/>'), "house_embedded"),
        (with_body("<w:p><w:object/></w:p>"), "house_embedded"),
        (with_body("<w:p><w:ins><w:r/></w:ins></w:p>"), "house_tracked_changes"),
        (with_body(field(" DDEAUTO cmd ")), "house_field"),
        (with_body(field(" INCLUDETEXT a ")), "house_field"),
        (with_body('<w:p><w:fldSimple w:instr=" AUTHOR "/></w:p>'), "house_field"),
        (house("{{ naam }}"), "house_placeholder_unknown"),
        (house("{{ titel.__class__ }}"), "house_placeholder_unknown"),
        (house("{{ titel | e }}"), "house_placeholder_unknown"),
        (house("{{r titel }}"), "house_placeholder_unknown"),
        (house("{% for a in b %}"), "house_placeholder_unknown"),
        (house("{# weg #}"), "house_placeholder_unknown"),
        (house("{{ titel"), "house_placeholder_broken"),
        (house("{", "{ titel }}"), "house_placeholder_broken"),
        (house("{", "{ titel }", "}"), "house_placeholder_broken"),
        (with_body('<w:p w:x="{{ titel }}"/>'), "house_placeholder_broken"),
        (house("{{ inhoud }}", "{{ inhoud }}"), "house_content_twice"),
        (house("Hier: {{ inhoud }}"), "house_content_place"),
        (
            changed("word/header1.xml", "{{ merking }}", "{{ inhoud }}"),
            "house_content_place",
        ),
    ],
)
def test_what_does_more_than_give_a_style_is_refused(content: bytes, code: str) -> None:
    assert codes(content) == [code]


def test_all_mistakes_are_told_at_once_with_the_placeholder() -> None:
    with pytest.raises(InputRejected) as caught:
        house_style.checked(house("{{ naam }}", "{{ rang }}"), FILE)

    told = [dict(mistake.params)["placeholder"] for mistake in caught.value.mistakes]
    assert told == ["{{ naam }}", "{{ rang }}"]


def test_the_fields_that_count_pages_may_stay() -> None:
    assert house_style.checked(with_body(field(" PAGE ") + field(" NUMPAGES ")), FILE)


def test_a_logo_stays_without_what_was_written_in_it() -> None:
    text = b"Author\x00" + NAME.encode()
    chunk = (
        struct.pack(">I4s", len(text), b"tEXt") + text + struct.pack(">I", crc32(b"tEXt" + text))
    )
    told = DOT[:33] + chunk + DOT[33:] + b"achter het beeld"
    checked = house_style.checked(house("{{ inhoud }}", logo=told), FILE)

    assert [part for name, part in parts(checked).items() if name.endswith(".png")] == [DOT]


def test_a_photo_loses_its_place_and_its_remark() -> None:
    def segment(mark: int, content: bytes) -> bytes:
        return struct.pack(">BBH", 0xFF, mark, len(content) + 2) + content

    size, scan = segment(0xE0, b"JFIF"), segment(0xDA, b"") + b"beeld\xff\xd9"
    photo = b"\xff\xd8" + size + segment(0xE1, b"Exif") + segment(0xFE, NAME.encode()) + scan

    assert house_pictures.bare(photo + b"erachter") == b"\xff\xd8" + size + scan


@pytest.mark.parametrize(
    "content",
    [b"GIF89a", DOT[:-6], DOT[:45], b"\xff\xd8\x00\x00\x00\x02", b"\xff\xd8\xff", b"<svg/>"],
)
def test_another_picture_is_none(content: bytes) -> None:
    assert house_pictures.bare(content) is None


def test_a_picture_that_is_none_is_refused() -> None:
    files = parts(house(logo=DOT))
    name = next(name for name in files if name.endswith(".png"))

    assert codes(packed({**files, name: b"GIF89a"})) == ["house_picture"]
