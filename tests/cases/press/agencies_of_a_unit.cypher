MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [COLLECT {
    CALL (x_1) {
      MATCH (x_1)<-[:GOVERNED_BY]-(x_3)
      RETURN x_3
      UNION
      MATCH (x_1)<-[b_4:BASED_IN]-(x_3)
        WHERE b_4.validFrom <= $today AND $today < b_4.validTo
      RETURN x_3
    }
    WITH x_3
    WITH x_3
      ORDER BY x_3.sortKey, x_3.id
    OPTIONAL MATCH (x_3)-[e_6:GOVERNED_BY]->(x_7)
    WITH *, CASE WHEN $today < x_7.validFrom THEN x_7.validFrom WHEN $today >= x_7.validTo THEN x_7.lastDay ELSE $today END AS day_below_8
    RETURN [x_3.name, x_3.scope, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.code] END]
  }]
} AS r0, COLLECT {
  MATCH (x_10:Unit {code: $p_9_code})
    WHERE x_10.validFrom <= $p_9_asOf AND $p_9_asOf < x_10.validTo
  RETURN [x_10.fullName, COLLECT {
    CALL (x_10) {
      MATCH (x_10)<-[:GOVERNED_BY]-(x_12)
      RETURN x_12
      UNION
      MATCH (x_10)<-[b_13:BASED_IN]-(x_12)
        WHERE b_13.validFrom <= $p_9_asOf AND $p_9_asOf < b_13.validTo
      RETURN x_12
    }
    WITH x_12
    WITH x_12
      ORDER BY x_12.sortKey, x_12.id
    OPTIONAL MATCH (x_12)-[e_15:BASED_IN]->(x_16)
      WHERE e_15.validFrom <= $p_9_asOf AND $p_9_asOf < e_15.validTo
    RETURN [x_12.name, CASE WHEN x_16 IS NULL THEN null ELSE [x_16.fullName] END]
  }]
} AS r1, COLLECT {
  MATCH (x_18:Unit {code: $p_17_code})
    WHERE x_18.validFrom <= $today AND $today < x_18.validTo
  RETURN [x_18.fullName, COLLECT {
    CALL (x_18) {
      MATCH (x_18)<-[:GOVERNED_BY]-(x_20)
      RETURN x_20
      UNION
      MATCH (x_18)<-[b_21:BASED_IN]-(x_20)
        WHERE b_21.validFrom <= $today AND $today < b_21.validTo
      RETURN x_20
    }
    WITH x_20
    WITH x_20
      ORDER BY x_20.sortKey, x_20.id
    OPTIONAL MATCH (x_20)-[e_23:BASED_IN]->(x_24)
      WHERE e_23.validFrom <= $today AND $today < e_23.validTo
    RETURN [x_20.name, CASE WHEN x_24 IS NULL THEN null ELSE [x_24.fullName] END]
  }]
} AS r2, COLLECT {
  MATCH (x_26:Unit {code: $p_25_code})
    WHERE x_26.validFrom <= $today AND $today < x_26.validTo
  RETURN [COLLECT {
    CALL (x_26) {
      MATCH (x_26)<-[:GOVERNED_BY]-(x_28)
      RETURN x_28
      UNION
      MATCH (x_26)<-[b_29:BASED_IN]-(x_28)
        WHERE b_29.validFrom <= $today AND $today < b_29.validTo
      RETURN x_28
    }
    WITH x_28
    WITH x_28
      ORDER BY x_28.sortKey, x_28.id
    RETURN [x_28.name]
  }]
} AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3
