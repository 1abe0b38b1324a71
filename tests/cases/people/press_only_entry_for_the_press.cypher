MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.fullName, COLLECT {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
      WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier AND x_4.validFrom <= $shownTo AND $shownFrom < x_4.validTo
    WITH x_4
      ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:BASED_ON]->(x_7)
    RETURN [x_4.name, x_4.mandate, x_4.phone, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.number] END]
  }]
} AS r0, COLLECT {
  CALL () {
    MATCH (x_9:Unit {id: $p_8_id})
    RETURN x_9
    UNION ALL
    MATCH (x_9:Spokesperson {id: $p_8_id})
      WHERE x_9.tier <= $tier AND x_9.validFrom <= $shownTo AND $shownFrom < x_9.validTo
    RETURN x_9
    UNION ALL
    MATCH (x_9:FocalPoint {id: $p_8_id})
      WHERE x_9.tier <= $tier AND x_9.validFrom <= $shownTo AND $shownFrom < x_9.validTo
    RETURN x_9
    UNION ALL
    MATCH (x_9:PressAgency {id: $p_8_id})
    RETURN x_9
  }
  WITH x_9
  WITH x_9, CASE WHEN x_9:Unit THEN CASE WHEN $today < x_9.validFrom THEN x_9.validFrom WHEN $today >= x_9.validTo THEN x_9.lastDay ELSE $today END ELSE $today END AS day_below_10
  OPTIONAL MATCH (x_9)-[e_12:SPEAKS_FOR]->(x_13)
  WITH *, CASE WHEN day_below_10 < x_13.validFrom THEN x_13.validFrom WHEN day_below_10 >= x_13.validTo THEN x_13.lastDay ELSE day_below_10 END AS day_below_14
  RETURN CASE WHEN x_9:Unit THEN [0, [x_9.id]] WHEN x_9:Spokesperson THEN [1, [x_9.id, x_9.name, CASE WHEN x_13 IS NULL THEN null ELSE [x_13.fullName] END]] WHEN x_9:FocalPoint THEN [2, [x_9.id]] WHEN x_9:PressAgency THEN [3, [x_9.id]] END
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
