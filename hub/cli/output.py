"""Where commands write: answers to the standard output, everything else beside it."""

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
