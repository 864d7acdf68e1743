"""*Weergave*: how the window looks, and the screen of the participants."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.preferences import SCALES, percentage, theme_words
from moreelberaad.ui.viewmodels.settings.lines import Choice, Line, choice, switch


def look_lines(language: Language) -> tuple[Line, ...]:
    """Give the lines of the page."""
    say = language.say
    return (
        _theme(language),
        Choice(
            name=say("Tekstgrootte"),
            note=say("Van 100 tot 200 procent. Ook met Ctrl + en Ctrl -."),
            options=tuple((scale, percentage(scale)) for scale in SCALES),
            read=lambda kept: kept.scale,
            put=lambda kept, scale: replace(kept, scale=scale),
        ),
        choice(
            "screen_theme",
            say("Deelnemersscherm"),
            say("Licht in een lichte zaal, donker in een donkere."),
            say("Licht"),
            say("Donker"),
        ),
        Choice(
            name=say("Taal"),
            note=say("Van het venster. Een gespreksvorm spreekt beide talen."),
            options=(("nl", "Nederlands"), ("en", "English")),
            read=lambda kept: kept.language,
            put=lambda kept, code: replace(kept, language=code),
        ),
        switch(
            "digit_keys",
            say("Cijfertoetsen bij anonimiseren"),
            say("Aan: 1 tot en met 5 kiezen, U gaat naar het volgende. Uit: Tab en pijlen."),
        ),
    )


def _theme(language: Language) -> Line:
    say = language.say
    return Choice(
        name=say("Thema"),
        note=say("Licht, donker, hoog contrast, of zoals je laptop staat."),
        options=tuple(theme_words(language).items()),
        read=lambda kept: kept.theme,
        put=lambda kept, theme: replace(kept, theme=theme),
    )
