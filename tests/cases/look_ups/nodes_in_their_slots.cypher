MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  UNWIND range(0, size($p_0_ids) - 1) AS slot_1
  WITH slot_1, $p_0_ids[slot_1] AS id_2
  CALL (id_2) {
    MATCH (x_3:Unit {id: id_2})
    RETURN x_3
    UNION ALL
    MATCH (x_3:Spokesperson {id: id_2})
    WHERE x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    RETURN x_3
    UNION ALL
    MATCH (x_3:FocalPoint {id: id_2})
    WHERE x_3.tier <= $tier AND x_3.validFrom <= $today AND $today < x_3.validTo
    RETURN x_3
    UNION ALL
    MATCH (x_3:PressAgency {id: id_2})
    RETURN x_3
  }
  WITH slot_1, x_3
  WITH slot_1, x_3, CASE WHEN x_3:Unit THEN CASE WHEN $today < x_3.validFrom THEN x_3.validFrom WHEN $today >= x_3.validTo THEN x_3.lastDay ELSE $today END ELSE $today END AS day_below_4
  OPTIONAL MATCH (x_3)-[e_6:CHILD_OF]->(x_7)
  WHERE e_6.validFrom <= day_below_4 AND day_below_4 < e_6.validTo
  OPTIONAL MATCH (x_3)-[e_9:SPEAKS_FOR]->(x_10)
  WITH *, CASE WHEN day_below_4 < x_10.validFrom THEN x_10.validFrom WHEN day_below_4 >= x_10.validTo THEN x_10.lastDay ELSE day_below_4 END AS day_below_11
  OPTIONAL MATCH (x_3)-[e_13:BASED_IN]->(x_14)
  WHERE e_13.validFrom <= day_below_4 AND day_below_4 < e_13.validTo
  RETURN collect([slot_1, CASE WHEN x_3:Unit THEN [0, [x_3.id, x_3.fullName, nullIf(toString(x_3.validTo), '9999-12-31'), CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName, nullIf(toString(x_7.validTo), '9999-12-31')] END]] WHEN x_3:Spokesperson THEN [1, [x_3.id, x_3.name, x_3.mandate, CASE WHEN x_10 IS NULL THEN null ELSE [x_10.fullName] END]] WHEN x_3:FocalPoint THEN [2, [x_3.id, x_3.name]] WHEN x_3:PressAgency THEN [3, [x_3.id, x_3.name, CASE WHEN x_14 IS NULL THEN null ELSE [x_14.fullName] END]] END]) AS c_15
}
WITH s0, [$p_0_size, c_15] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0