// The @neo4j/graphql schema that both of its servers serve: the undated copy of the network's slice.
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type BenchUnit
    @node
    @fulltext(indexes: [{ indexName: "BenchUnitSearch", queryName: "searchUnits", fields: ["searchText"] }]) {
    position: Int!
    code: String!
    name: String!
    fullName: String!
    nameEn: String
    abbreviation: String
    level: String!
    kind: String!
    website: String
    latitude: Float
    longitude: Float
    searchText: String
    parent: [BenchUnit!]! @relationship(type: "BENCH_CHILD_OF", direction: OUT)
    children: [BenchUnit!]! @relationship(type: "BENCH_CHILD_OF", direction: IN)
    spokespersons: [BenchSpokesperson!]! @relationship(type: "BENCH_SPEAKS_FOR", direction: IN)
    ancestors: [BenchUnit!]!
      @cypher(
        statement: "MATCH line = (this)-[:BENCH_CHILD_OF]->+(unit) RETURN unit ORDER BY length(line)"
        columnName: "unit"
      )
  }

  type BenchSpokesperson @node {
    position: Int!
    name: String!
    title: String
    mandate: String!
    topic: String
    phone: String
    email: String
    unit: [BenchUnit!]! @relationship(type: "BENCH_SPEAKS_FOR", direction: OUT)
  }

  type LevelCoverage {
    level: String!
    units: Int!
    withSpokesperson: Int!
  }

  type Query {
    coverage: [LevelCoverage!]!
      @cypher(
        statement: """
        MATCH (unit:BenchUnit) WHERE unit.position > 0
        WITH unit.level AS level, unit.levelRank AS rank, count(*) AS units, count(CASE WHEN EXISTS {
          (unit)<-[:BENCH_SPEAKS_FOR]-(s) WHERE s.mandate IN ['HEAD', 'REGULAR'] } THEN 1 END) AS withSpokesperson
        ORDER BY rank
        RETURN {level: level, units: units, withSpokesperson: withSpokesperson} AS row
        """
        columnName: "row"
      )
  }
`;

const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
const auth = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD) : undefined;

// As the hub sets its own driver.
export const driver = neo4j.driver(NEO4J_URI, auth, {
  maxConnectionPoolSize: 40,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: "OFF" },
});
export const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  features: { excludeDeprecatedFields: {} },
}).getSchema();
export const context = { sessionConfig: { database: NEO4J_DATABASE, defaultAccessMode: "READ" } };
