"""Neo4j's jars: fetched once through jgo, verified by checksum, shared by all data folders of a user."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeElapsedColumn

from hub.errors import Unavailable

from .file_lock import FileLock
from .pinned import LOCK_FILE, VERSION, Jar, read_lock

TRIES = 3
CONNECTIONS = 16


def default_cache() -> Path:
    """The user's cache folder."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "policy-network-hub"


class JarStore:
    """The jars of one lock file in a cache folder."""

    def __init__(
        self, cache: Path, *, lock_file: Path = LOCK_FILE, repositories: Mapping[str, str] | None = None
    ) -> None:
        self._pinned = read_lock(lock_file)
        self._stamp_text = hashlib.sha256(lock_file.read_bytes()).hexdigest()
        self._repositories = repositories
        self._folder = cache.absolute() / f"neo4j-{VERSION}"
        self.jars = self._folder / "jars"
        self._staging = self._folder / "partial"
        self._stamp = self._folder / "verified"

    def ensure(self, console: Console) -> Path:
        """The folder that holds all jars and nothing else; fetches what is missing."""
        if self._is_stamped():
            return self.jars
        self.jars.mkdir(parents=True, exist_ok=True)
        with closing(FileLock(self._folder / "lock")) as lock:
            if not lock.try_acquire():
                console.print("Another hub is fetching Neo4j; waiting for it.")
                lock.acquire()
            self._complete(console)
        return self.jars

    def _is_stamped(self) -> bool:
        """Cheap: all were verified under this very lock file, and by name, size and time none has changed since."""
        if not self._stamp.is_file() or self._stamp.read_text(encoding="ascii") != self._stamp_text:
            return False
        verified_at = self._stamp.stat().st_mtime_ns
        found = {entry.name: entry.stat() for entry in os.scandir(self.jars)} if self.jars.is_dir() else {}
        return {name: stat.st_size for name, stat in found.items()} == {
            jar.file_name: jar.size for jar in self._pinned
        } and all(stat.st_mtime_ns <= verified_at for stat in found.values())

    def _complete(self, console: Console) -> None:
        missing = [jar for jar in self._pinned if not jar.matches(self.jars / jar.file_name)]
        _remove_strangers(self.jars, {jar.file_name for jar in self._pinned} - {jar.file_name for jar in missing})
        if missing:
            self._fetch(missing, console)
        self._stamp.write_text(self._stamp_text, encoding="ascii")

    def _fetch(self, missing: list[Jar], console: Console) -> None:
        from requests import RequestException

        shutil.rmtree(self._staging, ignore_errors=True)
        try:
            with _bar(console, sum(jar.size for jar in missing)) as advance, ThreadPoolExecutor(CONNECTIONS) as pool:
                # list() re-raises the first failure, and map then cancels what has not begun.
                list(pool.map(lambda jar: self._fetch_one(jar, advance), missing))
        except (RequestException, RuntimeError) as error:
            raise Unavailable(self._offline_message()) from error
        finally:
            shutil.rmtree(self._staging, ignore_errors=True)

    def _fetch_one(self, jar: Jar, advance: Callable[[int], None]) -> None:
        fetched = self._download(jar, advance)
        if not jar.matches(fetched):
            raise Unavailable(f"{jar.file_name} was refused: what came does not match its pinned checksum.")
        fetched.replace(self.jars / jar.file_name)

    def _download(self, jar: Jar, advance: Callable[[int], None]) -> Path:
        """The jar in the staging folder; what a broken try left there is never used."""
        from jgo.maven import MavenContext, PythonResolver
        from requests import RequestException

        @contextmanager
        def progress(_name: str, _size: int) -> Iterator[Callable[[int], None]]:
            yield advance

        repositories = dict(self._repositories) if self._repositories is not None else None
        for tries_left in reversed(range(TRIES)):
            staging = self._staging / f"{jar.sha256}-{tries_left}"
            context = MavenContext(PythonResolver(progress_callback=progress), staging, remote_repos=repositories)
            try:
                return context.create_dependency(jar.coordinate).artifact.resolve()
            except RequestException:
                if not tries_left:
                    raise
        raise AssertionError

    def _offline_message(self) -> str:
        kept = sum((self.jars / jar.file_name).exists() for jar in self._pinned)
        megabytes = round(sum(jar.size for jar in self._pinned) / 1e6)
        return (
            f"Neo4j {VERSION} has to be fetched once ({megabytes} MB) and the network does not give it. "
            f"{kept} of {len(self._pinned)} files are here and are kept; go online and start again. "
            "Or set NEO4J_URI to use a Neo4j that runs elsewhere."
        )


def _remove_strangers(folder: Path, expected: Iterable[str]) -> None:
    """The JVM loads every jar of the folder, so nothing else may stay in it."""
    for path in set(folder.iterdir()) - {folder / name for name in expected}:
        path.unlink()


@contextmanager
def _bar(console: Console, total: int) -> Iterator[Callable[[int], None]]:
    columns = (TextColumn(f"Fetching Neo4j {VERSION}"), BarColumn(), DownloadColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("", total=total)
        yield lambda count: bar.advance(task, count)
