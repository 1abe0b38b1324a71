MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: 'CP'})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.fullName]
} AS r0, [$p_2_size, COLLECT {
  CALL () {
    UNWIND $p_2_representations_Unit_id AS asked_3
    MATCH (x_4:Unit {id: asked_3[1]})
    RETURN asked_3[0] AS slot_5, x_4
    UNION ALL
    UNWIND $p_2_representations_Spokesperson_id AS asked_3
    MATCH (x_4:Spokesperson {id: asked_3[1]})
      WHERE x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    RETURN asked_3[0] AS slot_5, x_4
    UNION ALL
    UNWIND $p_2_representations_FocalPoint_id AS asked_3
    MATCH (x_4:FocalPoint {id: asked_3[1]})
      WHERE x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    RETURN asked_3[0] AS slot_5, x_4
    UNION ALL
    UNWIND $p_2_representations_PressAgency_id AS asked_3
    MATCH (x_4:PressAgency {id: asked_3[1]})
    RETURN asked_3[0] AS slot_5, x_4
    UNION ALL
    UNWIND $p_2_representations_Unit_code AS asked_3
    MATCH (x_4:Unit {code: asked_3[1]})
      WHERE x_4.validFrom <= $today AND $today < x_4.validTo
    RETURN asked_3[0] AS slot_5, x_4
  }
  WITH slot_5, x_4
  WITH slot_5, x_4, CASE WHEN x_4:Unit THEN CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END ELSE $today END AS day_below_6
  RETURN [slot_5, CASE WHEN x_4:Unit THEN [0, [x_4.fullName, COLLECT {
    MATCH (x_4)<-[e_8:CHILD_OF]-(x_9)
      WHERE e_8.validFrom <= day_below_6 AND day_below_6 < e_8.validTo AND x_9.level = $p_7_level
    WITH x_9
      ORDER BY x_9.sortKey, x_9.id
    RETURN [x_9.code]
  }]] WHEN x_4:Spokesperson THEN [1, []] WHEN x_4:FocalPoint THEN [2, []] WHEN x_4:PressAgency THEN [3, []] END]
}] AS r1, [$p_10_size, COLLECT {
  CALL () {
    UNWIND $p_10_representations_Unit_id AS asked_11
    MATCH (x_12:Unit {id: asked_11[1]})
    RETURN asked_11[0] AS slot_13, x_12
    UNION ALL
    UNWIND $p_10_representations_Spokesperson_id AS asked_11
    MATCH (x_12:Spokesperson {id: asked_11[1]})
      WHERE x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    RETURN asked_11[0] AS slot_13, x_12
    UNION ALL
    UNWIND $p_10_representations_FocalPoint_id AS asked_11
    MATCH (x_12:FocalPoint {id: asked_11[1]})
      WHERE x_12.tier <= $tier AND x_12.validFrom <= $shownTo AND $shownFrom < x_12.validTo
    RETURN asked_11[0] AS slot_13, x_12
    UNION ALL
    UNWIND $p_10_representations_PressAgency_id AS asked_11
    MATCH (x_12:PressAgency {id: asked_11[1]})
    RETURN asked_11[0] AS slot_13, x_12
    UNION ALL
    UNWIND $p_10_representations_Unit_code AS asked_11
    MATCH (x_12:Unit {code: asked_11[1]})
      WHERE x_12.validFrom <= $today AND $today < x_12.validTo
    RETURN asked_11[0] AS slot_13, x_12
  }
  WITH slot_13, x_12
  WITH slot_13, x_12, CASE WHEN x_12:Unit THEN CASE WHEN $today < x_12.validFrom THEN x_12.validFrom WHEN $today >= x_12.validTo THEN x_12.lastDay ELSE $today END ELSE $today END AS day_below_14
  RETURN [slot_13, CASE WHEN x_12:Unit THEN [0, [x_12.fullName]] WHEN x_12:Spokesperson THEN [1, []] WHEN x_12:FocalPoint THEN [2, []] WHEN x_12:PressAgency THEN [3, []] END]
}] AS r2
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2
