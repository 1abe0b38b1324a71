"""The command line: the only place that composes everything."""

from hub.cli.main import app

__all__ = ["app"]
