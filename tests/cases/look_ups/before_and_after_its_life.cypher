MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $p_0_asOf < x_1.validFrom THEN x_1.validFrom WHEN $p_0_asOf >= x_1.validTo THEN x_1.lastDay ELSE $p_0_asOf END AS day_below_2
  OPTIONAL MATCH (x_1)-[e_4:CHILD_OF]->(x_5)
  WHERE e_4.validFrom <= day_below_2 AND day_below_2 < e_4.validTo
  OPTIONAL MATCH (x_1)<-[:PLACES]-(start_7:Placement)
  WHERE start_7.validFrom <= day_below_2 AND day_below_2 < start_7.validTo
  CALL (day_below_2, start_7) {
    MATCH (p_8:Placement)
    WHERE p_8.path >= start_7.path AND p_8.path < start_7.path + '"' AND p_8.validFrom <= day_below_2 AND day_below_2 < p_8.validTo AND p_8.depth > 0
    MATCH (p_8)-[:PLACES]->(x_9:Unit)
    WITH x_9, p_8, EXISTS {
      MATCH (x_9)<-[:SPEAKS_FOR]-(h_10:Spokesperson)
      WHERE h_10.mandate IN ['HEAD', 'REGULAR'] AND h_10.validFrom <= day_below_2 AND day_below_2 < h_10.validTo
    } AS spoken_11, EXISTS {
      MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint)
      WHERE h_10.role IN ['SPECIALISED', 'CONCURRENT'] AND h_10.validFrom <= day_below_2 AND day_below_2 < h_10.validTo
    } AS pointed_12, EXISTS {
      MATCH (x_9)<-[:FOCAL_POINT_FOR]-(h_10:FocalPoint)
      WHERE h_10.role = 'LEADER_IN_CHARGE' AND h_10.validFrom <= day_below_2 AND day_below_2 < h_10.validTo
    } AS led_13
    WITH start_7.path AS from_14, p_8.level AS level_15, x_9.levelRank AS rank_16, count(*) AS units_17, count(CASE WHEN spoken_11 THEN 1 END) AS withSpokesperson_18, count(CASE WHEN pointed_12 THEN 1 END) AS withFocalPoint_19, count(CASE WHEN led_13 THEN 1 END) AS withLeader_20
    WITH from_14, level_15, rank_16, units_17, withSpokesperson_18, withFocalPoint_19, withLeader_20
    ORDER BY rank_16
    RETURN collect([level_15, units_17]) AS c_21
  }
  RETURN collect([x_1.fullName, nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_5 IS NULL THEN null ELSE [x_5.fullName, nullIf(toString(x_5.validTo), '9999-12-31')] END, c_21]) AS c_22
}
CALL () {
  MATCH (x_24:Unit {id: $p_23_id})
  WITH x_24, CASE WHEN $p_23_asOf < x_24.validFrom THEN x_24.validFrom WHEN $p_23_asOf >= x_24.validTo THEN x_24.lastDay ELSE $p_23_asOf END AS day_below_25
  OPTIONAL MATCH (x_24)-[e_27:CHILD_OF]->(x_28)
  WHERE e_27.validFrom <= day_below_25 AND day_below_25 < e_27.validTo
  RETURN collect([x_24.fullName, toString(x_24.validFrom), CASE WHEN x_28 IS NULL THEN null ELSE [x_28.fullName, toString(x_28.validFrom)] END]) AS c_29
}
WITH s0, c_22 AS r0, c_29 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1