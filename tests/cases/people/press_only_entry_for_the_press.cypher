MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:BASED_ON]->(x_7)
    RETURN collect([x_4.name, x_4.mandate, x_4.phone, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.number] END]) AS c_8
  }
  RETURN collect([x_1.fullName, c_8]) AS c_9
}
CALL () {
  CALL () {
    MATCH (x_11:Unit {id: $p_10_id})
    RETURN x_11
    UNION ALL
    MATCH (x_11:Spokesperson {id: $p_10_id})
    WHERE x_11.tier <= $tier AND x_11.validFrom <= $today AND $today < x_11.validTo
    RETURN x_11
    UNION ALL
    MATCH (x_11:FocalPoint {id: $p_10_id})
    WHERE x_11.tier <= $tier AND x_11.validFrom <= $today AND $today < x_11.validTo
    RETURN x_11
    UNION ALL
    MATCH (x_11:PressAgency {id: $p_10_id})
    RETURN x_11
  }
  WITH x_11
  WITH x_11, CASE WHEN x_11:Unit THEN CASE WHEN $today < x_11.validFrom THEN x_11.validFrom WHEN $today >= x_11.validTo THEN x_11.lastDay ELSE $today END ELSE $today END AS day_below_12
  OPTIONAL MATCH (x_11)-[e_14:SPEAKS_FOR]->(x_15)
  WITH *, CASE WHEN day_below_12 < x_15.validFrom THEN x_15.validFrom WHEN day_below_12 >= x_15.validTo THEN x_15.lastDay ELSE day_below_12 END AS day_below_16
  RETURN collect(CASE WHEN x_11:Unit THEN [0, [x_11.id]] WHEN x_11:Spokesperson THEN [1, [x_11.id, x_11.name, CASE WHEN x_15 IS NULL THEN null ELSE [x_15.fullName] END]] WHEN x_11:FocalPoint THEN [2, [x_11.id]] WHEN x_11:PressAgency THEN [3, [x_11.id]] END) AS c_17
}
WITH s0, c_9 AS r0, c_17 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1