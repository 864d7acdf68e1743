"""A session as a file (design.md 9): read whole, checked whole, or refused with every mistake."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from moreelberaad.application.ports import Templates
from moreelberaad.domain.errors import NotFound
from moreelberaad.domain.ids import FieldKey, SessionId
from moreelberaad.domain.mistakes import Mistakes
from moreelberaad.domain.plain import read_value
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent, Field, Kind, Template
from moreelberaad.domain.text import brief, one_line
from moreelberaad.domain.values import Prose, Value

FORMAT = "moreelberaad.session/1"
_KEYS = {
    "answers",
    "consent",
    "format",
    "held_on",
    "method",
    "real_minutes",
    "series",
    "status",
    "step",
    "themes",
    "title",
}
_MOST_MINUTES = 24 * 60
_LONGEST_LINE = 200
_EARLIEST, _LATEST = date(2000, 1, 1), date(2100, 1, 1)
Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFile:
    """What a file holds: the session as it was when the group left, not closed yet."""

    session: Session
    stays_open: bool

    @property
    def transient(self) -> int:
        """Count the answers that closing wipes."""
        return len(self.session.wiped_by_closing())


def read_session(document: Document, templates: Templates, new_id: SessionId) -> SessionFile:
    """Read a session from plain data; raises `InputRejected` with all mistakes together."""
    mistakes = Mistakes()
    template = _template(document, templates, mistakes)
    reader = _Reader(document=document, template=template, mistakes=mistakes)
    session = Session(
        id=new_id,
        template=template,
        title=reader.line("title", required=True),
        series=reader.line("series") or None,
        held_on=reader.day("held_on"),
        step=reader.step(),
        minutes=reader.minutes(),
        answers=reader.all_answers(),
    )
    stays_open = reader.stays_open()
    mistakes.raise_if_any()
    return SessionFile(session=session, stays_open=stays_open)


def closed(file: SessionFile, today: date) -> Session:
    """Close the session as its group did, on the day it was held."""
    if file.stays_open:
        return replace(file.session, status=Status.OPEN)
    return file.session.close(on=file.session.held_on or today)


def _template(document: Document, templates: Templates, mistakes: Mistakes) -> Template:
    if document.get("format") != FORMAT:
        mistakes.add("format", "unknown_format", expected=FORMAT)
    for key in document:
        if key not in _KEYS:
            mistakes.add(brief(str(key)), "unknown_key")
    method = document.get("method")
    try:
        return templates.get(method if isinstance(method, str) else "")
    except NotFound:
        mistakes.add("method", "unknown_method")
        raise mistakes.rejection() from None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    document: Document
    template: Template
    mistakes: Mistakes

    def line(self, key: str, *, required: bool = False) -> Prose:
        found = self.document.get(key, "")
        if not isinstance(found, str):
            self.mistakes.add(key, "expected_str")
            return Prose("")
        line = one_line(found)
        if required and not line:
            self.mistakes.add(key, "missing")
        if len(line) > _LONGEST_LINE:
            self.mistakes.add(key, "too_long", most=_LONGEST_LINE)
        return Prose(line)

    def day(self, key: str) -> date | None:
        found = self.document.get(key)
        if found is None or (type(found) is date and _EARLIEST <= found <= _LATEST):
            return found
        self.mistakes.add(key, "expected_date")
        return None

    def stays_open(self) -> bool:
        status = self.document.get("status", "closed")
        if status not in ("open", "closed"):
            self.mistakes.add("status", "unknown_code", known="open, closed")
        return bool(status == "open")

    def step(self) -> str | None:
        found = self.document.get("step")
        if found is None or (isinstance(found, str) and found in self._steps()):
            return found
        self.mistakes.add("step", "unknown_step")
        return None

    def minutes(self) -> dict[str, int]:
        found = self.document.get("real_minutes", {})
        if not isinstance(found, dict):
            self.mistakes.add("real_minutes", "expected_dict")
            return {}
        read: dict[str, int] = {}
        for step, minutes in found.items():
            path = f"real_minutes.{brief(str(step))}"
            if step not in self._steps():
                self.mistakes.add(path, "unknown_step")
            elif type(minutes) is not int or not 0 <= minutes <= _MOST_MINUTES:
                self.mistakes.add(path, "expected_number", low=0, high=_MOST_MINUTES)
            else:
                read[step] = minutes
        return read

    def answers(self) -> dict[FieldKey, Value]:
        found = self.document.get("answers", {})
        if not isinstance(found, dict):
            self.mistakes.add("answers", "expected_dict")
            return {}
        known = dict(self.template.fields())
        read: dict[FieldKey, Value] = {}
        for step, fields in found.items():
            path = f"answers.{brief(str(step))}"
            if step not in self._steps():
                self.mistakes.add(path, "unknown_step")
            elif not isinstance(fields, dict):
                self.mistakes.add(path, "expected_dict")
            else:
                read.update(self._answers_of(step, fields, known))
        return read

    def _answers_of(
        self, step: str, fields: dict[str, Any], known: Mapping[FieldKey, Field]
    ) -> dict[FieldKey, Value]:
        read: dict[FieldKey, Value] = {}
        for name, content in fields.items():
            key = FieldKey(f"{step}.{name}")
            path = f"answers.{step}.{brief(name)}"
            if key not in known:
                self.mistakes.add(path, "unknown_field")
            elif (value := read_value(known[key], content, path, self.mistakes)) is not None:
                read[key] = value
        return read

    def all_answers(self) -> dict[FieldKey, Value]:
        """Read the answers below the steps and those at the top; said twice is a mistake."""
        below, top = self.answers(), self.shortcuts()
        for key in below.keys() & top.keys():
            self.mistakes.add(f"answers.{key}", "twice")
        return {**below, **top}

    def shortcuts(self) -> dict[FieldKey, Value]:
        """Read what a file may say at its top: the consent in one word, and the themes."""
        read: dict[FieldKey, Value] = {}
        for name, content in (("consent", self._consent()), ("themes", self._themes())):
            if content is None:
                continue
            key, asked = self._field_named(name)
            if key is None or asked is None:
                self.mistakes.add(name, "unknown_field")
            elif (value := read_value(asked, content, name, self.mistakes)) is not None:
                read[key] = value
        return read

    def _consent(self) -> list[str] | None:
        """Give the codes that one word includes: each takes in those before it."""
        word = self.document.get("consent")
        if word is None or isinstance(word, list):
            return word
        if word == "none":
            return []
        code = self._code("consent", str(word))
        codes = [each.value for each in Consent]
        return codes[: codes.index(code) + 1] if code in codes else [str(word)]

    def _code(self, name: str, word: str) -> str:
        """Give the code behind a word, which may be a label of that field."""
        _, asked = self._field_named(name)
        options = asked.options if asked else ()
        return next((each.code for each in options if word in each.labels()), word)

    def _themes(self) -> list[str] | None:
        return self.document.get("themes")

    def _field_named(self, name: str) -> tuple[FieldKey | None, Field | None]:
        found = (
            (key, asked)
            for key, asked in self.template.fields()
            if asked.id == name and asked.kind is Kind.CHOICES
        )
        return next(found, (None, None))

    def _steps(self) -> set[str]:
        return {step.id for step in self.template.all_steps()}
