-- The undated slice as PostGraphile sees it. The order is the primary key, so that lists come ordered by an index.
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;

CREATE TABLE bench.unit (
  position int PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  full_name text NOT NULL,
  name_en text,
  abbreviation text,
  level text NOT NULL,
  kind text NOT NULL,
  website text,
  latitude float8,
  longitude float8,
  level_rank int NOT NULL,
  search_text text NOT NULL,
  path ltree NOT NULL,
  parent_position int
);
CREATE TABLE bench.spokesperson (
  position int PRIMARY KEY,
  name text NOT NULL,
  title text,
  mandate text NOT NULL,
  topic text,
  phone text,
  email text,
  unit_position int NOT NULL
);

\copy bench.unit FROM 'units.csv' CSV
\copy bench.spokesperson FROM 'spokespersons.csv' CSV

ALTER TABLE bench.unit ADD CONSTRAINT unit_parent FOREIGN KEY (parent_position) REFERENCES bench.unit;
ALTER TABLE bench.spokesperson ADD CONSTRAINT spokesperson_unit FOREIGN KEY (unit_position) REFERENCES bench.unit;
CREATE INDEX ON bench.unit (parent_position, position);
CREATE INDEX ON bench.unit USING gist (path);
CREATE INDEX ON bench.unit USING gin (search_text gin_trgm_ops);
CREATE INDEX ON bench.spokesperson (unit_position, position);
COMMENT ON CONSTRAINT unit_parent ON bench.unit IS E'@fieldName parent\n@foreignFieldName children\n@foreignSimpleFieldName children';
COMMENT ON CONSTRAINT spokesperson_unit ON bench.spokesperson IS
  E'@fieldName unit\n@foreignFieldName spokespersons\n@foreignSimpleFieldName spokespersons';

CREATE FUNCTION bench.unit_ancestors(unit bench.unit) RETURNS SETOF bench.unit LANGUAGE sql STABLE ROWS 3 AS $$
  SELECT a.* FROM bench.unit a WHERE a.path @> unit.path AND a.position <> unit.position ORDER BY a.position DESC
$$;
CREATE FUNCTION bench.search_units(phrase text) RETURNS SETOF bench.unit LANGUAGE sql STABLE ROWS 20 AS $$
  SELECT * FROM bench.unit WHERE search_text LIKE '%' || phrase || '%' ORDER BY position
$$;
CREATE TYPE bench.level_coverage AS (level text, units int, with_spokesperson int);
CREATE FUNCTION bench.coverage() RETURNS SETOF bench.level_coverage LANGUAGE sql STABLE ROWS 5 AS $$
  SELECT level, count(*)::int, count(s.unit_position)::int
  FROM bench.unit u LEFT JOIN (
    SELECT DISTINCT unit_position FROM bench.spokesperson WHERE mandate IN ('HEAD', 'REGULAR')
  ) s ON s.unit_position = u.position
  WHERE u.position > 0 GROUP BY level, level_rank ORDER BY level_rank
$$;
ANALYZE;
