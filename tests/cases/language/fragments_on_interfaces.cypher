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
  OPTIONAL MATCH (x_3)-[e_6:SPEAKS_FOR]->(x_7)
  WITH *, CASE WHEN day_below_4 < x_7.validFrom THEN x_7.validFrom WHEN day_below_4 >= x_7.validTo THEN x_7.lastDay ELSE day_below_4 END AS day_below_8
  OPTIONAL MATCH (x_3)-[e_10:GOVERNED_BY]->(x_11)
  WITH *, CASE WHEN day_below_4 < x_11.validFrom THEN x_11.validFrom WHEN day_below_4 >= x_11.validTo THEN x_11.lastDay ELSE day_below_4 END AS day_below_12
  RETURN collect([slot_1, CASE WHEN x_3:Unit THEN [0, [x_3.id, x_3.code, x_3.fullName]] WHEN x_3:Spokesperson THEN [1, [x_3.id, x_3.mandate, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.code, x_7.fullName, x_7.id] END]] WHEN x_3:FocalPoint THEN [2, [x_3.id]] WHEN x_3:PressAgency THEN [3, [x_3.id, x_3.name, CASE WHEN x_11 IS NULL THEN null ELSE [x_11.code, x_11.fullName] END]] END]) AS c_13
}
WITH s0, [$p_0_size, c_13] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0