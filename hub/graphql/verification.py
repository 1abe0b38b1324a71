"""How fresh an appointment's entry is, as an expression: it follows from its date and today."""

from typing import Final

VERIFICATION: Final = (
    "CASE WHEN @this.verifyBy IS NULL OR @this.verifyBy < $today THEN 'UNVERIFIED' "
    "WHEN @this.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END"
)
