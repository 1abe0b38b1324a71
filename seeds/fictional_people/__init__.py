"""People who do not exist, for a demo that shows the network at work."""
