"""The shape of the network, declared once as data: labels, relationships, properties, levels, intervals, indexes.

Standard library only. DDL, docs, the compiler's vocabulary, record checks and drift checks derive from it.
"""
