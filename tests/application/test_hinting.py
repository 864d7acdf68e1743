from __future__ import annotations

from moreelberaad.application.hinting import hints_in
from moreelberaad.domain.findings import Label
from moreelberaad.domain.hints import HintKind
from tests.builders import a_hit
from tests.fakes import FakeRecogniser

NAMES = FakeRecogniser({"Jeroen": a_hit(0, 0, "[persoon]", label=Label.PERSON)})


def test_each_name_in_a_text_gives_a_hint() -> None:
    hints = hints_in("Jeroen zag Jeroen", NAMES, is_role=False)

    assert [(hint.start, hint.kind) for hint in hints] == [(0, HintKind.NAME), (11, HintKind.NAME)]


def test_a_text_in_which_nothing_is_found_gives_no_hint() -> None:
    assert hints_in("De groep ging naar huis.", NAMES, is_role=False) == ()
