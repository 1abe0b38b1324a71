// @neo4j/graphql behind GraphQL Yoga, which caches parsed and validated documents by itself.
import { createServer } from "node:http";
import { createYoga } from "graphql-yoga";
import { context, schema } from "./neo4j_schema.mjs";

const yoga = createYoga({
  schema,
  context: () => ({ ...context }),
  logging: false,
  graphiql: false,
  landingPage: false,
  maskedErrors: false,
  multipart: false,
  cors: false,
});
createServer(yoga).listen(Number(process.env.PORT), "127.0.0.1");
