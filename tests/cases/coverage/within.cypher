MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $p_0_asOf AND $p_0_asOf < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $p_0_asOf AND $p_0_asOf < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4)
  WITH x_4, p_3, EXISTS {
    MATCH (x_4)<-[:SPEAKS_FOR]-(h_5)
    WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $p_0_asOf AND $p_0_asOf < h_5.validTo
  } AS has0_6, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5)
    WHERE h_5.role IN ['SPECIALISED', 'CONCURRENT'] AND h_5.validFrom <= $p_0_asOf AND $p_0_asOf < h_5.validTo
  } AS has1_7, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5)
    WHERE h_5.role = 'LEADER_IN_CHARGE' AND h_5.validFrom <= $p_0_asOf AND $p_0_asOf < h_5.validTo
  } AS has2_8
  WITH start_2.path AS from_9, p_3.level AS level_10, x_4.levelRank AS rank_11, count(*) AS units_12, count(CASE WHEN has0_6 THEN 1 END) AS withSpokesperson_13, count(CASE WHEN has1_7 THEN 1 END) AS withFocalPoint_14, count(CASE WHEN has2_8 THEN 1 END) AS withLeaderInCharge_15
  WITH from_9, level_10, rank_11, units_12, withSpokesperson_13, withFocalPoint_14, withLeaderInCharge_15
  ORDER BY rank_11
  RETURN collect([level_10, units_12, withSpokesperson_13, withFocalPoint_14, withLeaderInCharge_15]) AS c_16
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_16 END AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0