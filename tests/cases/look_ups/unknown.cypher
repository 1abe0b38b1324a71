MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  RETURN [x_1.name]
} AS r0, COLLECT {
  MATCH (x_4:Unit {code: $p_3_code})
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo
  RETURN [x_4.name]
} AS r1, COLLECT {
  MATCH (x_6:Unit {code: $p_5_code})
    WHERE x_6.validFrom <= $today AND $today < x_6.validTo
  RETURN [x_6.name]
} AS r2, COLLECT {
  MATCH (x_8:Unit {code: $p_7_code})
    WHERE x_8.validFrom <= $today AND $today < x_8.validTo
  RETURN [x_8.name]
} AS r3, COLLECT {
  CALL () {
    MATCH (x_10:Unit {id: $p_9_id})
    RETURN x_10
    UNION ALL
    MATCH (x_10:Spokesperson {id: $p_9_id})
      WHERE x_10.tier <= $tier AND x_10.validFrom <= $shownTo AND $shownFrom < x_10.validTo
    RETURN x_10
    UNION ALL
    MATCH (x_10:FocalPoint {id: $p_9_id})
      WHERE x_10.tier <= $tier AND x_10.validFrom <= $shownTo AND $shownFrom < x_10.validTo
    RETURN x_10
    UNION ALL
    MATCH (x_10:PressAgency {id: $p_9_id})
    RETURN x_10
  }
  WITH x_10
  WITH x_10, CASE WHEN x_10:Unit THEN CASE WHEN $today < x_10.validFrom THEN x_10.validFrom WHEN $today >= x_10.validTo THEN x_10.lastDay ELSE $today END ELSE $today END AS day_below_11
  RETURN CASE WHEN x_10:Unit THEN [0, [x_10.id]] WHEN x_10:Spokesperson THEN [1, [x_10.id]] WHEN x_10:FocalPoint THEN [2, [x_10.id]] WHEN x_10:PressAgency THEN [3, [x_10.id]] END
} AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4
