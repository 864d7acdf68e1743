"""Other languages: beside a file, or as tables within it."""

from __future__ import annotations

from pathlib import Path

from .builders import DATA, a_field, a_method, a_step, library, mistakes, only_field, read

FILE = """
format = "moreelberaad.template/1"
id = "made_up"
version = 1
title = "Verzonnen"
summary = "Een verzonnen vorm."
choose_when = "Nooit."
group_size = [3, 12]
step = [{ id = "s1", title = "Stap", minutes = 5, blocks = ["opening", "closing"] }]
"""


def test_two_languages_may_stand_in_one_file() -> None:
    method = library().check(DATA / "every_kind.toml")

    assert (method.title.get("nl"), method.title.get("en")) == ("Alle soorten", "Every kind")
    assert method.steps[0].title.get("en") == "Beginning"


def test_an_overlay_beside_a_file_translates_it(tmp_path: Path) -> None:
    (tmp_path / "made_up.toml").write_text(FILE)
    (tmp_path / "made_up.en.toml").write_text('title = "Made up"\nstep.s1.title = "Step"\n')
    method = library().check(tmp_path / "made_up.toml")

    assert (method.title.get("en"), method.steps[0].title.get("en")) == ("Made up", "Step")


def test_what_lacks_a_translation_shows_dutch() -> None:
    assert read(a_method()).title.get("en") == "Verzonnen"


def test_questions_of_a_block_are_translated_with_the_block() -> None:
    opening = read(a_method()).steps[0]

    assert opening.questions[0].get("en").startswith("What")


def test_the_label_of_an_option_may_be_a_bare_sentence() -> None:
    options = [{"code": "yes", "label": "ja"}]
    field = a_field(kind="choice", option=options)
    english = {"step": {"s1": {"field": {"note": {"option": {"yes": "yes"}}}}}}
    (option,) = only_field(a_method(a_step(field)), english).options

    assert (option.label.get("nl"), option.label.get("en")) == ("ja", "yes")


def test_a_translation_of_nothing_is_told() -> None:
    told = mistakes(a_method(), {"slogan": "x", "step": {"s9": {"title": "Step"}}})

    assert told == [
        ("en: slogan", "nothing_to_translate"),
        ("en: step.s9", "nothing_to_translate"),
    ]


def test_a_translation_with_another_number_of_sentences_is_told() -> None:
    method = a_method(a_step(questions=["Wie?", "Wat?"]))
    told = mistakes(method, {"step": {"s1": {"questions": ["Who?"]}}})

    assert told == [("en: step.s1.questions", "translation_differs")]


def test_translations_that_are_no_text_are_told_with_their_language() -> None:
    method = a_method(a_step(questions=["Wie?"]))
    told = mistakes(method, {"title": 3, "step": {"s1": {"questions": [3]}}})

    assert sorted(told) == [
        ("en: step.s1.questions", "translation_differs"),
        ("en: title", "expected_str"),
    ]
