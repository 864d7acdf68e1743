"""Taking a session in from a file: read whole, backed up before, closed as its group did."""

from __future__ import annotations

from dataclasses import dataclass, replace

from moreelberaad.application.bus import Bus
from moreelberaad.application.commands import AddSession
from moreelberaad.application.ports import Backups, Templates
from moreelberaad.application.session_files import Document, SessionFile, closed, read_session
from moreelberaad.application.sessions import SessionDesk
from moreelberaad.domain.session import Session, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportDesk:
    """Brings sessions into one vault."""

    templates: Templates
    backups: Backups
    desk: SessionDesk
    bus: Bus

    def read(self, document: Document) -> SessionFile:
        """Read a session from plain data; raises `InputRejected`."""
        return read_session(document, self.templates, self.desk.chance.session_id())

    def bring_in(self, file: SessionFile) -> Session:
        """Keep what a file holds; raises `BackupFailed` before anything was kept.

        Its notes stay as long as those of a session that closes today: they came in only now. The
        days for objections are those from the day it was held.
        """
        today = self.desk.today.day
        session = closed(file, today)
        if self.desk.is_due(session):
            session = session.release()
        if session.is_closed and session.status is not Status.MEMBER_CHECK:
            session = replace(session, closed_on=today)
        self.backups.make(before_risk=True)
        self.bus.execute(AddSession(session=session))
        return session
