"""The sentences of an evaluation: all there, in each language, and asked where they belong."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.evaluation import read_evaluation
from moreelberaad.adapters.templates.vocabulary import load_options
from moreelberaad.domain.errors import InputRejected
from moreelberaad.domain.paper_slips import rated
from moreelberaad.domain.template import Keep, Kind
from moreelberaad.i18n import LANGUAGES
from tests.built_in.methods import NAMES, method

RESOURCES = assets.folder("resources")
FILE = RESOURCES / "evaluation.toml"
OPTIONS = load_options(
    assets.folder("session_templates") / "blocks", RESOURCES / "values.toml", read_toml
)
OURS = read_evaluation(FILE, OPTIONS, read_toml)


def faults(**changed: Any) -> tuple[str, ...]:  # noqa: ANN401 - plain data
    with pytest.raises(InputRejected) as rejected:
        read_evaluation(FILE, OPTIONS, lambda path: {**read_toml(path), **changed})
    return tuple(f"{fault.path}: {fault.code}" for fault in rejected.value.mistakes)


def test_the_form_of_a_series_has_its_fifteen_sentences_in_order() -> None:
    codes = [item.code for item in OURS.series_form.items]

    assert codes == [f"mcd{number:02}" for number in range(1, 16)]
    assert OURS.series_form.own_words == tuple(codes[10:])


def test_every_word_of_the_form_is_there_in_each_language() -> None:
    form = OURS.series_form
    texts = (form.title, form.status, *(part.title for part in form.parts))
    labels = tuple(item.label for item in form.items)

    assert all(text.words.keys() == set(LANGUAGES) for text in (*texts, *labels))


def test_the_form_never_claims_to_be_the_validated_one() -> None:
    assert "niet de gevalideerde" in OURS.series_form.status.get("nl")
    assert "not a validated" in OURS.series_form.status.get("en")


def test_by_default_the_slips_ask_the_three_short_sentences() -> None:
    fields = [asked for name in NAMES for _, asked in method(name).fields()]
    asked = [tuple(option.code for option in rated(each)) for each in fields if each.id == "eval"]

    assert set(asked) == {OURS.short}


def test_the_last_rung_of_the_ladder_is_only_asked_at_the_look_back() -> None:
    for name in NAMES:
        for step in method(name).all_steps():
            for asked in step.fields:
                if asked.id in OURS.at_follow_up:
                    assert (step.follow_up, asked.kind) == (True, Kind.TALLY)


def test_mistakes_are_told_by_their_place() -> None:
    assert faults(short=["safe", "nicht"], format="x") == (
        "format: unknown_format",
        "short: unknown_word",
    )


def test_a_file_of_nothing_is_refused() -> None:
    with pytest.raises(InputRejected):
        read_evaluation(Path("empty.toml"), OPTIONS, lambda _: {})


def test_the_self_check_is_ticks_only_and_goes_nowhere() -> None:
    fields = [asked for name in NAMES for _, asked in method(name).fields()]
    checks = [asked for asked in fields if asked.id == "self_check"]

    assert checks
    for asked in checks:
        assert (asked.kind, asked.keep) == (Kind.CHOICES, Keep.NOTES)
        assert (asked.documents, asked.audience) == (frozenset(), False)
