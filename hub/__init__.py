"""The server: a GraphQL hub over the policy communication network."""
