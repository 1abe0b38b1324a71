MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  RETURN [x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.code, x_4.fullName] END, COLLECT {
    MATCH (x_1)<-[e_6:SUCCEEDED_BY]-(x_7)
    WITH x_7, e_6, CASE WHEN $p_0_asOf < x_7.validFrom THEN x_7.validFrom WHEN $p_0_asOf >= x_7.validTo THEN x_7.lastDay ELSE $p_0_asOf END AS day_below_8
      ORDER BY e_6.date, x_7.sortKey, x_7.id
    RETURN [toString(e_6.date)]
  }, COLLECT {
    MATCH (x_1)-[e_10:SUCCEEDED_BY]->(x_11)
    WITH x_11, e_10, CASE WHEN $p_0_asOf < x_11.validFrom THEN x_11.validFrom WHEN $p_0_asOf >= x_11.validTo THEN x_11.lastDay ELSE $p_0_asOf END AS day_below_12
      ORDER BY e_10.date, x_11.sortKey, x_11.id
    RETURN [e_10.kind, toString(e_10.date), e_10.isMain, [x_11.id, x_11.code, x_11.fullName]]
  }]
} AS r0, COLLECT {
  MATCH (x_14:Unit {code: $p_13_code})
    WHERE x_14.validFrom <= $p_13_asOf AND $p_13_asOf < x_14.validTo
  OPTIONAL MATCH (x_14)-[e_16:CHILD_OF]->(x_17)
    WHERE e_16.validFrom <= $p_13_asOf AND $p_13_asOf < e_16.validTo
  RETURN [x_14.id, x_14.fullName, toString(x_14.validFrom), nullIf(toString(x_14.validTo), '9999-12-31'), CASE WHEN x_17 IS NULL THEN null ELSE [x_17.code, x_17.fullName] END, COLLECT {
    MATCH (x_14)<-[e_19:SUCCEEDED_BY]-(x_20)
    WITH x_20, e_19, CASE WHEN $p_13_asOf < x_20.validFrom THEN x_20.validFrom WHEN $p_13_asOf >= x_20.validTo THEN x_20.lastDay ELSE $p_13_asOf END AS day_below_21
      ORDER BY e_19.date, x_20.sortKey, x_20.id
    OPTIONAL MATCH (x_20)-[e_23:CHILD_OF]->(x_24)
      WHERE e_23.validFrom <= day_below_21 AND day_below_21 < e_23.validTo
    RETURN [e_19.kind, toString(e_19.date), e_19.isMain, [x_20.id, x_20.code, x_20.fullName, nullIf(toString(x_20.validTo), '9999-12-31'), CASE WHEN x_24 IS NULL THEN null ELSE [x_24.fullName] END]]
  }, COLLECT {
    MATCH (x_14)-[e_26:SUCCEEDED_BY]->(x_27)
    WITH x_27, e_26, CASE WHEN $p_13_asOf < x_27.validFrom THEN x_27.validFrom WHEN $p_13_asOf >= x_27.validTo THEN x_27.lastDay ELSE $p_13_asOf END AS day_below_28
      ORDER BY e_26.date, x_27.sortKey, x_27.id
    RETURN [toString(e_26.date)]
  }]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
