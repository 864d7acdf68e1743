from __future__ import annotations

from moreelberaad.domain.errors import InputRejected, Mistake, NotFound, Refused


def test_an_error_tells_its_code_and_keeps_its_params() -> None:
    fault = NotFound(what="session", id="x")

    assert (str(fault), fault.params) == ("not_found", {"what": "session", "id": "x"})


def test_a_refusal_names_its_gates() -> None:
    fault = Refused(("consent",), open=3)

    assert (fault.gates, fault.params) == (("consent",), {"open": 3})


def test_a_rejected_file_carries_every_mistake() -> None:
    mistakes = (Mistake("title", "missing"), Mistake("step", "unknown_step"))

    assert InputRejected(mistakes, file="x").mistakes == mistakes
