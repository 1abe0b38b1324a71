MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  OPTIONAL MATCH (x_1)-[e_6:GUIDED_BY]->(x_7)
  WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
  RETURN collect([x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName] END]) AS c_8
}
CALL () {
  MATCH (x_10:Unit {code: $p_9_code})
  WHERE x_10.validFrom <= $p_9_asOf AND $p_9_asOf < x_10.validTo
  RETURN collect([x_10.fullName]) AS c_11
}
CALL () {
  MATCH (x_13:Unit {code: $p_12_code})
  WHERE x_13.validFrom <= $today AND $today < x_13.validTo
  OPTIONAL MATCH (x_13)-[e_15:GUIDED_BY]->(x_16)
  WHERE e_15.validFrom <= $today AND $today < e_15.validTo
  CALL (x_16) {
    MATCH (x_16)<-[e_18:GUIDED_BY]-(x_19)
    WHERE e_18.validFrom <= $today AND $today < e_18.validTo
    WITH x_19
    ORDER BY x_19.sortKey, x_19.id
    RETURN collect([x_19.code, x_19.fullName]) AS c_20
  }
  RETURN collect([x_13.fullName, CASE WHEN x_16 IS NULL THEN null ELSE [x_16.code, c_20] END]) AS c_21
}
CALL () {
  MATCH (x_23:Unit {code: 'CP'})
  WHERE x_23.validFrom <= $today AND $today < x_23.validTo
  OPTIONAL MATCH (x_23)-[e_25:GUIDED_BY]->(x_26)
  WHERE e_25.validFrom <= $today AND $today < e_25.validTo
  CALL (x_23) {
    MATCH (x_23)<-[e_28:GUIDED_BY]-(x_29)
    WHERE e_28.validFrom <= $today AND $today < e_28.validTo
    WITH x_29
    ORDER BY x_29.sortKey, x_29.id
    RETURN collect([x_29.id]) AS c_30
  }
  RETURN collect([CASE WHEN x_26 IS NULL THEN null ELSE [x_26.id] END, c_30]) AS c_31
}
WITH s0, c_8 AS r0, c_11 AS r1, c_21 AS r2, c_31 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3