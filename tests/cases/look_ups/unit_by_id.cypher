MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  OPTIONAL MATCH (x_1)-[e_4:CHILD_OF]->(x_5)
  WHERE e_4.validFrom <= day_below_2 AND day_below_2 < e_4.validTo
  OPTIONAL MATCH (x_5)-[e_7:CHILD_OF]->(x_8)
  WHERE e_7.validFrom <= day_below_2 AND day_below_2 < e_7.validTo
  OPTIONAL MATCH (x_8)-[e_10:CHILD_OF]->(x_11)
  WHERE e_10.validFrom <= day_below_2 AND day_below_2 < e_10.validTo
  RETURN collect([x_1.id, x_1.code, x_1.fullName, x_1.kind, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_5 IS NULL THEN null ELSE [x_5.fullName, CASE WHEN x_8 IS NULL THEN null ELSE [x_8.fullName, CASE WHEN x_11 IS NULL THEN null ELSE [x_11.fullName] END] END] END]) AS c_12
}
WITH s0, c_12 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0