"""What every run is told on its command line."""

import argparse


def parser(prog: str, description: str | None) -> argparse.ArgumentParser:
    """A run's own arguments are added to it."""
    found = argparse.ArgumentParser(prog=prog, description=description)
    found.add_argument("--write-docs", action="store_true", help="write docs/performance.md")
    return found
