"""Tests of hub.reform."""
