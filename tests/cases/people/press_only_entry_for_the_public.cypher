MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.name]) AS c_5
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= $today AND $today < start_7.validTo
  CALL (start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $today AND $today < p_8.validTo AND p_8.depth > 0
    MATCH (p_8)-[:PLACES]->(x_9:Unit)
    WITH x_9, p_8, EXISTS {
      MATCH (x_9)<-[:SPEAKS_FOR]-(h_10:Spokesperson)
      WHERE h_10.mandate IN ['HEAD', 'REGULAR'] AND h_10.validFrom <= $today AND $today < h_10.validTo
    } AS spoken_11, EXISTS {
      MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint)
      WHERE h_10.role IN ['SPECIALISED', 'CONCURRENT'] AND h_10.validFrom <= $today AND $today < h_10.validTo
    } AS pointed_12, EXISTS {
      MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint)
      WHERE h_10.role = 'LEADER_IN_CHARGE' AND h_10.validFrom <= $today AND $today < h_10.validTo
    } AS led_13
    WITH start_7.path AS from_14, p_8.level AS level_15, x_9.levelRank AS rank_16, count(*) AS units_17, count(CASE WHEN spoken_11 THEN 1 END) AS withSpokesperson_18, count(CASE WHEN pointed_12 THEN 1 END) AS withFocalPoint_19, count(CASE WHEN led_13 THEN 1 END) AS withLeader_20
    WITH from_14, level_15, rank_16, units_17, withSpokesperson_18, withFocalPoint_19, withLeader_20
    ORDER BY rank_16
    RETURN collect([level_15, units_17, withSpokesperson_18]) AS c_21
  }
  RETURN collect([x_1.fullName, c_5, c_21]) AS c_22
}
CALL () {
  CALL () {
    MATCH (x_24:Unit {id: $p_23_id})
    RETURN x_24
    UNION ALL
    MATCH (x_24:Spokesperson {id: $p_23_id})
    WHERE x_24.tier <= $tier AND x_24.validFrom <= $shownTo AND $shownFrom < x_24.validTo
    RETURN x_24
    UNION ALL
    MATCH (x_24:FocalPoint {id: $p_23_id})
    WHERE x_24.tier <= $tier AND x_24.validFrom <= $shownTo AND $shownFrom < x_24.validTo
    RETURN x_24
    UNION ALL
    MATCH (x_24:PressAgency {id: $p_23_id})
    RETURN x_24
  }
  WITH x_24
  WITH x_24, CASE WHEN x_24:Unit THEN CASE WHEN $today < x_24.validFrom THEN x_24.validFrom WHEN $today >= x_24.validTo THEN x_24.lastDay ELSE $today END ELSE $today END AS day_below_25
  RETURN collect(CASE WHEN x_24:Unit THEN [0, [x_24.id]] WHEN x_24:Spokesperson THEN [1, [x_24.id]] WHEN x_24:FocalPoint THEN [2, [x_24.id]] WHEN x_24:PressAgency THEN [3, [x_24.id]] END) AS c_26
}
WITH s0, c_22 AS r0, c_26 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1