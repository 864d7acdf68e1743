"""Codes become sentences here and nowhere else, for window, command line and documents alike."""

from __future__ import annotations

from collections.abc import Mapping

from moreelberaad.card_words import CARD_ERRORS, CARD_MISTAKES
from moreelberaad.i18n import N_, Language
from moreelberaad.leaving_words import LEAKS, PLACES_OF_LEAKS
from moreelberaad.lesson_words import LESSON_ERRORS
from moreelberaad.package_words import PACKAGE_ERRORS, PACKAGE_MISTAKES

ERRORS: Mapping[str, str] = {
    "wrong_passphrase": N_("Dit is niet de juiste wachtzin."),
    "no_passphrase": N_(
        "Er is geen wachtzin gegeven. Gebruik --passphrase-file, of start dit in een terminal."
    ),
    "passphrases_differ": N_("De twee wachtzinnen zijn niet gelijk."),
    "not_allowed": N_(
        "Dit mag niet volgens het beleid van je organisatie. Vraag je beheerder wat wel mag."
    ),
    "policy_faulty": N_(
        "Het beleid van je organisatie kan niet worden gelezen ({file}). "
        "Vraag je beheerder; tot die tijd blijft de kluis dicht."
    ),
    "no_recovery_slot": N_("Deze kluis heeft nog geen herstelcode."),
    "vault_damaged": N_(
        "De kluis lijkt beschadigd. Er is niets gewijzigd. Zet een reservekopie terug."
    ),
    "vault_closed": N_("De kluis is dicht. Ontgrendel hem eerst."),
    "not_a_vault": N_("Dit is geen kluis van moreelberaad. Kies een andere map."),
    "vault_too_new": N_(
        "Deze kluis is met een nieuwere versie gemaakt. Werk de app bij; er is niets gewijzigd."
    ),
    "vault_busy": N_("De kluis is al open in een ander venster. Sluit dat eerst."),
    "vault_not_found": N_("Hier staat geen kluis. Kies een andere map, of maak er een."),
    "vault_exists": N_(
        "Hier staat al iets. Een kluis vervangt nooit wat er is. Kies een andere plek."
    ),
    "not_enough_memory": N_("Er is te weinig geheugen vrij. Sluit andere programma’s."),
    "disk_full": N_("De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer opnieuw."),
    "cannot_write": N_(
        "Hier kan niet worden geschreven: de map is er niet, of je mag het niet. "
        "Kies een andere plek."
    ),
    "cannot_read": N_("Dit bestand kunnen we niet lezen. Kijk of je het mag openen."),
    "backup_failed": N_("De reservekopie ging niet open. Daarom is er niets gewijzigd."),
    "not_found": N_("Dit is er niet: {id}."),
    "field_wiped": N_("Dit veld is gewist bij het sluiten en komt niet terug."),
    "session_closed": N_("Dit beraad is al gesloten."),
    "text_held": N_(
        "In dit beraad staat tekst onder een bewaarstop. Die blijft, en het beraad dus ook."
    ),
    "condition_not_met": N_("Dit gesprek kan nog niet verder. Kijk wat er eerst nodig is."),
    "session_open": N_("Dit beraad staat nog open. Sluit het eerst af."),
    "nothing_to_share": N_(
        "Er is niets opgeschreven dat op dit blad mag, of dat zo ver gedeeld mag worden."
    ),
    "input_rejected": N_("Dit klopt nog niet. Er is niets bewaard of gemaakt."),
    "refused": N_("Dit document kan nog niet weg."),
    "no_follow_up_days": N_("Geen afspraak heeft een dag voor de terugblik. Laat de agenda weg."),
    "unread_parts": N_(
        "Dit document gaat ver. Lees het eerst na in het venster, onder Anonimiseren: "
        "elk deel, en een deel zonder punten."
    ),
    "unclean_document": N_(
        "In {where} staat nog {leak}. Er is niets gemaakt. Haal dat eerst weg."
    ),
    **CARD_ERRORS,
    **LESSON_ERRORS,
    **PACKAGE_ERRORS,
}

MISTAKES: Mapping[str, str] = {
    "unknown_key": N_("dit kennen we niet"),
    "unknown_format": N_("verwacht: {expected}"),
    "unknown_method": N_("deze gespreksvorm bestaat niet"),
    "unknown_step": N_("deze stap bestaat niet"),
    "unknown_field": N_("dit veld bestaat niet"),
    "unknown_column": N_("deze kolom bestaat niet"),
    "unknown_code": N_("deze keuze bestaat niet; kies uit: {known}"),
    "unknown_word": N_("kies uit: {expected}"),
    "unknown_set": N_("deze lijst bestaat niet: {name}"),
    "unknown_block": N_("dit blok bestaat niet: {name}"),
    "unknown_phase": N_("deze fase bestaat niet"),
    "cannot_be_ticked": N_("een voorwaarde vraagt een vinkje, of een lijst met vinkjes"),
    "too_many": N_("hooguit {most}"),
    "unknown_setting": N_("deze instelling bestaat niet"),
    "unknown_table": N_("deze tabel staat in geen eerdere stap"),
    "unknown_gate": N_("deze vraag bestaat niet"),
    "unknown_decision": N_("kies suggestion:N, words, drop of keep"),
    "bad_pattern": N_("dit patroon klopt niet"),
    "example_is_missed": N_("het patroon vindt niet al deze voorbeelden"),
    "example_is_found": N_("het patroon vindt een voorbeeld dat het niet mag vinden"),
    "missing": N_("dit ontbreekt"),
    "missing_block": N_("het blok ‘{name}’ hoort in elke gespreksvorm"),
    "twice": N_("dit staat er twee keer"),
    "id_taken": N_("een andere gespreksvorm heeft deze id al"),
    "no_toml_file": N_("de naam van dit bestand eindigt niet op .toml"),
    "id_is_no_file_name": N_("de naam van het bestand is niet deze id"),
    "bad_id": N_("alleen kleine letters, cijfers en _"),
    "nothing_to_translate": N_("hier is geen Nederlandse tekst bij"),
    "translation_differs": N_("de vertaling moet {number} zinnen hebben"),
    "not_in_a_cell": N_("dit soort past niet in een kolom"),
    "record_is_kept_whole": N_("de regels van een record blijven of verdwijnen samen"),
    "not_on_this_sheet": N_("dit soort hoort niet op dit blad"),
    "transient_never_leaves": N_("wat gewist wordt, kan niet in een document"),
    "expected_str": N_("hier hoort tekst"),
    "expected_bool": N_("hier hoort true of false"),
    "expected_list": N_("hier hoort een lijst"),
    "expected_dict": N_("hier horen namen met waarden"),
    "expected_strings": N_("hier hoort een lijst van teksten"),
    "expected_tables": N_("hier horen tabellen met dubbele haken"),
    "expected_date": N_("hier hoort een datum, zoals 2026-12-01"),
    "expected_number": N_("hier hoort een getal van {low} tot {high}"),
    "expected_counts": N_("hier horen {number} aantallen"),
    "expected_range": N_("hier horen twee getallen van {low} tot {high}"),
    "too_long": N_("dit is langer dan {most} tekens"),
    "archive_line_missing": N_("deze regel voor het archief is nog leeg"),
    "too_many_words": N_("dit is samen meer dan {most} woorden"),
    "house_no_word_file": N_("dit is geen Word-bestand (.docx), of het is beschadigd"),
    "house_too_large": N_("dit bestand is groter dan {most} MB"),
    "house_unpacks_too_large": N_(
        "uitgepakt is dit bestand te groot, of het heeft te veel onderdelen"
    ),
    "house_macros": N_("er staan macro’s in; sla het op als gewoon Word-document (.docx)"),
    "house_embedded": N_("hier is iets ingevoegd dat er niet in mag ({kind}); haal het weg"),
    "house_link_outside": N_(
        "hier wordt iets van buiten het bestand gehaald ({kind}); voeg het zelf in"
    ),
    "house_picture": N_("deze afbeelding is geen PNG of JPEG, of ze is beschadigd"),
    "house_tracked_changes": N_(
        "hier staan nog bijgehouden wijzigingen; accepteer of weiger ze in Word"
    ),
    "house_field": N_("het veld {field} mag er niet in; typ de tekst, of haal het weg"),
    "house_placeholder_unknown": N_("{placeholder} kan niet worden ingevuld"),
    "house_placeholder_broken": N_("hier staan accolades die niet bij elkaar horen"),
    "house_content_twice": N_("{{{{ inhoud }}}} staat er meer dan één keer"),
    "house_content_place": N_(
        "{{{{ inhoud }}}} hoort alleen op een eigen regel, "
        "niet in een tabel, koptekst of voettekst"
    ),
    "too_deep": N_("dit zit te diep genest"),
    "file_too_large": N_("dit bestand is groter dan {most} MB"),
    "empty_file": N_("in dit bestand staat geen tekst"),
    "not_utf8": N_("dit is geen tekst in UTF-8"),
    "not_toml": N_("regel {line}, kolom {column}: dit is geen geldige TOML"),
    "not_json": N_("regel {line}, kolom {column}: dit is geen geldige JSON"),
    "no_decision": N_("hier staat geen besluit"),
    "no_words": N_("bij words horen eigen woorden"),
    "no_such_suggestion": N_("dit voorstel bestaat niet"),
    "keep_needs_reason": N_("kies waarom dit mag blijven, in hooguit {most} tekens"),
    "reason_too_long": N_("de reden is langer dan {most} tekens"),
    "text_changed": N_("de tekst is veranderd; kijk dit punt opnieuw na"),
    "no_single_word": N_("dit is geen los woord van alleen letters"),
    "taken_over": N_("dit staat zo in een notitie die niet meegaat; schrijf het opnieuw"),
    "identifier_in_words": N_("hier staat iets dat naar een persoon kan leiden"),
    **CARD_MISTAKES,
    **PACKAGE_MISTAKES,
}

GATES: Mapping[str, str] = {
    "anonymise": N_("Nog niet alle punten zijn beslist."),
    "owner_role": N_("Kies bij elke afspraak een rol, of haal de afspraak weg."),
    "member_check": N_(
        "De deelnemers hebben dit nog niet kunnen nalezen, of kunnen nog reageren."
    ),
    "consent": N_("De groep heeft hier geen akkoord voor gegeven."),
    "recognisable": N_("Beantwoord eerst de twee vragen over herkenbaarheid."),
    "second_reader": N_("Een tweede lezer heeft dit nog niet gelezen."),
    "unclassified": N_(
        "Bevestig eerst: ‘Ik zie hierin geen gerubriceerde informatie.’ "
        "Vraag bij twijfel de beveiligingscoördinator."
    ),
    "general_enough": N_("Laat de tweede lezer eerst zeggen dat de les algemeen genoeg is."),
    "combination": N_(
        "Te weinig andere beraden lijken hierop, dus deze les wijst er één aan. "
        "Schrijf de les algemener, of deel haar alleen met het team."
    ),
}

DOCUMENTS: Mapping[str, str] = {
    "record": N_("Samenvatting voor deelnemers"),
    "agreements": N_("Afsprakenblad"),
    "lessons": N_("Lessenblad"),
}

PAPERS: Mapping[str, str] = {
    "requester-sheet": N_("Afspraak met de aanvrager"),
    "participants-sheet": N_("Deelnemersblad"),
    "room-sheet": N_("Zaalblad"),
    "worksheet": N_("Werkbladen"),
    "reasoning-form": N_("Afwegingsformulier"),
    "slips": N_("Briefjes"),
    "commander-card": N_("Commandantenkaart"),
    "method-copy": N_("Eigen exemplaar van de gespreksvorm"),
    "criteria": N_("Terugkijken met criteria"),
    "series-form": N_("Vragenlijst van de reeks"),
}

PARTICIPANTS_ONLY = N_("Alleen voor deelnemers")
READ_BACK_COPY = N_("Nalees-exemplaar")

WOO = N_("Notities én exports kunnen onder de Woo worden opgevraagd.")
"""Stands beside every export (domain.md 6.4)."""

SLOTS: Mapping[str, str] = {
    "passphrase": N_("wachtzin"),
    "recovery": N_("herstelcode"),
}

SCOPES: Mapping[str, str] = {
    "team": N_("Delen tot en met Team"),
    "unit": N_("Delen tot en met Eenheid"),
    "defence": N_("Delen tot en met Defensie"),
    "rijk": N_("Delen tot en met Rijk"),
}

RESULTS: Mapping[str, str] = {
    "divided": N_("verdeeld"),
    "majority_A": N_("meerderheid A"),
    "majority_B": N_("meerderheid B"),
    "no_statement": N_("geen uitspraak"),
}

STATUSES: Mapping[str, str] = {
    "planned": N_("gepland"),
    "open": N_("open"),
    "draft": N_("concept"),
    "member_check": N_("bij deelnemers"),
    "released": N_("vrijgegeven"),
}

QUARTERS: Mapping[int, str] = {
    1: N_("in het eerste kwartaal"),
    2: N_("in het tweede kwartaal"),
    3: N_("in het derde kwartaal"),
    4: N_("in het vierde kwartaal"),
}

REPORTING_ROUTE: tuple[tuple[str, str], ...] = (
    (N_("Acuut gevaar"), N_("Bel het alarmnummer van je locatie.")),
    (N_("Vertrouwelijk praten"), N_("Geestelijk verzorger, vertrouwenspersoon.")),
    (N_("Melden"), N_("Leidinggevende, COID, Meldpunt Integriteit Defensie.")),
    (N_("Buiten Defensie"), N_("Bijvoorbeeld het Huis voor Klokkenluiders.")),
    (N_("Gerubriceerd"), N_("De beveiligingscoördinator van je eenheid.")),
)
"""The five ways with the roles that are the same everywhere; contacts come from the settings."""


def error_text(language: Language, code: str, params: Mapping[str, str | int]) -> str:
    """Say what went wrong in one line; a leak and its place are told in words."""
    told = dict(params)
    for name, words in (("leak", LEAKS), ("where", PLACES_OF_LEAKS)):
        if name in told:
            told[name] = language.say(words[str(told[name])])
    return language.say(ERRORS[code], **told)


def mistake_text(language: Language, path: str, code: str, params: Mapping[str, str | int]) -> str:
    """Say one mistake of a file, with its place in front."""
    return (
        f"{path}: {language.say(MISTAKES[code], **params)}"
        if path
        else language.say(MISTAKES[code], **params)
    )
