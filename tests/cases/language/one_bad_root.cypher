MATCH (g0:Sequence {id: 'network'})
WITH g0.seq AS s0
WITH s0, COLLECT {
  MATCH (x_1:Unit {code: $p_0_code})
    WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN [x_1.fullName]
} AS r0, COLLECT {
  CALL () {
    MATCH (x_3:Unit {id: $p_2_id})
    RETURN x_3
    UNION ALL
    MATCH (x_3:Spokesperson {id: $p_2_id})
      WHERE x_3.tier <= $tier AND x_3.validFrom <= $shownTo AND $shownFrom < x_3.validTo
    RETURN x_3
    UNION ALL
    MATCH (x_3:FocalPoint {id: $p_2_id})
      WHERE x_3.tier <= $tier AND x_3.validFrom <= $shownTo AND $shownFrom < x_3.validTo
    RETURN x_3
    UNION ALL
    MATCH (x_3:PressAgency {id: $p_2_id})
    RETURN x_3
  }
  WITH x_3
  WITH x_3, CASE WHEN x_3:Unit THEN CASE WHEN $today < x_3.validFrom THEN x_3.validFrom WHEN $today >= x_3.validTo THEN x_3.lastDay ELSE $today END ELSE $today END AS day_below_4
  RETURN CASE WHEN x_3:Unit THEN [0, [x_3.id]] WHEN x_3:Spokesperson THEN [1, [x_3.id]] WHEN x_3:FocalPoint THEN [2, [x_3.id]] WHEN x_3:PressAgency THEN [3, [x_3.id]] END
} AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN g1.seq AS s1
}
RETURN s0, s1, r0, r1
