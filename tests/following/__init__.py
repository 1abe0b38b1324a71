"""The feed, followed over WebSocket and server-sent events."""
