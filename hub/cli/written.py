"""A file that a command writes."""

from pathlib import Path

from hub.cli.output import err
from hub.errors import BadUserInput


def written(file: Path, data: bytes) -> None:
    """Writes it and says so. Raises BadUserInput."""
    try:
        file.write_bytes(data)
    except OSError as error:
        raise BadUserInput(f"{file} cannot be written: {error.strerror}.") from error
    err.print(f"Wrote {file}.", soft_wrap=True, markup=False)
