MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $p_0_asOf AND $p_0_asOf < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN collect([x_4.name, x_4.mandate, x_4.topic, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31'), CASE WHEN x_4.verifyBy IS NULL OR x_4.verifyBy < $today THEN 'UNVERIFIED' WHEN x_4.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END]) AS c_5
  }
  RETURN collect([c_5]) AS c_6
}
CALL () {
  CALL () {
    MATCH (x_8:Unit {id: $p_7_id})
    RETURN x_8
    UNION ALL
    MATCH (x_8:Spokesperson {id: $p_7_id})
    WHERE x_8.tier <= $tier
    RETURN x_8
    UNION ALL
    MATCH (x_8:FocalPoint {id: $p_7_id})
    WHERE x_8.tier <= $tier
    RETURN x_8
    UNION ALL
    MATCH (x_8:PressAgency {id: $p_7_id})
    RETURN x_8
  }
  WITH x_8
  WITH x_8, CASE WHEN x_8:Unit THEN CASE WHEN $today < x_8.validFrom THEN x_8.validFrom WHEN $today >= x_8.validTo THEN x_8.lastDay ELSE $today END ELSE $today END AS day_below_9
  OPTIONAL MATCH (x_8)-[e_11:SPEAKS_FOR]->(x_12)
  WITH *, CASE WHEN day_below_9 < x_12.validFrom THEN x_12.validFrom WHEN day_below_9 >= x_12.validTo THEN x_12.lastDay ELSE day_below_9 END AS day_below_13
  RETURN collect(CASE WHEN x_8:Unit THEN [0, []] WHEN x_8:Spokesperson THEN [1, [x_8.name, toString(x_8.validFrom), nullIf(toString(x_8.validTo), '9999-12-31'), CASE WHEN x_12 IS NULL THEN null ELSE [x_12.fullName] END]] WHEN x_8:FocalPoint THEN [2, []] WHEN x_8:PressAgency THEN [3, []] END) AS c_14
}
WITH s0, c_6 AS r0, c_14 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1