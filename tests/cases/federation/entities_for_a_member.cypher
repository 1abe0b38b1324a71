MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  CALL () {
    UNWIND $p_0_representations_Unit_id AS asked_1
    MATCH (x_2:Unit {id: asked_1[1]})
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_Spokesperson_id AS asked_1
    MATCH (x_2:Spokesperson {id: asked_1[1]})
    WHERE x_2.tier <= $tier
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_FocalPoint_id AS asked_1
    MATCH (x_2:FocalPoint {id: asked_1[1]})
    WHERE x_2.tier <= $tier
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
  CALL (day_below_4, x_2) {
    MATCH (x_2)<-[e_6:FOCAL_POINT_FOR]-(x_7)
    WHERE x_7.validFrom <= day_below_4 AND day_below_4 < x_7.validTo AND x_7.tier <= $tier
    WITH x_7
    ORDER BY x_7.roleRank, x_7.sortKey, x_7.id
    RETURN collect([x_7.role]) AS c_8
  }
  OPTIONAL MATCH (x_2)-[e_10:SPEAKS_FOR]->(x_11)
  WITH *, CASE WHEN day_below_4 < x_11.validFrom THEN x_11.validFrom WHEN day_below_4 >= x_11.validTo THEN x_11.lastDay ELSE day_below_4 END AS day_below_12
  OPTIONAL MATCH (x_2)-[e_14:FOCAL_POINT_FOR]->(x_15)
  WITH *, CASE WHEN day_below_4 < x_15.validFrom THEN x_15.validFrom WHEN day_below_4 >= x_15.validTo THEN x_15.lastDay ELSE day_below_4 END AS day_below_16
  RETURN collect([slot_3, CASE WHEN x_2:Unit THEN [0, [x_2.fullName, c_8]] WHEN x_2:Spokesperson THEN [1, [x_2.name, nullIf(toString(x_2.validTo), '9999-12-31'), CASE WHEN x_11 IS NULL THEN null ELSE [x_11.fullName] END]] WHEN x_2:FocalPoint THEN [2, [x_2.name, x_2.role, CASE WHEN x_15 IS NULL THEN null ELSE [x_15.fullName] END]] WHEN x_2:PressAgency THEN [3, []] END]) AS c_17
}
WITH s0, [$p_0_size, c_17] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0