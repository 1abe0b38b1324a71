"""Linked data: read by an RDF library, it says what the vocabularies mean by it."""

import json

import pytest
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import FOAF, ORG, RDF, SKOS, XSD

from hub.exchange.out.linked import linked
from tests.exchange.out.rows import ROW, UNIT

pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
CV = Namespace("http://data.europa.eu/m8g/")
TIME = Namespace("http://www.w3.org/2006/time#")


def urn(name: str) -> URIRef:
    return URIRef(f"urn:x-policy-network:{name}")


@pytest.fixture(scope="module")
def graph() -> Graph:
    """The triples of one unit with one appointment."""
    return Graph().parse(data=linked([(UNIT, [ROW])]), format="json-ld")


def test_a_membership_joins_the_person_the_unit_and_the_role_for_a_time(graph: Graph) -> None:
    membership = urn("spokesperson_1")
    assert (membership, RDF.type, ORG.Membership) in graph
    assert graph.value(membership, ORG.organization) == urn("unit_1")
    person = graph.value(membership, ORG.member)
    assert graph.value(person, FOAF.name) == Literal("Nguyễn Thị Hoài Ví Dụ")
    term = graph.value(membership, ORG.memberDuring)
    end = graph.value(graph.value(term, TIME.hasEnd), TIME.inXSDDate)
    assert end == Literal("2027-07-01", datatype=XSD.date)


def test_a_post_is_in_the_unit_and_held_by_the_person(graph: Graph) -> None:
    (post,) = graph.subjects(RDF.type, ORG.Post)
    assert graph.value(post, ORG.postIn) == urn("unit_1")
    assert graph.value(graph.value(urn("spokesperson_1"), ORG.member), ORG.holds) == post
    assert graph.value(graph.value(post, ORG.role), SKOS.prefLabel) == Literal("Người được ủy quyền", lang="vi")


def test_the_unit_is_a_public_organisation_with_a_contact_point(graph: Graph) -> None:
    assert (urn("unit_1"), RDF.type, CV.PublicOrganisation) in graph
    contact = graph.value(urn("unit_1"), CV.contactPoint)
    assert (contact, RDF.type, CV.ContactPoint) in graph
    assert graph.value(contact, CV.telephone) == Literal("+842140123456")


def test_the_units_before_were_changed_by_what_made_this_one(graph: Graph) -> None:
    events = set(graph.objects(urn("unit_1"), ORG.resultedFrom))
    assert events == set(graph.objects(urn("unit_3"), ORG.changedBy)) | set(graph.objects(urn("unit_4"), ORG.changedBy))
    assert all((event, RDF.type, ORG.ChangeEvent) in graph for event in events)
    assert len(events) == 2


def test_every_term_is_defined(graph: Graph) -> None:
    document = json.loads(linked([(UNIT, [ROW])]))
    used = {key for node in document["@graph"] for key in node if not key.startswith("@")}
    assert used <= document["@context"].keys()


def test_a_unit_without_people_is_left_out() -> None:
    assert json.loads(linked([(UNIT, [])]))["@graph"] == []
