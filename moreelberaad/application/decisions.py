"""A decisions file: the findings of `sessions review`, each decided, and the gates' answers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.review import LONGEST_REASON, Choice, Decision, Finding, Review
from moreelberaad.domain.text import one_line
from moreelberaad.domain.values import Prose

Plain = Any
_GATES = {
    "recognised_by_colleague",
    "recognised_widely",
    "second_reader",
    "marked_general",
    "unclassified",
}


def read_review(entries: Plain, findings: Sequence[Finding]) -> Review:
    """Match the decisions to the findings; raises `InputRejected` with all mistakes together."""
    mistakes = Mistakes()
    if not isinstance(entries, list):
        mistakes.add("", "expected_list")
        mistakes.raise_if_any()
    reader = _Reader(findings=_waiting(findings), mistakes=mistakes)
    for number, entry in enumerate(entries, 1):
        reader.read(f"[{number}]", entry)
    mistakes.raise_if_any()
    return Review(
        decisions=reader.decisions,
        written=reader.written,
        reason=reader.reason,
        **reader.answers,
    )


_Key = tuple[str, str | None, int, int, str]


def _waiting(findings: Sequence[Finding]) -> dict[_Key, list[Finding]]:
    """Group the findings by their words and place; rows of a shuffled table have no number."""
    waiting: dict[_Key, list[Finding]] = defaultdict(list)
    for finding in findings:
        place, hit = finding.place, finding.hit
        waiting[place.field, place.column, hit.start, hit.end, finding.text.plain].append(finding)
    return waiting


@dataclass(slots=True, kw_only=True)
class _Reader:
    findings: dict[_Key, list[Finding]]
    mistakes: Mistakes
    decisions: dict[str, Decision] = field(default_factory=dict)
    written: dict[FieldKey, Prose] = field(default_factory=dict)
    answers: dict[str, Any] = field(default_factory=dict)
    """Yes or no for each gate, by the name that `Review` has for it."""
    reason: Prose = Prose("")

    def read(self, path: str, entry: Plain) -> None:
        match entry:
            case {"gate": str(gate), "answer": bool(answer)} if gate in _GATES:
                self.answers[gate] = answer
            case {"gate": "reason", "answer": str(words)}:
                self.reason = Prose(one_line(words))
            case {"field": str(name), "written": str(words)}:
                self.written[FieldKey(name)] = Prose(one_line(words))
            case {"gate": str(gate)} if gate in _GATES:
                self.mistakes.add(path, "expected_bool")
            case {"gate": _}:
                self.mistakes.add(path, "unknown_gate")
            case {"decision": str(choice)}:
                self._read_decision(path, entry, choice)
            case _:
                self.mistakes.add(path, "no_decision")

    def _read_decision(self, path: str, entry: dict[str, Plain], choice: str) -> None:
        finding = self._take(entry)
        if finding is None:
            self.mistakes.add(path, "text_changed")
            return
        decision = self._decision(path, entry, choice, finding)
        if decision is not None:
            self.decisions[finding.id] = decision

    def _take(self, entry: dict[str, Plain]) -> Finding | None:
        """Take the finding that an entry is about; of equal ones the one in its own row."""
        match entry:
            case {"field": str(name), "start": int(start), "end": int(end), "text": str(text)}:
                column = entry.get("column")
                key = (name, column if isinstance(column, str) else None, start, end, text)
                waiting = self.findings.get(key)
            case _:
                waiting = None
        if not waiting:
            return None
        row = entry.get("row")
        finding = next((each for each in waiting if each.place.row == row), waiting[0])
        waiting.remove(finding)
        return finding

    def _decision(
        self, path: str, entry: dict[str, Plain], choice: str, finding: Finding
    ) -> Decision | None:
        words, reason = _line(entry, "words"), _line(entry, "reason")
        match choice.partition(":"):
            case ("suggestion", ":", number):
                if _picks(number, finding):
                    return Decision(choice=Choice.SUGGESTION, number=int(number))
                self.mistakes.add(path, "no_such_suggestion")
            case ("words", "", _):
                if words:
                    return Decision(choice=Choice.WORDS, words=Prose(words))
                self.mistakes.add(path, "no_words")
            case ("drop", "", _):
                return Decision(choice=Choice.DROP)
            case ("keep", "", _):
                if reason and len(reason) <= LONGEST_REASON:
                    return Decision(choice=Choice.KEEP, reason=Prose(reason))
                self.mistakes.add(path, "keep_needs_reason", most=LONGEST_REASON)
            case _:
                self.mistakes.add(path, "unknown_decision")
        return None


def _picks(number: str, finding: Finding) -> bool:
    few = len(number) <= 2  # noqa: PLR2004 - nobody offers a hundred
    if not few or not number.isdecimal():
        return False
    return finding.allows(Decision(choice=Choice.SUGGESTION, number=int(number)))


def _line(entry: dict[str, Plain], key: str) -> str:
    found = entry.get(key)
    return one_line(found) if isinstance(found, str) else ""
