"""What each thing of a method is called, in sentences about it."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.i18n import N_

KEYS: Mapping[str, str] = {
    "id": N_("de id"),
    "version": N_("het nummer van de versie"),
    "format": N_("de opmaak"),
    "title": N_("de titel"),
    "summary": N_("de samenvatting"),
    "choose_when": N_("wanneer je deze vorm kiest"),
    "group_size": N_("hoeveel mensen"),
    "sources": N_("de bronnen"),
    "credits": N_("wie de vorm bedacht"),
    "header": N_("de regel boven elk document"),
    "openings": N_("de eerste woorden van een vraag"),
    "beside": N_("de blokken naast de stappen"),
    "minutes": N_("de minuten"),
    "phase": N_("de fase"),
    "blocks": N_("de blokken"),
    "purpose": N_("het doel"),
    "room": N_("wat de zaal ziet"),
    "questions": N_("de vragen"),
    "pitfalls": N_("de valkuilen"),
    "stuck": N_("als het stokt"),
    "risks": N_("de risico’s"),
    "step": N_("de stappen"),
    "field": N_("de velden"),
    "continues": N_("de tabel die hier verdergaat"),
    "kind": N_("de soort"),
    "keep": N_("hoelang het blijft"),
    "label": N_("de naam"),
    "hint": N_("de hulp"),
    "sheet_label": N_("de kop op documenten"),
    "on_close": N_("wat sluiten doet"),
    "audience": N_("op het scherm"),
    "documents": N_("de documenten"),
    "options": N_("de keuzes"),
    "columns": N_("de kolommen"),
    "points": N_("de schaal"),
    "max_rows": N_("hooguit zoveel rijen"),
    "max_words": N_("hooguit zoveel woorden"),
    "only_with": N_("de keuze vooraf waar dit bij hoort"),
    "swaps": N_("de stappen die omwisselen"),
    "leaves_out": N_("de velden die wegblijven"),
    "refusal": N_("de zin die je dan ziet"),
}
