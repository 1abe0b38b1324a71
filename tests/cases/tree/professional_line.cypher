MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
    WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  OPTIONAL MATCH (x_1)-[e_6:GUIDED_BY]->(x_7)
    WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
  RETURN [x_1.fullName, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.fullName] END]
} AS r0, COLLECT {
  MATCH (x_9:Unit {code: $p_8_code})
    WHERE x_9.validFrom <= $p_8_asOf AND $p_8_asOf < x_9.validTo
  RETURN [x_9.fullName]
} AS r1, COLLECT {
  MATCH (x_11:Unit {code: $p_10_code})
    WHERE x_11.validFrom <= $today AND $today < x_11.validTo
  OPTIONAL MATCH (x_11)-[e_13:GUIDED_BY]->(x_14)
    WHERE e_13.validFrom <= $today AND $today < e_13.validTo
  RETURN [x_11.fullName, CASE WHEN x_14 IS NULL THEN null ELSE [x_14.code, COLLECT {
    MATCH (x_14)<-[e_16:GUIDED_BY]-(x_17)
      WHERE e_16.validFrom <= $today AND $today < e_16.validTo
    WITH x_17
      ORDER BY x_17.sortKey, x_17.id
    RETURN [x_17.code, x_17.fullName]
  }] END]
} AS r2, COLLECT {
  MATCH (x_19:Unit {code: 'CP'})
    WHERE x_19.validFrom <= $today AND $today < x_19.validTo
  OPTIONAL MATCH (x_19)-[e_21:GUIDED_BY]->(x_22)
    WHERE e_21.validFrom <= $today AND $today < e_21.validTo
  RETURN [CASE WHEN x_22 IS NULL THEN null ELSE [x_22.id] END, COLLECT {
    MATCH (x_19)<-[e_24:GUIDED_BY]-(x_25)
      WHERE e_24.validFrom <= $today AND $today < e_24.validTo
    WITH x_25
      ORDER BY x_25.sortKey, x_25.id
    RETURN [x_25.id]
  }]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3
