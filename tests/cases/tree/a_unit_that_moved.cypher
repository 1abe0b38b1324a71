MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  CALL (x_1) {
    MATCH line_6 = (x_1) (()-[e_7:CHILD_OF WHERE e_7.validFrom <= $p_0_asOf AND $p_0_asOf < e_7.validTo]->())+ (x_8:Unit)
    WITH x_8, line_6
    ORDER BY length(line_6)
    RETURN collect([x_8.fullName]) AS c_9
  }
  RETURN collect([x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, c_9]) AS c_10
}
CALL () {
  MATCH (x_12:Unit {code: $p_11_code})
  WHERE x_12.validFrom <= $p_11_asOf AND $p_11_asOf < x_12.validTo
  CALL (x_12) {
    MATCH (x_12)-[e_14:SUCCEEDED_BY]->(x_15)
    WITH x_15, e_14, CASE WHEN $p_11_asOf < x_15.validFrom THEN x_15.validFrom WHEN $p_11_asOf >= x_15.validTo THEN x_15.lastDay ELSE $p_11_asOf END AS day_below_16
    ORDER BY e_14.date, x_15.sortKey, x_15.id
    RETURN collect([e_14.kind]) AS c_17
  }
  CALL (x_12) {
    MATCH (x_12)<-[e_19:SUCCEEDED_BY]-(x_20)
    WITH x_20, e_19, CASE WHEN $p_11_asOf < x_20.validFrom THEN x_20.validFrom WHEN $p_11_asOf >= x_20.validTo THEN x_20.lastDay ELSE $p_11_asOf END AS day_below_21
    ORDER BY e_19.date, x_20.sortKey, x_20.id
    RETURN collect([e_19.kind]) AS c_22
  }
  CALL (x_12) {
    MATCH line_24 = (x_12) (()-[e_25:CHILD_OF WHERE e_25.validFrom <= $p_11_asOf AND $p_11_asOf < e_25.validTo]->())+ (x_26:Unit)
    WITH x_26, line_24
    ORDER BY length(line_24)
    RETURN collect([x_26.fullName]) AS c_27
  }
  RETURN collect([x_12.id, x_12.fullName, c_17, c_22, c_27]) AS c_28
}
WITH s0, c_10 AS r0, c_28 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1