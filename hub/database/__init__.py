"""The database room: the only one that imports the driver. Connections, guarded reads, loads, DDL, the local Neo4j."""
