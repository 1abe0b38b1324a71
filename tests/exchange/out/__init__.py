"""Tests of hub.exchange.out."""
