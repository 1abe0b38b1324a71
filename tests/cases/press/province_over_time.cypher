MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    CALL (x_1) {
      MATCH (x_1)<-[:GOVERNED_BY]-(x_3)
      RETURN x_3
      UNION
      MATCH (x_1)<-[b_4:BASED_IN]-(x_3)
      WHERE b_4.validFrom <= $p_0_asOf AND $p_0_asOf < b_4.validTo
      RETURN x_3
    }
    WITH x_3
    WHERE (x_3.closedOn IS NULL OR $p_0_asOf < x_3.closedOn)
    WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    OPTIONAL MATCH (x_3)-[e_6:BASED_IN]->(x_7)
    WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
    RETURN collect([x_3.id, x_3.name, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.id, x_7.fullName] END]) AS c_8
  }
  RETURN collect([x_1.fullName, c_8]) AS c_9
}
CALL () {
  MATCH (x_11:Unit {code: $p_10_code})
  WHERE x_11.validFrom <= $p_10_asOf AND $p_10_asOf < x_11.validTo
  CALL (x_11) {
    CALL (x_11) {
      MATCH (x_11)<-[:GOVERNED_BY]-(x_13)
      RETURN x_13
      UNION
      MATCH (x_11)<-[b_14:BASED_IN]-(x_13)
      WHERE b_14.validFrom <= $p_10_asOf AND $p_10_asOf < b_14.validTo
      RETURN x_13
    }
    WITH x_13
    WHERE (x_13.closedOn IS NULL OR $p_10_asOf < x_13.closedOn)
    WITH x_13
    ORDER BY x_13.sortKey, x_13.id
    OPTIONAL MATCH (x_13)-[e_16:BASED_IN]->(x_17)
    WHERE e_16.validFrom <= $p_10_asOf AND $p_10_asOf < e_16.validTo
    RETURN collect([x_13.id, x_13.name, CASE WHEN x_17 IS NULL THEN null ELSE [x_17.id, x_17.fullName] END]) AS c_18
  }
  RETURN collect([x_11.fullName, c_18]) AS c_19
}
WITH s0, c_9 AS r0, c_19 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1