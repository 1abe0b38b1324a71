MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.name]) AS c_5
  }
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= $today AND $today < start_7.validTo
  CALL (start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= $today AND $today < p_8.validTo AND p_8.depth > 0
    MATCH (p_8)-[:PLACES]->(x_9)
    WITH x_9, p_8, EXISTS {
      MATCH (x_9)<-[:SPEAKS_FOR]-(h_10)
      WHERE h_10.mandate IN ['HEAD', 'REGULAR'] AND h_10.validFrom <= $today AND $today < h_10.validTo
    } AS has0_11
    WITH start_7.path AS from_12, p_8.level AS level_13, x_9.levelRank AS rank_14, count(*) AS units_15, count(CASE WHEN has0_11 THEN 1 END) AS withSpokesperson_16
    WITH from_12, level_13, rank_14, units_15, withSpokesperson_16
    ORDER BY rank_14
    RETURN collect([level_13, units_15, withSpokesperson_16]) AS c_17
  }
  RETURN collect([x_1.fullName, c_5, c_17]) AS c_18
}
CALL () {
  CALL () {
    MATCH (x_20:Unit {id: $p_19_id})
    RETURN x_20
    UNION ALL
    MATCH (x_20:Spokesperson {id: $p_19_id})
    WHERE x_20.tier <= $tier AND x_20.validFrom <= $today AND $today < x_20.validTo
    RETURN x_20
    UNION ALL
    MATCH (x_20:FocalPoint {id: $p_19_id})
    WHERE x_20.tier <= $tier AND x_20.validFrom <= $today AND $today < x_20.validTo
    RETURN x_20
    UNION ALL
    MATCH (x_20:PressAgency {id: $p_19_id})
    RETURN x_20
  }
  WITH x_20
  WITH x_20, CASE WHEN x_20:Unit THEN CASE WHEN $today < x_20.validFrom THEN x_20.validFrom WHEN $today >= x_20.validTo THEN x_20.lastDay ELSE $today END ELSE $today END AS day_below_21
  RETURN collect(CASE WHEN x_20:Unit THEN [0, [x_20.id]] WHEN x_20:Spokesperson THEN [1, [x_20.id]] WHEN x_20:FocalPoint THEN [2, [x_20.id]] WHEN x_20:PressAgency THEN [3, [x_20.id]] END) AS c_22
}
WITH s0, c_18 AS r0, c_22 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1