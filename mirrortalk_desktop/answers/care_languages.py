"""The same as in `care.py`, said in German, French and Spanish; patterns are for text without accents.

Each is said of oneself or of somebody near: a sentence in the third person, a sport that hurts or a joke is none.
"""

import re
import unicodedata

_GERMAN = (
    # doing it
    r"\bich\b.*\bmich\s+(?:selbst\s+|selber\s+|einfach\s+)?(?:umbringe\w*|umzubringen|(?:zu\s+)?toten|(?:zu\s+)?erhange\w*|aufhange\w*)",
    r"\b(?:wie|soll|sollte|kann|konnte|will|mochte|moechte)\s+ich\s+mich\s+(?:selbst\s+)?(?:umbringen|toten|erhangen)\b",
    r"\bmir\s+(?:selbst\s+)?(?:das|mein)\s+leben\s+(?:zu\s+)?nehmen\b",
    r"\bmein\s+leben\s+(?:zu\s+)?beenden\b|\bmeinem\s+leben\s+ein\s+ende\b",
    r"\bich\b.*\bmich\s+(?:selbst|selber)\s+(?:zu\s+)?(?:verletz|schneid|ritz)\w*|\b(?:ich\s+)?(?:ritze|verletze|schneide)\s+mich\s+selbst\b",
    r"\bich\s+ritze\s+mich\b|\bmich\s+(?:zu\s+)?ritzen\b|\bselbstverletz\w*",
    # not wanting to live
    r"\bich\s+(?:will|mochte|moechte|mag|kann)\s+(?:einfach\s+|eigentlich\s+|so\s+)?nicht\s+mehr\s+"
    r"(?:leben|weiterleben|da\s+sein|existieren|aufwachen)\b",
    r"\b(?:will|mochte|moechte)\s+ich\s+(?:einfach\s+)?nicht\s+mehr\s+(?:leben|weiterleben|da\s+sein|aufwachen)\b",
    r"\bich\s+(?:will|mochte|moechte)\s+(?:einfach\s+|nur\s+|nur\s+noch\s+|lieber\s+|endlich\s+|bloss\s+)*(?:sterben|tot\s+sein)\b",
    r"\b(?:ich\s+ware|ware\s+ich)\s+(?:doch\s+|lieber\s+|besser\s+|nur\s+)*(?:tot|nie\s+geboren)\b",
    r"\b(?:keinen|kein)\s+(?:grund|sinn)\s+(?:mehr\s+)?(?:zu\s+leben|weiterzuleben|am\s+leben\s+zu\s+bleiben)\b",
    r"\b(?:besser|leichter)\s+(?:dran\s+)?ohne\s+mich\b|\bich\s+bin\s+lebensmude\b",
    # naming it
    r"(?<!politischer )(?<!wirtschaftlicher )"
    r"\b(?:selbstmord(?!attent|kommando|anschl|bomb|einsatz)\w*|suizid\w*|freitod)\b",
    # somebody near, and danger by others
    r"\b(?:meine?|unsere?)\s+\w+\s+(?:will|mochte|moechte|droht|versucht)\b.*"
    r"\b(?:sich\s+(?:umbringen|umzubringen|toten|verletzen|selbst\s+verletzen)|nicht\s+mehr\s+leben)\b",
    r"\b(?:er|sie|meine?\s+(?:ex\s*-?\s*)?\w+)\s+(?:schlagt|verprugelt|wurgt|missbraucht|misshandelt|vergewaltigt|bedroht)\s+mich\b"
    r"(?!\s+(?:vor|fur|beim|bei|im\s+(?:schach|tennis|spiel|rennen|training|finale))\b)",
    r"\bich\s+(?:wurde|werde|bin)\s+(?:\w+\s+){0,2}(?:vergewaltigt|missbraucht|misshandelt|verprugelt)\b",
)
_FRENCH = (
    r"\b(?:je|j')\b(?:(?!\bpas\s+me\b).)*\bme\s+(?:tuer|suicider|pendre|mutiler|scarifier|faire\s+du\s+mal)\b"
    r"(?!\s+(?:a\s+la|au)\s+(?:tache|travail|boulot)|\s+en\s+(?:courant|faisant))",
    r"\b(?:envie|besoin|moyen|facon)\s+de\s+me\s+(?:tuer|suicider|pendre|faire\s+du\s+mal)\b|\bcomment\s+(?:me\s+)(?:tuer|suicider|pendre)\b",
    r"\bmettre\s+fin\s+a\s+(?:mes\s+jours|ma\s+vie)\b|\ben\s+finir\s+avec\s+la\s+vie\b|\bm'?oter\s+la\s+vie\b",
    r"\bautomutil\w*|\b(?:je\s+)?me\s+scarifie\b",
    r"\b(?:veux|voudrais|souhaite|aimerais|prefere|prefererais)\s+(?:juste\s+|seulement\s+|simplement\s+)?(?:mourir|etre\s+morte?)\b"
    r"(?!\s+(?:de\s+(?:rire|honte|vieillesse|faim|soif|amour)|chez|vieux|vieille|en\s+paix|dans\s+mon))",
    r"\b(?:j'ai\s+)?envie\s+de\s+mourir\b(?!\s+de\s+(?:rire|honte|faim))",
    r"\bveux\s+plus\s+(?:vivre|exister|etre\s+la|me\s+reveiller)\b(?!\s+(?:a|au|aux|avec|chez|dans|en|ensemble|seule?|ici|comme|sans|pour)\b)",
    r"\b(?:plus|pas|aucune)\s+(?:aucune\s+|de\s+)?(?:raison|envie)\s+de\s+vivre\b(?!\s+(?:a|au|avec|chez|dans|en|ensemble|ici)\b)",
    r"\bmieux\s+sans\s+moi\b|\bj'aurais\s+(?:prefere|aime)\s+ne\s+jamais\s+naitre\b",
    r"\b(?:le|du|au|un|de|son|mon|ce)\s+suicide\b(?!\s+(?:politique|commercial|squad|social))|\bsuicidaires?\b|\bse\s+suicider\b",
    r"\b(?:mon|ma)\s+\w+\s+(?:veut|essaie\s+de|menace\s+de|a\s+essaye\s+de|pense\s+a)\s+"
    r"(?:mourir|se\s+(?:tuer|suicider|pendre|faire\s+du\s+mal))\b",
    r"\b(?:il|elle|mon\s+(?:ex\s*-?\s*)?\w+|ma\s+(?:ex\s*-?\s*)?\w+)\s+me\s+(?:frappe|bat|viole|etrangle|cogne|tabasse|maltraite)\b"
    r"(?!\s+(?:aux|au|a\s+la|par\s+\d))",
    r"\bj'ai\s+ete\s+(?:violee?|abusee?|agressee?\s+sexuellement|battue?)\b",
)
_SPANISH = (
    r"\b(?:quiero|quisiera|voy\s+a|pienso|pensando|pensado|ganas\s+de|deseo|intente|intentado|como|debo|deberia)\b.*"
    r"\b(?:matarme|suicidarme|ahorcarme|cortarme\s+las\s+venas|autolesionarme|quitarme\s+la\s+vida)\b",
    r"\b(?:me\s+quiero|me\s+voy\s+a)\s+(?:matar|suicidar|ahorcar)\b(?!\s+de\s+(?:risa|la\s+risa))",
    r"(?<!sin )(?<!evitar )(?<!no )\bhacerme\s+dano\b(?!\s+(?:en|al|con|corriendo|haciendo|entrenando|cuando)\b)",
    r"\b(?:acabar|terminar)\s+con\s+(?:mi\s+(?:propia\s+)?vida|todo\s+de\s+una\s+vez)\b|\bautolesi\w*",
    r"\b(?:quiero|quisiera|deseo|prefiero|ganas\s+de)\s+(?:solo\s+|simplemente\s+)?(?:morir(?:me)?|estar\s+muert[oa])\b"
    r"(?!\s+(?:de\s+(?:risa|verguenza|viej[oa]|amor|hambre|sueno)|en\s+(?:paz|casa|mi)|viej[oa]|feliz))",
    r"\bme\s+quiero\s+morir\b(?!\s+de\s+(?:risa|verguenza|amor|hambre|sueno))",
    r"\bno\s+quiero\s+(?:seguir\s+)?(?:vivir|viviendo|existir|despertar)(?:\s+mas)?\b"
    r"(?!\s+(?:en|con|a|al|aqui|ahi|sol[oa]|sin|como|cerca|lejos|junt[oa]s|de|del|para|temprano|tarde)\b)",
    r"\b(?:razon|razones|motivo|motivos|ganas)\s+(?:para|de)\s+(?:seguir\s+)?(?:vivir|viviendo)\b(?!\s+(?:en|con|aqui|sol[oa]|junt[oa]s)\b)",
    r"\bojala\s+(?:estuviera|estuviese)\s+muert[oa]\b|\bojala\s+no\s+(?:hubiera|hubiese)\s+nacido\b|\bmejor\s+sin\s+mi\b(?!\s+\w)",
    r"\bsuicidio\b(?!\s+(?:politico|comercial|economico|social))|\bideas?\s+suicidas?\b|\bpensamientos\s+suicidas\b",
    r"\bmi\s+(?:mejor\s+)?\w+\s+(?:quiere|intenta|intento|amenaza\s+con|piensa\s+en)\s+"
    r"(?:morir(?:se)?|matarse|suicidarse|hacerse\s+dano|quitarse\s+la\s+vida)\b",
    r"\b(?:el|ella|mi\s+(?:ex\s*-?\s*)?\w+)\s+me\s+(?:pega|golpea|maltrata|viola|estrangula|amenaza\s+de\s+muerte)\b(?!\s+(?:un\s+sust|la\s+gripe|el\s+resfr))",
    r"\b(?:fui|he\s+sido)\s+(?:violad[oa]|abusad[oa]|maltratad[oa])\b|\bme\s+violaron\b",
)
#: By language: what is meant.
_MEANT = {
    language: re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)
    for language, patterns in (("de", _GERMAN), ("fr", _FRENCH), ("es", _SPANISH))
}
#: Said in jest.
_NOT_MEANT = re.compile(
    r"\bmich\s+(?:\w+\s+)?vor\s+lachen\s+\w+|\bvor\s+lachen\s+(?:sterben|umbringen)|\bmourir\s+de\s+rire|"
    r"\b(?:morir(?:me)?|matarme|matar)\s+de\s+(?:la\s+)?risa",
    re.IGNORECASE,
)


def language_of_danger(question: str) -> str:
    """The language in which the question sounds as if somebody is in danger: de, fr, es, or nothing."""
    decomposed = unicodedata.normalize("NFKD", question.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    plain = _NOT_MEANT.sub(" ", plain)
    return next((language for language, pattern in _MEANT.items() if pattern.search(plain)), "")
