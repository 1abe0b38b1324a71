MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (within_1:Unit {id: $p_0_within})<-[:PLACES]-(start_2:Placement)
WHERE start_2.validFrom <= $today AND $today < start_2.validTo
CALL (start_2) {
  MATCH (p_3:Placement)
  WHERE p_3.path >= start_2.path AND p_3.path < start_2.path + '"' AND p_3.validFrom <= $today AND $today < p_3.validTo AND p_3.depth > 0
  MATCH (p_3)-[:PLACES]->(x_4:Unit)
  WITH x_4, p_3, EXISTS {
    MATCH (x_4)<-[:SPEAKS_FOR]-(h_5:Spokesperson)
    WHERE h_5.mandate IN ['HEAD', 'REGULAR'] AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS spoken_6, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint)
    WHERE h_5.role IN ['SPECIALISED', 'CONCURRENT'] AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS pointed_7, EXISTS {
    MATCH (x_4)<-[:FOCAL_POINT_FOR]-(h_5:FocalPoint)
    WHERE h_5.role = 'LEADER_IN_CHARGE' AND h_5.validFrom <= $today AND $today < h_5.validTo
  } AS led_8
  WITH start_2.path AS from_9, p_3.level AS level_10, x_4.levelRank AS rank_11, count(*) AS units_12, count(CASE WHEN spoken_6 THEN 1 END) AS withSpokesperson_13, count(CASE WHEN pointed_7 THEN 1 END) AS withFocalPoint_14, count(CASE WHEN led_8 THEN 1 END) AS withLeader_15
  WITH from_9, level_10, rank_11, units_12, withSpokesperson_13, withFocalPoint_14, withLeader_15
  ORDER BY rank_11
  RETURN collect([level_10, units_12]) AS c_16
}
OPTIONAL MATCH (root_18:Unit {code: 'CP'})<-[:PLACES]-(start_19:Placement)
WHERE start_19.validFrom <= $today AND $today < start_19.validTo
CALL (start_19) {
  MATCH (p_20:Placement)
  WHERE p_20.path >= start_19.path AND p_20.path < start_19.path + '"' AND p_20.validFrom <= $today AND $today < p_20.validTo AND p_20.depth > 0
  MATCH (p_20)-[:PLACES]->(x_21:Unit)
  WITH x_21, p_20, EXISTS {
    MATCH (x_21)<-[:SPEAKS_FOR]-(h_22:Spokesperson)
    WHERE h_22.mandate IN ['HEAD', 'REGULAR'] AND h_22.validFrom <= $today AND $today < h_22.validTo
  } AS spoken_23, EXISTS {
    MATCH (x_21)<-[:FOCAL_POINT_FOR]-(h_22:FocalPoint)
    WHERE h_22.role IN ['SPECIALISED', 'CONCURRENT'] AND h_22.validFrom <= $today AND $today < h_22.validTo
  } AS pointed_24, EXISTS {
    MATCH (x_21)<-[:FOCAL_POINT_FOR]-(h_22:FocalPoint)
    WHERE h_22.role = 'LEADER_IN_CHARGE' AND h_22.validFrom <= $today AND $today < h_22.validTo
  } AS led_25
  WITH start_19.path AS from_26, p_20.level AS level_27, x_21.levelRank AS rank_28, count(*) AS units_29, count(CASE WHEN spoken_23 THEN 1 END) AS withSpokesperson_30, count(CASE WHEN pointed_24 THEN 1 END) AS withFocalPoint_31, count(CASE WHEN led_25 THEN 1 END) AS withLeader_32
  WITH from_26, level_27, rank_28, units_29, withSpokesperson_30, withFocalPoint_31, withLeader_32
  ORDER BY rank_28
  RETURN collect([level_27, units_29]) AS c_33
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN c_16 END AS r0, c_33 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1