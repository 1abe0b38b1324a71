"""Documents that the operator has listed: a client names one by its SHA-256 instead of sending it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from hub.errors import BadUserInput, Forbidden, UnknownDocument
from hub.http.refusals import UnknownHash


def digest(document: str) -> str:
    """The document's SHA-256, by which it is asked for."""
    return sha256(document.encode()).hexdigest()


@dataclass(frozen=True)
class TrustedDocuments:
    """The listed documents by their SHA-256; `only` refuses every other."""

    documents: Mapping[str, str] = field(default_factory=dict)
    only: bool = False

    def asked(self, parameters: Mapping[str, Any]) -> str:
        """The document that a request's parameters hold (`query`) or name (`documentId`, `persistedQuery`)."""
        given_hash = _given_hash(parameters.get("extensions"))
        document = self._chosen(parameters.get("query"), parameters.get("documentId"), given_hash)
        if given_hash is not None and digest(document) != given_hash:
            raise BadUserInput("`sha256Hash` is not the SHA-256 of the document.")
        return document

    def _chosen(self, sent: Any, identifier: Any, given_hash: str | None) -> str:
        if sent is not None and identifier is not None:
            raise BadUserInput("Give either `query` or `documentId`.")
        if identifier is not None:
            return self._listed(identifier)
        if sent is None and given_hash is not None:
            if given_hash not in self.documents:
                raise UnknownHash
            return self.documents[given_hash]
        return self._admitted(sent)

    def _listed(self, identifier: Any) -> str:
        if not isinstance(identifier, str):
            raise BadUserInput("`documentId` must be a string, such as sha256:….")
        document = self.documents.get(identifier.removeprefix("sha256:"))
        if document is None:
            raise UnknownDocument("No trusted document has this `documentId`.")
        return document

    def _admitted(self, sent: Any) -> str:
        if not isinstance(sent, str) or not sent:
            raise BadUserInput("`query` must be a GraphQL document.")
        if self.only and digest(sent) not in self.documents:
            raise Forbidden("Only trusted documents are answered here, and this is none of them.")
        return sent


NO_DOCUMENTS = TrustedDocuments()


def _given_hash(extensions: Mapping[str, Any] | None) -> str | None:
    """The hash where Apollo's clients put it."""
    match (extensions or {}).get("persistedQuery"):
        case None:
            return None
        case {"version": 1, "sha256Hash": str(given)}:
            return given
    raise BadUserInput('`persistedQuery` must be {"version": 1, "sha256Hash": "…"}.')
