"""graphql-core's validation rules, with what each looks at found out once.

graphql-core asks every rule anew for each kind of node in each document, which takes half of a small one's validation.
"""

from typing import ClassVar

from graphql.language.visitor import EnterLeaveVisitor, Visitor
from graphql.validation import ASTValidationRule

_NOTHING = EnterLeaveVisitor(None, None)


class _Quick(Visitor):
    """A visitor whose class remembers the names of its methods for each kind of node."""

    method_names: ClassVar[dict[str, tuple[str, str]]]

    def get_enter_leave_for_kind(self, kind: str) -> EnterLeaveVisitor:
        """As graphql-core's."""
        names = self.method_names.get(kind)
        if names is None:
            names = self.method_names[kind] = (self._named("enter", kind), self._named("leave", kind))
        if names == ("", ""):
            return _NOTHING
        return EnterLeaveVisitor(*(getattr(self, name) if name else None for name in names))

    def _named(self, when: str, kind: str) -> str:
        return next((name for name in (f"{when}_{kind}", when) if getattr(self, name, None)), "")


_known: dict[type[Visitor], type[ASTValidationRule]] = {}


def quick(rule: type[ASTValidationRule]) -> type[ASTValidationRule]:
    """The same rule, quicker."""
    if rule not in _known:
        _known[rule] = type(rule.__name__, (_Quick, rule), {"method_names": {}})
    return _known[rule]
