MATCH (g0:Sequence {id: 'network'})
WITH [g0.epoch, g0.seq] AS s0
CALL () {
  MATCH (x_1:Unit {code: $p_0_code})
  WHERE x_1.validFrom <= $today AND $today < x_1.validTo
  CALL (x_1) {
    MATCH (x_1)<-[e_3:SPEAKS_FOR]-(x_4)
    WHERE x_4.validFrom <= $today AND $today < x_4.validTo AND x_4.tier <= $tier
    WITH x_4
    ORDER BY x_4.mandateRank, x_4.sortKey, x_4.id
    OPTIONAL MATCH (x_4)-[e_6:BASED_ON]->(x_7)
    OPTIONAL MATCH (x_4)-[e_9:SPEAKS_FOR]->(x_10)
    WITH *, CASE WHEN $today < x_10.validFrom THEN x_10.validFrom WHEN $today >= x_10.validTo THEN x_10.lastDay ELSE $today END AS day_below_11
    RETURN collect([x_4.id, x_4.name, x_4.title, x_4.mandate, x_4.topic, x_4.phone, x_4.email, toString(x_4.validFrom), nullIf(toString(x_4.validTo), '9999-12-31'), x_4.fictional, x_4.verifiedAt, toString(x_4.verifyBy), CASE WHEN x_4.verifyBy IS NULL OR x_4.verifyBy < $today THEN 'UNVERIFIED' WHEN x_4.verifyBy <= $dueUntil THEN 'DUE' ELSE 'VERIFIED' END, CASE WHEN x_7 IS NULL THEN null ELSE [x_7.number, x_7.title, toString(x_7.date), x_7.url] END, CASE WHEN x_10 IS NULL THEN null ELSE [x_10.fullName] END]) AS c_12
  }
  RETURN collect([c_12]) AS c_13
}
WITH s0, c_13 AS r0
CALL () {
  MATCH (g1:Sequence {id: 'network'})
  RETURN [g1.epoch, g1.seq] AS s1
}
RETURN s0, s1, r0