"""A list as JSON-LD: the Organization Ontology (W3C ORG), CPOV for public bodies and contact points, schema.org."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

import orjson

from graph_schema.vocabulary import POST_NAMES
from hub.exchange.cells.posts import HELD_ALONE
from hub.exchange.out.listed import Listed, ListedUnit, Origin
from hub.exchange.out.names import iri

CONTEXT: Final = {
    "org": "http://www.w3.org/ns/org#",
    "cv": "http://data.europa.eu/m8g/",
    "schema": "https://schema.org/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "identifier": "dct:identifier",
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "name": "foaf:name",
    "homepage": {"@id": "foaf:homepage", "@type": "@id"},
    "subOrganizationOf": {"@id": "org:subOrganizationOf", "@type": "@id"},
    "resultedFrom": {"@id": "org:resultedFrom", "@type": "@id"},
    "changedBy": {"@id": "org:changedBy", "@type": "@id"},
    "postIn": {"@id": "org:postIn", "@type": "@id"},
    "organization": {"@id": "org:organization", "@type": "@id"},
    "member": "org:member",
    "holds": {"@id": "org:holds", "@type": "@id"},
    "role": {"@id": "org:role", "@type": "@id"},
    "memberDuring": "org:memberDuring",
    "hasBeginning": "time:hasBeginning",
    "hasEnd": "time:hasEnd",
    "day": {"@id": "time:inXSDDate", "@type": "xsd:date"},
    "date": {"@id": "dct:date", "@type": "xsd:date"},
    "kind": "dct:type",
    "subject": {"@id": "dct:subject", "@language": "vi"},
    "source": "dct:source",
    "title": {"@id": "dct:title", "@language": "vi"},
    "jobTitle": {"@id": "schema:jobTitle", "@language": "vi"},
    "contactPoint": {"@id": "cv:contactPoint", "@type": "@id"},
    "telephone": "cv:telephone",
    "email": "cv:email",
    "contactType": "schema:contactType",
    "availableLanguage": "schema:availableLanguage",
    "confirmed": {"@id": "dct:valid", "@type": "xsd:dateTime"},
}
_PERSON: Final = ["http://xmlns.com/foaf/0.1/Person", "https://schema.org/Person"]


def linked(units: Iterable[tuple[ListedUnit, list[Listed]]]) -> bytes:
    """The units with people in them, their posts, who holds these, and the roles."""
    graph = list[dict[str, Any]]()
    roles = dict[str, str]()
    for unit, people in units:
        if people:
            graph += [_unit(unit, people), *_predecessors(unit)]
        for one in people:
            roles[one.post] = POST_NAMES[one.post]
            graph += [_post(one), _membership(one), *_contact_point(one)]
    graph += [_role(post, name) for post, name in roles.items()]
    return orjson.dumps({"@context": CONTEXT, "@graph": graph}, option=orjson.OPT_INDENT_2)


def _unit(unit: ListedUnit, people: Iterable[Listed]) -> dict[str, Any]:
    labels = {"vi": unit.name, "en": unit.name_en}
    found: dict[str, Any] = {
        "@id": iri(unit.id),
        "@type": ["org:FormalOrganization", "cv:PublicOrganisation", "schema:GovernmentOrganization"],
        "identifier": unit.code,
        "prefLabel": {language: label for language, label in labels.items() if label},
    }
    if unit.parent:
        found["subOrganizationOf"] = iri(unit.parent)
    if unit.website:
        found["homepage"] = f"https://{unit.website}"
    if contacts := [_contact_id(one) for one in people if _reached(one)]:
        found["contactPoint"] = contacts
    if unit.origins:
        found["resultedFrom"] = [_event(unit, origin) for origin in unit.origins]
    return found


def _event(unit: ListedUnit, origin: Origin) -> str:
    return iri("change", origin.unit, unit.id)


def _predecessors(unit: ListedUnit) -> Iterator[dict[str, Any]]:
    """The units that this one came of, and the changes that made it."""
    for origin in unit.origins:
        event = _event(unit, origin)
        yield {"@id": event, "@type": "org:ChangeEvent", "date": origin.day, "kind": origin.kind}
        yield {
            "@id": iri(origin.unit),
            "@type": "org:FormalOrganization",
            "prefLabel": {"vi": origin.name},
            "changedBy": event,
        }


def _post_id(one: Listed) -> str:
    return iri("post", f"{one.unit.id}:{one.post}" if one.post in HELD_ALONE else one.id)


def _post(one: Listed) -> dict[str, Any]:
    post: dict[str, Any] = {
        "@id": _post_id(one),
        "@type": "org:Post",
        "postIn": iri(one.unit.id),
        "role": iri("role", one.post),
    }
    if _reached(one):
        post["contactPoint"] = _contact_id(one)
    return post


def _reached(one: Listed) -> bool:
    return bool(one.phone or one.email)


def _contact_id(one: Listed) -> str:
    return iri("contact", one.id)


def _contact_point(one: Listed) -> Iterator[dict[str, Any]]:
    contact = {"telephone": one.phone, "email": one.email}
    if _reached(one):
        yield {
            "@id": _contact_id(one),
            "@type": ["cv:ContactPoint", "schema:ContactPoint"],
            **{name: value for name, value in contact.items() if value},
            "contactType": "press",
            "availableLanguage": "vi",
        }


def _membership(one: Listed) -> dict[str, Any]:
    term = {"@type": "time:Interval", "hasBeginning": _instant(one.since.isoformat())}
    if one.until:
        term["hasEnd"] = _instant(one.until.isoformat())
    found: dict[str, Any] = {
        "@id": iri(one.id),
        "@type": "org:Membership",
        "member": {"@type": _PERSON, "name": one.name, "holds": _post_id(one)},
        "organization": iri(one.unit.id),
        "role": iri("role", one.post),
        "memberDuring": term,
    }
    said = {"jobTitle": one.title, "subject": one.topic, "confirmed": one.verified_at, "source": _document(one)}
    return found | {name: value for name, value in said.items() if value}


def _document(one: Listed) -> dict[str, str]:
    date = one.document_date.isoformat() if one.document_date else ""
    said = {"identifier": one.document_number, "title": one.document_title, "date": date}
    return {name: value for name, value in said.items() if value}


def _instant(day: str) -> dict[str, str]:
    return {"@type": "time:Instant", "day": day}


def _role(post: str, name: str) -> dict[str, Any]:
    return {"@id": iri("role", post), "@type": "org:Role", "identifier": post, "prefLabel": {"vi": name}}
