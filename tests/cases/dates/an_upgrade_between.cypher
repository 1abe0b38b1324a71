MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [x_1.id, x_1.fullName, x_1.kind, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), COLLECT {
    MATCH (x_1)<-[e_3:CHILD_OF]-(x_4)
      WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo AND x_4.level = $p_2_level
    WITH x_4
      ORDER BY x_4.sortKey, x_4.id
    RETURN [x_4.code, x_4.name]
  }, COLLECT {
    MATCH (x_1)-[e_6:SUCCEEDED_BY]->(x_7)
    WITH x_7, e_6, CASE WHEN $p_0_asOf < x_7.validFrom THEN x_7.validFrom WHEN $p_0_asOf >= x_7.validTo THEN x_7.lastDay ELSE $p_0_asOf END AS day_below_8
      ORDER BY e_6.date, x_7.sortKey, x_7.id
    RETURN [e_6.kind, toString(e_6.date), [x_7.id, x_7.fullName]]
  }]
} AS r0, COLLECT {
  MATCH (x_10:Unit {code: $p_9_code})
    WHERE x_10.validFrom <= $p_9_asOf AND $p_9_asOf < x_10.validTo
  RETURN [x_10.id, x_10.fullName, x_10.kind, toString(x_10.validFrom), nullIf(toString(x_10.validTo), '9999-12-31'), COLLECT {
    MATCH (x_10)<-[e_12:CHILD_OF]-(x_13)
      WHERE e_12.validFrom <= $p_9_asOf AND $p_9_asOf < e_12.validTo AND x_13.level = $p_11_level
    WITH x_13
      ORDER BY x_13.sortKey, x_13.id
    RETURN [x_13.code, x_13.name]
  }, COLLECT {
    MATCH (x_10)-[e_15:SUCCEEDED_BY]->(x_16)
    WITH x_16, e_15, CASE WHEN $p_9_asOf < x_16.validFrom THEN x_16.validFrom WHEN $p_9_asOf >= x_16.validTo THEN x_16.lastDay ELSE $p_9_asOf END AS day_below_17
      ORDER BY e_15.date, x_16.sortKey, x_16.id
    RETURN [e_15.kind, toString(e_15.date), [x_16.id, x_16.fullName]]
  }]
} AS r1, COLLECT {
  MATCH (x_19:Unit {code: $p_18_code})
    WHERE x_19.validFrom <= $p_18_asOf AND $p_18_asOf < x_19.validTo
  OPTIONAL MATCH (x_19)-[e_21:CHILD_OF]->(x_22)
    WHERE e_21.validFrom <= $p_18_asOf AND $p_18_asOf < e_21.validTo
  RETURN [x_19.id, x_19.fullName, toString(x_19.validFrom), CASE WHEN x_22 IS NULL THEN null ELSE [x_22.id, x_22.fullName] END]
} AS r2, COLLECT {
  MATCH (x_24:Unit {code: $p_23_code})
    WHERE x_24.validFrom <= $p_23_asOf AND $p_23_asOf < x_24.validTo
  RETURN [x_24.id, x_24.fullName, nullIf(toString(x_24.validTo), '9999-12-31'), COLLECT {
    MATCH (x_24)-[e_26:SUCCEEDED_BY]->(x_27)
    WITH x_27, e_26, CASE WHEN $p_23_asOf < x_27.validFrom THEN x_27.validFrom WHEN $p_23_asOf >= x_27.validTo THEN x_27.lastDay ELSE $p_23_asOf END AS day_below_28
      ORDER BY e_26.date, x_27.sortKey, x_27.id
    RETURN [e_26.kind, [x_27.id, x_27.fullName]]
  }]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3
