MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: 'CP'})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $today AND $today < e_3.validTo
  CALL (x_1) {
    MATCH line_6 = (x_1) (()-[e_7:CHILD_OF WHERE e_7.validFrom <= $today AND $today < e_7.validTo]->())+ (x_8:Unit)
    WITH x_8, line_6
    ORDER BY length(line_6)
    RETURN collect([x_8.id]) AS c_9
  }
  RETURN collect([x_1.id, x_1.code, x_1.fullName, x_1.nameEn, x_1.level, x_1.kind, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.id] END, c_9]) AS c_10
}
WITH s0, c_10 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0