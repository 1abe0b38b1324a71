"""The mutations: each noun brings its own."""

import strawberry

from hub.graphql.spokesperson_mutations import SpokespersonMutations


@strawberry.type(description="Writes. Each is one command: checked, committed with its entry in the feed, then read.")
class Mutation(SpokespersonMutations):
    """All of them."""
