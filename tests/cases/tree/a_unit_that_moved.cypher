MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  RETURN [x_1.id, x_1.fullName, toString(x_1.validFrom), nullIf(toString(x_1.validTo), '9999-12-31'), CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, COLLECT {
    MATCH line_6 = (x_1) (()-[e_7:CHILD_OF WHERE e_7.validFrom <= $p_0_asOf AND $p_0_asOf < e_7.validTo]->())+ (x_8:Unit)
    WITH x_8, line_6
      ORDER BY length(line_6)
    RETURN [x_8.fullName]
  }]
} AS r0, COLLECT {
  MATCH (x_10:Unit {code: $p_9_code})
    WHERE x_10.validFrom <= $p_9_asOf AND $p_9_asOf < x_10.validTo
  RETURN [x_10.id, x_10.fullName, COLLECT {
    MATCH (x_10)-[e_12:SUCCEEDED_BY]->(x_13)
    WITH x_13, e_12, CASE WHEN $p_9_asOf < x_13.validFrom THEN x_13.validFrom WHEN $p_9_asOf >= x_13.validTo THEN x_13.lastDay ELSE $p_9_asOf END AS day_below_14
      ORDER BY e_12.date, x_13.sortKey, x_13.id
    RETURN [e_12.kind]
  }, COLLECT {
    MATCH (x_10)<-[e_16:SUCCEEDED_BY]-(x_17)
    WITH x_17, e_16, CASE WHEN $p_9_asOf < x_17.validFrom THEN x_17.validFrom WHEN $p_9_asOf >= x_17.validTo THEN x_17.lastDay ELSE $p_9_asOf END AS day_below_18
      ORDER BY e_16.date, x_17.sortKey, x_17.id
    RETURN [e_16.kind]
  }, COLLECT {
    MATCH line_20 = (x_10) (()-[e_21:CHILD_OF WHERE e_21.validFrom <= $p_9_asOf AND $p_9_asOf < e_21.validTo]->())+ (x_22:Unit)
    WITH x_22, line_20
      ORDER BY length(line_20)
    RETURN [x_22.fullName]
  }]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
