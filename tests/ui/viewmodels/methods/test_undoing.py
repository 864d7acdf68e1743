"""Undo after any acts gives the same method (design.md 10), whatever was typed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moreelberaad.bootstrap import App
from moreelberaad.domain.template import Keep, Kind
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.methods.method import MethodModel
from moreelberaad.ui.viewmodels.methods.methods import MethodsModel
from tests.cli.program import a_world, app_in

Act = Callable[[MethodModel], object]
_PLACES = st.integers(0, 6)
_WORDS = st.text(st.characters(codec="utf-8"), max_size=40)


def _step(model: MethodModel, place: int) -> str:
    return model.steps[place % len(model.steps)].id


def _field(model: MethodModel, place: int) -> tuple[str, str]:
    step = _step(model, place)
    own = [field.id for field in model.fields(step) if not field.is_fixed]
    return step, own[place % len(own)] if own else ""


def _kind(place: int, kind: Kind) -> Act:
    return lambda model: model.set_field(*_field(model, place), "kind", kind)


ACTS: st.SearchStrategy[Act] = st.one_of(
    st.builds(lambda n: lambda m: m.remove_step(_step(m, n)), _PLACES),
    st.builds(lambda n, by: lambda m: m.move_step(_step(m, n), by), _PLACES, st.integers(-3, 3)),
    st.builds(lambda n: lambda m: m.add_step(_step(m, n)), _PLACES),
    st.builds(lambda n, k: lambda m: m.add_field(_step(m, n), k), _PLACES, st.sampled_from(Kind)),
    st.builds(lambda n: lambda m: m.remove_field(*_field(m, n)), _PLACES),
    st.builds(_kind, _PLACES, st.sampled_from(Kind)),
    st.builds(
        lambda n, k: lambda m: m.set_field(*_field(m, n), "keep", k),
        _PLACES,
        st.sampled_from(Keep),
    ),
    st.builds(lambda n, t: lambda m: m.set_text(f"{_step(m, n)}.questions", t), _PLACES, _WORDS),
    st.builds(lambda n, t: lambda m: m.set_text(f"{_step(m, n)}.room", t), _PLACES, _WORDS),
    st.builds(lambda n, i: lambda m: m.set_minutes(_step(m, n), i), _PLACES, st.integers(1, 60)),
    st.sampled_from(["nl", "en"]).map(lambda code: lambda m: setattr(m, "language", code)),
)


_METHODS = st.sampled_from(["dilemma_method", "risk_dialogue"])


@cache
def _app() -> App:
    return app_in(a_world(Path(tempfile.mkdtemp(prefix="moreelberaad-"))))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(acts=st.lists(ACTS, max_size=10), method=_METHODS)
def test_undo_after_any_acts_gives_the_same_method(acts: list[Act], method: str) -> None:
    with _app().practice() as bench:
        methods = MethodsModel(_app(), bench, Language("nl"))
        model = methods.open(methods.copy(method))
        before = bench.methods.drafts()

        for act in acts:
            act(model)
        methods.flush()
        after = bench.methods.drafts()
        while methods.undo_name != "vorm gekopieerd":
            methods.undo()

        assert (bench.methods.drafts(), model.template is None) == (before, False)
        while methods.redo_name:
            methods.redo()
        assert bench.methods.drafts() == after
