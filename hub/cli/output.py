"""Where commands write: answers to the standard output, everything else beside it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from rich.console import Console
from rich.text import Text

out: Final = Console(highlight=False)
err: Final = Console(stderr=True, highlight=False)


def say_error(code: str, message: str, where: str = "") -> None:
    """One line: the code, the message and, for an error in an answer, its place there."""
    place = Text(f" (at {where})", "dim") if where else Text()
    err.print(Text.assemble((code, "bold red"), " ", (message, "red"), place), soft_wrap=True)


def example(*commands: str) -> str:
    """The end of a command's help, in which blank lines keep lines apart."""
    return "\n\n".join(["[bold]Examples[/]", *(f"[dim]$[/] {command}" for command in commands)])


@contextmanager
def progress(what: str) -> Iterator[Callable[[int, int], None]]:
    """A bar beside the answers; what it gives is called with what is done and all there is."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=err) as bar:
        task = bar.add_task(what)
        yield lambda done, total: bar.update(task, completed=done, total=total)
