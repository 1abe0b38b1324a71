"""What the database holds already: a network that this hub reads, none at all, or something to leave alone."""

from graph_schema.fingerprint import fingerprint
from hub.database.contents import Contents, contents, written
from hub.database.database import Database
from hub.database.load import stored_shape
from hub.errors import BadUserInput, Incompatible, NotFound


async def holds_network(database: Database, place: str) -> bool:
    """Whether a network is loaded. One that was written in another shape is refused: it would be half-read."""
    found = await stored_shape(database.driver, database.name)
    if found not in (None, fingerprint()):
        raise Incompatible(
            f"{place} holds a network of shape {found}; this hub reads shape {fingerprint()}. Nothing was changed."
            " `hub seed --replace` loads it anew; or go on with the hub that wrote it."
        )
    return found is not None


async def require_network(database: Database, place: str) -> None:
    """Refuses to read where nothing is loaded."""
    if not await holds_network(database, place):
        raise NotFound(f"No network is loaded in {place}: `hub seed` loads it.")


async def require_empty(database: Database, place: str, replacing: str = "hub seed --replace") -> None:
    """Refuses to write over anything, and names the command that does."""
    found = await contents(database.driver, database.name)
    if found.nodes:
        raise BadUserInput(
            f"{place} is not empty: it holds {described(found)}. `{replacing}` puts the network in its place."
        )


async def require_unwritten(database: Database, place: str) -> None:
    """Refuses to throw away what was written since the last load: it stands in no source."""
    found = await written(database.driver, database.name)
    if found:
        raise BadUserInput(
            f"{place} holds {found:,} changes that were written since it was loaded; the sources know nothing of them."
            " `hub backup FILE` keeps them; `hub seed --replace --discard-changes` throws them away."
        )


def described(found: Contents) -> str:
    """The counts in words, largest first."""
    counts = sorted(found.labels.items(), key=lambda label: -label[1])
    words = [f"{count:,} {label}" for label, count in counts if count]
    other = found.nodes - sum(found.labels.values())
    return ", ".join([*words, *([f"{other:,} other nodes"] if other else [])])
