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
    MATCH (p_4)-[:PLACES]->(x_5:Unit)
    WITH x_5, p_4, EXISTS {
      MATCH (x_5)<-[:SPEAKS_FOR]-(h_6:Spokesperson)
      WHERE h_6.mandate IN ['HEAD', 'REGULAR'] AND h_6.validFrom <= $today AND $today < h_6.validTo
    } AS spoken_7, EXISTS {
      MATCH (x_5)<-[:FOCAL_POINT_FOR]-(h_6:FocalPoint)
      WHERE h_6.role IN ['SPECIALISED', 'CONCURRENT'] AND h_6.validFrom <= $today AND $today < h_6.validTo
    } AS pointed_8, EXISTS {
      MATCH (x_5)<-[:FOCAL_POINT_FOR]-(h_6:FocalPoint)
      WHERE h_6.role = 'LEADER_IN_CHARGE' AND h_6.validFrom <= $today AND $today < h_6.validTo
    } AS led_9
    WITH start_3.path AS from_10, p_4.level AS level_11, x_5.levelRank AS rank_12, count(*) AS units_13, count(CASE WHEN spoken_7 THEN 1 END) AS withSpokesperson_14, count(CASE WHEN pointed_8 THEN 1 END) AS withFocalPoint_15, count(CASE WHEN led_9 THEN 1 END) AS withLeader_16
    WITH from_10, level_11, rank_12, units_13, withSpokesperson_14, withFocalPoint_15, withLeader_16
    ORDER BY rank_12
    RETURN collect([level_11, units_13, withSpokesperson_14]) AS c_17
  }
  RETURN collect([null, [x_1.fullName, c_17]]) AS c_18
}
WITH s0, [c_18, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0