"""From a GraphQL selection to one Cypher statement, and from its one row back to JSON.

`declare`, `compiler`, `paging`, `arguments`, `price`, `limits`, `rebuild` and `cursor` are pure;
`executor` is the hook into graphql-core.
"""
