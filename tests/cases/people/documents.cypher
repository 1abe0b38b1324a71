MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit)
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo AND x_1.sortKey > '' AND x_1.id > '' AND x_1.code IN $p_0_filter_codes
  WITH x_1
  ORDER BY x_1.sortKey, x_1.id
  LIMIT $p_0_first + 1
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:BASED_ON]->(x_7)
    RETURN collect([x_4.mandate, x_4.topic, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31'), CASE WHEN x_7 IS NULL THEN null ELSE [x_7.number, toString(x_7.date), x_7.title] END]) AS c_8
  }
  RETURN collect([x_1.fullName, c_8]) AS c_9
}
WITH s0, [c_9, $p_0_first, null] AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0