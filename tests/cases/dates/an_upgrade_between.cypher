MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
    ORDER BY x_4.sortKey, x_4.id
    RETURN collect([x_4.code, x_4.name]) AS c_5
  }
  CALL (x_1) {
    MATCH (x_1)-[e_7:SUCCEEDED_BY]->(x_8)
    WITH x_8, e_7, CASE WHEN $p_0_asOf < x_8.validFrom THEN x_8.validFrom WHEN $p_0_asOf >= x_8.validTo THEN x_8.lastDay ELSE $p_0_asOf END AS day_below_9
    ORDER BY e_7.date, x_8.sortKey, x_8.id
    RETURN collect([e_7.kind, toString(e_7.date), [x_8.id, x_8.fullName]]) AS c_10
  }
  RETURN collect([x_1.id, x_1.fullName, x_1.kind, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), c_5, c_10]) AS c_11
}
CALL () {
  MATCH (x_13:Unit {code: $p_12_code})
  WHERE x_13.validFrom <= $p_12_asOf AND $p_12_asOf < x_13.validTo
  CALL (x_13) {
    MATCH (x_13)<-[e_15:CHILD_OF]-(x_16)
    WHERE e_15.validFrom <= $p_12_asOf AND $p_12_asOf < e_15.validTo AND x_16.level = $p_14_level
    WITH x_16
    ORDER BY x_16.sortKey, x_16.id
    RETURN collect([x_16.code, x_16.name]) AS c_17
  }
  CALL (x_13) {
    MATCH (x_13)-[e_19:SUCCEEDED_BY]->(x_20)
    WITH x_20, e_19, CASE WHEN $p_12_asOf < x_20.validFrom THEN x_20.validFrom WHEN $p_12_asOf >= x_20.validTo THEN x_20.lastDay ELSE $p_12_asOf END AS day_below_21
    ORDER BY e_19.date, x_20.sortKey, x_20.id
    RETURN collect([e_19.kind, toString(e_19.date), [x_20.id, x_20.fullName]]) AS c_22
  }
  RETURN collect([x_13.id, x_13.fullName, x_13.kind, toString(x_13.validFrom), nullIf(toString(x_13.validTo), '9999-12-31'), c_17, c_22]) AS c_23
}
CALL () {
  MATCH (x_25:Unit {code: $p_24_code})
  WHERE x_25.validFrom <= $p_24_asOf AND $p_24_asOf < x_25.validTo
  OPTIONAL MATCH (x_25)-[e_27:CHILD_OF]->(x_28)
  WHERE e_27.validFrom <= $p_24_asOf AND $p_24_asOf < e_27.validTo
  RETURN collect([x_25.id, x_25.fullName, toString(x_25.validFrom), CASE WHEN x_28 IS NULL THEN null ELSE [x_28.id, x_28.fullName] END]) AS c_29
}
CALL () {
  MATCH (x_31:Unit {code: $p_30_code})
  WHERE x_31.validFrom <= $p_30_asOf AND $p_30_asOf < x_31.validTo
  CALL (x_31) {
    MATCH (x_31)-[e_33:SUCCEEDED_BY]->(x_34)
    WITH x_34, e_33, CASE WHEN $p_30_asOf < x_34.validFrom THEN x_34.validFrom WHEN $p_30_asOf >= x_34.validTo THEN x_34.lastDay ELSE $p_30_asOf END AS day_below_35
    ORDER BY e_33.date, x_34.sortKey, x_34.id
    RETURN collect([e_33.kind, [x_34.id, x_34.fullName]]) AS c_36
  }
  RETURN collect([x_31.id, x_31.fullName, nullIf(toString(x_31.validTo), '9999-12-31'), c_36]) AS c_37
}
WITH s0, c_11 AS r0, c_23 AS r1, c_29 AS r2, c_37 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3