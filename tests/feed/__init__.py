"""Tests of hub.feed."""
