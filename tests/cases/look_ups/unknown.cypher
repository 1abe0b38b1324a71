MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {id: $p_0_id})
  WITH x_1, CASE WHEN $today < x_1.validFrom THEN x_1.validFrom WHEN $today >= x_1.validTo THEN x_1.lastDay ELSE $today END AS day_below_2
  RETURN collect([x_1.name]) AS c_3
}
CALL () {
  MATCH (x_5:Unit {code: $p_4_code})
  WHERE x_5.validFrom <= $today AND $today < x_5.validTo
  RETURN collect([x_5.name]) AS c_6
}
CALL () {
  MATCH (x_8:Unit {code: $p_7_code})
  WHERE x_8.validFrom <= $today AND $today < x_8.validTo
  RETURN collect([x_8.name]) AS c_9
}
CALL () {
  MATCH (x_11:Unit {code: $p_10_code})
  WHERE x_11.validFrom <= $today AND $today < x_11.validTo
  RETURN collect([x_11.name]) AS c_12
}
CALL () {
  CALL () {
    MATCH (x_14:Unit {id: $p_13_id})
    RETURN x_14
    UNION ALL
    MATCH (x_14:Spokesperson {id: $p_13_id})
    WHERE x_14.tier <= $tier AND x_14.validFrom <= $today AND $today < x_14.validTo
    RETURN x_14
    UNION ALL
    MATCH (x_14:FocalPoint {id: $p_13_id})
    WHERE x_14.tier <= $tier AND x_14.validFrom <= $today AND $today < x_14.validTo
    RETURN x_14
    UNION ALL
    MATCH (x_14:PressAgency {id: $p_13_id})
    RETURN x_14
  }
  WITH x_14
  WITH x_14, CASE WHEN x_14:Unit THEN CASE WHEN $today < x_14.validFrom THEN x_14.validFrom WHEN $today >= x_14.validTo THEN x_14.lastDay ELSE $today END ELSE $today END AS day_below_15
  RETURN collect(CASE WHEN x_14:Unit THEN [0, [x_14.id]] WHEN x_14:Spokesperson THEN [1, [x_14.id]] WHEN x_14:FocalPoint THEN [2, [x_14.id]] WHEN x_14:PressAgency THEN [3, [x_14.id]] END) AS c_16
}
WITH s0, c_3 AS r0, c_6 AS r1, c_9 AS r2, c_12 AS r3, c_16 AS r4
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1, r2, r3, r4