"""Words that look like a program stay words, in every place of every format."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import Final
from zipfile import ZipFile

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moreelberaad.adapters.exporting import proofs
from moreelberaad.adapters.exporting.characters import EVERY_CODE_POINT, clean, covered_by_fonts
from moreelberaad.adapters.exporting.renderers import FORMATS

from . import tagged
from .reading import MONTH, html_tags
from .sample_every_block import EVERY_BLOCK, filled
from .sample_nasty import INJECTIONS

HOSTILE: Final = (
    *INJECTIONS,
    "#panic() *vet* _x_ $x$ @ref <label> // \\ {{7*7}} {% raw %}",
    "{% for x in y %}{{ cycler.__init__.__globals__ }}{% endfor %} {%p if 1 %} {{r x }} {#c#}",
    '<img src=x onerror="alert(1)"> <a href="javascript:x">k</a> <style>*{}</style>',
    "]]> <![CDATA[x]]> <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///c'>]> &b; &#x41; <?x y?>",
    "=1+1 +1 -1 @som |x ;a,b\t=x \"=HYPERLINK('a')\"",
    "\x00\x07\x1b[31m\x7f\u0085\u2028\u2029 einde",
    "\u202eneegawmo\u202c \u2066los\u2069 \ufeffbegin\u200b",
    "../../etc/passwd C:\\Windows\\x.dll file:///x %2e%2e \\\\server\\deel",
    "w:p xml:space </w:t></w:p> <text:p/> office:version r:id",
    "\\begin{x} \\def\\x{y} `#{x}` $(x) %s {0} ${x} <%= x %>",
    "[[x]] [x]: http://x.example {#id .klasse} [^1] <http://x.example> \\(x\\)",
)
ONE_LINE: Final = tuple(" ".join(clean(text, EVERY_CODE_POINT)[0].split()) for text in HOSTILE)
in_every_format = pytest.mark.parametrize("form", FORMATS)
_BROKEN: Final = re.compile(r"\\\n|<br>")
_MARKDOWN: Final = re.compile(r"^(?:\s*(?:#+ |[-*+] |\d+[.)] |> |\||```|===|---))*")
_ACTIVE: Final = re.compile(rb"/(?:JS|JavaScript|Launch|URI|OpenAction|AA|EmbeddedFile)\b")


def squeezed(text: str) -> str:
    """Leave white space and hyphens out: where a line ends is the page's affair."""
    return re.sub(r"[-\s\u00ad\u200b]+", "", text)


def told(form: str, content: bytes) -> str:
    match form:
        case "pdf":
            read = (each.text for each in proofs.told_by(form, content))
            return "\n".join((tagged.words(content), *read))
        case "md":
            return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", _BROKEN.sub("\n", content.decode()))
        case _:
            return "\n".join(each.text for each in proofs.told_by(form, content))


def cleaned(form: str, text: str) -> str:
    return clean(text, covered_by_fonts() if form == "pdf" else EVERY_CODE_POINT)[0]


@cache
def made(form: str, text: str) -> tuple[bytes, tuple[str, ...]]:
    """Render a text in every place, with the marks of the places; the same one only once."""
    whole, marks = filled(EVERY_BLOCK, text)
    return FORMATS[form](whole, MONTH).content, marks


def lacking(form: str, text: str) -> list[str]:
    """Give the places where a text does not stand letter for letter."""
    content, (_title, *shown) = made(form, text)
    read = squeezed(told(form, content))
    return [mark for mark in shown if squeezed(cleaned(form, text)) + mark not in read]


def skeleton(form: str, text: str) -> object:
    """Give what a file is built of, without its words."""
    content, _ = made(form, text)
    match form:
        case "html":
            return [tag for tag, _ in html_tags(content.decode())]
        case "json":
            return _shape(json.loads(content))
        case "md":
            return [_begin(line) for line in content.decode().split("\n")]
        case "docx" | "odt":
            return [tags for _, tags in _parts(content)]
        case "pdf":
            return set(_ACTIVE.findall(_unpacked(content)))
        case "txt":
            return [line[:2] for line in content.decode().split("\n") if not line.strip("=- ")]
        case _:
            raise AssertionError(form)


def _begin(line: str) -> str:
    found = _MARKDOWN.match(line)
    return found[0] if found else ""


def _shape(plain: object) -> object:
    match plain:
        case dict():
            return {name: _shape(each) for name, each in plain.items()}
        case list():
            return [_shape(each) for each in plain]
        case _:
            return type(plain).__name__


def _parts(content: bytes) -> Iterator[tuple[str, list[str]]]:
    with ZipFile(BytesIO(content)) as packed:
        for name in packed.namelist():
            yield name, re.findall(r"<(/?[\w:]+)", packed.read(name).decode())


def _unpacked(content: bytes) -> bytes:
    """Give a PDF with all its streams readable."""
    plain = BytesIO()
    with pikepdf.open(BytesIO(content)) as read:
        read.save(plain, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return plain.getvalue()


@in_every_format
@pytest.mark.parametrize("text", ONE_LINE)
def test_it_stands_letter_for_letter_in_every_place(form: str, text: str) -> None:
    assert lacking(form, text) == []


@pytest.mark.parametrize("form", [form for form in FORMATS if form != "pdf"])
@pytest.mark.parametrize("text", HOSTILE)
def test_so_does_it_with_its_breaks_and_odd_signs(form: str, text: str) -> None:
    assert lacking(form, text) == []


@in_every_format
@pytest.mark.parametrize("text", ONE_LINE)
def test_it_builds_nothing(form: str, text: str) -> None:
    assert skeleton(form, text) == skeleton(form, "Gewone woorden.")


@pytest.mark.parametrize("form", ["html", "md", "txt", "json"])
@given(st.text(max_size=40))
def test_any_text_stands_in_every_place(form: str, text: str) -> None:
    assert lacking(form, f"[{text}]") == []


@settings(max_examples=10, deadline=None)
@pytest.mark.parametrize("form", [form for form in ("docx", "odt") if form in FORMATS])
@given(st.text(max_size=40))
def test_any_text_leaves_an_office_file_whole(form: str, text: str) -> None:
    assert lacking(form, f"[{text}]") == []
