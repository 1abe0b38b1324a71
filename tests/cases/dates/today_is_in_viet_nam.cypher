MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH (root_6:Unit {code: 'CP'})<-[:PLACES]-(start_7:Placement)
    WHERE start_7.validFrom <= $today AND $today < start_7.validTo
  MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $today AND $today < p_8.validTo AND p_8.depth > 0
  MATCH (p_8)-[:PLACES]->(x_9:Unit)
  WITH start_7, x_9, p_8, EXISTS { MATCH (x_9)<-[:SPEAKS_FOR]-(h_10:Spokesperson) WHERE h_10.mandate IN ['HEAD', 'REGULAR'] AND h_10.validFrom <= $today AND $today < h_10.validTo } AS spoken_11, EXISTS { MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint) WHERE h_10.role IN ['SPECIALISED', 'CONCURRENT'] AND h_10.validFrom <= $today AND $today < h_10.validTo } AS pointed_12, EXISTS { MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint) WHERE h_10.role = 'LEADER_IN_CHARGE' AND h_10.validFrom <= $today AND $today < h_10.validTo } AS led_13
  WITH start_7.path AS from_14, p_8.level AS level_15, x_9.levelRank AS rank_16, count(*) AS units_17, count(CASE WHEN spoken_11 THEN 1 END) AS withSpokesperson_18, count(CASE WHEN pointed_12 THEN 1 END) AS withFocalPoint_19, count(CASE WHEN led_13 THEN 1 END) AS withLeader_20
  WITH from_14, level_15, rank_16, units_17, withSpokesperson_18, withFocalPoint_19, withLeader_20
    ORDER BY rank_16
  RETURN collect([level_15, units_17]) AS c_21
}
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  RETURN [x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END]
} AS r0, c_21 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
