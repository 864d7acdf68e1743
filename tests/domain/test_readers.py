"""For whom a sheet is made travels with the lessons, and with nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moreelberaad.domain.privacy import Surroundings, disclose
from moreelberaad.domain.readers import Readers
from moreelberaad.domain.template import DocumentKind
from tests.builders import a_released_session, a_request, a_review


@pytest.mark.parametrize("document", DocumentKind)
@pytest.mark.parametrize("readers", [None, *Readers])
def test_only_a_lessons_sheet_has_readers_to_choose(
    document: DocumentKind, readers: Readers | None
) -> None:
    request = replace(a_request(document), readers=readers)
    made = disclose(a_released_session(), request, (), a_review(), Surroundings())

    assert made.readers == (readers if document is DocumentKind.LESSONS else None)
