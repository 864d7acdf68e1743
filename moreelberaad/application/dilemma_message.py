"""Whether a *Dilemmabericht* may go outside: every fault at once (ux.md 12, domain.md 6.3)."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any

from moreelberaad.application.ports import Recogniser
from moreelberaad.domain.dilemma_message import LONGEST_PART, MOST_WORDS, DilemmaMessage
from moreelberaad.domain.errors import InputRejected, Mistake
from moreelberaad.domain.findings import Hit, Label, Tier
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.taken_over import Run, taken_over
from moreelberaad.domain.text import brief, tidy
from moreelberaad.domain.values import Prose

FORMAT = "moreelberaad.dilemma_message/1"
PARTS = tuple(part.name for part in fields(DilemmaMessage))

_CONFIRMED = "unclassified"
"""Somebody says in the file that nothing in it is classified (R9)."""
_A_ROLE = {Label.RANK, Label.FUNCTION}
_ROLES_TOGETHER = "rank_and_function"
"""In the part that holds a role these lead to nobody more than the role does (design.md 8)."""


def checked(
    message: DilemmaMessage, recogniser: Recogniser, inside: Collection[Run] = ()
) -> DilemmaMessage:
    """Give a message that may go outside; raises `InputRejected` with every fault at once."""
    found = faults(message, recogniser, inside)
    if found:
        raise InputRejected(found)
    return message


def faults(
    message: DilemmaMessage, recogniser: Recogniser, inside: Collection[Run] = ()
) -> tuple[Mistake, ...]:
    """Name what keeps a message inside, each with the part that it stands in.

    `inside` is what stays of a session, as `kept_inside` gives it: a message is typed anew.
    """
    mistakes = Mistakes()
    for part, text in message.parts():
        if taken_over(text.plain, inside):
            mistakes.add(part, "taken_over")
    if message.word_count > MOST_WORDS:
        mistakes.add("message", "too_many_words", most=MOST_WORDS)
    of_parts = (fault for part, text in message.parts() for fault in _in(part, text, recogniser))
    return (*of_parts, *mistakes.found)


def read_message(data: Mapping[str, Any], recogniser: Recogniser) -> DilemmaMessage:
    """Read a message from plain data; raises `InputRejected` with every fault at once."""
    mistakes = Mistakes()
    if data.get("format") != FORMAT:
        mistakes.add("format", "unknown_format", expected=FORMAT)
    for key in sorted(data.keys() - {"format", _CONFIRMED, *PARTS}):
        mistakes.add(brief(key), "unknown_key")
    if data.get(_CONFIRMED) is not True:
        mistakes.add(_CONFIRMED, "missing")
    no_text = [part for part in PARTS if not isinstance(data.get(part, ""), str)]
    for part in no_text:
        mistakes.add(part, "expected_str")
    message = DilemmaMessage(**{part: _typed(part, data.get(part)) for part in PARTS})
    for fault in faults(message, recogniser):
        if fault.path not in no_text:
            mistakes.add(fault.path, fault.code, **dict(fault.params))
    mistakes.raise_if_any()
    return message


def _typed(part: str, found: object) -> Prose:
    text = Prose(tidy(found).strip() if isinstance(found, str) else "")
    return text.on_one_line() if part == "by_role" else text


def _in(part: str, text: Prose, recogniser: Recogniser) -> Iterator[Mistake]:
    if not text:
        yield Mistake(part, "missing")
    if len(text.plain) > LONGEST_PART:
        yield Mistake(part, "too_long", (("most", LONGEST_PART),))
    begin = text.plain[:LONGEST_PART]  # a file may hold millions of signs
    sure = [hit for hit in recogniser.find(begin) if hit.tier is Tier.SURE]
    if any(not (part == "by_role" and _is_role(hit)) for hit in sure):
        yield Mistake(part, "identifier_in_words")


def _is_role(hit: Hit) -> bool:
    return hit.label in _A_ROLE or hit.reason == _ROLES_TOGETHER
