"""The help of a screen names what stands on it."""

from __future__ import annotations

import re

import pytest
from babel.messages.pofile import read_po

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.screen_help import read_screen_help
from moreelberaad.domain.screen_help import ScreenHelp
from moreelberaad.i18n import LANGUAGES

_NAMED = re.compile(r"‘([^’]+)’")
_WORDS_OF_A_SENTENCE = 15
_SENTENCE = re.compile(r"[.?:;]")


@pytest.fixture(scope="module")
def screens() -> ScreenHelp:
    return read_screen_help(assets.folder("resources") / "help.toml", read_toml)


def labels(language: str) -> set[str]:
    """Give every sentence of the program in this language."""
    path = assets.folder("resources") / "locale" / "en" / "LC_MESSAGES" / "moreelberaad.po"
    with path.open("rb") as file:
        read = list(read_po(file))
    side = "id" if language == "nl" else "string"
    return {str(getattr(each, side)).rstrip("…") for each in read}


def advice(screens: ScreenHelp, language: str) -> list[str]:
    return [text.get(language) for topic in screens.topics for text in (topic.lead, *topic.points)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_that_the_help_names_is_there(screens: ScreenHelp, language: str) -> None:
    named = {name for text in advice(screens, language) for name in _NAMED.findall(text)}

    assert named - labels(language) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_help_is_long(screens: ScreenHelp, language: str) -> None:
    sentences = [each for text in advice(screens, language) for each in _SENTENCE.split(text)]

    assert [each for each in sentences if len(each.split()) > _WORDS_OF_A_SENTENCE] == []


def test_every_topic_and_every_key_is_in_both_languages(screens: ScreenHelp) -> None:
    texts = [text for topic in screens.topics for text in (topic.title, topic.lead, *topic.points)]
    texts += [group.title for group in screens.groups]
    texts += [key.words for group in screens.groups for key in group.keys]

    assert [text for text in texts if set(text.words) != set(LANGUAGES)] == []
