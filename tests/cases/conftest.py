"""`pytest tests/cases --update-cases` writes the golden files anew; read the difference before you keep it."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-cases", action="store_true", help="write the golden answers and statements anew")


@pytest.fixture
def update_cases(request: pytest.FixtureRequest) -> bool:
    """Whether the golden files are to be written anew."""
    return bool(request.config.getoption("--update-cases", default=False))
