"""What a session is called on screen: its title, else its method, or that its notes are gone."""

from __future__ import annotations

from moreelberaad.application.ports import SessionSummary
from moreelberaad.domain.session import Session, Status
from moreelberaad.i18n import Language

_BEFORE_CLOSING = (Status.PLANNED, Status.OPEN)


def is_gone(session: SessionSummary | Session) -> bool:
    """Tell whether the notes outlived their term; an open session only lost transient answers."""
    return session.wiped and session.status not in _BEFORE_CLOSING


def title_of(summary: SessionSummary, language: Language) -> str:
    """Give the name of a session in a list."""
    if is_gone(summary):
        return language.say("Notities gewist")
    return summary.title.plain or summary.method.get(language.code)


def title_of_session(session: Session, language: Language) -> str:
    """Give the name of a session on its own page."""
    if is_gone(session):
        method = session.template.title.get(language.code)
        return language.say("Notities gewist · {method}", method=method)
    return session.title.plain or session.template.title.get(language.code)
