"""Plays a whole session in the real window: from the first start to the page after closing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from moreelberaad.domain.choices import Ballot, ballot_of
from moreelberaad.domain.ids import FieldKey
from moreelberaad.domain.session import Session
from moreelberaad.domain.template import Field, Kind, Step
from moreelberaad.domain.values import Codes
from moreelberaad.ui.demo.film import on_top
from moreelberaad.ui.demo.keyboard import Keyboard
from moreelberaad.ui.demo.slips import SlipCounter
from moreelberaad.ui.demo.typist import Typist
from moreelberaad.ui.fields.editor import Editor
from moreelberaad.ui.views.main_window import MainWindow

Look = Callable[[str], None]
"""Is called with the name of each screen that is on show."""


class Player:
    """One who leads a session by keys alone; names are in the language of the window."""

    def __init__(self, window: MainWindow, look: Look) -> None:
        self._window, self._look = window, look
        self._keyboard = Keyboard(window)
        self._say = window.ui.say
        self._language = window.ui.language.code
        self._typist = Typist(self._keyboard, self._language)
        self._slips = SlipCounter(window, self._keyboard, self._typist, self._say)

    @property
    def strokes(self) -> int:
        """Count the keys that were pressed so far."""
        return self._keyboard.strokes

    def first_start(self, passphrase: str) -> None:
        """Make a vault with this passphrase; the recovery code comes later."""
        say = self._say
        self._replace(say("Wachtzin"), passphrase)
        self._look("eerste-start")
        self._replace(say("Typ hem nog een keer"), passphrase)
        self._push(say("Ik doe dit later"))
        self._push(say("Verder"))
        self._expect(say("Tekstgrootte"))
        self._look("eerste-start-2")
        self._keyboard.press("Ctrl+Return")
        self._expect(say("Naar Start"))
        self._look("eerste-start-3")
        self._keyboard.press("Ctrl+Return")
        self._expect(say("Nieuw beraad"))
        self._look("start")

    def unlock(self, passphrase: str) -> None:
        """Open the vault that stands there."""
        self._expect(self._say("Wachtzin"))
        self._look("ontgrendel")
        self._replace(self._say("Wachtzin"), passphrase)
        self._keyboard.press("Return")
        self._keyboard.wait(lambda: not self._shown(QLineEdit, self._say("Wachtzin")))

    def resume(self) -> None:
        """Go on with the session that was interrupted."""
        self._push(self._say("Ga verder"))

    def prepare(self, session: Session) -> None:
        """Take the decisions of Nieuw beraad, and begin."""
        say = self._say
        self._keyboard.press("Ctrl+N")
        self._expect(say("Werktitel"))
        self._look("nieuw-beraad")
        if session.series:
            self._choose(say("Hoort dit bij een reeks?"), say("Nieuwe reeks"))
            self._replace(say("Naam van de reeks"), session.series.plain)
        self._replace(say("Werktitel"), session.title.plain)
        self._pick_themes(session)
        for question, answer in self._decisions(session):
            self._choose(question, answer)
        self._look("nieuw-beraad-gekozen")
        self._keyboard.press("Ctrl+Return")
        if len(QGuiApplication.screens()) == 1:
            self._expect(say("Hangt er een beamer aan deze laptop?"))
            self._push(say("Nee"))

    def lead(self, session: Session, steps: tuple[Step, ...]) -> None:
        """Type what a session holds in these steps, one after the other."""
        for step in steps:
            self.fill(session, step)
            self._look(f"stap-{step.id}")
            self._keyboard.press("Ctrl+Return")

    def fill(self, session: Session, step: Step) -> None:
        """Type the answers of one step in the editors on show."""
        ballot = self._ballot(step)
        for asked in step.fields:
            key = step.key(asked)
            value = session.answers.get(key)
            if ballot and key in ballot.fields:
                if key == ballot.options and value is not None:
                    self._slips.count(session, ballot)
            elif value is not None and asked.kind is not Kind.TALLY_SET:
                self._typist.answer(self.editor(key), asked, value)

    def _ballot(self, step: Step) -> Ballot | None:
        """Give the silent choice that is held in this step."""
        return ballot_of(step)

    def editor(self, key: FieldKey) -> Editor:
        """Give the editor on show of a field, as soon as it is there."""
        self._keyboard.wait(lambda: bool(self._editors(key)))
        return self._editors(key)[0]

    def close(self, session: Session) -> None:
        """Type the last step on its own page, with the slips, and close."""
        say = self._say
        last = session.template.steps[-1]
        self.fill(session, last)
        self._push(say("Vul de briefjes in"))
        self._keyboard.wait(lambda: QApplication.activeModalWidget() is not None)
        for asked in last.fields:
            if asked.kind is Kind.TALLY_SET and (value := session.answers.get(last.key(asked))):
                self._typist.answer(self.editor(last.key(asked)), asked, value)
        self._look("briefjes")
        self._push(say("Klaar"))
        self._keyboard.wait(lambda: QApplication.activeModalWidget() is None)
        self._look("sluiten")
        self._push(say("Sluit beraad"))
        while not self._shown(QAbstractButton, say("Naar Start")):
            self._keyboard.press("Ctrl+Return")
        self._look("gesloten")

    def _decisions(self, session: Session) -> list[tuple[str, str]]:
        say = self._say
        return [
            (say("Wat ligt er op tafel?"), self._label(session, "entry")),
            (say("Welke gespreksvorm past?"), session.template.title.get(self._language)),
            (self._asked(session, "procedure_check"), self._label(session, "procedure_check")),
            (say("Hoeveel mensen doen mee?"), self._label(session, "group_size_band")),
            (say("Is er een commandant of beoordelaar van deelnemers bij?"), say("Nee")),
            (say("Hoe kiezen jullie in stilte?"), say("Briefjes")),
            (say("Wat zien de deelnemers?"), say("Geen scherm")),
        ]

    def _pick_themes(self, session: Session) -> None:
        themes = session.named("themes")
        if not isinstance(themes, Codes):
            return
        self._push(self._say("Thema’s kiezen"))
        self._expect(self._say("Thema’s"))
        _, asked = self._field(session, "themes")
        self._typist.tick_in(on_top(self._window), asked, themes.items)
        self._look("themas")
        self._keyboard.press("Esc")

    def _field(self, session: Session, name: str) -> tuple[FieldKey, Field]:
        return next(one for one in session.template.fields() if one[1].id == name)

    def _asked(self, session: Session, name: str) -> str:
        return self._field(session, name)[1].label.get(self._language)

    def _label(self, session: Session, name: str) -> str:
        code = session.named(name)
        _, asked = self._field(session, name)
        return next(each.label.get(self._language) for each in asked.options if each.code == code)

    def _editors(self, key: FieldKey) -> list[Editor]:
        top = QApplication.activeModalWidget() or self._window
        return [each for each in top.findChildren(Editor, key) if each.isVisible()]

    def _choose(self, group: str, option: str) -> None:
        """Go to a group of choices, and step through it until this one is chosen."""
        self._expect(group)
        control = self._shown(QWidget, group)[0]
        self._typist.choose_in(control, option)

    def _replace(self, name: str, words: str) -> None:
        self._expect(name)
        control = self._shown(QLineEdit, name)[0]
        self._keyboard.reach(control)
        self._keyboard.press("Ctrl+A")
        self._keyboard.type(words)

    def _push(self, name: str) -> None:
        self._keyboard.wait(lambda: any(b.isEnabled() for b in self._shown(QAbstractButton, name)))
        self._keyboard.reach(self._shown(QAbstractButton, name)[0])
        self._keyboard.press("Space")

    def _expect(self, name: str) -> None:
        self._keyboard.wait(lambda: bool(self._shown(QWidget, name)))

    def _shown(self, kind: type[QWidget], name: str) -> list[QWidget]:
        top = on_top(self._window)
        found = (w for w in (top, *top.findChildren(kind)) if w.accessibleName() == name)
        return [each for each in found if each.isVisible()]
