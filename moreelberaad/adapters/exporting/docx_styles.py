"""The styles and the list mark of our own Word file, lent to a file that lacks them."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from docx.document import Document as Word
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.parts.numbering import NumberingPart
from lxml import etree

_ID, _VALUE = qn("w:styleId"), qn("w:val")
_REFERS = tuple(qn(f"w:{name}") for name in ("basedOn", "next", "link"))
_LISTED = "list bullet"


def adopt(word: Word, ours: Word) -> dict[str, str]:
    """Add to a file the styles of ours that it lacks; give the id there of each style of ours."""
    own, theirs = _by_name(ours), _by_name(word)
    ids = {name: _id_for(name, own, theirs) for name in own}
    by_own_id = {own[name].get(_ID, ""): ids[name] for name in own}
    lacking = [name for name in own if name not in theirs]
    for name in lacking:
        word.styles.element.append(_lent(own[name], by_own_id))
    if _LISTED in lacking:
        _lend_list_mark(word, ours, ids[_LISTED])
    return {_name(style): ids[name] for name, style in own.items()}


def speak(word: Word, language: str) -> None:
    """Set the language of the whole file, such as "nl-NL"."""
    place = word.styles.element
    for found in list(place.iter(qn("w:lang"))):
        found.getparent().remove(found)
    for name in ("w:docDefaults", "w:rPrDefault", "w:rPr"):
        place = _child(place, qn(name))
    etree.SubElement(place, qn("w:lang"), {_VALUE: language})


def _by_name(word: Word) -> dict[str, etree._Element]:
    """Find the styles by the name that is the same in every language of Word."""
    return {_name(style).lower(): style for style in word.styles.element.iter(qn("w:style"))}


def _name(style: etree._Element) -> str:
    name = style.find(qn("w:name"))
    return "" if name is None else name.get(_VALUE, "")


def _id_for(
    name: str, own: Mapping[str, etree._Element], theirs: Mapping[str, etree._Element]
) -> str:
    if name in theirs:
        return theirs[name].get(_ID, "")
    taken = {style.get(_ID) for style in theirs.values()}
    given = own[name].get(_ID, "")
    return f"Beraad{given}" if given in taken else given


def _lent(style: etree._Element, ids: Mapping[str, str]) -> etree._Element:
    lent = deepcopy(style)
    lent.set(_ID, ids[lent.get(_ID, "")])
    lent.attrib.pop(qn("w:default"), None)
    for found in lent.iter(*_REFERS):
        found.set(_VALUE, ids[found.get(_VALUE, "")])
    return lent


def _lend_list_mark(word: Word, ours: Word, style_id: str) -> None:
    numbering = _numbering(word, ours)
    source = ours.part.numbering_part.element
    abstract = deepcopy(source.find(qn("w:abstractNum")))
    number = deepcopy(source.find(qn("w:num")))
    abstract_id = _free(numbering, "w:abstractNum", "w:abstractNumId")
    number_id = _free(numbering, "w:num", "w:numId")
    abstract.set(qn("w:abstractNumId"), abstract_id)
    number.set(qn("w:numId"), number_id)
    number.find(qn("w:abstractNumId")).set(_VALUE, abstract_id)
    # The schema has every abstract number before the first number.
    numbering.insert(len(numbering.findall(qn("w:abstractNum"))), abstract)
    numbering.append(number)
    style = next(s for s in word.styles.element.iter(qn("w:style")) if s.get(_ID) == style_id)
    next(style.iter(qn("w:numId"))).set(_VALUE, number_id)


def _numbering(word: Word, ours: Word) -> etree._Element:
    """Give the lists of a file; a file without any gets an empty part for them."""
    part = word.part
    if not any(each.reltype == RELATIONSHIP_TYPE.NUMBERING for each in part.rels.values()):
        empty = parse_xml(ours.part.numbering_part.blob)
        empty[:] = []
        name = PackURI("/word/numbering.xml")
        made = NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, empty, part.package)
        part.relate_to(made, RELATIONSHIP_TYPE.NUMBERING)
    element: etree._Element = part.numbering_part.element
    return element


def _free(numbering: etree._Element, tag: str, name: str) -> str:
    """Give the first number that no list has."""
    taken = (int(each.get(qn(name), "0")) for each in numbering.findall(qn(tag)))
    return str(max(taken, default=0) + 1)


def _child(parent: etree._Element, tag: str) -> etree._Element:
    """Give a child, made in front when there is none."""
    found = parent.find(tag)
    if found is None:
        found = etree.Element(tag)
        parent.insert(0, found)
    return found
