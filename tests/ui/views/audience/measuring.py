"""What the eye of a test sees of a page: rects, words, sizes, contrast."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF, QSize

from moreelberaad.domain.frames import Frame
from moreelberaad.i18n import Language
from moreelberaad.ui.support.themes import Theme
from moreelberaad.ui.views.audience.items import Mark, Page, Run
from moreelberaad.ui.views.audience.layout import lay_out
from moreelberaad.ui.views.audience.look import AudienceLook
from tests.ui.support.test_tokens import contrast

FULL = QSize(1920, 1080)
SIZES = (QSize(800, 600), QSize(1280, 720), FULL, QSize(3840, 2160), QSize(1280, 1024))


def pages_of(
    frame: Frame, size: QSize = FULL, language: str = "nl", theme: Theme = Theme.LIGHT
) -> tuple[Page, ...]:
    return lay_out(frame, size, Language(language), AudienceLook.on(size, theme))


def runs(page: Page) -> list[Run]:
    return [item for item in page.items if isinstance(item, Run)]


def outside(page: Page) -> list[str]:
    """Name what sticks out of a page; a line may be half a px wide beyond its measure."""
    whole = QRectF(0, 0, page.size.width(), page.size.height()).adjusted(-0.5, -0.5, 0.5, 0.5)
    return [repr(item) for item in page.items if whole.united(item.rect) != whole]


def over_each_other(page: Page) -> list[tuple[str, str]]:
    rects = [(item, item.rect.adjusted(0.5, 0.5, -0.5, -0.5)) for item in _seen(page)]
    return [(repr(a), repr(b)) for (a, x), (b, y) in combinations(rects, 2) if x.intersects(y)]


def faint(page: Page, theme: Theme = Theme.LIGHT) -> list[str]:
    """Name the words with a contrast below 7:1 (ux.md 3.5)."""
    look = AudienceLook(theme)
    return [
        run.token
        for run in runs(page)
        if contrast(look.color(run.token).name(), look.color(run.ground).name()) < 7
    ]


def all_words(pages: tuple[Page, ...]) -> str:
    return " ".join(page.words for page in pages)


def letters(text: str) -> str:
    """Give what is left without white space: a long word is broken over lines."""
    return "".join(text.split())


def _seen(page: Page) -> list[Run | Mark]:
    return [item for item in page.items if isinstance(item, Run | Mark)]
