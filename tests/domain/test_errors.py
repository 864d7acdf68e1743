from __future__ import annotations

from moreelberaad.domain.errors import LONGEST_PLACE, InputRejected, Mistake, NotFound, Refused


def test_an_error_tells_its_code_and_keeps_its_params() -> None:
    fault = NotFound(what="session", id="x")

    assert (str(fault), fault.params) == ("not_found", {"what": "session", "id": "x"})


def test_a_refusal_names_its_gates() -> None:
    fault = Refused(("consent",), open=3)

    assert (fault.gates, fault.params) == (("consent",), {"open": 3})


def test_a_rejected_file_carries_every_mistake() -> None:
    mistakes = (Mistake("title", "missing"), Mistake("step", "unknown_step"))

    assert InputRejected(mistakes, file="x").mistakes == mistakes


def test_the_place_of_a_mistake_is_too_short_for_a_note() -> None:
    told = Mistake("stap." + "woord " * 100, "missing")

    assert len(told.path) == LONGEST_PLACE
    assert told.path.endswith("…")
