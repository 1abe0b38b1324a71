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
    WHERE x_2.tier <= $tier AND x_2.validFrom <= $today AND $today < x_2.validTo
    RETURN asked_1[0] AS slot_3, x_2
    UNION ALL
    UNWIND $p_0_representations_FocalPoint_id AS asked_1
    MATCH (x_2:FocalPoint {id: asked_1[1]})
    WHERE x_2.tier <= $tier AND x_2.validFrom <= $today AND $today < x_2.validTo
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
  OPTIONAL MATCH (x_2)-[e_6:CHILD_OF]->(x_7)
  WHERE e_6.validFrom <= day_below_4 AND day_below_4 < e_6.validTo
  RETURN collect([slot_3, CASE WHEN x_2:Unit THEN [0, [x_2.id, x_2.fullName, nullIf(toString(x_2.validTo), '9999-12-31'), CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName, nullIf(toString(x_7.validTo), '9999-12-31')] END]] WHEN x_2:Spokesperson THEN [1, [x_2.id]] WHEN x_2:FocalPoint THEN [2, [x_2.id]] WHEN x_2:PressAgency THEN [3, [x_2.id]] END]) AS c_8
}
WITH s0, [$p_0_size, c_8] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0