"""Tests of hub.commands."""
