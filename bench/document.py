"""The results in docs/performance.md, between its two marks; the words around them are written by hand."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Final

from bench.report import FIGURES, RATIOS, figure_rows, memory_rows, ratio_rows
from bench.servers.process import ROOT
from bench.summary import Summary

DOCUMENT: Final = ROOT / "docs" / "performance.md"
_BEGIN: Final = "<!-- Results: written by make bench -->"
_END: Final = "<!-- End of the results -->"


def write_document(summary: Summary, titles: dict[str, str]) -> None:
    """Puts the results in place of the last ones."""
    write_between(_BEGIN, _END, results(summary, titles))


def write_between(begin: str, end: str, found: str) -> None:
    """Puts what was found between two marks of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before, after = text.partition(begin)[0], text.partition(end)[2]
    DOCUMENT.write_text(f"{before}{begin}\n{found}\n{end}{after}", encoding="utf-8")


def write_table(begin: str, end: str, load: float, table: str) -> None:
    """Puts today's table between two marks of the document, with the load average before its run."""
    today = datetime.now(UTC).date().isoformat()
    write_between(begin, end, f"{today}; load average {load:.1f} before the run.\n\n{table}")


def results(summary: Summary, titles: dict[str, str]) -> str:
    """The results in Markdown."""
    met = sum(target["met"] for target in summary["targets"])
    return "\n\n".join(
        (
            f"{_machine(summary)}\n{met} of {len(summary['targets'])} targets met.",
            markdown_table(("", "query", *RATIOS.values()), ratio_rows(summary, titles)),
            markdown_table(FIGURES, figure_rows(summary)),
            markdown_table(("server", "peak RSS, MiB"), memory_rows(summary)),
            "Versions: " + ", ".join(f"{name} {version}" for name, version in summary["versions"].items()) + ".",
        )
    )


def _machine(summary: Summary) -> str:
    machine, load = summary["machine"], summary["load_average"]
    return (
        f"{summary['at'][:10]}, {machine['processor']}, {machine['cores']} cores, {machine['memory']}, "
        f"Linux {machine['kernel']}; {summary['rounds']} rounds. "
        f"Load average {load['before']:.1f} before the run and {load['after']:.1f} at its end."
    )


def markdown_table(columns: Iterable[str], rows: Iterable[list[str]]) -> str:
    """The table in Markdown."""
    return "\n".join(_lines(list(columns), rows))


def _lines(columns: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield "|" + "---|" * len(columns)
    for row in rows:
        yield f"| {' | '.join(row)} |"
