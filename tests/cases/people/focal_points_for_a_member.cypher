MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  CALL (x_1) {
    MATCH (x_1)<-[e_3:FOCAL_POINT_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.roleRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:FOCAL_POINT_FOR]->(x_7)
    WITH *, CASE WHEN $today < x_7.validFrom THEN x_7.validFrom WHEN $today >= x_7.validTo THEN x_7.lastDay ELSE $today END AS day_below_8
    RETURN collect([x_4.id, x_4.name, x_4.title, x_4.role, x_4.phone, x_4.email, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31'), x_4.fictional, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.code] END]) AS c_9
  }
  RETURN collect([x_1.fullName, c_9]) AS c_10
}
WITH s0, [c_10, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0