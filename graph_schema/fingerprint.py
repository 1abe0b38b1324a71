"""A short name for the shape that data was written in, so that a graph of another shape is known before it is read."""

import hashlib

from graph_schema.graph import SHAPE

REVISION = 2
"""Raise it when what is written changes though the declarations do not, such as the making of sort keys or ids."""


def fingerprint() -> str:
    """Changes with any declared label, relationship or property, and with REVISION."""
    lines = [str(REVISION)]
    for label in SHAPE.labels:
        lines += [f"{label.name}.{p.name}:{p.kind}:{p.required}:{bool(p.derived)}" for p in label.properties]
    for relationship in SHAPE.relationships:
        ends = f"{'|'.join(s.name for s in relationship.sources)}->{relationship.target.name}"
        lines.append(f"{relationship.name}:{ends}:{[(p.name, p.kind) for p in relationship.properties]}")
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]
