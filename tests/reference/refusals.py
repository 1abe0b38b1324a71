"""The errors of the API, with their codes."""

from graphql import GraphQLError


def bad_input(argument: str, why: str) -> GraphQLError:
    """The argument's value cannot be used."""
    return GraphQLError(f"{argument}: {why}", extensions={"code": "BAD_USER_INPUT", "argument": argument})


def not_found(argument: str) -> GraphQLError:
    """The argument names nothing."""
    return GraphQLError(f"{argument}: no such unit", extensions={"code": "NOT_FOUND", "argument": argument})


def forbidden(what: str) -> GraphQLError:
    """The viewer's tier does not reach this."""
    return GraphQLError(f"{what} is for members of the network", extensions={"code": "FORBIDDEN"})
