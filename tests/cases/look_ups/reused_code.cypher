MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_6:SUCCEEDED_BY]-(x_7)
    WITH x_7, e_6, CASE WHEN $p_0_asOf < x_7.validFrom THEN x_7.validFrom WHEN $p_0_asOf >= x_7.validTo THEN x_7.lastDay ELSE $p_0_asOf END AS day_below_8
    ORDER BY e_6.date, x_7.sortKey, x_7.id
    RETURN collect([toString(e_6.date)]) AS c_9
  }
  CALL (x_1) {
    MATCH (x_1)-[e_11:SUCCEEDED_BY]->(x_12)
    WITH x_12, e_11, CASE WHEN $p_0_asOf < x_12.validFrom THEN x_12.validFrom WHEN $p_0_asOf >= x_12.validTo THEN x_12.lastDay ELSE $p_0_asOf END AS day_below_13
    ORDER BY e_11.date, x_12.sortKey, x_12.id
    RETURN collect([e_11.kind, toString(e_11.date), e_11.isMain, [x_12.id, x_12.code, x_12.fullName]]) AS c_14
  }
  RETURN collect([x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.code, x_4.fullName] END, c_9, c_14]) AS c_15
}
CALL () {
  MATCH (x_17:Unit {code: $p_16_code})
  WHERE x_17.validFrom <= $p_16_asOf AND $p_16_asOf < x_17.validTo
  OPTIONAL MATCH (x_17)-[e_19:CHILD_OF]->(x_20)
  WHERE e_19.validFrom <= $p_16_asOf AND $p_16_asOf < e_19.validTo
  CALL (x_17) {
    MATCH (x_17)<-[e_22:SUCCEEDED_BY]-(x_23)
    WITH x_23, e_22, CASE WHEN $p_16_asOf < x_23.validFrom THEN x_23.validFrom WHEN $p_16_asOf >= x_23.validTo THEN x_23.lastDay ELSE $p_16_asOf END AS day_below_24
    ORDER BY e_22.date, x_23.sortKey, x_23.id
    OPTIONAL MATCH (x_23)-[e_26:CHILD_OF]->(x_27)
    WHERE e_26.validFrom <= day_below_24 AND day_below_24 < e_26.validTo
    RETURN collect([e_22.kind, toString(e_22.date), e_22.isMain, [x_23.id, x_23.code, x_23.fullName, nullIf(toString(x_23.validTo), '9999-12-31'), CASE WHEN x_27 IS NULL THEN null ELSE [x_27.fullName] END]]) AS c_28
  }
  CALL (x_17) {
    MATCH (x_17)-[e_30:SUCCEEDED_BY]->(x_31)
    WITH x_31, e_30, CASE WHEN $p_16_asOf < x_31.validFrom THEN x_31.validFrom WHEN $p_16_asOf >= x_31.validTo THEN x_31.lastDay ELSE $p_16_asOf END AS day_below_32
    ORDER BY e_30.date, x_31.sortKey, x_31.id
    RETURN collect([toString(e_30.date)]) AS c_33
  }
  RETURN collect([x_17.id, x_17.fullName, toString(x_17.validFrom), nullIf(toString(x_17.validTo), '9999-12-31'), CASE WHEN x_20 IS NULL THEN null ELSE [x_20.code, x_20.fullName] END, c_28, c_33]) AS c_34
}
WITH s0, c_15 AS r0, c_34 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1