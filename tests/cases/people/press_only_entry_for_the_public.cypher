MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[:PLACES]-(start_6:Placement)
      WHERE start_6.validFrom <= $today AND $today < start_6.validTo
    MATCH (p_7:Placement)
      WHERE p_7.path >= start_6.path AND p_7.path < start_6.path + '"' AND p_7.validFrom <= $today AND $today < p_7.validTo AND p_7.depth > 0
    MATCH (p_7)-[:PLACES]->(x_8:Unit)
    WITH start_6, x_8, p_7, EXISTS { MATCH (x_8)<-[:SPEAKS_FOR]-(h_9:Spokesperson) WHERE h_9.mandate IN ['HEAD', 'REGULAR'] AND h_9.validFrom <= $today AND $today < h_9.validTo } AS spoken_10, EXISTS { MATCH (x_8)<-[:FOCAL_POINT_FOR]-(h_9:FocalPoint) WHERE h_9.role IN ['SPECIALISED', 'CONCURRENT'] AND h_9.validFrom <= $today AND $today < h_9.validTo } AS pointed_11, EXISTS { MATCH (x_8)<-[:FOCAL_POINT_FOR]-(h_9:FocalPoint) WHERE h_9.role = 'LEADER_IN_CHARGE' AND h_9.validFrom <= $today AND $today < h_9.validTo } AS led_12
    WITH start_6.path AS from_13, p_7.level AS level_14, x_8.levelRank AS rank_15, count(*) AS units_16, count(CASE WHEN spoken_10 THEN 1 END) AS withSpokesperson_17, count(CASE WHEN pointed_11 THEN 1 END) AS withFocalPoint_18, count(CASE WHEN led_12 THEN 1 END) AS withLeader_19
    WITH from_13, level_14, rank_15, units_16, withSpokesperson_17, withFocalPoint_18, withLeader_19
      ORDER BY rank_15
    RETURN collect([level_14, units_16, withSpokesperson_17]) AS c_20
  }
  RETURN collect([x_1.fullName, COLLECT {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
      WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    WITH x_4
      ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN [x_4.name]
  }, c_20]) AS c_21
}
WITH s0, c_21 AS r0, COLLECT {
  CALL () {
    MATCH (x_23:Unit {id: $p_22_id})
    RETURN x_23
    UNION ALL
    MATCH (x_23:Spokesperson {id: $p_22_id})
      WHERE x_23.tier <= $tier AND x_23.validFrom <= $shownTo AND $shownFrom < x_23.validTo
    RETURN x_23
    UNION ALL
    MATCH (x_23:FocalPoint {id: $p_22_id})
      WHERE x_23.tier <= $tier AND x_23.validFrom <= $shownTo AND $shownFrom < x_23.validTo
    RETURN x_23
    UNION ALL
    MATCH (x_23:PressAgency {id: $p_22_id})
    RETURN x_23
  }
  WITH x_23
  WITH x_23, CASE WHEN x_23:Unit THEN CASE WHEN $today < x_23.validFrom THEN x_23.validFrom WHEN $today >= x_23.validTo THEN x_23.lastDay ELSE $today END ELSE $today END AS day_below_24
  RETURN CASE WHEN x_23:Unit THEN [0, [x_23.id]] WHEN x_23:Spokesperson THEN [1, [x_23.id]] WHEN x_23:FocalPoint THEN [2, [x_23.id]] WHEN x_23:PressAgency THEN [3, [x_23.id]] END
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
