"""Make the Word file that our documents are built in: its styles, page, header and footer.

It is the same kind of file as an office's own house style (docs/huisstijl.md), and the same
run gives the same bytes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.sax.saxutils import quoteattr

from lxml import etree

from moreelberaad.adapters.exporting.docx_package import ROOT, Part, Relation, packed, write_xml

OUT: Final = Path(__file__).parent.parent / "resources" / "exports" / "office" / "document.docx"

WRITTEN: Final = Path(__file__).parent / "word"
"""The parts that hardly ever change, written out; the styles are made here."""

_MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KINDS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
_KIND_OF: Final = {
    "styles": "wordprocessingml.styles",
    "numbering": "wordprocessingml.numbering",
    "fontTable": "wordprocessingml.fontTable",
    "settings": "wordprocessingml.settings",
    "theme1": "theme",
    "header1": "wordprocessingml.header",
    "header2": "wordprocessingml.header",
    "footer": "wordprocessingml.footer",
}

# The colours of the light theme, as the PDF has them; an office's own theme takes their place.
_INK, _SOFT, _THIN, _STRONG = "1F241F", "474B42", "D5CFC2", "857D6C"
_ACCENT: Final = '<w:color w:val="1F5546" w:themeColor="accent1"/>'
_SOFTLY: Final = f'<w:color w:val="{_SOFT}"/>'
_BODY: Final = (
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Georgia" w:asciiTheme="minorHAnsi"'
    ' w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>'
)
_SANS: Final = (
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:asciiTheme="majorHAnsi"'
    ' w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/>'
)
_TINTED: Final = 'w:val="single" w:sz="4" w:space="7" w:color="F4EFE6" w:themeColor="background2"'
_TINT: Final = (
    f'<w:pBdr><w:top {_TINTED}/><w:left w:val="single" w:sz="36" w:space="10" w:color="1F5546"'
    f' w:themeColor="accent1"/><w:bottom {_TINTED}/></w:pBdr>'
    '<w:shd w:val="clear" w:color="auto" w:fill="F4EFE6" w:themeFill="background2"/>'
)
# A list mark of the office may have a tab stop of its own.
_STOP: Final = (
    '<w:tabs><w:tab w:val="clear" w:pos="360"/><w:tab w:val="left" w:pos="600"/></w:tabs>'
)


def _border(side: str, color: str, size: int = 4, space: int = 8) -> str:
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'


_BOX: Final = (
    f"<w:pBdr>{''.join(_border(s, _STRONG) for s in ('top', 'left', 'bottom', 'right'))}</w:pBdr>"
)


def _style(  # noqa: PLR0913 - what a style in Word has
    name: str,
    of_paragraph: str = "",
    of_text: str = "",
    *,
    based_on: str = "Normal",
    following: str = "",
    kind: str = "paragraph",
) -> str:
    """Write one style; built-in names are in English, ours begin with "Beraad"."""
    ours = name.startswith("Beraad")
    parts = (
        f"<w:name w:val={quoteattr(name)}/>",
        f"<w:basedOn w:val={quoteattr(_id(based_on))}/>" if based_on and name != "Normal" else "",
        f'<w:next w:val="{_id(following)}"/>' if following else "",
        "<w:qFormat/>",
        f"<w:pPr>{of_paragraph}</w:pPr>" if of_paragraph else "",
        f"<w:rPr>{of_text}</w:rPr>" if of_text else "",
    )
    custom = ' w:customStyle="1"' if ours else ""
    default = ' w:default="1"' if name in {"Normal", "Default Paragraph Font"} else ""
    return (
        f'<w:style w:type="{kind}"{custom}{default} w:styleId="{_id(name)}">'
        f"{''.join(parts)}</w:style>"
    )


def _id(name: str) -> str:
    return "".join(word.capitalize() for word in name.split())


def _space(before: int = 0, after: int = 0, line: int = 0) -> str:
    """Write the space around a paragraph in points, and its line in 240ths of its letters."""
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{before * 20}" w:after="{after * 20}"{lines}/>'


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _indent(left: int, hanging: int = 0, right: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


def _heading(level: int, before: str, text: str) -> str:
    outline = f'<w:outlineLvl w:val="{level - 1}"/>'
    return _style(f"heading {level}", f"<w:keepNext/>{before}{outline}", text, following="Normal")


def _headings() -> tuple[str, ...]:
    ruled = f"<w:pBdr>{_border('top', _THIN, space=6)}</w:pBdr>"
    return (
        _heading(1, _space(10, 14, 252), f"{_BODY}<w:b/>{_size(27)}"),
        _heading(2, _space(16, 5, 264), f"{_BODY}<w:b/>{_size(16.5)}"),
        _heading(3, ruled + _space(10, 2, 264), f"{_SANS}<w:b/>{_SOFTLY}{_size(10.5)}"),
        _heading(4, _space(10, 3, 276), f"{_BODY}<w:b/>{_size(11)}"),
    )


def _basics() -> tuple[str, ...]:
    numbered = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    soft = f"{_SANS}{_SOFTLY}"
    return (
        _style("Normal", _space(0, 5, 295), f'{_BODY}<w:color w:val="{_INK}"/>{_size(11)}'),
        _style("Default Paragraph Font", kind="character", based_on=""),
        _style("List Bullet", numbered + _space(0, 3) + _indent(340, 340)),
        _style("header", _space(0, 0, 252) + '<w:jc w:val="center"/>', f"{soft}{_size(9)}"),
        _style("footer", _space(0, 0, 252) + '<w:jc w:val="center"/>', f"{soft}{_size(9)}"),
    )


def _ours() -> tuple[str, ...]:
    soft = f"{_SANS}{_SOFTLY}"
    keep = "<w:keepNext/>"
    ruled = f"<w:pBdr>{_border('top', _STRONG)}</w:pBdr>"
    return (
        _style("Beraad Kenregel", _space(0, 6), f"{soft}{_size(10.5)}"),
        _style("Beraad Merking", _space(0, 4) + '<w:jc w:val="center"/>', f"{soft}{_size(9)}"),
        _style("Beraad Kernzin", _space(0, 6, 276), _size(16)),
        _style(
            "Beraad Kader",
            _TINT + _STOP + _space(0, 4) + _indent(600, 340, 140),
            based_on="List Bullet",
        ),
        _style(
            "Beraad Kaderkop",
            f"{keep}{_TINT}{_STOP}{_space(0, 4)}{_indent(600, 340, 140)}",
            _ACCENT,
            based_on="heading 3",
        ),
        _style("Beraad Term", keep + _space(6, 1), f"{_SANS}<w:b/>{_size(10.5)}"),
        _style("Beraad Aanwijzing", keep + _space(0, 4), f"{soft}{_size(10)}"),
        _style("Beraad Vakje", _space(0, 5) + _indent(400, 400)),
        _style("Beraad Schrijfregel", _space(10, 0, 240), f'<w:color w:val="{_STRONG}"/>'),
        _style("Beraad Tabelkop", keep + _space(3, 3, 252), f"{soft}<w:b/>{_size(10)}"),
        _style("Beraad Cel", _space(3, 3, 252), _size(10)),
        _style("Beraad Kant", _space(3, 2, 288), f"<w:b/>{_size(11)}"),
        _style("Beraad Pijn", _space(0, 4, 276), f"{_SOFTLY}{_size(10.5)}"),
        _style("Beraad Feitnaam", keep + _space(2, 0, 252), f"{soft}{_size(10)}"),
        _style("Beraad Feit", keep + _space(0, 3, 264), f"{_SANS}<w:b/>{_size(12)}"),
        _style(
            "Beraad Terugblik",
            keep + _BOX + _space(0, 0, 276) + _indent(180, 0, 180),
            f"{soft}{_size(10.5)}",
        ),
        _style("Beraad Colofon", _space(0, 3, 252), f"{soft}{_size(9)}"),
        _style("Beraad Colofonlijn", ruled + _space(14, 3, 252), based_on="Beraad Colofon"),
        _style("Beraad Feittekst", keep + _space(0, 3)),
        _style("Beraad Tussenruimte", keep + _space(0, 0, 240), _size(3)),
    )


def _letters() -> tuple[str, ...]:
    """Write how letters and boxes in a line look: the letter of an option, a number, a box."""

    def badge(color: str, theme: str) -> str:
        fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{color}" w:themeFill="{theme}"/>'
        return f'{_SANS}<w:b/><w:color w:val="FFFFFF" w:themeColor="background1"/>{fill}'

    box = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="MS Gothic"/>'
    looks = {
        "Beraad A": badge("1E5A86", "accent2"),
        "Beraad B": badge("93450F", "accent3"),
        "Beraad Nummer": _ACCENT,
        "Beraad Hokje": box,
    }
    font = "Default Paragraph Font"
    return tuple(
        _style(name, "", text, kind="character", based_on=font) for name, text in looks.items()
    )


def _styles() -> str:
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{_BODY}{_size(11)}"
        '<w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
    )
    all_of_them = "".join((*_basics(), *_headings(), *_ours(), *_letters()))
    return f'<w:styles xmlns:w="{_MAIN}">{defaults}{all_of_them}</w:styles>'


def _part(stem: str) -> bytes:
    if stem != "styles":
        return write_xml(_written(stem))
    styles = etree.fromstring(_styles().encode())
    styles.extend(list(_written("tables")))
    return write_xml(styles)


def _written(stem: str) -> etree._Element:
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.fromstring((WRITTEN / f"{stem}.xml").read_bytes(), parser)


def _parts() -> dict[str, Part]:
    parts = {
        f"/word/{stem}.xml": Part(f"{_OFFICE}.{kind}+xml", _part(stem), ())
        for stem, kind in _KIND_OF.items()
    }
    asked = [
        Relation(stem, f"{_KINDS}/{kind.rpartition('.')[2]}", f"/word/{stem}.xml")
        for stem, kind in _KIND_OF.items()
    ]
    main = f"{_OFFICE}.wordprocessingml.document.main+xml"
    document = Part(main, _part("document"), tuple(asked))
    root = Relation("document", f"{_KINDS}/officeDocument", "/word/document.xml")
    return {ROOT: Part("", b"", (root,)), "/word/document.xml": document, **parts}


def made() -> bytes:
    """Give the bytes of the file."""
    return packed(_parts())


if __name__ == "__main__":
    OUT.write_bytes(made())
    print(OUT.name)
