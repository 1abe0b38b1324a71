MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  OPTIONAL MATCH (g_1:Unit)<-[:PLACES]-(q_2:Placement)
  WHERE g_1.id IN $scopes AND q_2.validFrom <= $today AND $today < q_2.validTo
  RETURN collect(q_2.path) AS mine_3
}
CALL (mine_3) {
  MATCH (x_4:Report)
  WHERE x_4.reportedAt > '' AND x_4.id > ''
  MATCH (x_4)-[:ABOUT]->(u_5)
  OPTIONAL MATCH (u_5)<-[:PLACES]-(p_6:Placement)
  WHERE p_6.validFrom <= $today AND $today < p_6.validTo
  WITH x_4, p_6, mine_3
  WHERE ($operates OR any(own IN mine_3 WHERE p_6.path = own OR p_6.path STARTS WITH own + '!')) AND x_4.state = $p_0_state
  WITH x_4
  ORDER BY x_4.reportedAt, x_4.id
  LIMIT $p_0_first + 1
  CALL (x_4) {
    CALL (x_4) {
      MATCH (x_8:Unit {id: x_4.subject})
      RETURN x_8
      UNION ALL
      MATCH (x_8:Spokesperson {id: x_4.subject})
      WHERE x_8.tier <= $tier
      RETURN x_8
      UNION ALL
      MATCH (x_8:FocalPoint {id: x_4.subject})
      WHERE x_8.tier <= $tier
      RETURN x_8
      UNION ALL
      MATCH (x_8:PressAgency {id: x_4.subject})
      RETURN x_8
    }
    WITH x_8
    WITH x_8, CASE WHEN x_8:Unit THEN CASE WHEN $today < x_8.validFrom THEN x_8.validFrom WHEN $today >= x_8.validTo THEN x_8.lastDay ELSE $today END ELSE $today END AS day_below_9
    RETURN collect(CASE WHEN x_8:Unit THEN [0, [x_8.id]] WHEN x_8:Spokesperson THEN [1, [x_8.id]] WHEN x_8:FocalPoint THEN [2, [x_8.id]] WHEN x_8:PressAgency THEN [3, [x_8.id]] END) AS c_10
  }
  OPTIONAL MATCH (x_4)-[:ABOUT]->(x_12)
  WITH *, CASE WHEN $today < x_12.validFrom THEN x_12.validFrom WHEN $today >= x_12.validTo THEN x_12.lastDay ELSE $today END AS day_below_13
  CALL (x_4) {
    MATCH (x_4)-[:ABOUT]->(u_15)
    OPTIONAL MATCH line_16 = (u_15) (()-[e_17:CHILD_OF WHERE e_17.validFrom <= $today AND $today < e_17.validTo]->()){0,6} (a_18:Unit)
    WHERE u_15.validFrom <= $today AND $today < u_15.validTo AND length(line_16) <= CASE WHEN x_4.state = 'OPEN' THEN duration.inDays(x_4.reportedOn, $today).days / 10 ELSE 0 END
    MATCH (root_19:Unit {code: 'CP'})
    WITH coalesce(a_18, root_19) AS x_20, coalesce(length(line_16), 0) AS risen_21
    WITH x_20, risen_21
    ORDER BY -risen_21
    RETURN collect([x_20.fullName]) AS c_22
  }
  RETURN collect([x_4.id, x_4.state, x_4.message, CASE WHEN x_4.state = 'OPEN' THEN duration.inDays(x_4.reportedOn, $today).days / 10 ELSE 0 END > 0, toString(x_4.reportedOn + duration({days: 10})), c_10, CASE WHEN x_12 IS NULL THEN null ELSE [x_12.fullName] END, c_22]) AS c_23
}
CALL (mine_3) {
  MATCH (x_4:Report)
  WHERE x_4.reportedAt > '' AND x_4.id > ''
  MATCH (x_4)-[:ABOUT]->(u_5)
  OPTIONAL MATCH (u_5)<-[:PLACES]-(p_6:Placement)
  WHERE p_6.validFrom <= $today AND $today < p_6.validTo
  WITH x_4, p_6, mine_3
  WHERE ($operates OR any(own IN mine_3 WHERE p_6.path = own OR p_6.path STARTS WITH own + '!')) AND x_4.state = $p_0_state
  RETURN count(*) AS c_24
}
WITH s0, [c_23, $p_0_first, c_24] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0