MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  OPTIONAL MATCH (x_1)-[e_3:CHILD_OF]->(x_4)
  WHERE e_3.validFrom <= $p_0_asOf AND $p_0_asOf < e_3.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_6:CHILD_OF]-(x_7)
    WHERE e_6.validFrom <= $p_0_asOf AND $p_0_asOf < e_6.validTo
    WITH x_7
    ORDER BY x_7.sortKey, x_7.id
    RETURN collect([x_7.code]) AS c_8
  }
  CALL (x_1) {
    MATCH (x_1)-[e_10:SUCCEEDED_BY]->(x_11)
    WITH x_11, e_10, CASE WHEN $p_0_asOf < x_11.validFrom THEN x_11.validFrom WHEN $p_0_asOf >= x_11.validTo THEN x_11.lastDay ELSE $p_0_asOf END AS day_below_12
    ORDER BY e_10.date, x_11.sortKey, x_11.id
    OPTIONAL MATCH (x_11)-[e_14:CHILD_OF]->(x_15)
    WHERE e_14.validFrom <= day_below_12 AND day_below_12 < e_14.validTo
    RETURN collect([e_10.kind, toString(e_10.date), e_10.isMain, [x_11.code, x_11.fullName, x_11.kind, CASE WHEN x_15 IS NULL THEN null ELSE [x_15.fullName] END]]) AS c_16
  }
  RETURN collect([null, [x_1.code, x_1.fullName, x_1.kind, CASE WHEN x_4 IS NULL THEN null ELSE [x_4.fullName] END, c_8, c_16]]) AS c_17
}
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $p_0_asOf AND $p_0_asOf < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  RETURN count(*) AS c_18
}
WITH s0, [c_17, $p_0_first, c_18] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0