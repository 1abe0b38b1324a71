MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
OPTIONAL MATCH (begin_1:FeedStart)
CALL (begin_1) {
  MATCH (x_2:Change)
  WHERE x_2.seq > coalesce(begin_1.seq, 0)
  WITH x_2
  ORDER BY x_2.seq
  LIMIT $p_0_first + 1
  CALL (x_2) {
    CALL (x_2) {
      MATCH (x_4:Unit {id: x_2.entity})
      RETURN x_4
      UNION ALL
      MATCH (x_4:Spokesperson {id: x_2.entity})
      WHERE x_4.tier <= $tier AND x_4.validFrom <= $today AND $today < x_4.validTo
      RETURN x_4
      UNION ALL
      MATCH (x_4:FocalPoint {id: x_2.entity})
      WHERE x_4.tier <= $tier AND x_4.validFrom <= $today AND $today < x_4.validTo
      RETURN x_4
      UNION ALL
      MATCH (x_4:PressAgency {id: x_2.entity})
      RETURN x_4
    }
    WITH x_4
    WITH x_4, CASE WHEN x_4:Unit THEN CASE WHEN $today < x_4.validFrom THEN x_4.validFrom WHEN $today >= x_4.validTo THEN x_4.lastDay ELSE $today END ELSE $today END AS day_below_5
    RETURN collect(CASE WHEN x_4:Unit THEN [0, [x_4.id]] WHEN x_4:Spokesperson THEN [1, [x_4.id]] WHEN x_4:FocalPoint THEN [2, [x_4.id]] WHEN x_4:PressAgency THEN [3, [x_4.id]] END) AS c_6
  }
  RETURN collect([[x_2.seq], [[x_2.seq], [x_2.seq, [x_2.seq], x_2.action, CASE WHEN $tier >= 2 THEN x_2.actor END, c_6]]]) AS c_7
}
WITH s0, [c_7, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0