"""No file tells who made it, where, when or with what."""

from __future__ import annotations

import getpass
import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile, is_zipfile

import pikepdf
import pytest

from moreelberaad import __file__ as program
from moreelberaad.adapters.exporting.document import Document
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.documents import make_documents
from moreelberaad.domain.ids import SessionId
from moreelberaad.domain.privacy import disclose
from moreelberaad.i18n import Language
from tests.builders import a_released_session, a_request, a_review
from tests.methods import LESSONS as LESSONS_SHEET

from .composing import FEW
from .sample_every_block import EVERY_BLOCK
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS

LATER: Final = date(2031, 3, 17)
WHOLE: Final = {
    "lessons": LESSONS,
    "agreements": AGREEMENTS,
    "record": RECORD,
    "every_block": EVERY_BLOCK,
}
PERSON: Final = {
    "USER": "zwaluwgebruiker",
    "LOGNAME": "zwaluwgebruiker",
    "USERNAME": "zwaluwgebruiker",
    "HOSTNAME": "zwaluwmachine",
    "COMPUTERNAME": "zwaluwmachine",
    "HOME": "/zwaluwthuis",
    "TMPDIR": "/tmp",  # noqa: S108 - where programs write in passing, if they do
}
LIBRARIES: Final = re.compile(
    rb"jinja|docxtpl|python-docx|python|odfdo|lxml|libreoffice|pikepdf|zwaluw", re.IGNORECASE
)
MOMENT: Final = re.compile(rb"(?:\d{4}-\d\d-\d\dT|\d{8}T|D:\d{8})(\d\d:?\d\d:?\d\d)")
TYPST: Final = re.compile(rb"typst", re.IGNORECASE)
in_every_format = pytest.mark.parametrize("form", FORMATS)
of_each_document = pytest.mark.parametrize("name", WHOLE)


@pytest.fixture(autouse=True)
def somebody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a person with a name that stands out be at work."""
    for name, value in PERSON.items():
        monkeypatch.setenv(name, value)


def opened(content: bytes) -> Iterator[bytes]:
    """Give a file, and every part of it unpacked."""
    yield content
    if content.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(content)) as read:
            plain = BytesIO()
            read.save(plain, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
            yield plain.getvalue()
    elif is_zipfile(BytesIO(content)):
        with ZipFile(BytesIO(content)) as packed:
            for name in packed.namelist():
                yield name.encode() + b"\n" + packed.read(name)


def whole(form: str, document: Document) -> bytes:
    return b"\n".join(opened(FORMATS[form](document, LATER).content))


def here() -> Iterator[str]:
    """Give what this machine and this person are called, where that stands out at all."""
    names = (getpass.getuser(), socket.gethostname(), str(Path.home()), str(Path.cwd()))
    yield from (name for name in names if len(name) > 4)
    yield str(Path(program).parent)


def days(day: date) -> Iterator[str]:
    """Write a day as files write it."""
    yield from (f"{day:%Y-%m-%d}", f"{day:%Y%m%d}", f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}")


@in_every_format
@of_each_document
def test_nobody_and_no_place_stands_in_it(form: str, name: str) -> None:
    content = whole(form, WHOLE[name])

    assert [trace for trace in here() if trace.encode() in content] == []
    assert b"/tmp/" not in content


@in_every_format
@of_each_document
def test_no_day_stands_in_it_but_the_first_of_its_month(form: str, name: str) -> None:
    content = whole(form, WHOLE[name])
    told = [*days(datetime.now(UTC).date()), *days(LATER)]

    assert [day for day in told if day.encode() in content] == []


@in_every_format
@of_each_document
def test_no_time_of_the_day_stands_in_it(form: str, name: str) -> None:
    moments = MOMENT.findall(whole(form, WHOLE[name]))

    assert {moment.replace(b":", b"") for moment in moments} <= {b"000000"}


@in_every_format
@of_each_document
def test_no_library_is_named(form: str, name: str) -> None:
    content = whole(form, WHOLE[name])

    assert LIBRARIES.findall(content) == []
    assert form == "pdf" or not TYPST.search(content)


@pytest.mark.parametrize("form", ["docx", "odt"])
def test_the_parts_of_a_packed_file_bear_no_moment(form: str) -> None:
    with ZipFile(BytesIO(FORMATS[form](RECORD, LATER).content)) as packed:
        moments = {each.date_time for each in packed.infolist()}
    assert moments <= {(1980, 1, 1, 0, 0, 0), (2031, 3, 1, 0, 0, 0)}


@in_every_format
def test_a_file_is_the_same_on_every_day_of_the_month(form: str) -> None:
    another_day = FORMATS[form](RECORD, LATER.replace(day=2)).content

    assert FORMATS[form](RECORD, LATER).content == another_day


@in_every_format
def test_no_number_of_a_session_leaves_with_it(form: str, tmp_path: Path) -> None:
    session = replace(a_released_session(), id=SessionId("0f3c9a7be1d24855"))
    disclosure = disclose(session, a_request(LESSONS_SHEET), (), a_review(), FEW)

    made = make_documents(
        disclosure, forms=(form,), folder=tmp_path, language=Language("nl"), today=LATER
    )
    for file in made.files:
        read = b"\n".join(opened(file.read_bytes()))
        assert b"0f3c9a7be1d24855" not in read
        assert str(tmp_path).encode() not in read
