"""The gates before a document in words, each with the facts behind it (ux.md 3.11)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from moreelberaad import wording
from moreelberaad.domain.blind import Unread, unread
from moreelberaad.domain.errors import MoreelberaadError
from moreelberaad.domain.findings import Tier
from moreelberaad.domain.gates import (
    Gate,
    Request,
    Standing,
    findings_for,
    gates_for,
    standing_gates,
)
from moreelberaad.domain.review import Choice, Finding, Review
from moreelberaad.domain.session import Session, Status
from moreelberaad.domain.template import Consent
from moreelberaad.i18n import N_, Language
from moreelberaad.leaving_words import ADVICE
from moreelberaad.ui.viewmodels.unread_words import unread_words

TITLES: Mapping[Gate, str] = {
    Gate.ANONYMISE: N_("Anonimiseren"),
    Gate.OWNER_ROLE: N_("Elke afspraak heeft een rol"),
    Gate.MEMBER_CHECK: N_("Deelnemerscheck"),
    Gate.CONSENT: N_("Akkoord van de groep"),
    Gate.RECOGNISABLE: N_("Herkenbaarheid"),
    Gate.SECOND_READER: N_("Tweede lezer"),
    Gate.UNCLASSIFIED: N_("Geen gerubriceerde informatie"),
    Gate.GENERAL_ENOUGH: N_("Algemeen genoeg"),
    Gate.COMBINATION: N_("Lijkt op genoeg andere beraden"),
}

UNCLASSIFIED = N_(
    "Ik zie hierin geen gerubriceerde informatie. Bij twijfel vraag ik de beveiligingscoördinator."
)

REASONS = (
    N_("Er is geen tweede lezer beschikbaar"),
    N_("Het team heeft dit vandaag nodig"),
    N_("De groep was het hier samen over eens"),
    N_("Alleen algemene tekst, geen casus"),
)
"""The list of ux.md 3.11; one may also say it in own words."""


class GateState(StrEnum):
    """Whether a gate is passed, and if not, whether a reason opens it."""

    OPEN_FIXED = "open_fixed"
    OPEN_EXCUSABLE = "open_excusable"
    PASSED = "passed"


@dataclass(frozen=True, slots=True, kw_only=True)
class GateView:
    """One line of what a document has to pass (ux.md 3.11)."""

    gate: Gate
    title: str
    fact: str
    state: GateState


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What the gates look at; the findings are those in what the document draws on."""

    session: Session
    request: Request
    findings: Sequence[Finding]
    review: Review
    standing: Standing
    advice: str = ""
    """What to do about a combination that too few other sessions share."""
    unread: Unread = field(default_factory=Unread)

    def is_passed(self, gate: Gate) -> bool:
        """Tell whether a gate is open."""
        return gate not in {*self.standing.fixed, *self.standing.excusable}


def gate_views(  # noqa: PLR0913 - what the gates look at, and what came of it
    language: Language,
    session: Session,
    request: Request,
    findings: Sequence[Finding],
    review: Review,
    *,
    drawing: MoreelberaadError | None = None,
    reasons: bool = True,
) -> tuple[GateView, ...]:
    """Show every gate that this document has to pass; raises `SessionStillOpen`.

    `drawing` is what came of drawing it: only there the other sessions are looked at, and they are
    spoken of only when too few of them are alike. Without `reasons` none opens a gate.
    """
    advice = str(drawing.params.get("advice", "")) if drawing else ""
    standing = standing_gates(session, request, findings, review)
    if not reasons:
        standing = Standing(fixed=(*standing.fixed, *standing.excusable), excusable=())
    still = unread(session, request, review)
    if still:
        standing = replace(standing, fixed=(*standing.fixed, Gate.ANONYMISE))
    if advice:
        standing = replace(standing, fixed=(*standing.fixed, Gate.COMBINATION))
    case = Case(
        session=session,
        request=request,
        findings=findings_for(session, request.document, findings),
        review=review,
        standing=standing,
        advice=advice,
        unread=still,
    )
    shown = (each for each in gates_for(request) if each is not Gate.COMBINATION or advice)
    return tuple(_view(language, gate, case) for gate in shown)


def _view(language: Language, gate: Gate, case: Case) -> GateView:
    state = GateState.PASSED
    if gate in case.standing.fixed:
        state = GateState.OPEN_FIXED
    elif gate in case.standing.excusable:
        state = GateState.OPEN_EXCUSABLE
    return GateView(
        gate=gate,
        title=language.say(TITLES[gate]),
        fact=_FACTS[gate](language, case),
        state=state,
    )


def _anonymised(language: Language, case: Case) -> str:
    return ". ".join(filter(None, (_decided(language, case), unread_words(language, case.unread))))


def _decided(language: Language, case: Case) -> str:
    asked = [each for each in case.findings if each.hit.tier is not Tier.UNKNOWN]
    total = len(asked)
    if not total:
        return "" if case.unread else language.say("Geen punten gevonden. Lees het zelf ook.")
    made = [done for each in asked if (done := case.review.decision_on(each))]
    fact = language.count(
        "{decided} van {number} punt beslist",
        "{decided} van {number} punten beslist",
        total,
        decided=len(made),
    )
    kept = sum(decision.choice is Choice.KEEP for decision in made)
    if not kept:
        return fact
    stayed = language.count("{number} bleef met reden", "{number} bleven met reden", kept)
    return f"{fact}, {stayed}"


def _owned(language: Language, case: Case) -> str:
    if case.is_passed(Gate.OWNER_ROLE):
        return language.say("Bij elke afspraak staat wie hem oppakt")
    return language.say(wording.GATES[Gate.OWNER_ROLE])


def _read_back(language: Language, case: Case) -> str:
    match case.session.status:
        case Status.RELEASED:
            return language.say("Samen nagelezen, vijf werkdagen voorbij")
        case Status.MEMBER_CHECK:
            return language.say("Samen nagelezen, reageren kan nog")
        case _:
            return language.say("Nog niet samen nagelezen")


def _agreed(language: Language, case: Case) -> str:
    consent = case.session.consent
    if consent is None:
        return language.say("Dit is niet aan de groep gevraagd")
    if Consent.CASE in consent:
        return language.say("Les, vraag, waarden en casus mogen mee")
    if Consent.QUESTION in consent:
        return language.say("Les, vraag en waarden mogen mee, casus niet")
    if Consent.LESSON in consent:
        return language.say("Alleen de les mag mee")
    return language.say("Alleen de afspraken mogen mee")


def _recognised(language: Language, case: Case) -> str:
    review = case.review
    answers = (review.recognised_by_colleague, review.recognised_widely)
    waiting = answers.count(None)
    if waiting:
        return language.count(
            "Nog {number} vraag te beantwoorden", "Nog {number} vragen te beantwoorden", waiting
        )
    if review.is_recognisable:
        return language.say("Herkenbaar, dus alleen de les gaat mee")
    return language.say("Niet herkenbaar voor collega’s of buitenstaanders")


def _read_twice(language: Language, case: Case) -> str:
    if case.review.second_reader:
        return language.say("Iemand anders heeft dit gelezen")
    return language.say("Nog niemand anders heeft dit gelezen")


def _unclassified(language: Language, _case: Case) -> str:
    return language.say(UNCLASSIFIED)


def _combined(language: Language, case: Case) -> str:
    return language.say(ADVICE[case.advice])


def _general(language: Language, case: Case) -> str:
    if case.review.marked_general:
        return language.say("De tweede lezer vindt de les algemeen genoeg")
    return language.say("Dat beoordeelt de tweede lezer")


_FACTS: Mapping[Gate, Callable[[Language, Case], str]] = {
    Gate.ANONYMISE: _anonymised,
    Gate.OWNER_ROLE: _owned,
    Gate.MEMBER_CHECK: _read_back,
    Gate.CONSENT: _agreed,
    Gate.RECOGNISABLE: _recognised,
    Gate.SECOND_READER: _read_twice,
    Gate.UNCLASSIFIED: _unclassified,
    Gate.GENERAL_ENOUGH: _general,
    Gate.COMBINATION: _combined,
}
