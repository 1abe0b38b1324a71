MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    CALL (x_1) {
      MATCH (x_1)<-[:GOVERNED_BY]-(x_3)
      RETURN x_3
      UNION
      MATCH (x_1)<-[b_4:BASED_IN]-(x_3)
      WHERE b_4.validFrom <= $today AND $today < b_4.validTo
      RETURN x_3
    }
    WITH x_3
    WHERE (x_3.closedOn IS NULL OR $today < x_3.closedOn)
    WITH x_3
    ORDER BY x_3.sortKey, x_3.id
    OPTIONAL MATCH (x_3)-[e_6:GOVERNED_BY]->(x_7)
    WITH *, CASE WHEN $today < x_7.validFrom THEN x_7.validFrom WHEN $today >= x_7.validTo THEN x_7.lastDay ELSE $today END AS day_below_8
    RETURN collect([x_3.name, x_3.scope, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.code] END]) AS c_9
  }
  RETURN collect([c_9]) AS c_10
}
CALL () {
  MATCH (x_12:Unit {code: $p_11_code})
  WHERE x_12.validFrom <= $p_11_asOf AND $p_11_asOf < x_12.validTo
  CALL (x_12) {
    CALL (x_12) {
      MATCH (x_12)<-[:GOVERNED_BY]-(x_14)
      RETURN x_14
      UNION
      MATCH (x_12)<-[b_15:BASED_IN]-(x_14)
      WHERE b_15.validFrom <= $p_11_asOf AND $p_11_asOf < b_15.validTo
      RETURN x_14
    }
    WITH x_14
    WHERE (x_14.closedOn IS NULL OR $p_11_asOf < x_14.closedOn)
    WITH x_14
    ORDER BY x_14.sortKey, x_14.id
    OPTIONAL MATCH (x_14)-[e_17:BASED_IN]->(x_18)
    WHERE e_17.validFrom <= $p_11_asOf AND $p_11_asOf < e_17.validTo
    RETURN collect([x_14.name, CASE WHEN x_18 IS NULL THEN null ELSE [x_18.fullName] END]) AS c_19
  }
  RETURN collect([x_12.fullName, c_19]) AS c_20
}
CALL () {
  MATCH (x_22:Unit {code: $p_21_code})
  WHERE x_22.validFrom <= $today AND $today < x_22.validTo
  CALL (x_22) {
    CALL (x_22) {
      MATCH (x_22)<-[:GOVERNED_BY]-(x_24)
      RETURN x_24
      UNION
      MATCH (x_22)<-[b_25:BASED_IN]-(x_24)
      WHERE b_25.validFrom <= $today AND $today < b_25.validTo
      RETURN x_24
    }
    WITH x_24
    WHERE (x_24.closedOn IS NULL OR $today < x_24.closedOn)
    WITH x_24
    ORDER BY x_24.sortKey, x_24.id
    OPTIONAL MATCH (x_24)-[e_27:BASED_IN]->(x_28)
    WHERE e_27.validFrom <= $today AND $today < e_27.validTo
    RETURN collect([x_24.name, CASE WHEN x_28 IS NULL THEN null ELSE [x_28.fullName] END]) AS c_29
  }
  RETURN collect([x_22.fullName, c_29]) AS c_30
}
CALL () {
  MATCH (x_32:Unit {code: $p_31_code})
  WHERE x_32.validFrom <= $today AND $today < x_32.validTo
  CALL (x_32) {
    CALL (x_32) {
      MATCH (x_32)<-[:GOVERNED_BY]-(x_34)
      RETURN x_34
      UNION
      MATCH (x_32)<-[b_35:BASED_IN]-(x_34)
      WHERE b_35.validFrom <= $today AND $today < b_35.validTo
      RETURN x_34
    }
    WITH x_34
    WHERE (x_34.closedOn IS NULL OR $today < x_34.closedOn)
    WITH x_34
    ORDER BY x_34.sortKey, x_34.id
    RETURN collect([x_34.name]) AS c_36
  }
  RETURN collect([c_36]) AS c_37
}
WITH s0, c_10 AS r0, c_20 AS r1, c_30 AS r2, c_37 AS r3
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3