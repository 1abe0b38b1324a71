"""Tests of hub.mail."""
