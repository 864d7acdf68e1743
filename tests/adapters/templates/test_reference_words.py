"""Values and roles, held against the reference (domain.md 2 and 4)."""

from __future__ import annotations

from moreelberaad import assets
from moreelberaad.adapters.system.files import read_toml
from moreelberaad.adapters.templates.words import WordLists

WORDS = WordLists(assets.folder("resources"), read_toml)
VALUES = (
    "verbondenheid · veiligheid · vertrouwen · verantwoordelijkheid · loyaliteit · moed · "
    "kameraadschap · discipline · gehoorzaamheid · plichtsbesef · rechtvaardigheid · "
    "eerlijkheid · openheid · transparantie · oprechtheid · respect · waardigheid · "
    "gelijkwaardigheid · gelijkheid · inclusie · "
    "menselijkheid · barmhartigheid · zorgzaamheid · naastenliefde · "
    "solidariteit · collegialiteit · teamgeest · vakmanschap · professionaliteit · "
    "zorgvuldigheid · betrouwbaarheid · onkreukbaarheid · onpartijdigheid · onafhankelijkheid · "
    "dienstbaarheid · rechtmatigheid · rechtszekerheid · legitimiteit · proportionaliteit · "
    "terughoudendheid · effectiviteit · doelmatigheid · slagkracht · inzetbaarheid · paraatheid · "
    "daadkracht · initiatief · zelfstandigheid · autonomie · vrijheid · privacy · "
    "vertrouwelijkheid · geheimhouding · gezondheid · welzijn · rust en herstel · leren · "
    "feilbaarheid erkennen · tegenspraak · bescheidenheid · wijsheid · geduld · vergeving · "
    "herstel · erkenning · trouw · eer · voorbeeldgedrag · duurzaamheid · goed werkgeverschap"
)


def test_the_seventy_values_stand_in_the_order_of_the_reference() -> None:
    assert [word for word, _ in WORDS.values("nl")] == VALUES.split(" · ")


def test_each_value_and_role_is_said_in_english_too() -> None:
    for file, name in (("values.toml", "value"), ("roles.toml", "role")):
        assert all(entry["en"] for entry in read_toml(assets.folder("resources") / file)[name])


def test_roles_outside_the_organisation_are_offered() -> None:
    outside = {"burger", "andere overheid", "internationale partner", "thuisfront"}

    assert outside <= set(WORDS.roles("nl"))
