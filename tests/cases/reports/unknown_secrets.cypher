MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:ConfirmLink {digest: $p_0_secret})
  OPTIONAL MATCH (x_1)-[:ASKS]->(x_3)
  WITH *, CASE WHEN $today < x_3.validFrom THEN x_3.validFrom WHEN $today >= x_3.validTo THEN x_3.lastDay ELSE $today END AS day_below_4
  CALL (x_1) {
    MATCH (x_1)-[:CONFIRMS]->(x_6)
    WHERE CASE WHEN x_1.usedAt IS NOT NULL THEN 'USED' WHEN x_1.withdrawnAt IS NOT NULL THEN 'WITHDRAWN' WHEN $today >= x_1.goodUntil THEN 'EXPIRED' ELSE 'OPEN' END = 'OPEN' AND x_6.validFrom <= $today AND $today < x_6.validTo
    WITH x_6
    ORDER BY x_6.mandateRank, x_6.sortKey, x_6.id
    RETURN collect([x_6.name, coalesce(x_6.version, 0)]) AS c_7
  }
  RETURN collect([CASE WHEN x_1.usedAt IS NOT NULL THEN 'USED' WHEN x_1.withdrawnAt IS NOT NULL THEN 'WITHDRAWN' WHEN $today >= x_1.goodUntil THEN 'EXPIRED' ELSE 'OPEN' END, CASE WHEN x_3 IS NULL THEN null ELSE [x_3.fullName] END, c_7]) AS c_8
}
CALL () {
  MATCH (x_10:Report {digest: $p_9_secret})
  CALL (x_10) {
    MATCH (x_10)-[:ABOUT]->(u_12)
    OPTIONAL MATCH line_13 = (u_12) (()-[e_14:CHILD_OF WHERE e_14.validFrom <= $today AND $today < e_14.validTo]->()){0,6} (a_15:Unit)
    WHERE u_12.validFrom <= $today AND $today < u_12.validTo AND length(line_13) <= CASE WHEN x_10.state = 'OPEN' THEN duration.inDays(x_10.reportedOn, $today).days / 10 ELSE 0 END
    MATCH (root_16:Unit {code: 'CP'})
    WITH coalesce(a_15, root_16) AS x_17, coalesce(length(line_13), 0) AS risen_18
    WITH x_17, risen_18
    ORDER BY -risen_18
    RETURN collect([x_17.fullName]) AS c_19
  }
  RETURN collect([x_10.state, CASE WHEN x_10.state = 'OPEN' THEN duration.inDays(x_10.reportedOn, $today).days / 10 ELSE 0 END > 0, x_10.answer, c_19]) AS c_20
}
WITH s0, c_8 AS r0, c_20 AS r1
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0, r1