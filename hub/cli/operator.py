"""Whoever reaches the database from the command line is an operator."""

import getpass

from hub.access.viewer import Tier, Viewer


def operator() -> Viewer:
    """Who types the command, as the feed names it."""
    return Viewer(Tier.NETWORK, f"cli:{getpass.getuser()}", operates=True)
