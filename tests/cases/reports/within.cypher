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
  WHERE ($operates OR any(own IN mine_3 WHERE p_6.path = own OR p_6.path STARTS WITH own + '!')) AND EXISTS {
    MATCH (:Unit {id: $p_0_within})<-[:PLACES]-(w_7:Placement)
    WHERE w_7.validFrom <= $today AND $today < w_7.validTo AND p_6.path >= w_7.path AND p_6.path < w_7.path + '"'
  }
  RETURN count(*) AS c_8
}
CALL () {
  OPTIONAL MATCH (g_10:Unit)<-[:PLACES]-(q_11:Placement)
  WHERE g_10.id IN $scopes AND q_11.validFrom <= $today AND $today < q_11.validTo
  RETURN collect(q_11.path) AS mine_12
}
CALL (mine_12) {
  MATCH (x_13:Report)
  WHERE x_13.reportedAt > '' AND x_13.id > ''
  MATCH (x_13)-[:ABOUT]->(u_14)
  OPTIONAL MATCH (u_14)<-[:PLACES]-(p_15:Placement)
  WHERE p_15.validFrom <= $today AND $today < p_15.validTo
  WITH x_13, p_15, mine_12
  WHERE ($operates OR any(own IN mine_12 WHERE p_15.path = own OR p_15.path STARTS WITH own + '!')) AND EXISTS {
    MATCH (:Unit {id: $p_9_waitingFor})<-[:PLACES]-(r_16:Placement)
    WHERE r_16.validFrom <= $today AND $today < r_16.validTo AND x_13.state = 'OPEN' AND (p_15.path = r_16.path OR p_15.path STARTS WITH r_16.path + '!') AND r_16.depth = CASE WHEN p_15.depth > CASE WHEN x_13.state = 'OPEN' THEN duration.inDays(x_13.reportedOn, $today).days / 10 ELSE 0 END THEN p_15.depth - CASE WHEN x_13.state = 'OPEN' THEN duration.inDays(x_13.reportedOn, $today).days / 10 ELSE 0 END ELSE 0 END
  }
  RETURN count(*) AS c_17
}
WITH s0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_0_within})
} THEN [null, $p_0_first, c_8] END AS r0, CASE WHEN EXISTS {
  MATCH (:Unit {id: $p_9_waitingFor})
} THEN [null, $p_9_first, c_17] END AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1