"""What looks like code in a method of one's own stays plain words on every paper."""

from __future__ import annotations

import html
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from moreelberaad.adapters.exporting.compose import compose
from moreelberaad.adapters.exporting.papers.compose import compose as compose_paper
from moreelberaad.adapters.exporting.papers.pages import render as render_paper
from moreelberaad.adapters.exporting.renderers import FORMATS
from moreelberaad.application.exports import ExportDesk
from moreelberaad.domain.gates import Request
from moreelberaad.domain.papers import PaperKind, Wishes
from moreelberaad.domain.privacy import Disclosure
from moreelberaad.domain.review import Review
from moreelberaad.domain.template import DocumentKind, Template
from moreelberaad.i18n import Language
from moreelberaad.papers import make_paper
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from tests.built_in.filling import filled, released
from tests.cli.program import a_world, app_in
from tests.fakes import FakeRecogniser, FakeReviews, FakeSessions

HOSTILE = (
    '<script>alert("x")</script> <b>vet</b>',
    "{{ 7*7 }} {% include '/etc/passwd' %} {0} %s",
    '#panic() #read("/etc/passwd") $x$ *vet* @ref',
)
MONTH = date(2026, 11, 1)
DECIDED = Review(
    recognised_by_colleague=False, recognised_widely=False, second_reader=True, unclassified=True
)


@pytest.fixture(params=HOSTILE, scope="module")
def words(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def method(tmp_path_factory: pytest.TempPathFactory, words: str) -> Template:
    """Give the short deliberation with these words wherever its maker can write."""
    app = app_in(a_world(tmp_path_factory.mktemp("hostile")))
    with app.practice() as bench:
        methods = MethodsModel(app, bench, Language("nl"))
        short = methods.open(methods.copy("short_deliberation_60"))
        _write_everywhere(short, words)
        methods.flush()
    assert short.template is not None, short.mistakes
    return short.template


def _write_everywhere(short: MethodModel, words: str) -> None:
    for place in ("title", "summary", "choose_when", "credits"):
        short.set_text(place, words)
    for step in short.steps:
        for key in ("title", "purpose", "room", "questions", "pitfalls", "stuck"):
            short.set_text(f"{step.id}.{key}", words)
        for field in short.fields(step.id):
            short.set_field(step.id, field.id, "label", words)
            short.set_field(step.id, field.id, "hint", words)


def record(method: Template) -> Disclosure:
    session = released(filled(method).session)
    desk = ExportDesk(
        sessions=FakeSessions(session), reviews=FakeReviews(), recogniser=FakeRecogniser({})
    )
    return desk.plan(session.id, Request(document=DocumentKind.RECORD), lambda _: DECIDED)


def test_a_page_of_the_web_shows_them_letter_for_letter(method: Template, words: str) -> None:
    made = FORMATS["html"](compose(record(method), Language("nl")), MONTH).content.decode()

    assert words in html.unescape(made)
    assert "<script" not in made
    assert "<b>vet" not in made


def test_a_pdf_is_made_of_them_and_runs_none(method: Template) -> None:
    made = FORMATS["pdf"](compose(record(method), Language("nl")), MONTH)

    assert made.standards


def test_a_worksheet_shows_them_letter_for_letter(method: Template, words: str) -> None:
    paper = make_paper(PaperKind.WORKSHEET, method, Wishes())
    made = render_paper(compose_paper(paper, Language("nl")), MONTH)

    with pikepdf.open(BytesIO(made.content)) as read, read.open_outline() as outline:
        assert str(outline.root[0].title) == words
