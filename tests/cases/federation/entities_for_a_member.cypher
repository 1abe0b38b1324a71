MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, [$p_0_size, COLLECT {
  CALL () {
    UNWIND $p_0_representations_Unit_id AS asked_1
    MATCH (x_2:Unit {id: asked_1[1]})
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_Spokesperson_id AS asked_1
    MATCH (x_2:Spokesperson {id: asked_1[1]})
      WHERE x_2.tier <= $tier AND x_2.validFrom <= $shownTo AND $shownFrom < x_2.validTo
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_FocalPoint_id AS asked_1
    MATCH (x_2:FocalPoint {id: asked_1[1]})
      WHERE x_2.tier <= $tier AND x_2.validFrom <= $shownTo AND $shownFrom < x_2.validTo
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_PressAgency_id AS asked_1
    MATCH (x_2:PressAgency {id: asked_1[1]})
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_Unit_code AS asked_1
    MATCH (x_2:Unit {code: asked_1[1]})
      WHERE x_2.validFrom <= $today AND $today < x_2.validTo
    RETURN asked_1[0] AS slot_3, x_2
  }
  WITH slot_3, x_2
  WITH slot_3, x_2, CASE WHEN x_2:Unit THEN CASE WHEN $today < x_2.validFrom THEN x_2.validFrom WHEN $today >= x_2.validTo THEN x_2.lastDay ELSE $today END ELSE $today END AS day_below_4
  OPTIONAL MATCH (x_2)-[e_9:SPEAKS_FOR]->(x_10)
  WITH *, CASE WHEN day_below_4 < x_10.validFrom THEN x_10.validFrom WHEN day_below_4 >= x_10.validTo THEN x_10.lastDay ELSE day_below_4 END AS day_below_11
  OPTIONAL MATCH (x_2)-[e_13:FOCAL_POINT_FOR]->(x_14)
  WITH *, CASE WHEN day_below_4 < x_14.validFrom THEN x_14.validFrom WHEN day_below_4 >= x_14.validTo THEN x_14.lastDay ELSE day_below_4 END AS day_below_15
  RETURN [slot_3, CASE WHEN x_2:Unit THEN [0, [x_2.fullName, COLLECT {
    MATCH (x_2)<-[e_6:FOCAL_POINT_FOR]-(x_7)
      WHERE x_7.validFrom <= day_below_4 AND day_below_4 < x_7.validTo AND x_7.tier <= $tier AND x_7.validFrom <= $shownTo AND $shownFrom < x_7.validTo
    WITH x_7
      ORDER BY x_7.roleRank, x_7.sortKey, x_7.id
    RETURN [x_7.role]
  }]] WHEN x_2:Spokesperson THEN [1, [x_2.name, nullIf(toString(x_2.validTo), '9999-12-31'), CASE WHEN x_10 IS NULL THEN null ELSE [x_10.fullName] END]] WHEN x_2:FocalPoint THEN [2, [x_2.name, x_2.role, CASE WHEN x_14 IS NULL THEN null ELSE [x_14.fullName] END]] WHEN x_2:PressAgency THEN [3, []] END]
}] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0
