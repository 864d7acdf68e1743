"""What is said of packages that come in."""

from __future__ import annotations

from moreelberaad import wording
from moreelberaad.domain.errors import InputRejected, MoreelberaadError
from moreelberaad.domain.merging import Became
from moreelberaad.i18n import Language
from moreelberaad.ui.viewmodels.learning.packages_coming import Coming, ComingFile

MOST_FILES = 5
"""Files that are named; of more, the rest is counted."""


def trouble(language: Language, error: MoreelberaadError) -> str:
    """Say why a package is not read, or not taken in."""
    if isinstance(error, InputRejected) and error.mistakes:
        first = error.mistakes[0]
        said = wording.mistake_text(language, first.path, first.code, dict(first.params))
        return said[:1].upper() + said[1:]
    return wording.error_text(language, error.code, error.params)


def file_line(language: Language, file: ComingFile) -> str:
    """Say of one file how many lessons it holds, or why it was refused."""
    if file.trouble:
        reason = trouble(language, file.trouble)
        return language.say("{file}: geweigerd. {reason}", file=file.name, reason=reason)
    told = language.count("{number} les", "{number} lessen", file.lessons)
    return f"{file.name}: {told}"


def act_name(language: Language, coming: Coming | None) -> str:
    """Name the button, which says so when some packages stay out."""
    if coming is None or coming.good in {0, len(coming.files)}:
        return language.say("Voeg toe")
    return language.count(
        "Voeg het ene goede pakket toe", "Voeg de {number} goede pakketten toe", coming.good
    )


def done(language: Language, coming: Coming) -> str:
    """Say what came of it."""
    if coming.plan is None:
        return ""
    count = coming.plan.merged.count
    new, changed, gone = map(count, (Became.NEW, Became.CHANGED, Became.WITHDRAWN))
    conflict = count(Became.CONFLICT)
    told = []
    if new:
        told.append(language.count("{number} les nieuw", "{number} lessen nieuw", new))
    if changed:
        told.append(language.say("{number} gewijzigd", number=changed))
    if conflict:
        told.append(language.say("{number} tegenstrijdig", number=conflict))
    lines = [f"{', '.join(told)}."] if told else []
    if gone:
        lines.append(
            language.count(
                "{number} les is ingetrokken en verwijderd.",
                "{number} lessen zijn ingetrokken en verwijderd.",
                gone,
            )
        )
    return " ".join(lines) or language.say("Het pakket is toegevoegd.")
