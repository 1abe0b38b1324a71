"""What a list does, as JSON."""

from collections.abc import Iterable
from typing import Any

from hub.exchange.columns import Column
from hub.exchange.importing import Told
from hub.exchange.picture import Line, lines_of
from hub.exchange.remarks import Finding


def told_content(told: Told) -> dict[str, Any]:
    """The mapping of the columns, the difference, and what is said of rows and cells."""
    read = told.read
    return {
        "kind": read.kind,
        "sheet": read.sheet.name,
        "headerRow": read.header.end if read.header else None,
        "columns": [_column(column) for column in read.columns],
        "counts": told.counts,
        "digest": told.digest or None,
        "applied": told.applied,
        "lastChange": told.last,
        "difference": [_line(line) for line in lines_of(told.difference, told.units)],
        "problems": _findings(told.problems),
        "notes": _findings(finding for finding in told.findings if not finding.is_problem),
    }


def _column(column: Column) -> dict[str, Any]:
    guess = column.guess
    return {
        "column": column.letters,
        "heading": column.heading,
        "field": column.field,
        "certainty": guess.certainty if guess else None,
        "reason": guess.en if guess else None,
        "reasonVi": guess.vi if guess else None,
    }


def _line(line: Line) -> dict[str, Any]:
    said: dict[str, Any] = {
        "action": line.action,
        "row": line.row,
        "unit": {"id": line.unit.id, "code": line.unit.code, "fullName": line.unit.full_name},
        "name": line.details.name,
        "post": line.post,
    }
    if line.changes:
        said["changes"] = [{"field": c.field, "before": c.before, "after": c.after} for c in line.changes]
    if line.replaces:
        said["replaces"] = {"id": line.replaces.id, "name": line.replaces.details.name}
    return said


def _findings(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    return [
        {
            "code": finding.code,
            "sheet": finding.sheet,
            "row": finding.row,
            "cell": finding.cell,
            "message": finding.remark.en,
            "messageVi": finding.remark.vi,
        }
        for finding in findings
    ]
