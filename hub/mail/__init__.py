"""Mail: reminders to units, and the server that they go through."""
