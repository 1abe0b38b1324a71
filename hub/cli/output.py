"""Where commands write: answers to the standard output, everything else beside it."""

from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

if TYPE_CHECKING:
    from rich.progress import Progress

out: Final = Console(highlight=False)
err: Final = Console(stderr=True, highlight=False)


def say_error(code: str, message: str, where: str = "") -> None:
    """One line: the code, the message and, for an error in an answer, its place there."""
    place = Text(f" (at {where})", "dim") if where else Text()
    err.print(Text.assemble((code, "bold red"), " ", (message, "red"), place), soft_wrap=True)


def progress_bar() -> "Progress":
    """A bar beside the answers, for what takes seconds."""
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    return Progress(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), console=err
    )


def example(*commands: str) -> str:
    """The end of a command's help, in which blank lines keep lines apart."""
    return "\n\n".join(["[bold]Examples[/]", *(f"[dim]$[/] {command}" for command in commands)])
