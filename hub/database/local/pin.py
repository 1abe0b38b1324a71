"""Renew the lock file after a change of VERSION: python -m hub.database.local.pin."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from jgo.maven import Dependency, MavenContext

from .pinned import LOCK_FILE, ROOTS, Jar

HEADER = "# The jars of Neo4j Community: SHA-256, bytes, coordinate. Renew: python -m hub.database.local.pin\n"


def _resolved(context: MavenContext) -> list[Dependency]:
    roots = [context.create_dependency(root) for root in ROOTS]
    _, nodes = context.resolver.get_dependency_list(roots)
    return roots + [node.dep for node in nodes]


def _pinned(dependency: Dependency) -> Jar:
    data = dependency.artifact.resolve().read_bytes()
    parts = [dependency.groupId, dependency.artifactId, "jar", dependency.classifier, dependency.version]
    return Jar(":".join(filter(None, parts)), hashlib.sha256(data).hexdigest(), len(data))


def pin(lock_file: Path = LOCK_FILE, report: Callable[[str], None] = print) -> None:
    """Write the lock file from what the repository holds now."""
    with TemporaryDirectory() as folder, ThreadPoolExecutor(8) as pool:
        found = set(pool.map(_pinned, _resolved(MavenContext(repo_cache=Path(folder)))))
    jars = sorted(found, key=lambda jar: jar.coordinate)
    assert len({jar.file_name for jar in jars}) == len(jars), "two jars share one file name"
    lock_file.write_text(HEADER + "".join(f"{jar}\n" for jar in jars), encoding="utf-8")
    report(f"{len(jars)} jars, {sum(jar.size for jar in jars):,} bytes: {lock_file.name}")


if __name__ == "__main__":
    pin()
