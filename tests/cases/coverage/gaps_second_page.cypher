MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4)
  WITH x_4, p_3
  WITH start_2.path AS from_5, p_3.level AS level_6, x_4.levelRank AS rank_7, count(*) AS units_8
  WITH from_5, level_6, rank_7, units_8
  ORDER BY rank_7
  CALL (from_5, level_6) {
    MATCH (p_10:Placement)
    WHERE p_10.level = level_6 AND p_10.path >= from_5 AND p_10.path < from_5 + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.depth > 0
    MATCH (p_10)-[:PLACES]->(x_11)
    WHERE NOT EXISTS {
      MATCH (x_11)<-[:SPEAKS_FOR]-(h_12)
      WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $today AND $today < h_12.validTo
    } AND x_11.sortKey >= $p_9_after0 AND NOT (x_11.sortKey = $p_9_after0 AND x_11.id <= $p_9_after1)
    WITH x_11
    ORDER BY x_11.sortKey, x_11.id
    LIMIT $p_9_first + 1
    RETURN collect([[x_11.sortKey, x_11.id], [x_11.fullName]]) AS c_13
  }
  CALL (from_5, level_6) {
    MATCH (p_10:Placement)
    WHERE p_10.level = level_6 AND p_10.path >= from_5 AND p_10.path < from_5 + '"' AND p_10.validFrom <= $today AND $today < p_10.validTo AND p_10.depth > 0
    MATCH (p_10)-[:PLACES]->(x_11)
    WHERE NOT EXISTS {
      MATCH (x_11)<-[:SPEAKS_FOR]-(h_12)
      WHERE h_12.mandate IN ['HEAD', 'REGULAR'] AND h_12.validFrom <= $today AND $today < h_12.validTo
    }
    RETURN count(*) AS c_14
  }
  RETURN collect([level_6, [c_13, $p_9_first, c_14]]) AS c_15
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_15 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0