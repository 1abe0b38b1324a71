"""On what and with which versions a run was made."""

import json
import os
import platform
from importlib.metadata import version
from pathlib import Path

import psutil

from bench.servers.peers import PEERS, node_version
from hub.database.local.pinned import VERSION as NEO4J_VERSION

_PACKAGES = ("policy-network-hub", "strawberry-graphql", "graphql-core", "neo4j", "neo4j-rust-ext", "uvicorn")


def machine() -> dict[str, str]:
    """Processor, cores, memory, kernel."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    model = models[0] if models else platform.machine()
    memory = f"{psutil.virtual_memory().total / 2**30:.0f} GB"
    return {"processor": model, "cores": str(os.cpu_count()), "memory": memory, "kernel": platform.release()}


def versions(postgresql: str) -> dict[str, str]:
    """Of everything that is compared."""
    packages = json.loads((PEERS / "package.json").read_text(encoding="utf-8"))["dependencies"]
    return {
        "Python": platform.python_version(),
        **{name: version(name) for name in _PACKAGES},
        "Neo4j": NEO4J_VERSION,
        "Node": node_version(),
        "PostgreSQL": postgresql,
        **packages,
    }


def load_average() -> float:
    """Of the last minute: what else runs falsifies the figures, if not so much the ratios."""
    return os.getloadavg()[0]
