"""Word files as an office would bring them, and changed ones."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from moreelberaad.adapters.exporting import house_style
from moreelberaad.adapters.exporting.docx import render_docx

from .reading import MONTH
from .samples import LESSONS

NAME = "Ydwer Sjoerdsma"
FILE = "huisstijl.docx"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def house(*paragraphs: str, logo: bytes = b"") -> bytes:
    """Make a file as an office would: with a header, a foot, a style and its maker's name."""
    word = docx.Document()
    word.core_properties.author = NAME
    word.styles["Heading 1"].font.color.rgb = RGBColor(0x7A, 0x10, 0x10)
    word.sections[0].left_margin = Cm(4)
    word.sections[0].header.paragraphs[0].text = "Staf van de brigade {{ merking }}"
    word.sections[0].footer.paragraphs[0].text = "{{ titel }}, {{ soort }}, {{ bladzijde }}"
    if logo:
        run = word.sections[0].header.paragraphs[0].add_run()
        run.add_picture(BytesIO(logo), width=Pt(20))
    for text in paragraphs:
        word.add_paragraph(text)
    return saved(word)


def saved(word: Word) -> bytes:
    made = BytesIO()
    word.save(made)
    return made.getvalue()


def parts(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as office:
        return {name: office.read(name) for name in office.namelist()}


def packed(files: Mapping[str, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as office:
        for name, content in files.items():
            office.writestr(name, content)
    return made.getvalue()


def changed(name: str, old: str, new: str) -> bytes:
    """Change one part of a file that is fine."""
    files = parts(house())
    assert old.encode() in files[name]
    return packed({**files, name: files[name].replace(old.encode(), new.encode(), 1)})


def with_body(xml: str) -> bytes:
    return changed("word/document.xml", "<w:body>", f"<w:body>{xml}")


def asking(kind: str, target: str, *, outside: bool = False) -> bytes:
    mode = ' TargetMode="External"' if outside else ""
    link = f'<Relationship Id="x1" Type="{KINDS}/{kind}" Target="{target}"{mode}/>'
    end = "</Relationships>"
    return changed("word/_rels/document.xml.rels", end, link + end)


def field(asked: str) -> str:
    half = len(asked) // 2
    pieces = "".join(
        f"<w:r><w:instrText>{piece}</w:instrText></w:r>" for piece in (asked[:half], asked[half:])
    )
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    ]
    return f"<w:p>{marks[0]}{pieces}{marks[1]}{marks[2]}</w:p>"


def built(content: bytes, whole: object = LESSONS) -> Word:
    checked = house_style.checked(content, FILE)
    made = render_docx(whole, MONTH, checked)  # type: ignore[arg-type] # a document of the samples
    return docx.Document(BytesIO(made.content))


def body(word: Word) -> str:
    return "\n".join(each.text for each in word.element.body.iter(qn("w:p")))
