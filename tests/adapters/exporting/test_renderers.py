"""Golden files, and what holds for every format."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from moreelberaad.adapters.exporting.renderers import FORMATS

from .reading import MONTH
from .sample_record import RECORD
from .samples import AGREEMENTS, LESSONS

GOLDEN: Final = Path(__file__).parent / "golden"
WHOLE: Final = {"lessons": LESSONS, "agreements": AGREEMENTS, "record": RECORD}


@pytest.mark.parametrize("ending", ["html", "md"])
@pytest.mark.parametrize("name", WHOLE)
def test_a_document_looks_as_it_was_agreed(name: str, ending: str) -> None:
    golden = GOLDEN / f"{name}.{ending}"
    content = FORMATS[ending](WHOLE[name], MONTH).content

    if os.environ.get("UPDATE_GOLDEN") == "1":
        golden.write_bytes(content)
    assert content == golden.read_bytes()


@pytest.mark.parametrize("ending", FORMATS)
def test_a_document_tells_its_month_at_most(ending: str) -> None:
    render = FORMATS[ending]

    assert render(LESSONS, date(2026, 11, 1)) == render(LESSONS, date(2026, 11, 30))


@pytest.mark.parametrize("ending", ["html", "md"])
def test_only_the_pdf_knows_the_month(ending: str) -> None:
    render = FORMATS[ending]

    assert render(LESSONS, date(2026, 11, 1)) == render(LESSONS, date(2020, 1, 1))
