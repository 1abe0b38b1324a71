MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [x_1.fullName, COLLECT {
    CALL (x_1) {
      MATCH (x_1)<-[:GOVERNED_BY]-(x_3)
      RETURN x_3
      UNION
      MATCH (x_1)<-[b_4:BASED_IN]-(x_3)
        WHERE b_4.validFrom <= $p_0_asOf AND $p_0_asOf < b_4.validTo
      RETURN x_3
    }
    WITH x_3
    WITH x_3
      ORDER BY x_3.sortKey, x_3.id
    OPTIONAL MATCH (x_3)-[e_6:BASED_IN]->(x_7)
      WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
    RETURN [x_3.id, x_3.name, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.id, x_7.fullName] END]
  }]
} AS r0, COLLECT {
  MATCH (x_9:Unit {code: $p_8_code})
    WHERE x_9.validFrom <= $p_8_asOf AND $p_8_asOf < x_9.validTo
  RETURN [x_9.fullName, COLLECT {
    CALL (x_9) {
      MATCH (x_9)<-[:GOVERNED_BY]-(x_11)
      RETURN x_11
      UNION
      MATCH (x_9)<-[b_12:BASED_IN]-(x_11)
        WHERE b_12.validFrom <= $p_8_asOf AND $p_8_asOf < b_12.validTo
      RETURN x_11
    }
    WITH x_11
    WITH x_11
      ORDER BY x_11.sortKey, x_11.id
    OPTIONAL MATCH (x_11)-[e_14:BASED_IN]->(x_15)
      WHERE e_14.validFrom <= $p_8_asOf AND $p_8_asOf < e_14.validTo
    RETURN [x_11.id, x_11.name, CASE WHEN x_15 IS NULL THEN null ELSE [x_15.id, x_15.fullName] END]
  }]
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
