"""The network is loaded once; a copy of the sources can be broken."""

import shutil
from pathlib import Path

import pytest

from seeds.network import Network
from seeds.source import FOLDER, SOURCES
from tests.seeds.seeded import Seeded


@pytest.fixture(scope="session")
def network(seeds_network: Network) -> Network:
    return seeds_network


@pytest.fixture(scope="session")
def seeded(network: Network) -> Seeded:
    return Seeded(network.records)


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of all sources that a test may break."""
    for name in SOURCES:
        shutil.copytree(FOLDER / name, tmp_path / name, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return tmp_path
