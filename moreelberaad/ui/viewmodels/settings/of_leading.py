"""*Beraad* and *Beveiliging*: how a talk is led, and who can look at it."""

from __future__ import annotations

from dataclasses import replace

from moreelberaad.domain.policy import LATEST_LOCK, MOST_FEWEST, Policy
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.settings.lines import Line, Number, choice, number, switch
from moreelberaad.ui.viewmodels.settings.of_sharing import office_line


def leading_lines(language: Language, policy: Policy) -> tuple[Line, ...]:
    """Give the lines of *Beraad*."""
    return (*_choosing(language, policy), *_steps(language), *_time(language))


def safety_lines(language: Language, policy: Policy) -> tuple[Line, ...]:
    """Give the lines of *Beveiliging*."""
    say = language.say
    longest = min(LATEST_LOCK, policy.lock_after)
    return (
        Number(
            name=say("Vergrendel na"),
            note=say(
                "Zo lang zonder toets of muis. Tussen 1 en {longest}. Niet tijdens een beraad.",
                longest=longest,
            ),
            unit=say("minuten"),
            bounds=range(1, longest + 1),
            read=lambda kept: min(kept.lock_after, longest),
            put=lambda kept, minutes: replace(kept, lock_after=minutes),
        ),
        switch(
            "round_code",
            say("Code van vier cijfers bij stille keuze"),
            say("Uit: terug naar jouw scherm kan alleen met je wachtzin."),
        ),
        office_line(language, "recovery_keeper"),
    )


def _choosing(language: Language, policy: Policy) -> tuple[Line, ...]:
    say = language.say
    return (
        choice(
            "choosing",
            say("Stille keuze"),
            say(
                "Automatisch: briefjes vanaf negen mensen en bij een kaartronde, anders de laptop."
            ),
            say("Automatisch"),
            say("Laptop"),
            say("Briefjes"),
            say("Gekleurde kaarten"),
        ),
        _counts(language, policy),
        choice(
            "second_round",
            say("Tweede keuzeronde"),
            say("Na de dialoog nog een keer kiezen, bij vormen die dat kunnen."),
            say("Zoals de vorm zegt"),
            say("Altijd"),
            say("Nooit"),
        ),
    )


def _counts(language: Language, policy: Policy) -> Line:
    say = language.say
    least = policy.fewest
    counts = number(
        "fewest",
        say("Aantallen tonen vanaf"),
        say(
            "Minder mensen: alleen woorden. Tussen {least} en {most}. Geldt na het volgende "
            "ontgrendelen.",
            least=least,
            most=MOST_FEWEST,
        ),
        say("mensen"),
    )
    is_fixed = least == MOST_FEWEST
    return replace(
        counts,
        bounds=range(least, MOST_FEWEST + 1),
        fixed=say("{number} mensen", number=least) if is_fixed else "",
        is_locked=is_fixed,
    )


def _steps(language: Language) -> tuple[Line, ...]:
    say = language.say
    return (
        switch(
            "write_along",
            say("Meeschrijven op het scherm"),
            say("Uit: jij zet elke regel zelf op het scherm, met Enter."),
        ),
        switch(
            "clarify_first",
            say("Verheldering vóór de morele vraag"),
            say("Uit: de vraag komt eerst. Voor de dilemmamethode; per beraad nog te wijzigen."),
        ),
        switch(
            "earlier_lessons",
            say("Eerdere lessen in het beraad"),
            say("Aan: vanaf stap 6, alleen voor jou. Met Ctrl M."),
        ),
        switch(
            "clicker",
            say("Klikker gebruiken"),
            say("Vooruit en terug tonen vragen, nooit de volgende stap."),
        ),
    )


def _time(language: Language) -> tuple[Line, ...]:
    say = language.say
    return (
        number(
            "clock_turns",
            say("Klok wordt amber bij"),
            say("Wat er van de stap nog over is. Tussen 10 en 50 procent."),
            say("procent"),
        ),
        number(
            "break_above",
            say("Pauze aanbieden"),
            say("Bij een beraad dat langer duurt dan dit. Tussen 60 en 180 minuten."),
            say("minuten"),
        ),
        number(
            "break_minutes",
            say("Duur van de pauze"),
            say("In de agenda vooraf. Tussen 5 en 30 minuten."),
            say("minuten"),
        ),
        number(
            "cover_after",
            say("Dekblad komt terug na"),
            say("Bij de stille keuze, als niemand de laptop aanraakt. Tussen 30 en 180 seconden."),
            say("seconden"),
        ),
    )
