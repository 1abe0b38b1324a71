"""PageInfo, as every connection has it."""

import strawberry


@strawberry.federation.type(shareable=True, description="Where a page stands in its list.")
class PageInfo:
    """A page's place in its connection."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None
