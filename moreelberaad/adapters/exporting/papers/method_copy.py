"""*Eigen exemplaar van de gespreksvorm*: the method with all that its facilitator may want."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from moreelberaad.adapters.exporting.document import (
    Blank,
    Block,
    Bullets,
    Document,
    Lead,
    Passage,
    Section,
)
from moreelberaad.adapters.exporting.papers.frame import framed, section
from moreelberaad.adapters.exporting.tidying import labelled
from moreelberaad.domain.template import (
    Field,
    Keep,
    OnClose,
    Setting,
    Step,
    Template,
    Text,
)
from moreelberaad.domain.text_papers import MethodCopy
from moreelberaad.i18n import N_, Language


def method_copy(paper: MethodCopy, language: Language, *, marking: str = "") -> Document:
    """Lay out the copy: the method, its steps, and where it comes from."""
    say = language.say
    return framed(
        paper,
        language,
        _sections(paper.method, language),
        title=paper.heading.title.get(language.code),
        scope=say(N_("Voor de gespreksleider")),
        notes=(say(N_("Schrijf hier niets in over een gesprek of over deelnemers.")),),
        marking=marking,
    )


def _sections(method: Template, language: Language) -> Iterator[Section]:
    yield section("", *_about(method, language))
    number = 0
    for step in method.steps:
        number += not step.follow_up
        yield section(_title(step, number, language), *_step(step, language))
    yield section(language.say(N_("Bronnen")), *_sources(method, language))


def _about(method: Template, language: Language) -> Iterator[Block]:
    say, code = language.say, language.code
    yield Lead(label="", text=method.summary.get(code))
    yield Passage(label=say(N_("Wanneer kies je dit")), paragraphs=(method.choose_when.get(code),))
    fewest, most = method.group_size
    size = say(N_("{fewest} tot {most} deelnemers"), fewest=fewest, most=most)
    minutes = say(N_("{minutes} minuten"), minutes=method.minutes)
    yield Passage(label=say(N_("Groep en tijd")), paragraphs=(f"{size} · {minutes}",))
    choices = tuple(_setting(each, language) for each in method.settings)
    yield Bullets(label=say(N_("Te kiezen")), items=choices)
    yield Bullets(label=say(N_("Voorwaarden")), items=tuple(_conditions(method, language)))


def _conditions(method: Template, language: Language) -> Iterator[str]:
    code = language.code
    for each in method.conditions:
        what = method.field(each.field).label.get(code)
        yield language.say(
            N_("Zonder ‘{what}’: {refusal}"), what=what, refusal=each.refusal.get(code)
        )


def _setting(setting: Setting, language: Language) -> str:
    title = setting.title.get(language.code)
    usual = N_("{choice} (standaard aan)") if setting.default else N_("{choice} (standaard uit)")
    return language.say(usual, choice=title)


def _title(step: Step, number: int, language: Language) -> str:
    minutes = language.say(N_("{minutes} min"), minutes=step.minutes)
    title = step.title.get(language.code)
    return f"{title} · {minutes}" if step.follow_up else f"{number}. {title} · {minutes}"


def _step(step: Step, language: Language) -> Iterator[Block]:
    say = language.say
    yield Passage(label=say(N_("Doel")), paragraphs=_texts((step.purpose,), language))
    yield Passage(label=say(N_("Op het scherm")), paragraphs=_texts((step.room,), language))
    yield Bullets(label=say(N_("Vragen")), items=_texts(step.questions, language))
    yield Bullets(label=say(N_("Let op")), items=_texts(step.pitfalls, language))
    yield Bullets(label=say(N_("Loopt het vast?")), items=_texts(step.stuck, language))
    kept = tuple(line for asked in step.fields for line in _kept(asked, language))
    yield Bullets(label=say(N_("Wat je noteert")), items=kept)
    yield Blank(label=say(N_("Eigen notities")), hint="", lines=3)


def _kept(asked: Field, language: Language) -> Iterator[str]:
    """Say what becomes of a field, and of columns that are kept otherwise."""
    code, say = language.code, language.say
    label = asked.label.get(code)
    yield labelled(label, say(_becomes(asked.keep, asked.on_close)))
    for keep in Keep:
        others = [each.label.get(code) for each in asked.columns if each.keep is keep]
        if others and keep is not asked.keep:
            names = f"{label} ({', '.join(others)})"
            yield labelled(names, say(_becomes(keep, OnClose.KEEP)))


def _becomes(keep: Keep, on_close: OnClose) -> str:
    match keep:
        case Keep.TRANSIENT if on_close is OnClose.ASK:
            return N_("wist bij sluiten, tenzij de inbrenger het bewaart")
        case Keep.TRANSIENT:
            return N_("wist bij sluiten")
        case Keep.NOTES:
            return N_("blijft in de kluis")
        case Keep.EXPORT:
            return N_("kan mee na nalezen en akkoord")
        case _:
            assert_never(keep)


def _sources(method: Template, language: Language) -> Iterator[Block]:
    yield Passage(label="", paragraphs=_texts((method.credits, method.about), language))
    yield Bullets(label="", items=method.sources)


def _texts(texts: tuple[Text, ...], language: Language) -> tuple[str, ...]:
    return tuple(text.get(language.code) for text in texts)
