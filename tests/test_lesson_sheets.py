"""The sheet of a kept lesson beside that of its session."""

from __future__ import annotations

from datetime import date

from moreelberaad.application.lessons_from import lessons_from
from moreelberaad.domain.ids import LessonId, SessionId
from moreelberaad.domain.kept_disclosure import SheetForms, SheetWish, disclose_kept
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import COST, WEIGHED_MOST
from moreelberaad.domain.values import Prose
from moreelberaad.i18n import Language
from moreelberaad.making import Making
from tests.builders import a_lesson, rows
from tests.disclosed import COURAGE, METHOD, a_talk, disclosed


def words(disclosure: Disclosure) -> str:
    making = Making(disclosure=disclosure, language=Language("nl"), today=date(2026, 11, 1))
    return making.rendered("md", lambda _: None).content.decode()


def test_a_kept_lesson_has_the_sheet_that_its_session_had() -> None:
    talk = a_talk(lessons=rows(a_lesson("Spreek af wie stop roept")))
    written = {WEIGHED_MOST: Prose("Veiligheid."), COST: Prose("Vertraging.")}
    theirs = disclosed(talk, written=written)
    (lesson,) = lessons_from(
        theirs,
        SessionId("s1"),
        lambda: LessonId("les-1"),
        month="2026-11",
        values=COURAGE,
    )

    ours = disclose_kept(
        lesson,
        SheetWish(unclassified=True),
        SheetForms(methods=(METHOD,), values=COURAGE),
        is_replaced=False,
    )

    assert sorted(words(ours).split("\n")) == sorted(words(theirs).split("\n"))
