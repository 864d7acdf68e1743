"""What both windows say of each way in which a group of up to twelve can choose (regime 1).

The model is led through all of them. A page of the room is made of its frame and of nothing else,
so each frame that differs from the others is laid out once in every language.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest
from pytestqt.qtbot import QtBot

from moreelberaad.domain.counts import FEWEST, result, voices
from moreelberaad.domain.frames import Frame, RevealFrame
from moreelberaad.domain.template import Kind, Template
from moreelberaad.domain.values import Tally
from moreelberaad.i18n import LANGUAGES, Language
from moreelberaad.ui.fields.help import Help
from moreelberaad.ui.fields.tally import TallyEditor
from moreelberaad.ui.support.ui import Ui
from moreelberaad.ui.viewmodels.follow_up import outcome
from moreelberaad.ui.viewmodels.number_words import in_words
from tests.attacker import CODES, MOST, THREE, TWO, alike, betrayed, points_at_someone
from tests.journeys.on_show import texts_in
from tests.methods import a_field, options
from tests.ui.views.audience.measuring import all_words, pages_of

from .revealing import FIRST, METHOD, Revealing

pytestmark = pytest.mark.usefixtures("look")


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was said of one way of choosing, figures too where they could be asked for."""

    facilitator: tuple[str, bool, str]
    room: tuple[str, ...]
    words: str
    """What was to be read before any figure was asked for."""


Everything = dict[str, tuple[Tally, Seen]]


@dataclass
class Windows:
    """Both windows at one step, and all the pages they laid out so far."""

    reveal: Revealing
    _pages: dict[str, tuple[str, str]] = field(default_factory=dict)

    def see(self, tally: Tally) -> Seen:
        """Count it, put the words on the screen, ask for figures, and put those there too."""
        model = self.reveal.model
        self.reveal.session.edit(FIRST, tally)
        model.show()
        (first, words), said = self._look(), model.sentence
        model.open_figures()
        spoken, may_ask = model.spoken_figures, model.may_show_figures
        model.show()
        (second, _), frame = self._look(), self.reveal.frame
        assert may_ask is (isinstance(frame, RevealFrame) and frame.figures == tally)
        return Seen((said, may_ask, spoken), (first, second), words)

    def _look(self) -> tuple[str, str]:
        frame = self.reveal.frame
        if (known := repr(frame)) not in self._pages:
            self._pages[known] = _laid_out(frame)
        return self._pages[known]


def _laid_out(frame: Frame) -> tuple[str, str]:
    """Give all that is painted, and the words of it."""
    pages = [pages_of(frame, language=code) for code in LANGUAGES]
    return repr(pages), " ".join(map(all_words, pages))


def _with_options(*codes: str) -> Template:
    first = METHOD.field(FIRST)
    other = replace(first, options=options(*codes))
    steps = (
        replace(step, fields=tuple(other if each is first else each for each in step.fields))
        for step in METHOD.steps
    )
    return replace(METHOD, steps=tuple(steps))


@pytest.fixture(scope="module", params=[2, 3], ids=["two", "three"])
def seen(request: pytest.FixtureRequest) -> Everything:
    request.getfixturevalue("qapp")
    many: int = request.param
    windows = Windows(Revealing("first", _with_options(*CODES[:many])))
    return {repr(each): (each, windows.see(each)) for each in (TWO if many == 2 else THREE)}


def told(seen: Everything, tally: Tally) -> tuple[int, Seen]:
    """Give what whoever was there knows: how many they were, and all that was said."""
    return voices(tally), seen[repr(tally)][1]


def test_both_windows_together_betray_nobody(seen: Everything) -> None:
    every = [tally for tally, _ in seen.values()]

    assert betrayed(every, lambda tally: told(seen, tally)) == []


def test_with_the_documents_beside_them_they_betray_nobody_either(seen: Everything) -> None:
    """A document holds the outcome and no more of it: tests/built_in/test_counts_on_documents."""
    every = [tally for tally, _ in seen.values()]

    def all_of_it(tally: Tally) -> object:
        return told(seen, tally), result(tally, offered=len(tally.counts))

    assert betrayed(every, all_of_it) == []


def test_who_may_not_be_pointed_at_is_never_in_a_figure(seen: Everything) -> None:
    for tally, what in seen.values():
        _, may_ask, spoken = what.facilitator
        hides = voices(tally) < FEWEST or points_at_someone(tally)
        assert not (hides and (may_ask or spoken))
        assert bool(spoken) is may_ask


def test_before_they_are_asked_for_there_are_no_figures(seen: Everything) -> None:
    figures = set(range(2, MOST + 1)) - {FEWEST}
    numbers = {in_words(each, code) for each in figures for code in LANGUAGES}
    for _, what in seen.values():
        said = f"{what.words} {what.facilitator[0]}"
        assert not numbers.intersection(said.replace(".", " ").split())

    assert any(what.facilitator[1] for _, what in seen.values())


def test_of_too_few_people_all_windows_say_the_same(seen: Everything) -> None:
    said = {what for tally, what in seen.values() if 0 < voices(tally) < FEWEST}

    assert len(said) == 1


def test_a_field_that_was_counted_looks_the_same_whatever_was_counted(
    qtbot: QtBot, ui: Ui
) -> None:
    asked = a_field("tally", Kind.TALLY, options=options(*CODES))
    editor, found = TallyEditor(ui, asked, Help()), set()
    qtbot.addWidget(editor)
    for tally in filter(voices, THREE):
        editor.show_value(tally)
        found.add(frozenset(texts_in(editor)))

    assert len(found) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_look_back_betrays_nobody(code: str) -> None:
    """Slips agree or do not; the words are all there is."""
    asked, language = (
        a_field("collective", Kind.TALLY, options=options(*CODES[:2])),
        Language(code),
    )

    def said(tally: Tally) -> str:
        return outcome(asked, tally, language)

    assert betrayed(TWO, lambda tally: (voices(tally), said(tally))) == []
    assert len(list(alike(TWO, said))) > 1
