"""Word files that want more than to give a style: what they carry stays outside, or they do."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.exporting import house_style, house_trial
from moreelberaad.adapters.exporting.docx_package import ROOT, Part, Relation
from moreelberaad.adapters.exporting.house_names import plainly_named
from moreelberaad.adapters.exporting.house_own import own_of
from moreelberaad.bootstrap import App
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.leaks import Where
from tests.cli.program import a_world

from .word_files import DOT, FILE, NAME, changed, field, house, packed, parts, with_body

SOMEONE = NAME.split(maxsplit=1)[0]
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
OLDER = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
ENTITIES = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
LAUGHS = "".join(f'<!ENTITY x{n} "{f"&x{n - 1};" * 50}">' for n in range(1, 9))


def whole(content: bytes) -> bytes:
    """Give the names and the bytes of all parts."""
    return b"\n".join(name.encode() + b"\n" + part for name, part in parts(content).items())


def as_body(xml: str) -> bytes:
    return packed({**parts(house()), "word/document.xml": xml.encode()})


def codes(content: bytes) -> list[str]:
    with pytest.raises(InputRejected) as caught:
        house_style.checked(content, FILE)
    return [mistake.code for mistake in caught.value.mistakes]


def called(text: str) -> str:
    """Call the header and the logo after someone."""
    return text.replace("header1", f"header{SOMEONE}").replace("image1", f"image{SOMEONE}")


def test_parts_that_are_called_after_someone_get_plain_names() -> None:
    files = parts(house("{{ inhoud }}", logo=DOT))
    odd = {
        called(name): part if part == DOT else called(part.decode()).encode()
        for name, part in files.items()
        if "thumbnail" not in name
    }
    checked = house_style.checked(packed(odd), FILE)

    assert {"word/header1.xml", "word/media/image1.png"} <= parts(checked).keys()
    assert SOMEONE.encode() not in whole(checked)


@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("header", [f"/word/header{number}.xml" for number in range(1, 12)]),
        ("styles", ["/word/styles.xml", "/word/styles2.xml"]),
    ],
)
def test_plain_names_stay_as_they_are(kind: str, names: list[str]) -> None:
    asked = tuple(Relation(name, f"x/{kind}", name) for name in names)
    files = {ROOT: Part("", b"", asked)} | {name: Part("text/xml", b"", ()) for name in names}

    assert plainly_named(files) == files


@pytest.mark.parametrize(
    "picture",
    [
        f'<d:docPr id="1" name="{NAME}" descr="C:\\Users\\{NAME}\\logo.png"/>',
        f'<d:docPr id="1" name="" title="{NAME}.JPG"/>',
        f'<d:cNvPr id="0" name="{NAME}.png" descr="file:///home/{NAME}"/>',
        f'<v:imagedata o:title="{NAME}"/>',
        f'<v:shape alt="{NAME}.emf" href="https://{NAME}.example"/>',
    ],
)
def test_a_picture_does_not_tell_which_file_it_was(picture: str) -> None:
    content = with_body(f'<w:p xmlns:d="{DRAWING}" {OLDER}>{picture}</w:p>')

    assert NAME.encode() not in whole(house_style.checked(content, FILE))


def test_a_picture_keeps_the_words_for_who_cannot_see_it() -> None:
    content = with_body(f'<w:p xmlns:d="{DRAWING}"><d:docPr descr="Logo van de staf"/></w:p>')

    assert b"Logo van de staf" in whole(house_style.checked(content, FILE))


@pytest.mark.parametrize(
    "body",
    [ENTITIES, f'<!DOCTYPE a [<!ENTITY x0 "ha">{LAUGHS}]><a b="&x8;">&x8;</a>', "<a/>", ""],
)
def test_no_entity_is_fetched_or_unfolded(body: str) -> None:
    assert codes(as_body(body)) == ["house_no_word_file"]


@pytest.mark.parametrize("uri", ["{{ 7*7 }}", "{{ titel.__class__ }}", "{% for a in b %}"])
def test_no_name_space_is_a_template(uri: str) -> None:
    assert codes(with_body(f'<w:p xmlns:x="{uri}"/>')) == ["house_no_word_file"]


@pytest.mark.parametrize(
    "asked",
    [
        field(" DDEAUTO c ").replace("<w:p>", f'<w:p xmlns:s="{STRICT}">').replace("w:in", "s:in"),
        f'<s:p xmlns:s="{STRICT}"><s:fldSimple s:instr="DDE c"/></s:p>',
        field(" DDEAUTO c ").replace("instrText", "delInstrText"),
        field(" PAGE ").replace("PA", "INCLUDEPICTURE \\d "),
    ],
)
def test_a_field_in_disguise_is_a_field(asked: str) -> None:
    assert set(codes(with_body(asked))) == {"house_field"}


def test_a_file_in_the_strict_dialect_is_not_half_understood() -> None:
    old = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    assert codes(changed("word/document.xml", old, STRICT)) == ["house_no_word_file"]


@pytest.mark.parametrize(
    "target", ["../../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "..\\..\\x", "C:\\x"]
)
def test_no_part_is_sought_outside_the_file(target: str) -> None:
    content = changed("word/_rels/document.xml.rels", 'Target="styles.xml"', f'Target="{target}"')

    assert codes(content) == ["house_no_word_file"]


@pytest.mark.parametrize("name", ["../../x.xml", "/abs.xml", "word/../../x.xml", "C:\\x.xml"])
def test_a_part_with_a_path_outside_is_left_behind(name: str) -> None:
    content = packed({**parts(house("{{ inhoud }}")), name: NAME.encode()})

    assert NAME.encode() not in whole(house_style.checked(content, FILE))


@pytest.mark.parametrize("open_brackets", ["{{" * 20_000, "{{" + "x" * 90_000, "{{" * 450])
def test_open_brackets_are_soon_refused(open_brackets: str) -> None:
    body = f"<w:p><w:r><w:t>{open_brackets}</w:t></w:r></w:p>"

    assert "house_placeholder_broken" in codes(with_body(body))


def test_a_file_that_no_page_can_be_made_in_is_refused_when_it_is_chosen(tmp_path: Path) -> None:
    files = parts(house())
    pages = re.compile(rb"<w:sectPr.*</w:sectPr>", re.DOTALL)
    files["word/document.xml"] = pages.sub(b"", files["word/document.xml"])
    (tmp_path / FILE).write_bytes(packed(files))
    app = App(a_world(tmp_path / "thuis"))

    with pytest.raises(InputRejected):
        app.choose_house_style(tmp_path / FILE)
    assert not app.has_house_style


def test_a_number_in_a_style_is_no_line_of_the_office() -> None:
    content = with_body('<w:p w:x="0612345678"><w:r><w:t>Kamer 0600</w:t></w:r></w:p>')
    own = own_of(house_style.checked(content, FILE))

    assert own.lines[Where.BODY] == ("Kamer 0600",)
    assert "0612345678" in own.lines[Where.PROPERTY]


@settings(max_examples=60, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_broken_file_is_refused_or_can_be_worn(chance: Random) -> None:
    content = bytearray(house("{{ inhoud }}", logo=DOT))
    for _ in range(3):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with suppress(InputRejected):
        checked = house_style.checked(bytes(content), FILE)
        house_trial.try_on(checked, FILE)
        assert house_style.checked(checked, FILE) == checked
