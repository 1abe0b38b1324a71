MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([x_1.fullName]) AS c_2
}
CALL () {
  CALL () {
    UNWIND $p_3_representations_Unit_id AS asked_4
    MATCH (x_5:Unit {id: asked_4[1]})
    RETURN asked_4[0] AS slot_6, x_5
    UNION ALL
    UNWIND $p_3_representations_Spokesperson_id AS asked_4
    MATCH (x_5:Spokesperson {id: asked_4[1]})
    WHERE x_5.tier <= $tier AND x_5.validFrom <= $today AND $today < x_5.validTo
    RETURN asked_4[0] AS slot_6, x_5
    UNION ALL
    UNWIND $p_3_representations_FocalPoint_id AS asked_4
    MATCH (x_5:FocalPoint {id: asked_4[1]})
    WHERE x_5.tier <= $tier AND x_5.validFrom <= $today AND $today < x_5.validTo
    RETURN asked_4[0] AS slot_6, x_5
    UNION ALL
    UNWIND $p_3_representations_PressAgency_id AS asked_4
    MATCH (x_5:PressAgency {id: asked_4[1]})
    RETURN asked_4[0] AS slot_6, x_5
    UNION ALL
    UNWIND $p_3_representations_Unit_code AS asked_4
    MATCH (x_5:Unit {code: asked_4[1]})
    WHERE x_5.validFrom <= $today AND $today < x_5.validTo
    RETURN asked_4[0] AS slot_6, x_5
  }
  WITH slot_6, x_5
  WITH slot_6, x_5, CASE WHEN x_5:Unit THEN CASE WHEN $today < x_5.validFrom THEN x_5.validFrom WHEN $today >= x_5.validTo THEN x_5.lastDay ELSE $today END ELSE $today END AS day_below_7
  CALL (day_below_7, x_5) {
    MATCH (x_5)<-[e_9:CHILD_OF]-(x_10)
    WHERE e_9.validFrom <= day_below_7 AND day_below_7 < e_9.validTo AND x_10.level = $p_8_level
    WITH x_10
    ORDER BY x_10.sortKey, x_10.id
    RETURN collect([x_10.code]) AS c_11
  }
  RETURN collect([slot_6, CASE WHEN x_5:Unit THEN [0, [x_5.fullName, c_11]] WHEN x_5:Spokesperson THEN [1, []] WHEN x_5:FocalPoint THEN [2, []] WHEN x_5:PressAgency THEN [3, []] END]) AS c_12
}
CALL () {
  CALL () {
    UNWIND $p_13_representations_Unit_id AS asked_14
    MATCH (x_15:Unit {id: asked_14[1]})
    RETURN asked_14[0] AS slot_16, x_15
    UNION ALL
    UNWIND $p_13_representations_Spokesperson_id AS asked_14
    MATCH (x_15:Spokesperson {id: asked_14[1]})
    WHERE x_15.tier <= $tier AND x_15.validFrom <= $today AND $today < x_15.validTo
    RETURN asked_14[0] AS slot_16, x_15
    UNION ALL
    UNWIND $p_13_representations_FocalPoint_id AS asked_14
    MATCH (x_15:FocalPoint {id: asked_14[1]})
    WHERE x_15.tier <= $tier AND x_15.validFrom <= $today AND $today < x_15.validTo
    RETURN asked_14[0] AS slot_16, x_15
    UNION ALL
    UNWIND $p_13_representations_PressAgency_id AS asked_14
    MATCH (x_15:PressAgency {id: asked_14[1]})
    RETURN asked_14[0] AS slot_16, x_15
    UNION ALL
    UNWIND $p_13_representations_Unit_code AS asked_14
    MATCH (x_15:Unit {code: asked_14[1]})
    WHERE x_15.validFrom <= $today AND $today < x_15.validTo
    RETURN asked_14[0] AS slot_16, x_15
  }
  WITH slot_16, x_15
  WITH slot_16, x_15, CASE WHEN x_15:Unit THEN CASE WHEN $today < x_15.validFrom THEN x_15.validFrom WHEN $today >= x_15.validTo THEN x_15.lastDay ELSE $today END ELSE $today END AS day_below_17
  RETURN collect([slot_16, CASE WHEN x_15:Unit THEN [0, [x_15.fullName]] WHEN x_15:Spokesperson THEN [1, []] WHEN x_15:FocalPoint THEN [2, []] WHEN x_15:PressAgency THEN [3, []] END]) AS c_18
}
WITH s0, c_2 AS r0, [$p_3_size, c_12] AS r1, [$p_13_size, c_18] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2