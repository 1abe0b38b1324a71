MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit) USING INDEX x_1:Unit(level, sortKey, id)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.level = $p_0_filter_level
  WITH x_1
  ORDER BY x_1.level, x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_3:Placement)
  WHERE start_3.validFrom <= $today AND $today < start_3.validTo
  CALL (start_3) {
    MATCH (p_4:Placement)
    WHERE p_4.path >= start_3.path AND p_4.path < start_3.path + '"' AND p_4.validFrom <= $today AND $today < p_4.validTo AND p_4.depth > 0
    MATCH (p_4)-[:PLACES]->(x_5)
    WITH x_5, p_4, EXISTS {
      MATCH (x_5)<-[:SPEAKS_FOR]-(h_6)
      WHERE h_6.mandate IN ['HEAD', 'REGULAR'] AND h_6.validFrom <= $today AND $today < h_6.validTo
    } AS has0_7
    WITH start_3.path AS from_8, p_4.level AS level_9, x_5.levelRank AS rank_10, count(*) AS units_11, count(CASE WHEN has0_7 THEN 1 END) AS withSpokesperson_12
    WITH from_8, level_9, rank_10, units_11, withSpokesperson_12
    ORDER BY rank_10
    RETURN collect([level_9, units_11, withSpokesperson_12]) AS c_13
  }
  RETURN collect([x_1.fullName, c_13]) AS c_14
}
WITH s0, [c_14, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0