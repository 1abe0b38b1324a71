"""Neo4j's jars are fetched once, verified by checksum, and never half-used."""

import hashlib
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from rich.console import Console

from hub.database.local.fetch import JarStore
from hub.database.local.pinned import ROOTS, Jar, read_lock
from hub.errors import Unavailable

NAMES = ("first-1.0.jar", "second-1.0.jar", "third-1.0-linux.jar")
COORDINATES = ("org.example:first:jar:1.0", "org.example:second:jar:1.0", "org.example:third:jar:linux:1.0")
CONTENT = {name: name.encode() * 3000 for name in NAMES}


class Repository:
    """A Maven repository on this machine whose behaviour a test can change."""

    def __init__(self) -> None:
        self.content = dict(CONTENT)
        self.broken: set[str] = set()
        self.requests: list[str] = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        threading.Thread(target=self.server.serve_forever, args=[0.01], daemon=True).start()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server.server_port}"

    def asked_for(self) -> list[str]:
        """The jars that were asked for since the last call."""
        asked, self.requests = self.requests, []
        return sorted(asked)

    def close(self) -> None:
        """Stop serving."""
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        repository = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                name = self.path.rpartition("/")[2]
                data = repository.content.get(name)
                if name.endswith(".jar"):
                    repository.requests.append(name)
                self.send_response(200 if data else 404)
                self.send_header("Content-Length", str(len(data or b"")))
                self.end_headers()
                if data:
                    self.wfile.write(data[: len(data) // 2] if name in repository.broken else data)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        return Handler


@pytest.fixture
def repository() -> Iterator[Repository]:
    repository = Repository()
    yield repository
    repository.close()


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    jars = [
        Jar(coordinate, hashlib.sha256(CONTENT[name]).hexdigest(), len(CONTENT[name]))
        for coordinate, name in zip(COORDINATES, NAMES, strict=True)
    ]
    path = tmp_path / "test.lock"
    path.write_text("# a lock\n" + "\n".join(map(str, jars)))
    return path


@pytest.fixture
def store(tmp_path: Path, lock_file: Path, repository: Repository) -> JarStore:
    return JarStore(tmp_path / "cache", lock_file=lock_file, repositories={"here": repository.url})


@pytest.fixture
def console() -> Console:
    return Console(quiet=True)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_all_jars_are_fetched_once(store: JarStore, repository: Repository, console: Console) -> None:
    jars = store.ensure(console)
    assert {name: (jars / name).read_bytes() for name in names_in(jars)} == CONTENT
    assert repository.asked_for() == list(NAMES)
    assert store.ensure(console) == jars
    assert repository.asked_for() == []


def test_a_wrong_checksum_is_refused_and_names_the_jar(
    store: JarStore, repository: Repository, console: Console
) -> None:
    repository.content[NAMES[1]] = b"x" * len(CONTENT[NAMES[1]])
    with pytest.raises(Unavailable, match=r"second-1\.0\.jar was refused.*checksum"):
        store.ensure(console)
    assert NAMES[1] not in names_in(store.jars)


def test_a_half_downloaded_jar_is_not_used(store: JarStore, repository: Repository, console: Console) -> None:
    repository.broken = {NAMES[2]}
    with pytest.raises(Unavailable):
        store.ensure(console)
    assert NAMES[2] not in names_in(store.jars)
    repository.broken = set()
    assert (store.ensure(console) / NAMES[2]).read_bytes() == CONTENT[NAMES[2]]


def test_a_broken_connection_is_tried_again(store: JarStore, repository: Repository, console: Console) -> None:
    class BrokenOnce(set[str]):
        def __contains__(self, name: object) -> bool:
            return repository.requests.count(str(name)) == 1

    repository.broken = BrokenOnce()
    assert names_in(store.ensure(console)) == list(NAMES)


def test_what_a_killed_fetch_left_is_not_used(store: JarStore, repository: Repository, console: Console) -> None:
    staged = store.jars.parent / "partial" / hashlib.sha256(CONTENT[NAMES[0]]).hexdigest()
    for tries_left in range(3):
        half = Path(f"{staged}-{tries_left}") / "org/example/first/1.0" / NAMES[0]
        half.parent.mkdir(parents=True)
        half.write_bytes(b"half")
    store.jars.mkdir()
    (store.jars / NAMES[1]).write_bytes(CONTENT[NAMES[1]][:100])
    jars = store.ensure(console)
    assert {name: (jars / name).read_bytes() for name in names_in(jars)} == CONTENT
    assert names_in(jars.parent) == ["jars", "lock", "verified"]


def test_a_second_try_keeps_the_verified_jars(store: JarStore, repository: Repository, console: Console) -> None:
    del repository.content[NAMES[2]]
    with pytest.raises(Unavailable):
        store.ensure(console)
    kept = names_in(store.jars)
    assert kept == list(NAMES[:2])
    repository.content[NAMES[2]] = CONTENT[NAMES[2]]
    repository.asked_for()
    store.ensure(console)
    assert repository.asked_for() == [NAMES[2]]


def test_a_jar_changed_after_its_check_is_fetched_again(
    store: JarStore, repository: Repository, console: Console
) -> None:
    changed = store.ensure(console) / NAMES[0]
    repository.asked_for()
    changed.write_bytes(b"x" * changed.stat().st_size)
    os.utime(changed, (changed.stat().st_atime, changed.stat().st_mtime + 10))
    store.ensure(console)
    assert repository.asked_for() == [NAMES[0]]
    assert changed.read_bytes() == CONTENT[NAMES[0]]


def test_a_strange_jar_is_not_loaded(store: JarStore, console: Console) -> None:
    (store.ensure(console) / "strange.jar").write_bytes(b"not pinned")
    assert names_in(store.ensure(console)) == list(NAMES)


def test_two_hubs_share_one_download(store: JarStore, repository: Repository, console: Console) -> None:
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(store.ensure, [console] * 2))
    assert repository.asked_for() == list(NAMES)


def test_offline_says_what_to_do(tmp_path: Path, lock_file: Path, console: Console) -> None:
    store = JarStore(tmp_path / "cache", lock_file=lock_file, repositories={"nowhere": "http://127.0.0.1:9"})
    with pytest.raises(Unavailable, match=r"has to be fetched once .* 0 of 3 files .* go online") as raised:
        store.ensure(console)
    assert "127.0.0.1" not in str(raised.value)


def test_the_committed_lock_is_complete() -> None:
    jars = read_lock()
    coordinates = {jar.coordinate.replace(":jar:", ":") for jar in jars}
    assert set(ROOTS) < coordinates
    assert len({jar.file_name for jar in jars}) == len(jars) > 200
    assert all(len(bytes.fromhex(jar.sha256)) == 32 and jar.size > 0 for jar in jars)
