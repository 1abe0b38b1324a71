"""GraphQL over HTTP, health, and the limits that every request meets first."""
