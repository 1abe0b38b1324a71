// @neo4j/graphql behind Apollo Server, which caches parsed and validated documents by itself.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { context, schema } from "./neo4j_schema.mjs";

const server = new ApolloServer({
  schema,
  introspection: false,
  csrfPrevention: false,
  persistedQueries: false,
  plugins: [ApolloServerPluginLandingPageDisabled()],
});
await startStandaloneServer(server, {
  context: async () => ({ ...context }),
  listen: { host: "127.0.0.1", port: Number(process.env.PORT) },
});
