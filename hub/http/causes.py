"""What each GraphQL error is to the client: the hub's own word, a fault in the request, or a masked defect."""

import logging
import re
from collections.abc import Sequence
from typing import Any

from graphql import GraphQLError, ValueNode
from strawberry.types import ExecutionResult

from hub.errors import BadUserInput, HubError

log = logging.getLogger(__name__)

_NAME_BEFORE = re.compile(r"(\w+)\s*:\s*\[?\s*$")
_NAME_WITHIN = 100
"""Characters to look at before the value: on a long text the expression would take time by its square."""
MASKED = "Something went wrong here; it was logged."


def describe(errors: Sequence[GraphQLError]) -> tuple[list[dict[str, Any]], list[HubError]]:
    """The errors as the client sees them, each with a code, and the cause of each. Defects are logged, once each."""
    causes = [_cause(error) for error in errors]
    defects = {id(_root(error)): error for error, cause in zip(errors, causes, strict=True) if cause.code == "INTERNAL"}
    for error in defects.values():
        log.error("a defect at %s: %s", error.path, error.message, exc_info=_root(error))
    return [_seen(error, cause) for error, cause in zip(errors, causes, strict=True)], causes


def data_of(result: ExecutionResult) -> dict[str, Any]:
    """The data of an answer without errors. Raises the first error's cause."""
    _, causes = describe(result.errors or [])
    for cause in causes:
        raise cause
    return result.data or {}


def _seen(error: GraphQLError, cause: HubError) -> dict[str, Any]:
    # Around the hub's own error graphql-core names the variable or the argument.
    message = error.message if cause is _root(error) else cause.message
    return {**error.formatted, "message": message, "extensions": {**cause.extensions, "code": cause.code}}


def _cause(error: GraphQLError) -> HubError:
    root = _root(error)
    if isinstance(root, HubError):
        return root
    if isinstance(root, RecursionError):
        return BadUserInput("The request is nested too deeply.")
    return _told_by_name(error) if _is_the_clients(error, root) else HubError(MASKED)


def _told_by_name(error: GraphQLError) -> BadUserInput:
    """The error with the name of the argument or field before the value that is wrong, where there is one."""
    node = error.nodes[0] if error.nodes else None
    if not isinstance(node, ValueNode) or node.loc is None:
        return BadUserInput(error.message)
    start = node.loc.start
    named = _NAME_BEFORE.search(node.loc.source.body[max(0, start - _NAME_WITHIN) : start])
    return BadUserInput(f"{named[1]}: {error.message}", argument=named[1]) if named else BadUserInput(error.message)


def _root(error: GraphQLError) -> Exception:
    """The first error of the chain; a GraphQLError when graphql-core itself made it."""
    root: Exception = error
    while isinstance(root, GraphQLError) and root.original_error is not None:
        root = root.original_error
    return root


def _is_the_clients(error: GraphQLError, root: Exception) -> bool:
    """graphql-core points into the document at what is wrong there; a defect points at most to the field it was in."""
    if isinstance(root, GraphQLError):
        return error.path is None or root.nodes is not None
    return error.path is None and error.nodes is not None
