MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  RETURN collect([x_1.fullName]) AS c_2
}
CALL () {
  CALL () {
    MATCH (x_4:Unit {id: $p_3_id})
    RETURN x_4
    UNION ALL
    MATCH (x_4:Spokesperson {id: $p_3_id})
    WHERE x_4.tier <= $tier AND x_4.validFrom <= $today AND $today < x_4.validTo
    RETURN x_4
    UNION ALL
    MATCH (x_4:FocalPoint {id: $p_3_id})
    WHERE x_4.tier <= $tier AND x_4.validFrom <= $today AND $today < x_4.validTo
    RETURN x_4
    UNION ALL
    MATCH (x_4:PressAgency {id: $p_3_id})
    RETURN x_4
  }
  WITH x_4
  WITH x_4, CASE WHEN x_4:Unit THEN CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END ELSE $today END AS day_below_5
  RETURN collect(CASE WHEN x_4:Unit THEN [0, [x_4.id]] WHEN x_4:Spokesperson THEN [1, [x_4.id]] WHEN x_4:FocalPoint THEN [2, [x_4.id]] WHEN x_4:PressAgency THEN [3, [x_4.id]] END) AS c_6
}
WITH s0, c_2 AS r0, c_6 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1