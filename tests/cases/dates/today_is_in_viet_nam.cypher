MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  RETURN collect([x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END]) AS c_5
}
OPTIONAL MATCH (root_7:Unit {code: 'CP'})<-[:PLACES]-(start_8:Placement)
WHERE start_8.validFrom <= $today AND $today < start_8.validTo
CALL (start_8) {
  MATCH (p_9:Placement)
  WHERE p_9.path >= start_8.path AND p_9.path < start_8.path + '"' AND p_9.validFrom <= $today AND $today < p_9.validTo AND p_9.depth > 0
  MATCH (p_9)-[:PLACES]->(x_10:Unit)
  WITH x_10, p_9, EXISTS {
    MATCH (x_10)<-[:SPEAKS_FOR]-(h_11:Spokesperson)
    WHERE h_11.mandate IN ['HEAD', 'REGULAR'] AND h_11.validFrom <= $today AND $today < h_11.validTo
  } AS spoken_12, EXISTS {
    MATCH (x_10)<-[:FOCAL_POINT_FOR]-(h_11:FocalPoint)
    WHERE h_11.role IN ['SPECIALISED', 'CONCURRENT'] AND h_11.validFrom <= $today AND $today < h_11.validTo
  } AS pointed_13, EXISTS {
    MATCH (x_10)<-[:FOCAL_POINT_FOR]-(h_11:FocalPoint)
    WHERE h_11.role = 'LEADER_IN_CHARGE' AND h_11.validFrom <= $today AND $today < h_11.validTo
  } AS led_14
  WITH start_8.path AS from_15, p_9.level AS level_16, x_10.levelRank AS rank_17, count(*) AS units_18, count(CASE WHEN spoken_12 THEN 1 END) AS withSpokesperson_19, count(CASE WHEN pointed_13 THEN 1 END) AS withFocalPoint_20, count(CASE WHEN led_14 THEN 1 END) AS withLeader_21
  WITH from_15, level_16, rank_17, units_18, withSpokesperson_19, withFocalPoint_20, withLeader_21
  ORDER BY rank_17
  RETURN collect([level_16, units_18]) AS c_22
}
WITH s0, c_5 AS r0, c_22 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1