MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo
  RETURN [COLLECT {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
      WHERE x_4.validFrom <= $p_0_asOf AND $p_0_asOf < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    WITH x_4
      ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    RETURN [x_4.name, x_4.mandate, x_4.topic, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31'), CASE WHEN x_4.verifyBy IS NULL OR x_4.verifyBy < $today THEN 'UNVERIFIED' WHEN x_4.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END]
  }]
} AS r0, COLLECT {
  CALL () {
    MATCH (x_6:Unit {id: $p_5_id})
    RETURN x_6
    UNION ALL
    MATCH (x_6:Spokesperson {id: $p_5_id})
      WHERE x_6.tier <= $tier AND x_6.validFrom <= $shownTo AND $shownFrom < x_6.validTo
    RETURN x_6
    UNION ALL
    MATCH (x_6:FocalPoint {id: $p_5_id})
      WHERE x_6.tier <= $tier AND x_6.validFrom <= $shownTo AND $shownFrom < x_6.validTo
    RETURN x_6
    UNION ALL
    MATCH (x_6:PressAgency {id: $p_5_id})
    RETURN x_6
  }
  WITH x_6
  WITH x_6, CASE WHEN x_6:Unit THEN CASE WHEN $today < x_6.validFrom THEN x_6.validFrom WHEN $today >= x_6.validTo THEN x_6.lastDay ELSE $today END ELSE $today END AS day_below_7
  OPTIONAL MATCH (x_6)-[e_9:SPEAKS_FOR]->(x_10)
  WITH *, CASE WHEN day_below_7 < x_10.validFrom THEN x_10.validFrom WHEN day_below_7 >= x_10.validTo THEN x_10.lastDay ELSE day_below_7 END AS day_below_11
  RETURN CASE WHEN x_6:Unit THEN [0, []] WHEN x_6:Spokesperson THEN [1, [x_6.name, toString(x_6.validFrom), nullIf(toString(x_6.validTo), '9999-12-31'), CASE WHEN x_10 IS NULL THEN null ELSE [x_10.fullName] END]] WHEN x_6:FocalPoint THEN [2, []] WHEN x_6:PressAgency THEN [3, []] END
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
