"""The session and the command that are tried on a desk."""

from __future__ import annotations

from moreelberaad.application.commands import ReviseAnswer
from moreelberaad.domain.ids import SessionId
from tests.builders import key, lines

ID = SessionId("s-1")
FACTS = key("talk.facts")
REASONS = key("choice.reasons")
REVISE = ReviseAnswer(session=ID, field=FACTS, value=lines("nieuw"))
